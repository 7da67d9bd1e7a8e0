import * as vscode from 'vscode';
import type { Assets } from '../reading/assets';
import { engine } from './engine';
import { log } from './log';

/**
 * Loads what reading needs from the extension's own folder. Called with the first reading, not on activation, and the
 * same in every host: the folder may be on a disk or behind a web server.
 *
 * @param extensionUri the folder the extension is installed in
 */
export async function loadAssets(extensionUri: vscode.Uri): Promise<Assets> {
  const { loadAssets: load } = await engine();
  const folder = vscode.Uri.joinPath(extensionUri, 'dist', 'assets');
  return load(
    (name) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name)),
    (part, reason) => {
      log().error(`could not load ${part}`, reason);
      void vscode.window.showWarningMessage(
        `Verbatim reads without ${part}, which could not be loaded. Install the extension again.`,
      );
    },
  );
}
