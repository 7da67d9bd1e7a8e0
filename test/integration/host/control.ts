import { theRun } from './run';

let earlier: Promise<unknown> = Promise.resolve();

/**
 * Has the launcher do something, after all that was asked before.
 * @param action a name that scripts/host/integration.mjs knows
 * @param value one JSON value for it
 * @returns what the launcher answered
 * @throws Error with the launcher's words when it could not
 */
export function tell(action: string, value?: unknown): Promise<unknown> {
  const answer = earlier.then(async () => {
    const response = await fetch(`${theRun.control}/${action}`, {
      method: 'POST',
      ...(value === undefined ? {} : { body: JSON.stringify(value) }),
    });
    const content: unknown = await response.json();
    if (!response.ok) throw new Error(`${action}: ${String(content)}`);
    return content;
  });
  earlier = answer.catch(() => undefined);
  return answer;
}
