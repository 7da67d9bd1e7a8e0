// What came of a run of the suite, as the suite itself reported it.
// An exit code tells nothing: an extension host that aborts, dies or calls exit(0) looks like success from outside.

import { say } from '../say.mjs';

/** Waits for a run's end. It ends by `finish`, by trouble, by silence or by the clock; the first of them counts. */
export class Outcome {
  #settle;
  #silence;
  #clock;
  #counts;
  #quietFor;
  /** A promise of {passes, failures, trouble}: `trouble` is undefined when the suite came to its end. */
  ended;

  /** @param limits.total, limits.silence milliseconds for the whole run, and without a sign of life */
  constructor({ total, silence }) {
    this.#quietFor = silence;
    this.ended = new Promise((resolve) => (this.#settle = resolve));
    this.#clock = setTimeout(() => this.trouble(`no end after ${total / 1000} s`), total);
    this.alive();
  }

  /** The suite gave a sign of life. */
  alive() {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(
      () => this.trouble(`no sign of life for ${this.#quietFor / 1000} s`),
      this.#quietFor,
    );
  }

  /** The suite reported its counts. */
  report({ passes, failures, pending }) {
    this.#counts = { passes, failures, pending };
    this.#end(passes + failures === 0 ? 'no test ran' : undefined);
  }

  /** Something happened after which no report will come. What is reported within a moment still counts. */
  trouble(text, graceMilliseconds = 0) {
    setTimeout(() => this.#end(text), graceMilliseconds);
  }

  /** What the suite may ask of the control port to tell how it goes: a line to print, a sign of life, its counts. */
  actions() {
    return {
      line: (text) => {
        this.alive();
        say(`  ${text}`);
      },
      alive: () => this.alive(),
      result: (counts) => this.report(counts),
    };
  }

  #end(trouble) {
    clearTimeout(this.#silence);
    clearTimeout(this.#clock);
    this.#settle({ passes: 0, failures: 0, pending: 0, ...this.#counts, trouble });
  }
}
