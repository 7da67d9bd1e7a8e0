import type { Paragraph } from './article';
import english from './lists/english.json';
import { wordsOfList } from './wordList';

/** Words that hardly a sentence of English does without, and that other languages do not have. */
const SMALL_WORDS = new Set(wordsOfList(english));

/** Fewer words say nothing about their language. */
const FEWEST_WORDS = 40;
/** No more words, and no more UTF-16 units, are looked at. */
const MOST_WORDS = 5_000;
const MOST_UNITS = 40_000;

/**
 * The least part of small words that English has. In 1,290 English articles of forty words or more the least is 0.12 (a list of winners); in ten
 * of other languages the most is 0.07 (Italian titles of English films), and 0.03 without that.
 */
const LEAST_SHARE = 0.08;

/** Names in other letters stand in English articles, and names in Latin ones in articles of every script. */
const LEAST_LATIN = 0.5;
const FEWEST_LETTERS = 80;

/**
 * Whether a text may be English, by the share of its small words, or is too short to tell. Looks at its beginning; languages are
 * told apart as by Grefenstette's small words (Comparing two language identification schemes, JADT 1995), here one from all others.
 */
export function mayBeEnglish(paragraphs: readonly Paragraph[]): boolean {
  let words = 0;
  let small = 0;
  let letters = 0;
  let latin = 0;
  let units = 0;
  for (const { text } of paragraphs) {
    if (words >= MOST_WORDS || units >= MOST_UNITS) break;
    const looked = text.slice(0, MOST_UNITS - units);
    units += looked.length;
    for (const [word] of looked.matchAll(/\p{L}+/gu)) {
      words++;
      letters += word.length;
      if (/^\p{Script=Latin}+$/u.test(word)) latin += word.length;
      if (SMALL_WORDS.has(word.toLowerCase())) small++;
    }
  }
  // Scripts without spaces have few words and many letters.
  if (letters >= FEWEST_LETTERS && latin < letters * LEAST_LATIN) return false;
  return words < FEWEST_WORDS || small >= words * LEAST_SHARE;
}
