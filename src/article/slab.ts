/** Numbers in one large array that small ones are cut from. */
const SLAB = 4_096;

interface Numbers {
  set(values: ArrayLike<number>): void;
  subarray(start: number, end: number): this;
}

/**
 * Small typed arrays, cut from large ones. An `ArrayBuffer` of its own costs an array of twenty numbers four times what
 * the numbers do, and every one of them the garbage collector's attention; a long file has a million such arrays.
 */
export class Slab<T extends Numbers> {
  #slab: T | null = null;
  #used = 0;

  /** @param make gives an array of so many zeros */
  constructor(private readonly make: (length: number) => T) {}

  /** An array of zeros that nobody else has. */
  take(length: number): T {
    if (length * 8 > SLAB) return this.make(length);
    if (!this.#slab || this.#used + length > SLAB) {
      this.#slab = this.make(SLAB);
      this.#used = 0;
    }
    const start = this.#used;
    this.#used += length;
    return this.#slab.subarray(start, this.#used);
  }

  /** A copy of some numbers. */
  keep(values: ArrayLike<number>): T {
    const array = this.take(values.length);
    array.set(values);
    return array;
  }
}
