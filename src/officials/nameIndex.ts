/** Which people of the data bear a name that ends in a word of some sound. Made when the asset is built. */
import { nameOf, readHolder, readSection, type HolderLine, type Section } from './form';
import { fold, wordsOf } from './names';
import { BUCKETS, bucketOf } from './sound';

/** Where the people of the data are; lines are numbered from 0. A person's first line has all that is said of the name. */
export interface NameIndex {
  /** The people of bucket `b` are `people[starts[b]]` up to `people[starts[b + 1]]`, exclusive. */
  readonly starts: Uint16Array;
  /** Number of the first line, ascending in a bucket, with `FIRST_WORD` and `FAMILY_FIRST`. */
  readonly people: Uint16Array;
  /** The people with several lines, by their first ones: as many times as there are further lines, ascending. */
  readonly firsts: Uint16Array;
  /** The further line of the person at the same place in `firsts`. */
  readonly others: Uint16Array;
}

/** In a number of `people`: people go by the first word of the name; the family name comes first. */
export const FIRST_WORD = 1 << 14;
export const FAMILY_FIRST = 1 << 15;

/** The data, in which a person's first line says what all say, and its index. */
export interface DirectoryData {
  readonly text: string;
  readonly index: NameIndex;
}

/** Words that are written together with the family name after them as well. */
const joined = /^(?:abd[eu]l|a[ld]|el|ul|ben|bin|de|da|di|du|la|le|van|von|mac|mc|st\.?|san)$/i;

/**
 * Buckets of the words in which a printed form of a name may end: its last word, whole and after its hyphen, with its
 * letters outside ASCII and without; the first where people go by it; given names written together (`Kim Jongun`).
 */
export function bucketsOfName(
  name: string,
  { firstWord, familyFirst }: Pick<Section, 'firstWord' | 'familyFirst'>,
): Set<number> {
  const words = wordsOf(name);
  const buckets = new Set<number>();
  const add = (word: string): void => {
    for (const form of [word, word.replace(/[^\x20-\x7e]/g, '')]) {
      const bucket = bucketOf(fold(form));
      if (bucket >= 0) buckets.add(bucket);
    }
  };
  const last = words.at(-1) ?? '';
  add(last);
  add(last.slice(last.lastIndexOf('-') + 1));
  // `Mc Kenna` for `McKenna`, as where a name is parted that has lost its blanks; `Abdelaziz` for `Abdel Aziz`.
  add(last.replace(/^.*\p{Ll}(?=\p{Lu})/u, ''));
  const before = words.at(-2);
  if (before !== undefined && joined.test(before)) add(before + last);
  if (firstWord || familyFirst) add(words[0] ?? '');
  if (familyFirst) add(words.slice(1).join(''));
  return buckets;
}

/** What the lines of a person say together. */
interface Indexed {
  readonly key: string;
  /** Numbers of the lines. */
  readonly lines: number[];
  gender: HolderLine['gender'];
  readonly variants: Set<string>;
  wikidata: string | null;
  firstWord: boolean;
  familyFirst: boolean;
}

/** Indexes the data. Holders without an office above them are left out. @throws RangeError when there are too many lines */
export function indexed(data: string): DirectoryData {
  const lines = data.split('\n');
  if (lines.length > FIRST_WORD) throw new RangeError('more lines than the index can hold');
  const buckets = Array.from({ length: BUCKETS }, (): number[] => []);
  const firsts: number[] = [];
  const others: number[] = [];
  for (const person of peopleOn(lines)) {
    const [first = 0, ...further] = person.lines;
    lines[first] = withAll(lines[first]!, person);
    for (const other of further) {
      lines[other] = withoutName(lines[other]!);
      firsts.push(first);
      others.push(other);
    }
    const names = [nameOf(person.key), ...person.variants];
    const entry = first | (person.firstWord ? FIRST_WORD : 0) | (person.familyFirst ? FAMILY_FIRST : 0);
    for (const bucket of new Set(names.flatMap((name) => [...bucketsOfName(name, person)])))
      buckets[bucket]!.push(entry);
  }
  const starts = [0];
  for (const people of buckets) starts.push(starts.at(-1)! + people.length);
  const [counts, people, ...links] = [starts, buckets.flat(), firsts, others].map((list) =>
    Uint16Array.from(list),
  );
  return {
    text: lines.join('\n'),
    index: { starts: counts!, people: people!, firsts: links[0]!, others: links[1]! },
  };
}

/** Everyone on the lines, in the order of their first ones. */
function peopleOn(lines: readonly string[]): Iterable<Indexed> {
  const people = new Map<string, Indexed>();
  let section: Section | null = null;
  let office = false;
  for (const [number, line] of lines.entries()) {
    if (line.startsWith('== ')) {
      section = readSection(line);
      office = false;
    } else if (line.startsWith('= ')) office = true;
    const holder = office ? readHolder(line) : null;
    if (!section || !holder || holder.key === null) continue;
    const { key, gender, variants, wikidata } = holder;
    let person = people.get(key);
    if (!person) {
      const { firstWord, familyFirst } = section;
      person = { key, lines: [], gender, variants: new Set(), wikidata, firstWord, familyFirst };
      people.set(key, person);
    }
    person.lines.push(number);
    person.gender ??= gender;
    for (const variant of variants) person.variants.add(variant);
    person.wikidata ??= wikidata;
    person.firstWord ||= section.firstWord;
    person.familyFirst ||= section.familyFirst;
  }
  return people.values();
}

/** A person's first line: it says what all the lines say of the person. */
function withAll(line: string, { key, gender, variants, wikidata }: Indexed): string {
  const { acting, mark } = readHolder(line)!;
  const parts = [line.slice(0, line.indexOf(' '))];
  if (gender) parts.push(gender[0]!);
  parts.push([acting ? `${key} (acting)` : key, ...variants].join(' / '));
  if (mark !== '') parts.push(mark.trim());
  if (wikidata !== null) parts.push(wikidata);
  return parts.join(' ');
}

/** A further line of a person. */
function withoutName(line: string): string {
  const { acting, mark } = readHolder(line)!;
  return `${line.slice(0, line.indexOf(' '))} =${acting ? ' (acting)' : ''}${mark}`;
}
