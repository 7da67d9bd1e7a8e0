/** The header's URL as a link. */
import * as vscode from 'vscode';
import type { FeatureContext } from './feature';
import { SEED_SELECTOR } from './language';

export function register({ readings }: FeatureContext): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(SEED_SELECTOR, {
    async provideDocumentLinks(document, token) {
      const { url, urlLine } = (await readings.article(document, token)).header;
      if (url === null || urlLine === null || !/^https?:/i.test(url)) return [];
      const { text, range, firstNonWhitespaceCharacterIndex } = document.lineAt(urlLine - 1);
      const end = range.start.translate(0, text.trimEnd().length);
      const start = range.start.translate(0, firstNonWhitespaceCharacterIndex);
      const link = new vscode.DocumentLink(new vscode.Range(start, end), vscode.Uri.parse(url));
      link.tooltip = 'Open the article at its source';
      return [link];
    },
  });
}
