/**
 * What the Reader shows of an article: a translation of its reading into plain data that can be posted to the panel.
 * Nothing here knows of VS Code or of the DOM.
 */
import {
  countByKind,
  officeLine,
  speakerKeys,
  speakerNames,
  speakersOf,
  type ArticleSpeaker,
} from '../../reading/bySpeaker';
import { isCorrected } from '../../reading/corrections/corrected';
import type { DateMention, Loss, Reading, Statement, StatementKind } from '../../reading/reading';
import { byLine, chosenLosses, repairLine, toRepaired, type LossChoice } from '../../reading/repair';
import { writtenDate } from '../../reading/dates/written';
import { dateTime, dateWords } from '../dateWords';
import { lossExplanation, statementAtMark } from '../lossWords';
import { onLine } from '../places';
import {
  capitalised,
  confidenceWords,
  counted,
  evidenceWords,
  kindSentence,
  kindWord,
  perhapsWords,
  SET_BY_YOU,
  unnamedLabel,
} from '../words';

/** A stretch of a paragraph in which nothing changes. */
export interface ReaderRun {
  readonly text: string;
  /** Index in the paragraph's `statements`, or null. */
  readonly statement: number | null;
  /** The file has lost these characters: says why that is thought. Null for what the file has. */
  readonly restored: string | null;
  /** What a date means, null for anything else; `iso` as HTML's `datetime` has it. */
  readonly date: { readonly iso: string; readonly words: string } | null;
}

/** What the hover card of a statement says. */
export interface ReaderCard {
  readonly who: string;
  readonly office: string | null;
  /** How sure the name is, or that the file names nobody. */
  readonly speaker: string;
  readonly evidence: readonly string[];
  /** Kind, and how sure that is. */
  readonly kind: string;
}

export interface ReaderStatement {
  /** Indices in `ReaderModel.speakers`, the first one's colour; several where they speak together. */
  readonly speakers: readonly number[];
  readonly chip: string;
  readonly slot: number | null;
  readonly kind: StatementKind;
  /** Says what sight tells from colour and underline: `Ada Moss, direct, inferred`. */
  readonly label: string;
  readonly card: ReaderCard;
}

export interface ReaderParagraph {
  /** 1-based line in the file. */
  readonly line: number;
  /** Length of the paragraph in the file, UTF-16 units. */
  readonly length: number;
  readonly runs: readonly ReaderRun[];
  readonly statements: readonly ReaderStatement[];
}

/** Somebody with a row in the strip; all whom the file does not name share one. */
export interface ReaderSpeaker {
  /** The same in readings of slightly different texts. */
  readonly key: string;
  readonly name: string;
  /** One to four letters that stand for the name, unlike any other speaker's. */
  readonly chip: string;
  /** Colour, from 0, or null for those who have none of their own. */
  readonly slot: number | null;
  readonly office: string | null;
  readonly statements: number;
  /** Part of the article's characters, 0 to 1. */
  readonly share: number;
  /** Where the statements lie, in file order. Offsets count in the repaired paragraph. */
  readonly places: readonly ReaderPlace[];
}

export interface ReaderPlace {
  /** Index in `ReaderModel.paragraphs`. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly kind: StatementKind;
}

export interface ReaderModel {
  readonly title: string | null;
  readonly date: { readonly iso: string; readonly words: string } | null;
  /** Only an `http:` or `https:` address; anything else is no link. */
  readonly source: { readonly url: string; readonly host: string } | null;
  /** In file order. */
  readonly paragraphs: readonly ReaderParagraph[];
  /** Indices of `paragraphs` in the likely original order. */
  readonly order: readonly number[];
  /** The likely order is another than the file's. */
  readonly reordered: boolean;
  /** By share, named ones first. */
  readonly speakers: readonly ReaderSpeaker[];
  /** Number of lost characters put back, and of those too unsure to be. */
  readonly restored: number;
  readonly leftOut: number;
  /** What of an enormous article is not shown, as a sentence; null when all of it is. */
  readonly omitted: string | null;
}

export interface ReaderOptions {
  /** Which lost characters are put back. */
  readonly losses: LossChoice;
  /** Colours that speakers had so far, by key: they keep them while the article is edited. */
  readonly slots?: ReadonlyMap<string, number>;
}

/** Number of colours; more speakers than that have none of their own. */
export const SLOTS = 12;

/** Most rows of the strip; the speakers who say least share one beyond that. */
const MOST_SPEAKERS = 40;

/** More than the longest article of any newspaper; beyond it the Reader would be slow and nobody would read on. */
const MOST_PARAGRAPHS = 5_000;
const LONGEST_PARAGRAPH = 20_000;

const UNNAMED = 'unnamed';
const OTHERS = 'others';

/** Linear in the reading, but for sorting the speakers. */
export function readerModel(reading: Reading, options: ReaderOptions): ReaderModel {
  const { article } = reading;
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
  const indexOfLine = new Map(paragraphs.map(({ line }, index) => [line, index]));
  const order = reading.order.flatMap((line) => indexOfLine.get(line) ?? []);
  const complete = order.length === paragraphs.length && new Set(order).size === order.length;
  return {
    title: article.header.title,
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
    omitted: omission(reading),
  };
}

function omission({ article: { paragraphs } }: Reading): string | null {
  const sentences = [
    ...(paragraphs.length > MOST_PARAGRAPHS
      ? [`Only the first ${MOST_PARAGRAPHS.toLocaleString('en')} paragraphs are shown.`]
      : []),
    ...(paragraphs.some(({ text }) => text.length > LONGEST_PARAGRAPH)
      ? [`Paragraphs are cut after ${LONGEST_PARAGRAPH.toLocaleString('en')} characters.`]
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

type Row = Omit<ReaderSpeaker, 'share' | 'places'>;

interface SpeakerGroup {
  readonly rows: readonly Row[];
  /** Rows of those who make a statement, the first one's first. */
  rowsOf(statement: Statement): readonly number[];
}

function groupSpeakers(reading: Reading, slots: ReadonlyMap<string, number>): SpeakerGroup {
  const named = speakersOf(reading)
    .filter(({ kind }) => kind !== 'unnamed')
    .map((speaker) => ({ speaker, length: lengthOf(speaker) }))
    .sort((a, b) => b.length - a.length)
    .map(({ speaker }) => speaker);
  const shown = named.slice(0, named.length > MOST_SPEAKERS ? MOST_SPEAKERS - 1 : MOST_SPEAKERS);
  const chips = new Set<string>(['?', '…']);
  const colours = assignSlots(shown, slots);
  const rows: Row[] = shown.map((speaker) => ({
    key: speaker.key,
    name: speaker.name ?? '',
    chip: chipFor(speaker.name ?? '', chips),
    slot: colours.get(speaker.key) ?? null,
    office: speaker.person ? officeLine(speaker.person) : null,
    statements: countOf(speaker.statements),
  }));
  const rowOfKey = new Map(shown.map(({ key }, row) => [key, row]));
  const addRow = (key: string, name: string, chip: string, speakers: readonly ArticleSpeaker[]): void => {
    if (speakers.length === 0) return;
    for (const each of speakers) rowOfKey.set(each.key, rows.length);
    const statements = speakers.reduce((sum, speaker) => sum + countOf(speaker.statements), 0);
    rows.push({ key, name, chip, slot: null, office: null, statements });
  };
  addRow(OTHERS, 'Others', '…', named.slice(shown.length));
  addRow(
    UNNAMED,
    'Not named in this file',
    '?',
    speakersOf(reading).filter(({ kind }) => kind === 'unnamed'),
  );
  const rowsOf = (statement: Statement): number[] => [
    ...new Set(speakerKeys(reading, statement).map((key) => rowOfKey.get(key) ?? rows.length - 1)),
  ];
  return { rows, rowsOf };
}

/** Speakers keep the colours they had; new ones get what is free, those who say most first. */
function assignSlots(
  speakers: readonly ArticleSpeaker[],
  before: ReadonlyMap<string, number>,
): Map<string, number> {
  const colours = new Map<string, number>();
  const taken = new Set<number>();
  for (const { key } of speakers) {
    const slot = before.get(key);
    if (slot === undefined || taken.has(slot)) continue;
    colours.set(key, slot);
    taken.add(slot);
  }
  let next = 0;
  for (const { key } of speakers) {
    while (taken.has(next)) next++;
    if (next >= SLOTS) break;
    if (colours.has(key)) continue;
    colours.set(key, next);
    taken.add(next);
  }
  return colours;
}

/** Initials of a name, made longer until no other speaker has them: `AM`, `AMo`, `AMos`, then with a number. */
function chipFor(name: string, taken: Set<string>): string {
  const words = (name.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(word));
  const first = Array.from(words[0] ?? name.trim());
  const last = words.length > 1 ? Array.from(words.at(-1)!) : [];
  const options =
    last.length > 0
      ? [1, 2, 3].map((n) => first[0]! + last.slice(0, n).join(''))
      : [2, 3, 4].map((n) => first.slice(0, n).join(''));
  let chip = options.find((each) => each !== '' && !taken.has(each)) ?? '';
  for (let n = 2; chip === '' || taken.has(chip); n++) chip = `${options[0]!}${n}`;
  taken.add(chip);
  return chip;
}

function lengthOf({ statements }: ArticleSpeaker): number {
  return statements.reduce((sum, { start, end }) => sum + end - start, 0);
}

function countOf(statements: readonly Statement[]): number {
  const { direct, mixed, indirect } = countByKind(statements);
  return direct + mixed + indirect;
}

function readerStatement(reading: Reading, statement: Statement, group: SpeakerGroup): ReaderStatement {
  const own = group.rowsOf(statement);
  const rows = own.map((row) => group.rows[row]!);
  const { speaker } = statement;
  const person = speaker.person === null ? null : (reading.people[speaker.person] ?? null);
  const who = speakerNames(speaker) ?? unnamedLabel(speaker.printed);
  const corrected = isCorrected(statement);
  const perhaps = perhapsWords(speaker.candidates.slice(0, 3));
  return {
    speakers: own,
    chip: rows.map(({ chip }) => chip).join('+'),
    slot: rows[0]!.slot,
    kind: statement.kind,
    label: `${who}, ${kindWord(statement)}`,
    card: {
      who,
      office: person && speaker.together.length === 0 ? officeLine(person) : null,
      speaker:
        speaker.name === null
          ? `Not named in this file${corrected ? `, ${SET_BY_YOU}` : ''}.${perhaps === '' ? '' : ` ${capitalised(perhaps)}.`}`
          : `Said by ${who}: ${corrected ? SET_BY_YOU : confidenceWords(speaker.confidence)}.`,
      evidence: corrected ? [] : speaker.evidence.map(evidenceWords),
      kind: `${kindSentence(statement)} That it is a statement of this kind is ${confidenceWords(statement.confidence)}.`,
    },
  };
}

interface Edge {
  readonly start: number;
  readonly end: number;
}

/** Puts the lost characters back and cuts the paragraph where a statement, a restored character or a date begins or ends. */
function layOut(
  text: string,
  losses: readonly Loss[],
  statements: readonly Statement[],
  dates: readonly DateMention[],
  articleDate: string | null,
): { runs: ReaderRun[]; edges: Edge[] } {
  const repaired = repairLine(text, losses);
  const edgesOf = (spans: readonly { start: number; end: number }[]): Edge[] => {
    let at = 0;
    return spans.map((span) => {
      // Spans that overlap (none should) share no character.
      const start = Math.max(at, toRepaired(repaired, span.start, 'start'));
      const end = Math.max(start, toRepaired(repaired, span.end, 'end'));
      at = end;
      return { start, end };
    });
  };
  const edges = withMarks(repaired.text, edgesOf(statements));
  const dateEdges = edgesOf(dates);
  const cuts = new Set<number>([0, repaired.text.length]);
  for (const { start, end } of [...edges, ...dateEdges, ...repaired.marks]) cuts.add(start).add(end);
  const sorted = [...cuts].sort((a, b) => a - b);
  const inStatement = finder(edges);
  const inDate = finder(dateEdges);
  const inMark = finder(repaired.marks);
  const runs: ReaderRun[] = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const start = sorted[i]!;
    const mark = inMark(start);
    const date = inDate(start);
    const loss = mark === null ? null : repaired.marks[mark]!.loss;
    const mention = date === null ? null : dates[date]!;
    runs.push({
      text: repaired.text.slice(start, sorted[i + 1]),
      statement: inStatement(start),
      restored: loss && lossExplanation(text, loss, statementAtMark(statements, loss)),
      date: mention && { iso: dateTime(mention), words: dateWords(mention, articleDate).join(' ') },
    });
  }
  return { runs, edges };
}

/** The spans together with the quotation marks right around them: to a reader these belong to what is quoted. */
function withMarks(text: string, edges: readonly Edge[]): Edge[] {
  let at = 0;
  return edges.map(({ start, end }, index) => {
    const limit = edges[index + 1]?.start ?? text.length;
    const first = start > at && OPENING.includes(text[start - 1]!) ? start - 1 : start;
    // American papers put the comma or point before the closing mark.
    const mark = /^[,.?!]?["”»’]/.exec(text.slice(end, end + 2));
    const last = mark && end + mark[0].length <= limit ? end + mark[0].length : end;
    at = last;
    return { start: first, end: last };
  });
}

const OPENING = '"“„«‘';

/** Finds which of some spans, sorted and apart, holds an offset; for offsets that only grow. */
function finder(spans: readonly Edge[]): (offset: number) => number | null {
  let next = 0;
  return (offset) => {
    while (next < spans.length && spans[next]!.end <= offset) next++;
    const span = spans[next];
    return span && span.start <= offset ? next : null;
  };
}

/** `4 statements · 12%`: part of the article's text. */
export function speakerMeasure({ statements, share }: ReaderSpeaker): string {
  const percent = Math.round(share * 100);
  return `${counted(statements, 'statement')} · ${share > 0 && percent === 0 ? '<1' : percent}%`;
}
