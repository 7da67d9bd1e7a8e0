/** Names have their lost apostrophes where the user has lost characters put back in what is read. */
import * as vscode from 'vscode';
import type { FeatureContext } from './feature';
import { charactersRestored, RESTORE_SETTING } from './lossChoice';

export function register({ readings }: FeatureContext): vscode.Disposable {
  return vscode.Disposable.from(
    readings.addOptions(({ uri }) => ({ restoreNames: charactersRestored(uri) })),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(RESTORE_SETTING))
        readings.readAgain((document) => event.affectsConfiguration(RESTORE_SETTING, document));
    }),
  );
}
