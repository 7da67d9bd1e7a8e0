import * as vscode from 'vscode';
import type { LossChoice } from '../reading/repair';

/** The setting that says which lost characters are shown in the editor. */
export const LOSSES_SETTING = 'verbatim.inlayHints.losses';

/** Which lost characters the user wants to see in an article. */
export function lossesShown(article: vscode.Uri): LossChoice {
  return vscode.workspace
    .getConfiguration('verbatim', article)
    .get<LossChoice>('inlayHints.losses', 'certain');
}

/** The same, for actions on all lost characters of a place: whoever hides them can still restore the certain ones. */
export function lossesRestored(article: vscode.Uri): Exclude<LossChoice, 'off'> {
  const shown = lossesShown(article);
  return shown === 'off' ? 'certain' : shown;
}

/** The setting that says which lost characters the Reader and the summary put back. */
export const RESTORE_SETTING = 'verbatim.reader.restore';

/** Which lost characters the pages about an article show as restored. */
export function charactersRestored(article: vscode.Uri): LossChoice {
  return vscode.workspace.getConfiguration(undefined, article).get<LossChoice>(RESTORE_SETTING, 'certain');
}
