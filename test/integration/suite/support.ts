import * as vscode from 'vscode';
import type { VerbatimApi } from '../../../src/extension';

/** The throw-away workspace. */
export const workspace = vscode.workspace.workspaceFolders![0]!.uri;

/** The real seed file. */
export const REAL_FILE = 'seeds/000_48270a29bd236081.txt';

/** A file of the workspace, by its path from there. */
export function fileUri(path: string): vscode.Uri {
  return vscode.Uri.joinPath(workspace, path);
}

/** Writes a file into the workspace. */
export async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = fileUri(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Opens a file in an editor, at its top, and waits until it has its language. */
export async function open(path: string, language = 'verbatim-seed'): Promise<vscode.TextEditor> {
  await api();
  const document = await vscode.workspace.openTextDocument(fileUri(path));
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  await eventually(() => document.languageId === language, `${path} to be ${language}`);
  // VS Code comes back to where a file was left.
  const top = new vscode.Position(0, 0);
  editor.selection = new vscode.Selection(top, top);
  editor.revealRange(new vscode.Range(top, top), vscode.TextEditorRevealType.AtTop);
  return editor;
}

/** Closes all editors without saving. */
export async function closeAll(): Promise<void> {
  for (const editor of vscode.window.visibleTextEditors) {
    if (!editor.document.isDirty) continue;
    await vscode.window.showTextDocument(editor.document, editor.viewColumn);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Waits until something is so. @throws Error that says what was waited for */
export async function eventually<T>(
  produce: () => T | Thenable<T>,
  what: string,
  milliseconds = 15_000,
): Promise<NonNullable<T>> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const value = await produce();
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`waited ${milliseconds} ms for ${what}`);
    await pause(50);
  }
}

/** Waits. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What the extension exports. */
export async function api(): Promise<VerbatimApi> {
  return await vscode.extensions.getExtension<VerbatimApi>('verbatim.verbatim')!.activate();
}

/** Position of the first occurrence of a text in a document, moved on by `offset`. */
export function positionOf(document: vscode.TextDocument, text: string, offset = 0): vscode.Position {
  const index = document.getText().indexOf(text);
  if (index < 0) throw new Error(`“${text}” is not in ${document.uri.path}`);
  return document.positionAt(index + offset);
}

/** Removes a file, so that no other test sees it. */
export async function remove(path: string): Promise<void> {
  await vscode.workspace.fs.delete(fileUri(path));
}
