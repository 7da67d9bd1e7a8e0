/**
 * What the Reader shows of an article: a translation of its reading into plain data that can be posted to the panel.
 * Nothing here knows of VS Code or of the DOM.
 */
import { officeLine, speakerNames } from '../../reading/bySpeaker';
import { cautionsOf } from '../../reading/cautions';
import { isCorrected } from '../../reading/corrections/corrected';
import { titleSpan } from '../../article/title';
import type { Loss, Reading, Statement } from '../../reading/reading';
import { byLine, chosenLosses, type LossChoice } from '../../reading/repair';
import { writtenDate } from '../../reading/dates/written';
import { onLine } from '../places';
import {
  capitalised,
  confidenceWords,
  evidenceWords,
  grouped,
  kindSentence,
  kindWord,
  perhapsWords,
  SET_BY_YOU,
  speakerSureness,
  unnamedLabel,
  unnamedWords,
} from '../words';
import { layOut } from './layout';
import type { ReaderRun, ReaderStatement, ReaderParagraph, ReaderPlace, ReaderModel } from './readerModel';
import { groupSpeakers, type SpeakerGroup } from './rows';

export interface ReaderOptions {
  /** Which lost characters are put back. */
  readonly losses: LossChoice;
  /** Colours that speakers had so far, by key: they keep them while the article is edited. */
  readonly slots?: ReadonlyMap<string, number>;
}

/** More than the longest article of any newspaper; beyond it the Reader would be slow and nobody would read on. */
const MOST_PARAGRAPHS = 5_000;
const LONGEST_PARAGRAPH = 20_000;

/** Linear in the reading, but for sorting the speakers. */
export function readerModel(reading: Reading, options: ReaderOptions): ReaderModel {
  const { article, encoded = [] } = reading;
  const chosen = chosenLosses(reading.losses, options.losses);
  const losses = byLine(chosen);
  const group = groupSpeakers(reading, options.slots ?? new Map());
  const places: ReaderPlace[][] = group.rows.map(() => []);
  let length = 0;
  const shown = article.paragraphs.slice(0, MOST_PARAGRAPHS);
  const paragraphs = shown.map(({ line, text: whole }, paragraph): ReaderParagraph => {
    const text = whole.slice(0, LONGEST_PARAGRAPH);
    const isShown = ({ end }: { readonly end: number }): boolean => end <= text.length;
    const statements = onLine(reading.statements, line).filter(isShown);
    const pieces = layOut(
      text,
      losses.get(line) ?? [],
      statements,
      onLine(reading.dates, line).filter(isShown),
      article.header.date,
      onLine(encoded, line).filter(({ offset, length }) => offset + length <= text.length),
    );
    length += text.length;
    pieces.edges.forEach(({ start, end }, index) => {
      const statement = statements[index]!;
      for (const row of group.rowsOf(statement))
        places[row]!.push({ paragraph, start, end, kind: statement.kind });
    });
    return {
      line,
      length: text.length,
      runs: pieces.runs,
      statements: statements.map((statement) => readerStatement(reading, statement, group)),
    };
  });
  const titleRuns = runsOfTitle(reading, losses);
  const indexOfLine = new Map(paragraphs.map(({ line }, index) => [line, index]));
  const order = reading.order.flatMap((line) => indexOfLine.get(line) ?? []);
  const complete = order.length === paragraphs.length && new Set(order).size === order.length;
  return {
    title: titleRuns.length === 0 ? null : titleRuns.map(({ text }) => text).join(''),
    titleRuns,
    date:
      article.header.date === null
        ? null
        : { iso: article.header.date, words: writtenDate(article.header.date) },
    source: webAddress(article.header.url),
    paragraphs,
    order: complete ? order : paragraphs.map((_, index) => index),
    reordered: complete && order.some((at, index) => at !== index),
    speakers: group.rows.map((row, index) => ({
      ...row,
      share: Math.min(
        1,
        places[index]!.reduce((sum, { start, end }) => sum + end - start, 0) / Math.max(1, length),
      ),
      places: places[index]!,
    })),
    restored: chosen.length,
    leftOut: reading.losses.length - chosen.length,
    cautions: cautionsOf(article),
    omitted: omission(reading),
  };
}

function runsOfTitle(
  { article, encoded = [] }: Reading,
  losses: ReadonlyMap<number, readonly Loss[]>,
): readonly ReaderRun[] {
  const title = titleSpan(article);
  if (!title) return [];
  const { line, start, end } = title;
  const within = <T extends { readonly offset: number }>(list: readonly T[]): T[] =>
    list.map((each) => ({ ...each, offset: each.offset - start }));
  const text = article.lines[line - 1]!.slice(start, end);
  return layOut(text, within(losses.get(line) ?? []), [], [], null, within(onLine(encoded, line))).runs;
}

function omission({ article: { paragraphs } }: Reading): string | null {
  const sentences = [
    ...(paragraphs.length > MOST_PARAGRAPHS
      ? [`Only the first ${grouped(MOST_PARAGRAPHS)} paragraphs are shown.`]
      : []),
    ...(paragraphs.some(({ text }) => text.length > LONGEST_PARAGRAPH)
      ? [`Paragraphs are cut after ${grouped(LONGEST_PARAGRAPH)} characters.`]
      : []),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** The address as a link, or null when following it is not for a reader's click (`file:`, `command:`, `javascript:`). */
export function webAddress(url: string | null): { url: string; host: string } | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, host, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? { url: href, host } : null;
}

function readerStatement(reading: Reading, statement: Statement, group: SpeakerGroup): ReaderStatement {
  const own = group.rowsOf(statement);
  const rows = own.map((row) => group.rows[row]!);
  const { speaker } = statement;
  const person = speaker.person === null ? null : (reading.people[speaker.person] ?? null);
  const who = speakerNames(speaker) ?? unnamedLabel(speaker.printed);
  const corrected = isCorrected(statement);
  const perhaps = perhapsWords(speaker.candidates.slice(0, 3));
  const sure = speakerSureness(statement);
  const printed = speaker.printed === null ? [] : [`“${speaker.printed}”`];
  return {
    speakers: own,
    chip: rows.map(({ chip }) => chip).join('+'),
    slot: rows[0]!.slot,
    kind: statement.kind,
    start: statement.start,
    said: (speaker.name === null
      ? [...printed, unnamedWords([statement]), corrected ? SET_BY_YOU : perhaps]
      : [who, sure]
    )
      .filter((words) => words !== '')
      .join(', '),
    label: `${who}, ${kindWord(statement)}`,
    card: {
      who,
      office: person && speaker.together.length === 0 ? officeLine(person) : null,
      speaker:
        speaker.name === null
          ? `${capitalised(unnamedWords([statement]))}${corrected ? `, ${SET_BY_YOU}` : ''}.${perhaps === '' ? '' : ` ${capitalised(perhaps)}.`}`
          : `Said by ${who}: ${sure}.`,
      evidence: corrected ? [] : speaker.evidence.map(evidenceWords),
      kind: `${kindSentence(statement)} That it is a statement of this kind is ${confidenceWords(statement.confidence)}.`,
    },
  };
}
