/** What *Summarize Article* and `verbatim read --format markdown` show: chosen here, written here, once. */
import { counted, grouped } from './counted';
import type { Span } from '../article/article';
import { firstNot } from '../article/search';
import { titleSpan } from '../article/title';
import { writtenDate } from './dates/written';
import {
  countByKind,
  introductionOf,
  officeLine,
  silentPeople,
  speakerNames,
  speakersOf,
  wholeStatements,
  type ArticleSpeaker,
} from './bySpeaker';
import { firstOnLine, inFile } from './byLine';
import { cautionsOf } from './cautions';
import { isCorrected } from './corrections/corrected';
import { describingNoun, isPronoun } from './described';
import { escapeMarkdown } from './markdown';
import { piecesOf, type Addition, type Piece } from './pieces';
import type { Loss, Reading, Speaker, Statement, StatementKind, TextSpan } from './reading';
import { withStance } from './stance';
import { byLine, chosenLosses, restoredWords, type LossChoice } from './repair';
import {
  capitalised,
  confidenceWords,
  perhapsWords,
  SET_BY_YOU,
  speakerSureness,
  unnamedWords,
} from './sureness';

/** A piece of text with its place in the article. */
export interface ReportLine extends Span {
  readonly text: string;
}

/** A stretch of the article: `text` as it is shown, its place as the file has it. */
export interface ReportStretch extends ReportLine {
  /** What the text is made of: the file's words, lost characters put back, names added. */
  readonly pieces: readonly Piece[];
}

/** One speaker with the statement that tells most. */
export interface ReportSpeaker {
  /** Full name, or null for an unnamed speaker. */
  readonly name: string | null;
  /** The word the file prints for an unnamed speaker (`he`), null where it prints none. */
  readonly printed: string | null;
  readonly office: string | null;
  readonly counts: Readonly<Record<StatementKind, number>>;
  readonly telling: ReportStretch & Statement;
  /** The other lines with statements, the first on each, in file order. */
  readonly others: readonly Statement[];
}

/** Content of the page about an article. Unknown is null. */
export interface Report {
  readonly title: ReportStretch | null;
  /** ISO 8601. */
  readonly date: string | null;
  readonly url: string | null;
  /** What makes all of it doubtful, in sentences. */
  readonly cautions: readonly string[];
  /** Summary sentences, most important first. */
  readonly summary: readonly ReportStretch[];
  /** By number of statements, named speakers first. */
  readonly speakers: readonly ReportSpeaker[];
  /** People who are named and say nothing. */
  readonly silent: readonly {
    readonly name: string;
    readonly office: string | null;
    readonly at: Span | null;
  }[];
  /** Number of lost characters that were put back into what the page shows. */
  readonly restored: number;
}

/**
 * Chooses what the page says. Deterministic; linear in the article's length but for sorting the speakers.
 *
 * @param restore which lost characters are put back
 */
export function reportOf(reading: Reading, restore: LossChoice = 'certain'): Report {
  const { header, lines } = reading.article;
  const losses = byLine(chosenLosses(reading.losses, restore));
  const stretch = <S extends Span>(span: S, names: readonly Addition[] = []): S & ReportStretch => {
    const additions = [...names, ...encodedWithin(reading, span)].sort((a, b) => a.offset - b.offset);
    const pieces = piecesOf(lines[span.line - 1] ?? '', span, losses.get(span.line) ?? NONE, additions);
    return { ...span, pieces, text: pieces.map(({ text }) => text).join('') };
  };
  const summary = reading.summary.map((span) => stretch(span, addedNames(reading, span)));
  const speakers = byWeight(speakersOf(reading)).map((speaker) => reportSpeaker(speaker, stretch));
  const titled = titleSpan(reading.article);
  const heading = titled && stretch(titled);
  const shown = [...(heading ? [heading] : []), ...summary, ...speakers.map(({ telling }) => telling)];
  return {
    title: heading,
    date: header.date,
    url: header.url,
    cautions: cautionsOf(reading.article),
    summary,
    speakers,
    silent: silentPeople(reading).map((person) => ({
      name: person.name,
      office: officeLine(person),
      at: introductionOf(person),
    })),
    restored: new Set(shown.flatMap(({ pieces }) => pieces.flatMap(({ loss }) => loss ?? []))).size,
  };
}

/** What the characters stand for that the file has encoded there. */
function encodedWithin({ encoded = [] }: Reading, { line, start, end }: Span): Addition[] {
  // By place and not by line: a line may have megabytes, and each speaker's statement is looked at.
  const first = firstNot(
    0,
    encoded.length,
    (i) => inFile({ line: encoded[i]!.line, start: encoded[i]!.offset }, { line, start }) < 0,
  );
  const found: Addition[] = [];
  for (let i = first; encoded[i]?.line === line && encoded[i]!.offset < end; i++) found.push(encoded[i]!);
  return found;
}

const NONE: readonly Loss[] = [];

/** How the page is written. */
export interface MarkdownOptions {
  /** Which lost characters are put back; those that are certain, when absent. */
  readonly restore?: LossChoice;
  /** The target of a link to a place in the article; without it places are named, not linked. */
  readonly link?: (place: Span) => string;
}

/**
 * The page as Markdown (CommonMark). Nothing of the article is taken for markup: all of its text is escaped.
 */
export function renderMarkdown(reading: Reading, options: MarkdownOptions = {}): string {
  const report = reportOf(reading, options.restore);
  const place = (span: Span): string => {
    const label = `line ${span.line}`;
    return options.link ? `[${label}](${options.link(span)})` : label;
  };
  const blocks = [`# ${report.title ? escapeMarkdown(report.title.text) : 'Untitled article'}`];
  const source = [
    ...(report.date === null ? [] : [writtenDate(report.date)]),
    ...(report.url === null ? [] : [`<${report.url.replace(/[<>\\]/g, encodeURIComponent)}>`]),
  ];
  blocks.push(source.length > 0 ? source.join(' · ') : 'The file gives neither date nor source.');
  blocks.push(...report.cautions.map((caution) => `**${caution}**`));
  blocks.push('## Summary');
  blocks.push(
    report.summary.map((line, i) => `${i + 1}. ${escapeMarkdown(line.text)} (${place(line)})`).join('\n') ||
      'There is nothing to summarize.',
  );
  blocks.push('## Who said what');
  if (report.speakers.length === 0) blocks.push('No statements were found.');
  for (const speaker of report.speakers) blocks.push(...speakerBlocks(speaker, place));
  if (report.silent.length > 0) {
    blocks.push('## Named, not quoted');
    blocks.push(
      report.silent
        .map(({ name, office, at }) => {
          const where = at ? ` (${place(at)})` : '';
          return `- ${escapeMarkdown(name)}${office === null ? '' : `, ${escapeMarkdown(office)}`}${where}`;
        })
        .join('\n'),
    );
  }
  if (report.restored > 0) blocks.push(`*${restoredWords(report.restored)} by inference.*`);
  return `${blocks.join('\n\n')}\n`;
}

function speakerBlocks(speaker: ReportSpeaker, place: (span: Span) => string): string[] {
  const { telling, others } = speaker;
  const head = [
    `### ${escapeMarkdown(speakerTitle(speaker))}`,
    [...(speaker.office === null ? [] : [escapeMarkdown(speaker.office)]), countWords(speaker.counts)].join(
      ' · ',
    ),
    `> ${escapeMarkdown(telling.text)}\n>\n> ${escapeMarkdown(statementNote(telling))} · ${place(telling)}`,
  ];
  const also = others.map((other) => `${place(other)}${otherNote(other)}`);
  return others.length === 0 ? head : [...head, `Also ${also.join('; ')}.`];
}

/** What stands above an unnamed or named speaker's statements. */
export function speakerTitle({
  name,
  printed,
  telling,
  others,
}: Pick<ReportSpeaker, 'name' | 'printed' | 'telling' | 'others'>): string {
  if (name !== null) return name;
  const unnamed = unnamedWords([telling, ...others]);
  return printed === null ? capitalised(unnamed) : `“${printed}” – ${unnamed}`;
}

/**
 * Kind of a statement in words and who makes it, each with how sure that is: `Direct (inferred): very likely (94%) · Said by
 * Ada Moss: likely (81%)`.
 */
export function statementNote(statement: Statement): string {
  const { kind, inferred, stance, confidence, speaker } = statement;
  const word = { direct: 'Direct', mixed: 'Partly quoted', indirect: 'Indirect' }[kind];
  const what = withStance(inferred && kind !== 'indirect' ? `${word} (inferred)` : word, stance);
  const who = speakerNames(speaker);
  const perhaps = isCorrected(statement) ? SET_BY_YOU : perhapsWords(speaker.candidates.slice(0, 3));
  const by = who === null ? capitalised(perhaps) : `Said by ${who}: ${speakerSureness(statement)}`;
  return [`${what}: ${confidenceWords(confidence)}`, ...(by === '' ? [] : [by])].join(' · ');
}

/** How sure a name is of another statement, to follow its place; nothing where nobody is named. */
export function otherNote(statement: Statement): string {
  return statement.speaker.name === null ? '' : `, ${speakerSureness(statement)}`;
}

/** `3 statements: 2 direct, 1 indirect`, or `3 direct statements`. */
export function countWords(counts: Readonly<Record<StatementKind, number>>): string {
  const kinds = [
    ...(counts.direct > 0 ? [`${grouped(counts.direct)} direct`] : []),
    ...(counts.mixed > 0 ? [`${grouped(counts.mixed)} partly quoted`] : []),
    ...(counts.indirect > 0 ? [`${grouped(counts.indirect)} indirect`] : []),
  ];
  const total = counts.direct + counts.mixed + counts.indirect;
  return kinds.length === 1
    ? `${kinds[0]!} statement${total === 1 ? '' : 's'}`
    : `${counted(total, 'statement')}: ${kinds.join(', ')}`;
}

/**
 * The statement that tells most: likely to be a statement, likely to be theirs, in their own words, and long enough to
 * say something; more than some forty words add nothing.
 */
export function mostTelling(statements: readonly Statement[]): Statement {
  let best = statements[0]!;
  for (const statement of statements) if (weight(statement) > weight(best)) best = statement;
  return best;
}

const OWN_WORDS: Readonly<Record<StatementKind, number>> = { direct: 1, mixed: 0.8, indirect: 0.6 };

function weight({ kind, confidence, start, end, stance }: Statement): number {
  // What somebody denies tells the least of what they say.
  return (stance ? 0.1 : 1) * OWN_WORDS[kind] * confidence * Math.min(1, (end - start) / 240);
}

function reportSpeaker(
  { kind, name, person, statements }: ArticleSpeaker,
  stretch: (statement: Statement) => Statement & ReportStretch,
): ReportSpeaker {
  const telling = mostTelling(statements);
  return {
    name: kind === 'unnamed' ? null : name,
    printed: kind === 'unnamed' ? name : null,
    office: person ? officeLine(person) : null,
    counts: countByKind(statements),
    telling: stretch(telling),
    others: statements.filter(({ line }, i) => line !== telling.line && line !== statements[i - 1]?.line),
  };
}

/** Named speakers first, then by number of statements. */
function byWeight(speakers: readonly ArticleSpeaker[]): ArticleSpeaker[] {
  return speakers
    .map((speaker) => ({ speaker, amount: wholeStatements(speaker.statements).length }))
    .sort(
      (a, b) =>
        Number(a.speaker.kind === 'unnamed') - Number(b.speaker.kind === 'unnamed') || b.amount - a.amount,
    )
    .map(({ speaker }) => speaker);
}

/**
 * The speakers' names in brackets, with how sure they are, for a sentence that has only a pronoun, or a noun where the
 * sentence names nobody: `He [Bo Ek, likely (81%)] said …`, `The official [Ada Moss, very likely (95%)] said …`.
 */
function addedNames(reading: Reading, { line, start, end }: Span): Addition[] {
  const text = reading.article.lines[line - 1] ?? '';
  const names = new Map<number, string>();
  const from = firstOnLine(reading.statements, line);
  for (let i = from; i < reading.statements.length && reading.statements[i]!.line === line; i++) {
    const statement = reading.statements[i]!;
    const { source, speaker } = statement;
    if (!source || source.end <= start || source.end > end || names.has(source.end)) continue;
    const name = speakerNames(speaker);
    if (name !== null && needsName(source, speaker, text.slice(start, end)))
      names.set(source.end, `${name}, ${speakerSureness(statement)}`);
  }
  return [...names].sort(([a], [b]) => a - b).map(([offset, name]) => ({ offset, text: ` [${name}]` }));
}

/** Whether a sentence leaves open who the words for a speaker mean. */
function needsName({ text }: TextSpan, { name }: Speaker, sentence: string): boolean {
  return isPronoun(text) || (describingNoun(text) !== null && !sentence.includes(name!.split(' ').at(-1)!));
}
