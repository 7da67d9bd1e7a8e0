/** How long a summary is, as the user sets it. */
import * as vscode from 'vscode';
import type { FeatureContext } from './feature';
import { DEFAULT_SENTENCES, MOST_SENTENCES } from './sentences';

const SETTING = 'verbatim.summary.sentences';

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
  return typeof length === 'number' && Number.isFinite(length) ? inRange(length) : DEFAULT_SENTENCES;
}

const inRange = (length: number): number => Math.min(MOST_SENTENCES, Math.max(1, Math.round(length)));

/** Keeps another length, in the settings: where it is set for this article, else for the user. */
export async function setSummaryLength(article: vscode.Uri, length: number): Promise<void> {
  const settings = vscode.workspace.getConfiguration(undefined, article);
  const set = settings.inspect(SETTING);
  const target =
    set?.workspaceFolderValue !== undefined
      ? vscode.ConfigurationTarget.WorkspaceFolder
      : set?.workspaceValue !== undefined
        ? vscode.ConfigurationTarget.Workspace
        : vscode.ConfigurationTarget.Global;
  await settings.update(SETTING, inRange(length), target);
}
