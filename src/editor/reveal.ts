/** Goes to a place of an article: what links in cards, the Speakers view and the summary page do. */
import * as vscode from 'vscode';
import type { Span } from '../article/article';
import { isSeedDocument } from './language';
import { toRange } from './ranges';

/** Command behind every link to a place. Arguments: the article's URI as text, line (from 1), start, end. */
export const REVEAL_COMMAND = 'verbatim.reveal';

export function register(): vscode.Disposable {
  return vscode.commands.registerCommand(
    REVEAL_COMMAND,
    (uri: unknown, line: unknown, start: unknown, end: unknown) => {
      if (typeof uri !== 'string' || typeof line !== 'number') return undefined;
      const from = typeof start === 'number' ? start : 0;
      return reveal(vscode.Uri.parse(uri), { line, start: from, end: typeof end === 'number' ? end : from });
    },
  );
}

/** The document of an article; none where it cannot be opened, which the user is told. */
export async function openArticle(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    const file = vscode.workspace.asRelativePath(uri);
    void vscode.window.showWarningMessage(`${file} cannot be opened. It may have been moved or deleted.`);
    return undefined;
  }
}

/**
 * Shows an article, in the editor where it is open already if there is one, with a place selected.
 *
 * @returns whether it could be opened; the user is told where not
 */
export async function reveal(uri: vscode.Uri, place: Span): Promise<boolean> {
  const range = toRange(place);
  const document = await openArticle(uri);
  if (!document) return false;
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await vscode.window.showTextDocument(document, {
    selection: range,
    ...(shown?.viewColumn === undefined
      ? { viewColumn: columnOf(uri) ?? vscode.ViewColumn.One }
      : { viewColumn: shown.viewColumn }),
  });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}

/**
 * The editor of the seed file in front. Where no text is there, but a page or the walkthrough, a seed file of another tab
 * comes to the front.
 */
export async function seedEditor(): Promise<vscode.TextEditor | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor) return isSeedDocument(editor.document) ? editor : undefined;
  const document = vscode.workspace.textDocuments.find((each) => isSeedDocument(each) && columnOf(each.uri));
  return document && vscode.window.showTextDocument(document, columnOf(document.uri));
}

/** The column of a tab that holds the article in the background. */
function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const key = uri.toString();
  const group = vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === key),
  );
  return group?.viewColumn;
}

/** A command link to a place, for trusted Markdown. */
export function revealLink(uri: vscode.Uri, { line, start, end }: Span): string {
  return commandLink(REVEAL_COMMAND, [uri.toString(), line, start, end]);
}

/** A link that runs a command, for trusted Markdown. */
export function commandLink(command: string, parameters: readonly unknown[]): string {
  const encoded = encodeURIComponent(JSON.stringify(parameters));
  // Parentheses would end the link in Markdown; encodeURIComponent leaves them.
  return `command:${command}?${encoded.replace(/[()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`;
}
