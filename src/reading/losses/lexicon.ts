import { hashText } from '../models/hash';
import { SparseTable } from '../models/sparse';
import { commonWords } from './commonWords';

const words = new SparseTable(commonWords);

/** Whether a lower-case word is one of the few thousand most common ones of newspapers. */
export function isCommon(word: string): boolean {
  return words.find(hashText(word)) >= 0;
}

/** Classes of common words are not above this number. */
export const MOST_CLASSES = 63;

const ENDINGS =
  'ing|ed|ly|ion|ment|ness|ity|er|or|al|ic|ous|ive|ism|able|ible|ful|ary|ship|ance|ence|ans|ers|ors|ies|es|s'.split(
    '|',
  );

/**
 * A small number for words that are used alike: for common words the cluster of the words that stand around them, for
 * others their ending. 1 to 127.
 *
 * @param word lower case
 */
export function wordClass(word: string): number {
  const at = words.find(hashText(word));
  if (at >= 0) return Math.round(words.value(at));
  if (/^\d/.test(word)) return 64;
  if (!/^[a-z]/.test(word)) return word === ',' ? 65 : word === '.' ? 66 : 67;
  const ending = ENDINGS.findIndex((e) => word.length > e.length + 2 && word.endsWith(e));
  return 70 + ending + 1;
}
