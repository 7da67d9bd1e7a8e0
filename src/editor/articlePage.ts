/** What the two pages of summaries have in common as panels: files of their own, links into the article. */
import * as vscode from 'vscode';
import type { Span } from '../article/article';
import { pageIcon } from './pageIcon';
import { reveal } from './reveal';
import { pageOf } from './summaryPage';

/** Lets a panel run our script and gives it its icon. */
export function prepare(panel: vscode.WebviewPanel, extensionUri: vscode.Uri): void {
  panel.iconPath = pageIcon(extensionUri);
  panel.webview.options = {
    enableScripts: true,
    localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'media')],
  };
}

/** Builds a panel's page anew around a body. */
export function build(
  { webview, title }: vscode.WebviewPanel,
  extensionUri: vscode.Uri,
  article: vscode.Uri,
  body: string,
): void {
  const file = (type: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'media', `summary.${type}`)).toString();
  webview.html = pageOf(title, body, {
    source: webview.cspSource,
    script: file('js'),
    style: file('css'),
    article: article.toString(),
  });
}

/** What a page of ours asks for: its script is the only one that speaks, but nothing is taken on trust. */
export interface PageMessage {
  readonly ready?: unknown;
  readonly copy?: unknown;
  readonly action?: unknown;
  /** Number of sentences of the summary. */
  readonly length?: unknown;
}

/** Goes where a link of the page leads; any other message is given back. */
export function followLink(message: unknown, article: vscode.Uri): PageMessage | null {
  if (typeof message !== 'object' || message === null) return null;
  const { line, start, end } = message as Partial<Span>;
  if (typeof line !== 'number' || typeof start !== 'number' || typeof end !== 'number') return message;
  void reveal(article, { line, start, end });
  return null;
}
