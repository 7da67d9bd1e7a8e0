/** What “Sunday” or “in June” means: the calendar date as a hover. */
import * as vscode from 'vscode';
import { escapeMarkdown } from '../reading/markdown';
import { dateWords } from './dateWords';
import type { FeatureContext } from './feature';
import { SEED_SELECTOR } from './language';
import { onLine, touches } from './places';
import { toRange } from './ranges';

export function register({ readings }: FeatureContext): vscode.Disposable {
  return vscode.languages.registerHoverProvider(SEED_SELECTOR, {
    async provideHover(document, position, token) {
      const reading = await readings.get(document, token);
      const line = position.line + 1;
      const mention = onLine(reading.dates, line).find((date) => touches(date, line, position.character));
      if (!mention) return undefined;
      const [answer = '', ...notes] = dateWords(mention, reading.article.header.date).map(escapeMarkdown);
      return new vscode.Hover(
        new vscode.MarkdownString([`**${answer}**`, ...notes].join('\n\n')),
        toRange(mention),
      );
    },
  });
}
