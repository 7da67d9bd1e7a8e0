/** Several articles in one file: each opened as an untitled file of its own. */
import * as vscode from 'vscode';
import type { Header } from '../article/article';
import { SEED_LANGUAGE } from './language';
import type { Readings } from './readings';

/** Not in the palette: the quick fix on a second header runs it. Argument: the file's URI as text. */
const COMMAND = 'verbatim.splitArticles';

/** So many untitled files are opened at once at most. */
const MOST_FILES = 20;

export function registerSplitting(readings: Readings): vscode.Disposable {
  return vscode.commands.registerCommand(COMMAND, async (uri?: unknown) => {
    if (typeof uri !== 'string') return;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    const { header } = await readings.article(document);
    const starts = startsOf(header);
    const end = document.lineAt(document.lineCount - 1).range.end;
    const parts = starts.map((line, index) => {
      const next = starts[index + 1];
      return document.getText(
        new vscode.Range(
          new vscode.Position(line, 0),
          next === undefined ? end : new vscode.Position(next, 0),
        ),
      );
    });
    for (const content of parts) {
      const part = await vscode.workspace.openTextDocument({ language: SEED_LANGUAGE, content });
      await vscode.window.showTextDocument(part, { preview: false });
    }
  });
}

/** The quick fix; none where a file holds too many articles. The file itself stays as it is. */
export function splitAction(document: vscode.TextDocument, header: Header): vscode.CodeAction | undefined {
  const files = startsOf(header).length;
  if (files > MOST_FILES) return undefined;
  const title = `Split into ${files} untitled files`;
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: COMMAND, title, arguments: [document.uri.toString()] };
  return action;
}

/** The lines (from 0) where the file's articles begin. */
function startsOf({ problems }: Header): number[] {
  return [0, ...problems.flatMap(({ code, line }) => (code === 'second-header' ? [line - 1] : []))];
}
