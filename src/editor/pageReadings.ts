/** Readings for pages: an article may be read on a page while it is in no editor. */
import * as vscode from 'vscode';
import type { Readings } from './readings';

/** Reads the articles of open pages again when the options of readings change: settings, corrections. */
export function readAgainForPages(
  readings: Readings,
  pages: ReadonlyMap<string, { readonly article: vscode.Uri }>,
): vscode.Disposable {
  const read = async (article: vscode.Uri): Promise<void> => {
    try {
      await readings.get(await vscode.workspace.openTextDocument(article));
    } catch {
      // The page keeps what it shows: the article changes just now, or cannot be opened any more.
    }
  };
  return readings.onDidInvalidate(() => {
    for (const { article } of pages.values()) void read(article);
  });
}
