/**
 * Answers the questions that the extension asks: VS Code refuses to show modal ones while tests run, and the others wait
 * for somebody. For that the tests put a function of their own into the API that VS Code has made for the extension,
 * which only Node's host lets them reach.
 */
import * as vscode from 'vscode';

/** A question that was asked. */
export interface Question {
  readonly message: string;
  readonly detail: string | undefined;
  readonly modal: boolean;
  /** What can be chosen. */
  readonly items: readonly string[];
}

interface NodeProcess {
  getBuiltinModule?: (name: string) => { createRequire(file: string): (module: string) => unknown };
}

/** The API as the extension has it, undefined where it cannot be reached. */
export function apiOfExtension(): typeof vscode | undefined {
  const { process } = globalThis as { process?: NodeProcess };
  const { extensionUri } = vscode.extensions.getExtension('verbatim.verbatim')!;
  const file = vscode.Uri.joinPath(extensionUri, 'dist', 'extension.cjs').fsPath;
  try {
    return process?.getBuiltinModule?.('node:module').createRequire(file)('vscode') as typeof vscode;
  } catch {
    return undefined;
  }
}

/** Whether questions can be answered. */
export const canAnswer = apiOfExtension() !== undefined;

/** Answers every warning, and every message with a choice, with what `answer` gives, until disposed of. Returns what was asked. */
export function answerQuestions(
  answer: (question: Question) => string | undefined,
): vscode.Disposable & { readonly asked: readonly Question[] } {
  const window = apiOfExtension()!.window as { showWarningMessage: unknown; showInformationMessage: unknown };
  const { showWarningMessage, showInformationMessage } = window;
  const asked: Question[] = [];
  const ask = (message: string, ...rest: readonly (string | vscode.MessageOptions)[]): Promise<unknown> => {
    const options = rest.find((each) => typeof each !== 'string');
    const items = rest.filter((each) => typeof each === 'string');
    const question = { message, detail: options?.detail, modal: options?.modal === true, items };
    asked.push(question);
    return Promise.resolve(answer(question));
  };
  window.showWarningMessage = ask;
  // A message without a choice asks nothing.
  window.showInformationMessage = (message: string, ...rest: (string | vscode.MessageOptions)[]) =>
    rest.length === 0 ? Promise.resolve(undefined) : ask(message, ...rest);
  return Object.assign(
    new vscode.Disposable(() => {
      window.showWarningMessage = showWarningMessage;
      window.showInformationMessage = showInformationMessage;
    }),
    { asked },
  );
}
