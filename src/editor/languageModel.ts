/** Asks a language model of VS Code for a summary, and says why when there is none. */
import type { CancellationToken } from 'vscode';
import type { Reading } from '../reading/reading';
import { summaryPrompt } from './languageModelPrompt';

/** The part of `vscode.LanguageModelChat` that is used; tests stand in for it. */
export interface ChatModel {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  readonly maxInputTokens: number;
  /** Sends one message of the user. Rejects as `LanguageModelChat.sendRequest` does. */
  send(text: string, token: CancellationToken): Promise<AsyncIterable<string>>;
}

/** A text by a model, or why there is none. */
export type ModelAnswer =
  | { readonly text: string; readonly model: string; readonly given: number; readonly total: number }
  | { readonly reason: string };

/** Longest answer kept, in UTF-16 units: far more than a summary, and no endless stream. */
const LONGEST_ANSWER = 20_000;

/**
 * Asks a model for a summary.
 *
 * @param sentences how long it shall be
 * @param report called with the answer so far while it comes in
 * @returns undefined when the user cancelled
 */
export async function askForSummary(
  model: ChatModel,
  reading: Reading,
  sentences: number,
  token: CancellationToken,
  report: (sofar: string) => void = () => undefined,
): Promise<ModelAnswer | undefined> {
  const { text: prompt, given, total } = summaryPrompt(reading, sentences, model.maxInputTokens);
  let text = '';
  try {
    for await (const piece of await model.send(prompt, token)) {
      if (token.isCancellationRequested) return undefined;
      text += piece;
      if (text.length > LONGEST_ANSWER) {
        text = `${text.slice(0, LONGEST_ANSWER)}…`;
        break;
      }
      report(text);
    }
  } catch (error) {
    return token.isCancellationRequested ? undefined : { reason: reasonOf(error, model.name) };
  }
  if (token.isCancellationRequested) return undefined;
  if (text.trim() === '') return { reason: `${model.name} answered with nothing.` };
  return { text: text.trim(), model: model.name, given, total };
}

/** Why a request failed, for the user. Codes are those of `vscode.LanguageModelError`. */
export function reasonOf(error: unknown, model: string): string {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  const detail = typeof message === 'string' && message !== '' ? ` (${message})` : '';
  switch (code) {
    case 'NoPermissions':
      return `Verbatim may not use ${model}: you have not allowed it.${detail}`;
    case 'Blocked':
      return `${model} refused: a quota is used up or the request was blocked.${detail}`;
    case 'NotFound':
      return `${model} is not there any more.${detail}`;
    default:
      return `${model} could not answer.${detail}`;
  }
}

/** Why there is nobody to ask. */
export const NO_MODEL =
  'VS Code offers no language model. One comes with an extension that provides it, such as GitHub Copilot, once you are signed in to it.';
