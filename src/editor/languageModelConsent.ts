/** Before an article's text goes to a language model the user is asked, whatever VS Code asks by itself. */
import * as vscode from 'vscode';
import type { ChatModel } from './languageModel';
import { tell } from './tell';

/** Where the models are remembered that may always have the text. */
const ALLOWED_MODELS = 'verbatim.summary.allowedModels';

const ONCE = 'Send Once';
const ALWAYS = 'Always Send to This Model';

/** Whether the text may be sent to a model. Asks, unless the user has allowed this model for good. */
export async function mayBeSent({ id, vendor, name }: ChatModel, memory: vscode.Memento): Promise<boolean> {
  const key = `${vendor}/${id}`;
  const allowed = memory.get<readonly string[]>(ALLOWED_MODELS, []);
  if (allowed.includes(key)) return true;
  const answer = await vscode.window.showWarningMessage(
    `Send the article to ${name}?`,
    {
      modal: true,
      detail: `To summarize it, the article’s text is sent to the language model ${name} of ${vendor}, which may run on another computer.`,
    },
    ONCE,
    ALWAYS,
  );
  if (answer === ALWAYS) await memory.update(ALLOWED_MODELS, [...allowed, key]);
  return answer !== undefined;
}

/** Asks again before the next sending, to whatever model. */
export async function forgetAllowed(memory: vscode.Memento): Promise<void> {
  await memory.update(ALLOWED_MODELS, undefined);
  tell('You will be asked before an article is sent to a language model.');
}
