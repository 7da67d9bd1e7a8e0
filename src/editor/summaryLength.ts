/** How long a summary is, as the user sets it. */
import * as vscode from 'vscode';
import type { FeatureContext } from './features';

const SETTING = 'verbatim.summary.sentences';

/** Longest summary that can be asked for, in sentences; `package.json` says the same. */
const MOST_SENTENCES = 10;
const DEFAULT_SENTENCES = 3;

export function register({ readings }: FeatureContext): vscode.Disposable {
  return vscode.Disposable.from(
    readings.addOptions((document) => ({ summaryLength: summaryLength(document.uri) })),
    vscode.workspace.onDidChangeConfiguration((event) => {
      readings.readAgain((document) => event.affectsConfiguration(SETTING, document));
    }),
  );
}

/** Number of sentences of an article's summary, 1 to `MOST_SENTENCES`; the default where the setting is no number. */
export function summaryLength(article: vscode.Uri): number {
  const length = vscode.workspace.getConfiguration(undefined, article).get<unknown>(SETTING);
  return typeof length === 'number' && Number.isFinite(length)
    ? Math.min(MOST_SENTENCES, Math.max(1, Math.round(length)))
    : DEFAULT_SENTENCES;
}
