import type { Steps } from '../steps';

/** Longest time in milliseconds that work holds the extension host before others have their turn. */
export const SLICE_MS = 12;

/** Whether the result of some work is still wanted. */
export interface Wanted {
  readonly isCancellationRequested: boolean;
}

/** Thrown into nobody's face: work that was stopped because its result is no longer wanted. */
export class Stopped extends Error {
  override readonly name = 'Canceled';
}

/**
 * Runs a computation to its end in slices of at most `SLICE_MS` (plus one step), between which the event loop turns.
 *
 * @throws Stopped as soon as the token says that the result is no longer wanted
 */
export async function runInSlices<T>(steps: Steps<T>, token?: Wanted): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      if (token?.isCancellationRequested === true) throw new Stopped();
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
    await nextTurn();
  }
}

/** Resolves after everything that is waiting in the event loop has had its turn. The same in Node and in a worker. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
