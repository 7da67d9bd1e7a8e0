/** Which article the page in front is about, Reader or summary: its text may be in no editor that is seen. */
import * as vscode from 'vscode';

interface Page {
  readonly panel: vscode.WebviewPanel;
  readonly article: () => vscode.Uri;
}

const pages = new Set<Page>();
const changed = new vscode.EventEmitter<undefined>();

/** Fires when another page comes to the front, or none is there any more. */
export const onDidChangeFrontPage = changed.event;

/** Counts a panel among the pages about articles. @param article what it is about, which can be renamed */
export function addPage(panel: vscode.WebviewPanel, article: () => vscode.Uri): void {
  const page = { panel, article };
  pages.add(page);
  panel.onDidChangeViewState(() => {
    changed.fire(undefined);
  });
  panel.onDidDispose(() => {
    pages.delete(page);
    changed.fire(undefined);
  });
}

/** The article of the page in front, where one is and its text is open. */
export function articleInFront(): vscode.TextDocument | undefined {
  const key = [...pages]
    .find(({ panel }) => panel.active)
    ?.article()
    .toString();
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === key);
}
