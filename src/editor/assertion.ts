/** The line between naming a speaker and offering candidates, as the user sets it. */
import * as vscode from 'vscode';
import type { FeatureContext } from './feature';

const SETTING = 'verbatim.speakers.assertionThreshold';

export function register({ readings }: FeatureContext): vscode.Disposable {
  return vscode.Disposable.from(
    readings.addOptions((document) => {
      const threshold = vscode.workspace.getConfiguration(undefined, document).get<unknown>(SETTING);
      // What is no number must neither name everybody nor nobody.
      return typeof threshold !== 'number' ? {} : { assertionThreshold: Math.min(1, Math.max(0, threshold)) };
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      readings.readAgain((document) => event.affectsConfiguration(SETTING, document));
    }),
  );
}
