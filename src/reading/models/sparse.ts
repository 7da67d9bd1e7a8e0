import { ByteReader } from './asset';

const KEY_BITS = 24;

/**
 * Small numbers under hashed keys; asked by hash. Open addressing in typed arrays: no object a key.
 *
 * Its bytes: numbers under each key, the unit they are in, how many keys; the ascending 24-bit keys as differences, each
 * in one to four bytes of seven bits, lowest first; then the signed bytes. Made by `../training/sparse.ts`.
 */
export class SparseTable {
  readonly width: number;
  readonly #mask: number;
  readonly #slots: Int32Array;
  readonly #rows: Int32Array;
  readonly #values: Int8Array;
  readonly #unit: number;

  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    this.width = reader.byte();
    this.#unit = reader.real();
    const count = reader.whole();
    let size = 16;
    while (size < 2 * count) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    this.#rows = new Int32Array(size);
    let key = 0;
    for (let row = 0; row < count; row++) {
      let byte;
      let shift = 0;
      do {
        byte = reader.byte();
        key += (byte & 0x7f) << shift;
        shift += 7;
      } while (byte >= 0x80);
      let slot = key & this.#mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = key;
      this.#rows[slot] = row * this.width;
    }
    this.#values = reader.signed(count * this.width);
  }

  /** Index in the values where the numbers of a key start, -1 when it is unknown. @param hash any 32-bit number */
  find(hash: number): number {
    const key = hash & ((1 << KEY_BITS) - 1);
    let slot = key & this.#mask;
    for (let stored = this.#slots[slot]!; stored !== -1; stored = this.#slots[slot]!) {
      if (stored === key) return this.#rows[slot]!;
      slot = (slot + 1) & this.#mask;
    }
    return -1;
  }

  /** The number at `find(…) + column`. */
  value(index: number): number {
    return Math.fround(this.#values[index]! * this.#unit);
  }
}
