/** Who has a row in the strip of speakers, by which letters and in which colour. */
import {
  countByKind,
  officeLine,
  speakerKeys,
  speakersOf,
  type ArticleSpeaker,
} from '../../reading/bySpeaker';
import type { Reading, Statement } from '../../reading/reading';
import type { ReaderSpeaker } from './readerModel';

/** Number of colours; more speakers than that have none of their own. */
export const SLOTS = 12;

/** Most rows of the strip; the speakers who say least share one beyond that. */
const MOST_SPEAKERS = 40;

/** Key of the row that those share whom the file does not name. */
export const UNNAMED = 'unnamed';
const OTHERS = 'others';

/** A row before it is known where the statements lie. */
type Row = Omit<ReaderSpeaker, 'share' | 'places'>;

/** Who has which row. */
export interface SpeakerGroup {
  readonly rows: readonly Row[];
  /** Rows of those who make a statement, the first one's first. */
  rowsOf(statement: Statement): readonly number[];
}

/**
 * Gives everybody who speaks a row, letters and a colour; all whom the file does not name share one.
 *
 * @param slots colours that speakers had so far, by key
 */
export function groupSpeakers(reading: Reading, slots: ReadonlyMap<string, number>): SpeakerGroup {
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
  const words = (name.match(/[\p{L}\p{N}'’]+/gu) ?? []).filter((word) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(word));
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
