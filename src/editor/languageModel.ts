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
  | {
      readonly text: string;
      readonly model: string;
      /** How many of the article's paragraphs the model had, of how many. */
      readonly given: number;
      readonly total: number;
      /** False when the user cancelled, or the answer was cut because it had no end. */
      readonly complete: boolean;
    }
  | { readonly reason: string };

/** Longest answer kept, in UTF-16 units: far more than a summary, and no endless stream. */
const LONGEST_ANSWER = 20_000;

/**
 * Asks a model for a summary. When the user cancels it ends at once, with what came until then, even where the model
 * does not listen.
 *
 * @param sentences how long it shall be
 * @param report called with the answer so far while it comes in
 */
export function askForSummary(
  model: ChatModel,
  reading: Reading,
  sentences: number,
  token: CancellationToken,
  report: (sofar: string) => void = () => undefined,
): Promise<ModelAnswer> {
  const { text: prompt, given, total } = summaryPrompt(reading, sentences, model.maxInputTokens);
  let text = '';
  const answer = (complete: boolean): ModelAnswer =>
    text.trim() !== ''
      ? { text: text.trim(), model: model.name, given, total, complete }
      : { reason: complete ? `${model.name} answered with nothing.` : 'Cancelled before an answer came.' };
  const whole = async (): Promise<ModelAnswer> => {
    try {
      for await (const piece of await model.send(prompt, token)) {
        if (token.isCancellationRequested) return answer(false);
        text += piece;
        if (text.length > LONGEST_ANSWER) {
          text = `${text.slice(0, LONGEST_ANSWER)}…`;
          return answer(false);
        }
        report(text);
      }
    } catch (error) {
      return token.isCancellationRequested ? answer(false) : { reason: reasonOf(error, model.name) };
    }
    return answer(!token.isCancellationRequested);
  };
  const cancelled = new Promise<ModelAnswer>((resolve) => {
    token.onCancellationRequested(() => {
      resolve(answer(false));
    });
  });
  return Promise.race([whole(), cancelled]);
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
