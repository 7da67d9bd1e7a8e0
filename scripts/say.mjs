// What the commands tell the person in front of them.

import { AsyncLocalStorage } from 'node:async_hooks';

/** An error whose message alone tells what is wrong and what to do; no stack is printed for it. */
export class Advice extends Error {}

/** Who speaks, where several are at work side by side. */
const speaker = new AsyncLocalStorage();

/** Prints progress: a line, or several. */
export function say(text) {
  const name = speaker.getStore();
  console.log(name === undefined ? text : text.replace(/^/gm, `${name} │ `));
}

/** Does `work`, and begins all lines that it says with `name`; returns what `work` returns. */
export function sayingAs(name, work) {
  return speaker.run(name, work);
}

/** Prints a line now, and the time it has taken every ten seconds until `work` ends; returns what `work` returns. */
export async function saying(text, work) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  say(`${text} …`);
  const beat = setInterval(() => say(`  … ${seconds()} s`), 10_000);
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
}

/** The text to print for something thrown. */
export function explain(error) {
  if (error instanceof Advice) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
