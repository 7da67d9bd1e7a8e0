/** What is known of a text: parallel lists, for there are a dozen keys at most. */
interface Answers {
  readonly keys: string[];
  readonly values: unknown[];
}

/**
 * Remembers what was worked out for a passage's text, so that a reading after an edit repeats only what changed.
 *
 * Two generations: what the last reading used, and what this one has used so far. `startReading` forgets everything
 * the last reading did not use, so memory follows the document and nothing needs evicting. A reading that is stopped
 * before `finishReading` makes nothing be forgotten.
 */
export class PassageMemo {
  #last = new Map<string, Answers>();
  #current = new Map<string, Answers>();
  #finished = true;

  /** Begins a reading: keeps what the last reading used, forgets the rest. */
  startReading(): void {
    if (this.#finished) this.#last = this.#current;
    else for (const [text, answers] of this.#current) this.#last.set(text, answers);
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
    let answers = this.#current.get(text);
    if (!answers) this.#current.set(text, (answers = { keys: [], values: [] }));
    const known = answers.keys.indexOf(key);
    if (known >= 0) return answers.values[known] as T;
    const last = this.#last.get(text);
    const before = last ? last.keys.indexOf(key) : -1;
    const value = before >= 0 ? (last!.values[before] as T) : compute();
    answers.keys.push(key);
    answers.values.push(value);
    return value;
  }
}
