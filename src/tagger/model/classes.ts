/** Closed word classes that tell direct from reported speech. Keys are normalised words (see `normalizeWord`). */

import lists from '../lists/classes.json';

/** Class numbers; the order is part of the model's format. */
export const WordClass = {
  OTHER: 0,
  FIRST: 1,
  SECOND: 2,
  SAID: 3,
  REPORTING: 4,
  MENTAL: 5,
  SUBJECT_PRONOUN: 6,
  THIRD: 7,
  CONTRACTION: 8,
  THAT: 9,
  ACCORDING: 10,
  MODAL: 11,
  TITLE: 12,
  PRESENT: 13,
  PAST: 14,
  FUNCTION: 15,
  NUMBER: 16,
  CAPITAL: 17,
  ED: 18,
  ING: 19,
  LY: 20,
  COMMA: 21,
  STOP: 22,
  QUESTION: 23,
  EXCLAMATION: 24,
  COLON: 25,
  SEMICOLON: 26,
  DASH: 27,
  BRACKET: 28,
  QUOTE: 29,
  PUNCTUATION: 30,
  DISCOURSE: 31,
  ORGANISATION: 32,
  DAY: 33,
  ALL_CAPITALS: 34,
} as const;

/** Number of classes. */
export const WORD_CLASSES = 35;

const table = new Map<string, number>();
const define = (wordClass: number, words: string): void => {
  for (const word of words.split(' ')) if (!table.has(word)) table.set(word, wordClass);
};

// The first definition of a word wins.
define(WordClass.FIRST, lists.first.join(' '));
define(WordClass.SECOND, lists.second.join(' '));
define(WordClass.SAID, 'said says');
define(WordClass.REPORTING, lists.reporting.join(' '));
define(WordClass.MENTAL, lists.mental.join(' '));
define(WordClass.SUBJECT_PRONOUN, 'he she they');
define(WordClass.THIRD, lists.third.join(' '));
define(WordClass.CONTRACTION, lists.contraction.join(' '));
define(WordClass.THAT, 'that');
define(WordClass.ACCORDING, 'according');
define(WordClass.MODAL, lists.modal.join(' '));
define(WordClass.TITLE, lists.title.join(' '));
define(WordClass.PRESENT, lists.present.join(' '));
define(WordClass.PAST, lists.past.join(' '));
define(WordClass.DISCOURSE, lists.discourse.join(' '));
define(WordClass.FUNCTION, lists.function.join(' '));
define(WordClass.ORGANISATION, lists.organisation.join(' '));
define(WordClass.DAY, lists.day.join(' '));
define(WordClass.COMMA, ',');
define(WordClass.STOP, '.');
define(WordClass.QUESTION, '?');
define(WordClass.EXCLAMATION, '!');
define(WordClass.COLON, ':');
define(WordClass.SEMICOLON, ';');
define(WordClass.BRACKET, '( ) [ ] { }');
define(WordClass.QUOTE, '" “ ” „ ‟ « » \' ‘ ’ ‚ ‛ `');

/**
 * The form under which a word is looked up: lower case, without apostrophes, so that `Don’t`, `don't` and the damaged
 * `dont` are one word.
 */
export function normalizeWord(text: string): string {
  const lower = text.toLowerCase();
  return lower.length > 1 && /['’]/.test(lower) ? lower.replace(/['’]/g, '') : lower;
}

/** The class of a word. @param text as printed @param normal its normalised form */
export function classOf(text: string, normal: string): number {
  const listed = table.get(normal);
  if (listed !== undefined) return listed;
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return WordClass.NUMBER;
  if (first === 0x24 || first === 0x25 || first === 0x20ac || first === 0xa3) return WordClass.NUMBER;
  const letter = text[0]!;
  const isLower = first >= 97 && first <= 122;
  if (!isLower && letter.toLowerCase() === letter.toUpperCase()) {
    return /^[-‐-―]/.test(text) ? WordClass.DASH : WordClass.PUNCTUATION;
  }
  if (!isLower && letter !== letter.toLowerCase()) {
    return text.length > 1 && text === text.toUpperCase() ? WordClass.ALL_CAPITALS : WordClass.CAPITAL;
  }
  if (normal.length > 4) {
    if (normal.endsWith('ed')) return WordClass.ED;
    if (normal.endsWith('ing')) return WordClass.ING;
    if (normal.endsWith('ly')) return WordClass.LY;
  }
  return WordClass.OTHER;
}
