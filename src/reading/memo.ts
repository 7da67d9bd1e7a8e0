/**
 * Remembers what was worked out for a passage's text, so that a reading after an edit repeats only what changed.
 *
 * Two generations: what the last reading used, and what this one has used so far. `startReading` forgets everything
 * the last reading did not use, so memory follows the document and nothing needs evicting. A reading that is stopped
 * before `finishReading` makes nothing be forgotten.
 */
export class PassageMemo {
  #last = new Map<string, unknown>();
  #current = new Map<string, unknown>();
  #finished = true;

  /** Begins a reading: keeps what the last reading used, forgets the rest. */
  startReading(): void {
    if (this.#finished) this.#last = this.#current;
    else for (const [id, value] of this.#current) this.#last.set(id, value);
    this.#current = new Map();
    this.#finished = false;
  }

  /** Ends a reading that came to its end. */
  finishReading(): void {
    this.#finished = true;
  }

  /**
   * The value for a text under a key, computed when neither this reading nor the last has it.
   *
   * @param key names the stage and everything besides the text that the value depends on
   */
  recall<T>(key: string, text: string, compute: () => T): T {
    const id = `${key}\n${text}`;
    if (this.#current.has(id)) return this.#current.get(id) as T;
    const value = this.#last.has(id) ? (this.#last.get(id) as T) : compute();
    this.#current.set(id, value);
    return value;
  }
}
