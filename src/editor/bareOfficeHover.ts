/** Hover card of an office printed without a name: who held it on the article's date, by the directory. */
import * as vscode from 'vscode';
import { escapeMarkdown } from '../reading/markdown';
import type { FeatureContext } from './features';
import { SEED_SELECTOR } from './language';
import { referenceAt } from './places';
import { toRange } from './ranges';
import { termWords } from './words';

export function register({ readings }: FeatureContext): vscode.Disposable {
  return vscode.languages.registerHoverProvider(SEED_SELECTOR, {
    async provideHover(document, position, token) {
      const reading = await readings.get(document, token);
      const { directory } = await readings.optionsFor(document);
      const { date, lineCount } = reading.article.header;
      const line = position.line + 1;
      if (!directory || date === null || line <= lineCount) return undefined;
      if (referenceAt(reading, line, position.character)?.inferred === false) return undefined;
      const { bareOfficeAt } = await import('../reading/engine');
      const text = document.lineAt(position.line).text;
      const found = bareOfficeAt(text, position.character, date, directory);
      if (!found) return undefined;
      const holders = found.holders.map(({ person, term, certainty }) => {
        const doubts = certainty === 'stale' ? [`not known after ${term.asOf}`] : [];
        return `**${escapeMarkdown(person.name)}** (${termWords(term, term.sourceClass, doubts)})`;
      });
      const office = escapeMarkdown(text.slice(found.start, found.end));
      const card = new vscode.MarkdownString(`${office} on ${date}, by the directory: ${holders.join(', ')}`);
      return new vscode.Hover(card, toRange({ line, start: found.start, end: found.end }));
    },
  });
}
