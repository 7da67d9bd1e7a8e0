// What the commands tell the person in front of them.

/** An error whose message alone tells what is wrong and what to do; no stack is printed for it. */
export class Advice extends Error {}

/** Prints one line of progress. */
export function say(text) {
  console.log(text);
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
