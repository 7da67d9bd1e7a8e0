/**
 * *Save as Web Page*: the article as a file for the browser. A panel of VS Code cannot print, a browser can.
 */
import * as vscode from 'vscode';
import { withStyle } from './style';

const OPEN = 'Open in Browser';

/**
 * Asks where to, writes the page, and offers to open it. Nothing is written when the user gives no place.
 *
 * @param html the page without its style sheet
 */
export async function saveAsWebPage(
  html: string,
  article: vscode.Uri,
  extensionUri: vscode.Uri,
): Promise<void> {
  const name = (article.path.split('/').at(-1) ?? 'article').replace(/\.(txt|seed)$/i, '');
  const target = await vscode.window.showSaveDialog({
    title: 'Save Article as Web Page',
    defaultUri: article.with({
      path: `${article.path.slice(0, article.path.lastIndexOf('/') + 1)}${name}.html`,
    }),
    filters: { 'Web Page': ['html'] },
  });
  if (!target) return;
  const css = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'media', 'reader.css'));
  const page = withStyle(html, new TextDecoder().decode(css));
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(page));
  const local = target.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop;
  const chosen = await vscode.window.showInformationMessage(
    `Saved as ${target.path.split('/').at(-1) ?? ''}. Open it in a browser to print it.`,
    ...(local ? [OPEN] : []),
  );
  if (chosen === OPEN) await vscode.env.openExternal(target);
}
