/** *Open an Example*: an invented article in an untitled file, for whoever has no seed file at hand yet. */
import * as vscode from 'vscode';
import type { FeatureContext } from './feature';
import { SEED_LANGUAGE } from './language';

export function register({ extension }: FeatureContext): vscode.Disposable {
  return vscode.commands.registerCommand('verbatim.openExample', async () => {
    const file = vscode.Uri.joinPath(extension.extensionUri, 'media', 'walkthrough', 'example.txt');
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    const document = await vscode.workspace.openTextDocument({ language: SEED_LANGUAGE, content });
    await vscode.window.showTextDocument(document, { preview: false });
  });
}
