/** Pages about an article stay with it when its file gets another name or another folder. */
import * as vscode from 'vscode';

/** The URI, as text, of what a file or folder that got another name is or holds; undefined for what it is not. A folder takes what is in it along. */
export function renamedKey(key: string, from: vscode.Uri, to: vscode.Uri): string | undefined {
  const old = from.toString();
  return key === old || key.startsWith(`${old}/`) ? to.toString() + key.slice(old.length) : undefined;
}

/** Keeps pages under the URI (as text) of their article. @param moved called after a page has its new key */
export function followRenames<P>(
  pages: Map<string, P>,
  moved: (page: P, to: vscode.Uri) => void,
): vscode.Disposable {
  return vscode.workspace.onDidRenameFiles(({ files }) => {
    for (const { oldUri, newUri } of files) {
      for (const [key, page] of [...pages]) {
        const renamed = renamedKey(key, oldUri, newUri);
        if (renamed === undefined) continue;
        const to = vscode.Uri.parse(renamed);
        pages.delete(key);
        pages.set(to.toString(), page);
        moved(page, to);
      }
    }
  });
}

/** Moves what is kept under one key to another. */
export function moveKey<V>(map: Map<string, V>, from: vscode.Uri, to: vscode.Uri): void {
  const value = map.get(from.toString());
  map.delete(from.toString());
  if (value !== undefined) map.set(to.toString(), value);
}
