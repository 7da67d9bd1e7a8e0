/** Texts remembered at most: far more than an article has. What is longer is read afresh, and costs no memory. */
const MOST_TEXTS = 10_000;

/**
 * Remembers what was worked out for a passage's text, so that a reading after an edit repeats only what changed.
 *
 * Two generations: what the last reading used, and what this one has used so far. `startReading` forgets everything
 * the last reading did not use, so memory follows the document and nothing needs evicting. A reading that is stopped
 * before `finishReading` makes nothing be forgotten.
 */
export class PassageMemo {
  #last = new Generation();
  #current = new Generation();
  #finished = true;

  /** Begins a reading: keeps what the last reading used, forgets the rest. */
  startReading(): void {
    if (this.#finished) this.#last = this.#current;
    else this.#last.takeOver(this.#current);
    this.#current = new Generation();
    this.#finished = false;
  }

  /** Ends a reading that came to its end. */
  finishReading(): void {
    this.#finished = true;
  }

  /** Whether `recall` has not to compute anything. */
  knows(key: string, text: string): boolean {
    return (this.#current.get(key, text) ?? this.#last.get(key, text)) !== undefined;
  }

  /**
   * The value for a text under a key, computed when neither this reading nor the last has it.
   *
   * @param key names the stage and everything besides the text that the value depends on
   */
  recall<T extends object>(key: string, text: string, compute: () => T): T {
    const present = this.#current.get(key, text);
    if (present !== undefined) return present as T;
    const value = (this.#last.get(key, text) as T | undefined) ?? compute();
    this.#current.set(key, text, value);
    return value;
  }
}

/** What one reading used. */
class Generation {
  /** Where the value of each key stands in the lists of `#answers`. */
  readonly #columns = new Map<string, number>();
  readonly #answers = new Map<string, unknown[]>();

  get(key: string, text: string): unknown {
    const column = this.#columns.get(key);
    return column === undefined ? undefined : this.#answers.get(text)?.[column];
  }

  set(key: string, text: string, value: unknown): void {
    let column = this.#columns.get(key);
    if (column === undefined) this.#columns.set(key, (column = this.#columns.size));
    let answers = this.#answers.get(text);
    if (!answers) {
      if (this.#answers.size >= MOST_TEXTS) return;
      this.#answers.set(text, (answers = []));
    }
    answers[column] = value;
  }

  takeOver(other: Generation): void {
    for (const [text, answers] of other.#answers) {
      for (const [key, column] of other.#columns) {
        if (answers[column] !== undefined) this.set(key, text, answers[column]);
      }
    }
  }
}
