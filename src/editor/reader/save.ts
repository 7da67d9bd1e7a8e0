/**
 * *Save as Web Page* and *Print…*: the article as a file for the browser. A panel of VS Code cannot print, a browser can.
 */
import * as vscode from 'vscode';
import { withStyle } from './style';

const OPEN = 'Open in Browser';
const SAVE_AND_OPEN = 'Save and Open in Browser';
const SAVE = 'Save…';

/**
 * Asks where to, writes the page, and opens it or offers to. Nothing is written when the user gives no place.
 *
 * @param html the page without its style sheet
 * @param print whether the page is wanted for printing: why it is saved is said first
 */
export async function saveAsWebPage(
  html: string,
  article: vscode.Uri,
  extensionUri: vscode.Uri,
  print: boolean,
): Promise<void> {
  const wish = print ? await askAboutPrinting() : SAVE;
  if (wish === undefined) return;
  const target = await vscode.window.showSaveDialog({
    title: 'Save Article as Web Page',
    ...placeFor(article),
    filters: { 'Web Page': ['html'] },
  });
  if (!target) return;
  const css = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'media', 'reader.css'));
  const page = withStyle(html, new TextDecoder().decode(css));
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(page));
  } catch (error) {
    void vscode.window.showErrorMessage(
      `The page could not be saved there. Save it in another folder. (${String(error)})`,
    );
    return;
  }
  const reachable = target.scheme === 'file' && canOpen();
  if (wish === SAVE_AND_OPEN && reachable && (await open(target))) return;
  const chosen = await vscode.window.showInformationMessage(
    `Saved as ${target.path.split('/').at(-1) ?? ''}. Open it in a browser to print it.`,
    ...(reachable ? [OPEN] : []),
  );
  if (chosen === OPEN) await open(target);
}

/** Opens a file in the browser; by its address as text, for in a `Uri` VS Code escapes `#` and `?` twice. */
function open({ authority, path }: vscode.Uri): Thenable<boolean> {
  const address: unknown = `file://${authority}${encodeURI(path).replace(/[#?]/g, encodeURIComponent)}`;
  return vscode.env.openExternal(address as vscode.Uri);
}

/** Says why printing begins with saving. Returns what the user wants then, undefined for nothing. */
function askAboutPrinting(): Thenable<string | undefined> {
  return vscode.window.showInformationMessage(
    'VS Code cannot print this page itself.',
    { modal: true, detail: 'Save the article as a web page, and print that from your browser.' },
    ...(canOpen() ? [SAVE_AND_OPEN] : []),
    SAVE,
  );
}

/** Whether a file here is one that the user's browser can open: not on another machine, not in a browser's own storage. */
function canOpen(): boolean {
  return vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
}

/** The page beside the article; an article without a file has no place to propose. */
function placeFor(article: vscode.Uri): { defaultUri?: vscode.Uri } {
  if (article.scheme === 'untitled') return {};
  const folder = article.path.slice(0, article.path.lastIndexOf('/') + 1);
  const name = article.path.slice(folder.length).replace(/\.(txt|seed)$/i, '');
  return { defaultUri: article.with({ path: `${folder}${name || 'article'}.html` }) };
}
