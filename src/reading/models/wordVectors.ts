import { ByteReader } from './asset';
import { hashText } from '../../article/hash';
import type { SparseTable } from './sparse';

/** Endings that stand for the words the table does not hold; the first that fits counts. */
export const VECTOR_ENDINGS =
  'ing ed ly ion ment ness ity er or al ic ous ive ism able ers ors ians ans ies es s'.split(' ');

/** Numbers that one centroid holds. */
export const PART = 3;

/** Centroids of each part are numbered from minus this to this. */
export const MOST_CENTROID = 127;

/** The rank, 0 to 1 for common to rare, of words the table does not hold. */
const UNKNOWN_RANK = 1;

/** Ranks are kept as log2(rank + 16), from 4 to this (`../training/publishedVectors.ts`). */
const MOST_LOG_RANK = 18.32;

/** By Zipf's law a word's share is one in rank + 16, divided by the sum of these over all words: in bits. */
const ZIPF_SUM = 3.3;

/** Hash of a lower-case word in the table; the same as `WordInfo.hash`. */
export function vectorKey(word: string): number {
  return hashText(word, 17);
}

/** Hash of what stands for unknown words that are alike: those with an ending (`-ed`), numbers (`-0`), others (`-`). */
export function unknownKey(word: string): number {
  if (/^\d/.test(word)) return vectorKey('-0');
  const ending = VECTOR_ENDINGS.find((e) => word.length > e.length + 2 && word.endsWith(e));
  return vectorKey(`-${ending ?? ''}`);
}

/**
 * Short vectors of common words in which words that are used alike are alike; product quantization (Jégou et al., IEEE
 * TPAMI 2011): each word has a centroid's number for each part of its vector.
 *
 * The bytes of the centroids: how many parts, the unit; for each part and centroid `PART` signed bytes.
 */
export class WordVectors {
  /** Numbers of a vector. */
  readonly width: number;
  readonly #unit: number;
  readonly #centroids: Int8Array;

  /**
   * @param table a centroid's number for each part, under `vectorKey`
   * @param ranks of many more words, in units of 1/127
   */
  constructor(
    private readonly table: SparseTable,
    centroids: Uint8Array,
    private readonly ranks: SparseTable,
  ) {
    const reader = new ByteReader(centroids);
    this.width = reader.byte() * PART;
    this.#unit = reader.real();
    this.#centroids = reader.signed(this.width * (2 * MOST_CENTROID + 1));
  }

  /** How rare a word is, 0 to 1. */
  rank(key: number): number {
    const at = this.ranks.find(key);
    return at < 0 ? UNKNOWN_RANK : this.ranks.value(at) / 127;
  }

  /** The information in a word, in bits, from its rank by Zipf's law (1949); infinite for a word whose rank is not known. */
  bits(key: number): number {
    const rank = this.rank(key);
    return rank >= UNKNOWN_RANK ? Infinity : ZIPF_SUM + 4 + rank * (MOST_LOG_RANK - 4);
  }

  /** Writes a word's vector. @param hash its `vectorKey` @param lower the word, for when the table does not hold it */
  fill(
    { hash, lower }: { readonly hash: number; readonly lower: string },
    into: Float64Array,
    start: number,
  ): void {
    let at = this.table.find(hash);
    if (at < 0) at = this.table.find(unknownKey(lower));
    if (at < 0) return;
    for (let k = 0; k < this.width; k++) {
      const part = Math.trunc(k / PART);
      const centroid = part * (2 * MOST_CENTROID + 1) + this.table.value(at + part) + MOST_CENTROID;
      into[start + k] = this.#unit * this.#centroids[centroid * PART + (k % PART)]!;
    }
  }
}
