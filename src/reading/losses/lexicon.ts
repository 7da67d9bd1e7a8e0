import type { PassageContent } from '../../article/passages';
import { RecentWeakMap } from '../../article/recent';
import type { Tokens } from '../../article/tokens';
import { hashText } from '../../article/hash';
import type { SparseTable } from '../models/sparse';
import { describeWord, type WordInfo } from './wordInfo';

/** Classes of common words are not above this number. */
export const MOST_CLASSES = 63;

/** Words remembered at most; an article has a few thousand different ones. */
const MAX_REMEMBERED = 50_000;

const ENDINGS =
  'ing|ed|ly|ion|ment|ness|ity|er|or|al|ic|ous|ive|ism|able|ible|ful|ary|ship|ance|ence|ans|ers|ors|ies|es|s'.split(
    '|',
  );

/** The few thousand most common words of newspapers, and what is known of a word by itself. */
export class Lexicon {
  readonly #known = new Map<string, WordInfo>();
  readonly #words = new RecentWeakMap<Tokens, readonly WordInfo[]>();

  /** @param words a class, 1 to `MOST_CLASSES`, under the hash of each common word */
  constructor(private readonly common: SparseTable) {}

  /** Whether a lower-case word is a common one. */
  isCommon(word: string): boolean {
    return this.common.find(hashText(word)) >= 0;
  }

  /**
   * A small number for words that are used alike: for common words the cluster of the words that stand around them, for
   * others their ending. 1 to 127.
   *
   * @param word lower case
   */
  wordClass(word: string): number {
    const at = this.common.find(hashText(word));
    if (at >= 0) return Math.round(this.common.value(at));
    if (/^\d/.test(word)) return 64;
    if (!/^[a-z]/.test(word)) return word === ',' ? 65 : word === '.' ? 66 : 67;
    const ending = ENDINGS.findIndex((e) => word.length > e.length + 2 && word.endsWith(e));
    return 70 + ending + 1;
  }

  /** Information on every token of a passage; worked out once for each. */
  words({ text, tokens }: PassageContent): readonly WordInfo[] {
    let words = this.#words.get(tokens);
    if (words === undefined) {
      words = Array.from(tokens.starts, (start, i) => this.info(text.slice(start, tokens.ends[i])));
      this.#words.set(tokens, words);
    }
    return words;
  }

  /** Information on a printed word; the same for the same word, so it is remembered. */
  info(token: string): WordInfo {
    let info = this.#known.get(token);
    if (info === undefined) {
      info = describeWord(token, (word) => this.wordClass(word));
      if (token.length <= 40) {
        if (this.#known.size >= MAX_REMEMBERED) this.#known.clear();
        this.#known.set(token, info);
      }
    }
    return info;
  }
}
