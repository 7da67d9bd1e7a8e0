// What has been started must be stopped: a scope collects the steps that undo, and runs them in reverse order.

import { setTimeout as delay } from 'node:timers/promises';

/** Undo steps, run last to first by `close()`; closing twice does nothing more. */
export class Scope {
  #steps = [];
  #closing;

  /** Remembers an undo step and hands back `undo`. After `close()` the step runs at once. */
  defer(undo) {
    if (this.#closing)
      void Promise.resolve()
        .then(undo)
        .catch(() => {});
    else this.#steps.push(undo);
    return undo;
  }

  /** Whether `close()` was called. */
  get closing() {
    return this.#closing !== undefined;
  }

  /** Runs all undo steps; a step that fails does not keep the others from running. */
  close() {
    this.#closing ??= (async () => {
      for (const undo of this.#steps.splice(0).reverse()) {
        try {
          await undo();
        } catch (error) {
          console.error(`clean-up: ${error?.message ?? error}`);
        }
      }
    })();
    return this.#closing;
  }
}

/**
 * Runs `work` with a scope that is closed afterwards, also on Ctrl-C, SIGTERM and SIGHUP.
 * A signal ends this process, with 128 plus the signal's number as a shell expects.
 * @param options.interrupted the exit status after Ctrl-C, where that is the usual way to end
 */
export async function withScope(work, { interrupted = 130 } = {}) {
  const scope = new Scope();
  const signals = { SIGINT: interrupted, SIGTERM: 143, SIGHUP: 129 };
  let working;
  let exiting = false;
  const handlers = Object.entries(signals).map(([signal, code]) => {
    const handler = async () => {
      exiting = true;
      await scope.close();
      // What was interrupted gets a moment to tidy up after itself.
      await Promise.race([Promise.allSettled([working]), delay(3000)]);
      process.exit(code);
    };
    process.on(signal, handler);
    return [signal, handler];
  });
  try {
    working = work(scope);
    return await working;
  } finally {
    await scope.close();
    if (exiting) await new Promise(() => {}); // the signal's handler ends this process
    for (const [signal, handler] of handlers) process.off(signal, handler);
  }
}
