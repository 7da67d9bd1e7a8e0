/** Hover cards: who somebody is, and who said a statement. */
import * as vscode from 'vscode';
import { referenceActions, statementActions, trusted } from './cardActions';
import type { FeatureContext } from './feature';
import { referenceCard, statementCard, type LinkTo } from './cards';
import { SEED_SELECTOR } from './language';
import { referenceAt, statementsAt } from './places';
import { toRange } from './ranges';
import { revealLink } from './reveal';

export function register({ readings }: FeatureContext): vscode.Disposable {
  return vscode.languages.registerHoverProvider(SEED_SELECTOR, {
    async provideHover(document, position, token) {
      const reading = await readings.get(document, token);
      const link: LinkTo = (place) => revealLink(document.uri, place);
      const line = position.line + 1;
      const reference = referenceAt(reading, line, position.character);
      const [statement] = statementsAt(reading, line, position.character);
      const cards: vscode.MarkdownString[] = [];
      // Who said it and by what evidence comes first: it is short, and a person's card fills the hover.
      if (statement) {
        const actions = statementActions(document.uri, reading, statement, reference === null);
        cards.push(trusted(`${statementCard(reading, statement, link)}\n\n${actions}`));
      }
      if (reference) {
        const { date } = reading.article.header;
        // Set Speaker stands on the card of the statement, above.
        const actions = referenceActions(document.uri, reference, date);
        cards.push(trusted(referenceCard(reading, reference, link, actions)));
      }
      const range = reference?.span ?? statement;
      if (cards.length === 0 || !range) return undefined;
      const hovered = toRange(range);
      return hovered.contains(position) ? new vscode.Hover(cards, hovered) : new vscode.Hover(cards);
    },
  });
}
