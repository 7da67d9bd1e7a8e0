/** Offices as they are printed, reduced to keys: word order, `of`, spelling and gender do not matter. */
import { wordsOfList } from '../article/wordList';
import lists from './lists/titles.json';
import { fold } from './names';
import type { OfficeLevel } from './levels';

const dropped = new Set(wordsOfList(lists.dropped));

/** British and American spellings, genders and short forms of one word. */
const same: Readonly<Record<string, string>> = lists.same;

/** Words of texts seen so far: the same titles and bodies come up again and again. Bounded. */
const wordsOfTexts = new Map<string, readonly string[]>();

function wordsOf(text: string): readonly string[] {
  const known = wordsOfTexts.get(text);
  if (known) return known;
  if (wordsOfTexts.size > 10_000) wordsOfTexts.clear();
  const words = fold(text)
    .replace(/\./g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !dropped.has(word))
    .flatMap((word) => (same[word] ?? word).split(' '));
  const different = [...new Set(words)].sort();
  wordsOfTexts.set(text, different);
  return different;
}

/** The words of an office, with those of its body if given, in a canonical order, joined by spaces. */
export function officeKey(title: string, body: string | null = null): string {
  const words = wordsOf(title);
  return (body === null ? words : [...new Set([...words, ...wordsOf(body)])].sort()).join(' ');
}

/** Words that stand for a word of keys, itself among them. */
const spelledAs = new Map<string, string[]>();
for (const [printed, words] of Object.entries(same))
  for (const word of words.split(' ')) spelledAs.set(word, [...(spelledAs.get(word) ?? [word]), printed]);

/** A text of offices to be searched by `mayHaveKey`. */
export const searchable = (text: string): string => fold(text).replace(/\./g, '');

/** Whether an office in a searchable text may have a key: it holds all of the key's words in some spelling. */
export function mayHaveKey(text: string, key: string): boolean {
  for (const word of key.split(' ')) {
    const spellings = spelledAs.get(word);
    if (spellings ? !spellings.some((spelling) => text.includes(spelling)) : !text.includes(word))
      return false;
  }
  return true;
}

const levelOf = new Map<string, OfficeLevel>();
for (const [level, titles] of Object.entries(lists.generic))
  for (const title of titles) levelOf.set(officeKey(title), level as OfficeLevel);

/** The kind of office that a title names in any country (`defense chief`), or null. */
export const genericLevel = (title: string): OfficeLevel | null => levelOf.get(officeKey(title)) ?? null;
