import { bytesOf } from './base64';

/** Small numbers under hashed keys, in a form that fits in a source file. Made by `../training/sparse.ts`. */
export interface EncodedTable {
  /** Numbers under each key. */
  readonly width: number;
  /** Base64; the ascending 24-bit keys as differences, each in one to four bytes of seven bits, lowest first. */
  readonly keys: string;
  /** Base64 of signed bytes, `width` for each key, in units of `unit`. */
  readonly values: string;
  readonly unit: number;
}

const KEY_BITS = 24;

/** A table that is asked by hash. Open addressing in typed arrays: no object a key. */
export class SparseTable {
  readonly width: number;
  readonly #mask: number;
  readonly #slots: Int32Array;
  readonly #rows: Int32Array;
  readonly #values: Float32Array;

  constructor({ width, keys, values, unit }: EncodedTable) {
    this.width = width;
    this.#values = Float32Array.from(new Int8Array(bytesOf(values).buffer), (units) => units * unit);
    const differences = bytesOf(keys);
    let count = 0;
    for (const byte of differences) if (byte < 0x80) count++;
    let size = 16;
    while (size < 2 * count) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    this.#rows = new Int32Array(size);
    let key = 0;
    let row = 0;
    let shift = 0;
    let difference = 0;
    for (const byte of differences) {
      difference |= (byte & 0x7f) << shift;
      shift += 7;
      if (byte >= 0x80) continue;
      key += difference;
      let slot = key & this.#mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = key;
      this.#rows[slot] = row++;
      difference = 0;
      shift = 0;
    }
  }

  /** Index in the values where the numbers of a key start, -1 when it is unknown. @param hash any 32-bit number */
  find(hash: number): number {
    const key = hash & ((1 << KEY_BITS) - 1);
    let slot = key & this.#mask;
    for (let stored = this.#slots[slot]!; stored !== -1; stored = this.#slots[slot]!) {
      if (stored === key) return this.#rows[slot]! * this.width;
      slot = (slot + 1) & this.#mask;
    }
    return -1;
  }

  /** The number at `find(…) + column`. */
  value(index: number): number {
    return this.#values[index]!;
  }
}
