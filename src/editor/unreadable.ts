/** What the user is told of an article that could not be read: a fault of Verbatim's, whatever the text is like. */
import * as vscode from 'vscode';
import type { FeatureContext } from './feature';
import { isSeedDocument } from './language';
import { log } from './log';
import { seedEditor } from './reveal';
import { tell } from './tell';
import type { UnreadableArticle } from './unreadableArticle';

export const READ_AGAIN_COMMAND = 'verbatim.readAgain';

export function register({ readings }: FeatureContext): vscode.Disposable {
  /** Articles of which the user knows; edits of them fail quietly. */
  const told = new Set<string>();
  return vscode.Disposable.from(
    readings.onDidFail(({ document, error }) => {
      log().error(document.uri.toString(true), error.cause instanceof Error ? error.cause : error);
      const key = document.uri.toString();
      if (told.has(key)) return;
      told.add(key);
      void tellUnreadable(document, error);
    }),
    readings.onDidRead(({ document }) => told.delete(document.uri.toString())),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => told.delete(uri.toString())),
    vscode.commands.registerCommand(READ_AGAIN_COMMAND, async (article?: vscode.Uri) => {
      const uri = article ?? (await seedEditor())?.document.uri;
      if (!uri) {
        tell('Open a seed file to read it again.');
        return;
      }
      told.delete(uri.toString());
      readings.readAgain(
        (document) => isSeedDocument(document) && document.uri.toString() === uri.toString(),
      );
    }),
  );
}

/** Says it, with ways on. */
export async function tellUnreadable(
  { uri }: vscode.TextDocument,
  { message }: UnreadableArticle,
): Promise<void> {
  const again = 'Read Again';
  const show = 'Show Log';
  const chosen = await vscode.window.showErrorMessage(`${message}. The file is as it was.`, again, show);
  if (chosen === again) await vscode.commands.executeCommand(READ_AGAIN_COMMAND, uri);
  else if (chosen === show) log().show();
}
