/** Words that stand glued together, told apart by how common they are. */
import lists from './lists/joinedWords.json';
import { wordsOfList } from '../../article/wordList';

/** Words of one and two letters: a list of newswire has most pairs of letters as abbreviations. */
export const TINY = new Set(wordsOfList(lists.tiny));

/** Letters of the longest word looked for. */
const LONGEST_PART = 20;

/** A word cut into words. */
export interface Segmentation {
  readonly parts: readonly string[];
  /** Information in all parts together, in bits a letter: the fewer, the likelier the words are meant. */
  readonly bits: number;
}

/**
 * The likeliest way to cut letters into known words, each as likely as it is common, whatever stands beside it (Norvig, Natural Language
 * Corpus Data, 2009), found by the algorithm of Viterbi (1967). Linear in the number of letters.
 *
 * @param letters lower case
 * @param bitsOf the information in a word, in bits; infinite for no word
 * @returns null when no chain of words has these letters
 */
export function segment(letters: string, bitsOf: (word: string) => number): Segmentation | null {
  const best = new Float64Array(letters.length + 1).fill(Infinity);
  const from = new Uint32Array(letters.length + 1);
  best[0] = 0;
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - LONGEST_PART); start < end; start++) {
      if (best[start] === Infinity) continue;
      const word = letters.slice(start, end);
      const bits = word.length > 2 || TINY.has(word) ? best[start]! + bitsOf(word) : Infinity;
      if (bits >= best[end]!) continue;
      best[end] = bits;
      from[end] = start;
    }
  }
  if (best[letters.length] === Infinity) return null;
  const parts: string[] = [];
  for (let end = letters.length; end > 0; end = from[end]!) parts.unshift(letters.slice(from[end], end));
  return { parts, bits: best[letters.length]! / letters.length };
}
