/** The text of hover cards, as Markdown. Everything from the article is escaped. */
import type { Span } from '../article/article';
import type { Held } from '../officials/directory';
import {
  countByKind,
  introductionOf,
  isSaidBy,
  speakerNames,
  wholeStatements,
  wordsOf,
} from '../reading/bySpeaker';
import { isCorrected } from '../reading/corrections/corrected';
import { escapeMarkdown } from '../reading/markdown';
import { holderInFile, officeOf } from '../reading/holder';
import type { Office, Person, Reading, Statement } from '../reading/reading';
import { countWords } from '../reading/report';
import { referencesOf, type Reference } from './places';
import {
  basisWords,
  capitalised,
  confidenceWords,
  counted,
  evidenceWords,
  grouped,
  kindSentence,
  kindWord,
  perhapsWords,
  SET_BY_YOU,
  shorten,
  speakerSureness,
  termWords,
  unnamedLabel,
  unnamedWords,
} from './words';

/** The target of a link to a place. */
export type LinkTo = (place: Span) => string;

const FIRST_STATEMENTS = 4;
const FIRST_MENTIONS = 12;
const MOST_CANDIDATES = 3;

/**
 * The card of a person or organisation.
 *
 * @param actions links that stand below who it is, where they are seen without scrolling
 */
export function referenceCard(
  reading: Reading,
  reference: Reference,
  link: LinkTo,
  actions?: string,
): string {
  const { person, organisation } = reference;
  const lines = [`**${escapeMarkdown(person?.name ?? organisation?.name ?? '')}**`];
  const printedName = (person ?? organisation)?.printedName;
  if (printedName !== undefined)
    lines.push(`Printed as “${escapeMarkdown(printedName)}” – the apostrophe is inferred`);
  if (person) lines.push(...officeLines(person, reading.article.header.date, link));
  if (organisation) lines.push('Organisation');
  const aliases = person?.aliases.filter((alias) => alias !== person.name) ?? [];
  if (aliases.length > 0) lines.push(`Also: ${aliases.slice(0, 6).map(escapeMarkdown).join(', ')}`);
  const statements = reading.statements.filter((statement) => isSaidBy(statement, person, organisation));
  const blocks = [lines.join('  \n'), ...(actions === undefined ? [] : [actions])];
  if (statements.length === 0) blocks.push('No statements in this article.');
  else {
    blocks.push(countWords(countByKind(statements)));
    const wholes = wholeStatements(statements);
    blocks.push(
      wholes
        .slice(0, FIRST_STATEMENTS)
        .map((parts) => statementItem(parts, link))
        .join('\n'),
    );
    const more = wholes.length - FIRST_STATEMENTS;
    if (more > 0) blocks.push(`… and ${counted(more, 'more statement')}.`);
  }
  const mentions = referencesOf(reading, reference);
  const introduction = person ? introductionOf(person) : (organisation?.mentions[0] ?? null);
  const others = mentions.filter(
    ({ span }) => !(span.line === reference.span.line && span.start === reference.span.start),
  );
  if (others.length > 0) {
    const shown = others.slice(0, FIRST_MENTIONS).map(({ span, inferred }) => {
      const note =
        span === introduction
          ? ' (introduced)'
          : inferred
            ? ` (“${escapeMarkdown(textAt(reading, span))}”)`
            : '';
      return `${placeLink(span, link)}${note}`;
    });
    const rest = others.length - shown.length;
    blocks.push(`Other mentions: ${shown.join(', ')}${rest > 0 ? ` and ${grouped(rest)} more` : ''}`);
  }
  return blocks.join('\n\n');
}

/**
 * The card of an office that is printed without a name: the holder's own card where the file names the holder.
 *
 * @param printed the words of the file
 * @param actions links that stand below who it is
 */
export function bareOfficeCard(
  reading: Reading,
  printed: Span,
  holder: Held,
  link: LinkTo,
  actions?: string,
): string {
  const { person, term, certainty } = holder;
  const named = holderInFile(holder, reading.people);
  const office = escapeMarkdown(textAt(reading, printed));
  if (named) {
    const reference = { person: named, organisation: null, span: printed, inferred: true };
    return `${office}, from the directory:\n\n${referenceCard(reading, reference, link, actions)}`;
  }
  const lines = [
    `**${escapeMarkdown(person.name)}**`,
    `${office}, from the directory`,
    officeText(
      officeOf(term, term.acting ? 'acting' : 'current', certainty === 'stale'),
      reading.article.header.date,
      link,
    ),
  ];
  if (term.country !== null) lines.push(`Country: ${escapeMarkdown(term.country)}`);
  const blocks = [lines.join('  \n'), 'Not named in this file.'];
  return [...blocks, ...(actions === undefined ? [] : [actions])].join('\n\n');
}

/** The card of a statement: who said it, by what evidence, how sure, and of what kind it is. */
export function statementCard(reading: Reading, statement: Statement, link: LinkTo): string {
  const { speaker } = statement;
  const corrected = isCorrected(statement);
  const blocks: string[] = [];
  if (speaker.name === null) {
    const perhaps = escapeMarkdown(perhapsWords(speaker.candidates.slice(0, MOST_CANDIDATES)));
    blocks.push(
      `**${escapeMarkdown(unnamedLabel(speaker.printed))}** – ${unnamedWords([statement])}` +
        (corrected ? `, ${SET_BY_YOU}.` : '.') +
        (perhaps === '' ? '' : `  \n${capitalised(perhaps)}.`),
    );
  } else {
    const person = speaker.person === null ? undefined : reading.people[speaker.person];
    const office = person?.offices.find((each) => each.printed !== null)?.printed;
    const title = office == null || speaker.together.length > 0 ? '' : `, ${escapeMarkdown(office)}`;
    const names = escapeMarkdown(speakerNames(speaker) ?? '');
    blocks.push(`Said by **${names}**${title} – ${speakerSureness(statement)}`);
  }
  if (speaker.evidence.length > 0 && !corrected) {
    blocks.push(speaker.evidence.map((each) => `- ${escapeMarkdown(evidenceWords(each))}`).join('\n'));
  }
  const frame = [statement.source, statement.cue].filter((part) => part !== null);
  const where =
    frame.length === 0 ? '' : ` Introduced by ${frame.map((part) => quoted(part, link)).join(' ')}.`;
  blocks.push(
    `${kindSentence(statement)} That it is a statement of this kind is ${confidenceWords(statement.confidence)}.${where}`,
  );
  return blocks.join('\n\n');
}

function officeLines(person: Person, date: string | null, link: LinkTo): string[] {
  const lines = person.offices.map((office) => officeText(office, date, link));
  if (person.isDisputed) lines.push('The article and the directory disagree.');
  const countries = countryWords(person);
  if (countries !== '') lines.push(`Country: ${escapeMarkdown(countries)}`);
  return lines;
}

/** The countries of somebody's offices. Which the directory alone says is told, and where there are several who says which. */
function countryWords({ offices }: Person): string {
  const by = (source: Office['source']): Set<string> =>
    new Set(offices.flatMap((office) => (office.source === source ? (office.country ?? []) : [])));
  const [article, directory] = [by('article'), by('directory')];
  const all = new Set([...article, ...directory]);
  return [...all]
    .map((country) => {
      const sources = [
        ...(article.has(country) ? ['by the article'] : []),
        ...(directory.has(country) ? ['by the directory'] : []),
      ];
      return all.size === 1 && article.has(country) ? country : `${country} (${sources.join(' and ')})`;
    })
    .join(', ');
}

/** The office as the article prints it with a link to where it does, or as the directory has it with its term. */
function officeText(office: Office, date: string | null, link: LinkTo): string {
  const { title, printed, span, status, country, body, from, to, basis, knownTo, replacedBy } = office;
  if (printed !== null && span) return `${escapeMarkdown(printed)} (${placeLink(span, link)})`;
  const place = [body, country].map((part) => (part === null ? '' : `, ${escapeMarkdown(part)}`)).join('');
  const known = from === null && to === null ? basisWords(basis).join(', ') : termWords(office, basis);
  const term = known === '' ? '' : ` (${known})`;
  // Whether somebody has left whose end is not known nobody knows.
  const is = status === 'former' && knownTo !== undefined ? 'last known as' : status;
  const prefix = status === 'current' ? '' : `${is} `;
  const when = date === null ? 'By the directory' : `On ${date}, by the directory`;
  const instead =
    replacedBy === undefined ? '' : ` – your own officials have ${escapeMarkdown(replacedBy)} instead`;
  return `${when}: ${prefix}${escapeMarkdown(title)}${place}${term}${instead}`;
}

/** @param parts those of one statement, which its cue cuts */
function statementItem(parts: readonly Statement[], link: LinkTo): string {
  const first = parts[0]!;
  return `- [${escapeMarkdown(shorten(wordsOf(parts), 90))}](${link(first)}) – ${kindWord(first)}, line ${first.line}`;
}

function placeLink(span: Span, link: LinkTo): string {
  return `[line ${span.line}](${link(span)})`;
}

function quoted(part: Span & { text: string }, link: LinkTo): string {
  return `[“${escapeMarkdown(shorten(part.text, 60))}”](${link(part)})`;
}

function textAt(reading: Reading, { line, start, end }: Span): string {
  return (reading.article.lines[line - 1] ?? '').slice(start, end);
}
