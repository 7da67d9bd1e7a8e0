/** Entries at most of either map: more than an article has paragraphs. */
const MOST_ENTRIES = 4_096;

/**
 * A `WeakMap` that holds the last few thousand entries. A larger one would itself become a burden: the garbage collector
 * goes through all of it at once.
 */
export class RecentWeakMap<K extends WeakKey, V> {
  #older = new WeakMap<K, V>();
  #newer = new WeakMap<K, V>();
  #count = 0;

  get(key: K): V | undefined {
    const value = this.#newer.get(key);
    if (value !== undefined) return value;
    const old = this.#older.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: K, value: V): void {
    if (this.#count === MOST_ENTRIES) {
      this.#older = this.#newer;
      this.#newer = new WeakMap();
      this.#count = 0;
    }
    this.#newer.set(key, value);
    this.#count++;
  }
}
