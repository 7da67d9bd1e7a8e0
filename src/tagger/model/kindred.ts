import { hashText } from '../../article/hash';

/** How many groups there are; the number of one takes a byte. */
export const GROUPS = 256;

/** Bits of a word's hash by which it is known: one in seventy strangers is taken for a member of some group. */
const BITS = 21;

/** A step to the next word that is too long for one entry: as long as this, and no word there. */
const STRIDE = 255;

const keyOf = (word: string): number => hashText(word) >>> (32 - BITS);

/**
 * Rarer words, each in a group of words that are used alike and share one row of the model: two bytes a word, the distance
 * to its key from the one before and its group.
 */
export class KindredWords {
  readonly #keys: Uint32Array;
  readonly #groups: Uint8Array;

  /** @param packed from `packKindred` */
  constructor(packed: Uint16Array) {
    const words = packed.filter((entry) => entry >> 8 !== STRIDE).length;
    this.#keys = new Uint32Array(words);
    this.#groups = new Uint8Array(words);
    let key = 0;
    let at = 0;
    for (const entry of packed) {
      key += entry >> 8;
      if (entry >> 8 === STRIDE) continue;
      this.#keys[at] = key;
      this.#groups[at++] = entry & 255;
    }
  }

  /** The group of a word in lower case, or -1. */
  groupOf(word: string): number {
    const key = keyOf(word);
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#keys[middle]! < key) low = middle + 1;
      else high = middle;
    }
    return this.#keys[low] === key ? this.#groups[low]! : -1;
  }
}

/** For `KindredWords`; of words with one key the first stays. @param groups of each word, below `GROUPS` */
export function packKindred(groups: Iterable<readonly [word: string, group: number]>): Uint16Array {
  const byKey = new Map<number, number>();
  for (const [word, group] of groups) if (!byKey.has(keyOf(word))) byKey.set(keyOf(word), group);
  const packed: number[] = [];
  let last = 0;
  for (const [key, group] of [...byKey].sort(([a], [b]) => a - b)) {
    for (; key - last >= STRIDE; last += STRIDE) packed.push(STRIDE << 8);
    packed.push(((key - last) << 8) | group);
    last = key;
  }
  return Uint16Array.from(packed);
}
