import * as vscode from 'vscode';
import { loadDirectory } from '../officials/load';
import type { ReadOptions } from '../reading/read';

/** What reading needs besides the text. */
export type Assets = Pick<ReadOptions, 'tagger' | 'directory'>;

/**
 * Loads what reading needs from the extension's own folder. Called with the first reading, not on activation, and the
 * same in every host: the folder may be on a disk or behind a web server. A part that cannot be loaded is left out and
 * the user is told: reading goes on with less.
 *
 * @param extensionUri the folder the extension is installed in
 */
export async function loadAssets(extensionUri: vscode.Uri): Promise<Assets> {
  const folder = vscode.Uri.joinPath(extensionUri, 'dist', 'assets');
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, 'officials.txt'));
    return { directory: loadDirectory(new TextDecoder().decode(bytes)) };
  } catch (error) {
    console.error('Verbatim could not load its directory of officials', error);
    void vscode.window.showWarningMessage(
      'Verbatim reads without its directory of officials, which could not be loaded. Install the extension again.',
    );
    return {};
  }
}
