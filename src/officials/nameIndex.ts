/** Which of the data's lines bear a name that ends in a word of some sound. Made when the asset is built. */
import { readHolder, readSection, type Section } from './form';
import { wordsOf } from './names';
import { BUCKETS, bucketOf } from './sound';

/** The lines of bucket `b` are `lines[starts[b]]` up to `lines[starts[b + 1]]`, exclusive, ascending. */
export interface NameIndex {
  /** One more than there are buckets. */
  readonly starts: Uint16Array;
  /** Numbers of lines, from 0. */
  readonly lines: Uint16Array;
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
      const bucket = bucketOf(form);
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

/** Indexes the directory's data. Holders without an office above them are left out. */
export function indexNames(text: string): NameIndex {
  const buckets = Array.from({ length: BUCKETS }, (): number[] => []);
  let section: Section | null = null;
  let office = false;
  for (const [number, line] of text.split('\n').entries()) {
    if (line.startsWith('== ')) {
      section = readSection(line);
      office = false;
    } else if (line.startsWith('= ')) office = true;
    if (!section || !office) continue;
    const holder = readHolder(line);
    if (!holder || holder.key === null || bucketsOfName(holder.name, section).size === 0) continue;
    const found = new Set<number>();
    for (const name of [holder.name, ...holder.variants])
      for (const bucket of bucketsOfName(name, section)) found.add(bucket);
    for (const bucket of found) buckets[bucket]!.push(number);
  }
  const starts = [0];
  for (const lines of buckets) starts.push(starts.at(-1)! + lines.length);
  const lines = buckets.flat();
  if (lines.length > 0xffff || lines.some((line) => line > 0xffff))
    throw new RangeError('more lines than the index can hold');
  return { starts: Uint16Array.from(starts), lines: Uint16Array.from(lines) };
}
