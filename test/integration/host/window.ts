/**
 * The workbench's window, for tests of what is rendered. Guard them:
 * `(canSeeWindow ? describe : describe.skip)('…', …)` — a desktop VS Code gives us no window to look at.
 */
import { tell } from './control';
import { theRun } from './run';

export { hostKind } from './run';

/** Whether the functions of this module can be used. */
export const canSeeWindow = theRun.canSeeWindow;

/** Saves what the window shows as out/screenshots/RUN/NAME.png. */
export async function screenshot(name: string): Promise<void> {
  await tell('screenshot', name);
}

/**
 * The value of a JavaScript expression in the workbench's page.
 * @param expression may be a promise; its value has to be JSON
 */
export function evaluate(expression: string): Promise<unknown> {
  return tell('evaluate', expression);
}

/**
 * The value of a JavaScript expression in the page of a web view: the first one that is not null, of all that are
 * there. So the expression looks for something that only the page in question has.
 */
export function inWebview(expression: string): Promise<unknown> {
  return tell('inWebview', expression);
}

/** Presses keys together, named as playwright does: `Control+Shift+P`, `Enter`, `F1`. */
export async function press(keys: string): Promise<void> {
  await tell('press', keys);
}

/** Types text where the cursor is. */
export async function type(text: string): Promise<void> {
  await tell('type', text);
}

/** Clicks the first element that a selector (CSS, or playwright's `text=…`) finds; waits up to ten seconds for it. */
export async function click(selector: string): Promise<void> {
  await tell('click', selector);
}

/** Moves the mouse over the first element that a selector finds; waits up to ten seconds for it. */
export async function hover(selector: string): Promise<void> {
  await tell('hover', selector);
}

/**
 * Waits until an expression in the page is truthy; returns its value.
 * @param milliseconds how long at most
 * @param ask where the expression is evaluated: `inWebview` for a web view
 * @throws Error that names the expression when it does not become truthy in time
 */
export async function until(
  expression: string,
  milliseconds = 15_000,
  ask: (expression: string) => Promise<unknown> = evaluate,
): Promise<unknown> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const value = await ask(expression);
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`not so within ${milliseconds} ms: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
