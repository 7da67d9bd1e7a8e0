// Adds up what the parts of a test run counted.

/** Sums of passed and failed checks; a part that did not come to its end counts as one failure. */
export class Tally {
  passed = 0;
  failed = 0;
  #parts = [];

  /** Adds a part's counts. `trouble` says why it did not come to its end. */
  add(title, { passed = 0, failed = 0, trouble }) {
    const failures = failed + (trouble && failed === 0 ? 1 : 0);
    this.passed += passed;
    this.failed += failures;
    this.#parts.push({ title, passed, failed: failures, trouble });
  }

  /** One line a part, then the line that everything ends with. */
  lines() {
    const width = Math.max(...this.#parts.map(({ title }) => title.length));
    return [
      ...this.#parts.map(
        ({ title, passed, failed, trouble }) =>
          `${failed > 0 ? '✖' : '✔'} ${title.padEnd(width)}  ${passed} passed, ${failed} failed${trouble ? ` (${trouble})` : ''}`,
      ),
      `${this.passed} passed, ${this.failed} failed`,
    ];
  }
}
