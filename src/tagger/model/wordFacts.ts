import { classOf, normalizeWord, WORD_CLASSES, WordClass } from './classes';
import type { Dictionary } from './slots';

/** What a word shows by itself. */
export interface WordFacts {
  readonly normal: string;
  readonly wordClass: number;
  readonly capital: number;
  /** Its first slots. */
  readonly values: readonly number[];
}

/** Word, two suffixes, shape, class. */
export const WORD_SLOTS = 5;

/** The words met of late, for each dictionary: most come again. */
const knownWords = new WeakMap<Dictionary, Map<string, WordFacts>>();
const MOST_KNOWN_WORDS = 16_384;
/** A longer slice of a text would keep the whole text in memory. */
const LONGEST_KNOWN_WORD = 12;

/** The words met of late with a dictionary. */
export function knownFacts(dictionary: Dictionary): Map<string, WordFacts> {
  let known = knownWords.get(dictionary);
  if (!known) knownWords.set(dictionary, (known = new Map<string, WordFacts>()));
  return known;
}

/** What a word shows by itself. @param known see `knownFacts` */
export function describeWord(
  printed: string,
  dictionary: Dictionary,
  known: Map<string, WordFacts>,
): WordFacts {
  const met = known.get(printed);
  if (met) return met;
  const normal = normalizeWord(printed);
  const wordClass = classOf(printed, normal);
  const code = printed.charCodeAt(0);
  const upper = code >= 65 && code <= 90;
  const facts = {
    normal,
    wordClass,
    capital: upper || (code > 127 && /^\p{Lu}/u.test(printed)) ? 1 : 0,
    values: wordValues(printed, normal, wordClass, dictionary),
  };
  if (printed.length <= LONGEST_KNOWN_WORD) {
    if (known.size >= MOST_KNOWN_WORDS) known.clear();
    known.set(printed, facts);
  }
  return facts;
}

function wordValues(printed: string, normal: string, wordClass: number, dictionary: Dictionary): number[] {
  let word = dictionary.word(normal);
  let form = 0;
  if (word === 0 && normal.length > 3) {
    // A possessive that lost its apostrophe, then the last part of a hyphenated word.
    if (normal.endsWith('s')) {
      word = dictionary.word(normal.slice(0, -1));
      if (word !== 0) form = 1;
    }
    if (word === 0) {
      const hyphen = normal.lastIndexOf('-');
      if (hyphen > 0) {
        word = dictionary.word(normal.slice(hyphen + 1));
        form = 2;
      }
    }
    if (word === 0) word = dictionary.kindred(normal);
  }
  let [suffix3, suffix2] = [0, 0];
  if (wordClass < WordClass.NUMBER || (wordClass >= WordClass.CAPITAL && wordClass <= WordClass.LY)) {
    suffix3 = dictionary.suffix3(normal.slice(-3));
    suffix2 = dictionary.suffix2(normal.slice(-2));
  }
  const code = printed.charCodeAt(0);
  const upper = code >= 65 && code <= 90;
  const lower = code >= 97 && code <= 122;
  const length = printed.length < 3 ? 0 : printed.length < 6 ? 1 : 2;
  const inner = printed.includes('-') ? 1 : printed.includes('.') && printed.length > 1 ? 2 : 0;
  const shape = ((upper ? 1 : lower ? 2 : 0) * 3 + length) * 3 + inner + (form === 0 ? 0 : 27 * form);
  return [word, suffix3, suffix2, shape, wordClass + (upper ? WORD_CLASSES : 0)];
}

/** 3 × (before: 0 one space or edge, 1 none, 2 several) + the same after. Lost dashes leave two spaces. */
export function spacing(text: string, start: number, end: number): number {
  const space = (index: number): boolean => text[index] === ' ';
  const before = start === 0 ? 0 : space(start - 1) ? (space(start - 2) ? 2 : 0) : 1;
  const after = end >= text.length ? 0 : space(end) ? (space(end + 1) ? 2 : 0) : 1;
  return before * 3 + after;
}
