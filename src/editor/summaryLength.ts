/** How long a summary is, as the user sets it. */
import * as vscode from 'vscode';
import type { FeatureContext } from './features';

const SETTING = 'verbatim.summary.sentences';

/** Longest summary that can be asked for, in sentences; `package.json` says the same. */
const MOST_SENTENCES = 10;

export function register({ readings }: FeatureContext): vscode.Disposable {
  return vscode.Disposable.from(
    readings.addOptions((document) => ({ summaryLength: summaryLength(document.uri) })),
    vscode.workspace.onDidChangeConfiguration((event) => {
      readings.readAgain((document) => event.affectsConfiguration(SETTING, document));
    }),
  );
}

/** Number of sentences of an article's summary, 1 to `MOST_SENTENCES`. */
export function summaryLength(article: vscode.Uri): number {
  const length = vscode.workspace.getConfiguration(undefined, article).get<number>(SETTING, 3);
  return Math.min(MOST_SENTENCES, Math.max(1, Math.round(length) || 1));
}
