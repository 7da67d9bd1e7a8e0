/** A computation that can be stopped or put off wherever it yields. */
export type Steps<T> = Generator<void, T, void>;

/** Runs a computation to its end without a pause. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
