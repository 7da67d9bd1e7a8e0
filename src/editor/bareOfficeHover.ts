/** Hover card of an office printed without a name: who held it on the article's date, by the directory. */
import * as vscode from 'vscode';
import type { Span } from '../article/article';
import type { BareOffice } from '../reading/bareOffice';
import { holderInFile } from '../reading/holder';
import { bareOfficeCard } from './cards';
import { officeActions, trusted } from './cardActions';
import { engine } from './engine';
import type { FeatureContext } from './feature';
import { SEED_SELECTOR } from './language';
import { referenceAt } from './places';
import { toRange } from './ranges';
import { revealLink } from './reveal';

export function register({ readings }: FeatureContext): vscode.Disposable {
  return vscode.languages.registerHoverProvider(SEED_SELECTOR, {
    async provideHover(document, position, token) {
      const reading = await readings.get(document, token);
      const found = await bareOfficeOf(readings, document, position);
      if (!found) return undefined;
      const { date } = reading.article.header;
      const span = { line: position.line + 1, start: found.start, end: found.end };
      const cards = found.holders.map((holder) => {
        const named = holderInFile(holder, reading.people);
        const actions = officeActions(document.uri, named, holder.person.name, date);
        const link = (place: Span): string => revealLink(document.uri, place);
        return trusted(bareOfficeCard(reading, span, holder, link, actions));
      });
      return new vscode.Hover(cards, toRange(span));
    },
  });
}

/** The office without a name at a position, with its holders on the article's date; null where there is none. */
async function bareOfficeOf(
  readings: FeatureContext['readings'],
  document: vscode.TextDocument,
  { line, character }: vscode.Position,
): Promise<BareOffice | null> {
  const reading = await readings.get(document);
  const { directory } = await readings.optionsFor(document);
  const { date, lineCount } = reading.article.header;
  if (!directory || date === null || line < lineCount) return null;
  if (referenceAt(reading, line + 1, character)?.inferred === false) return null;
  const { bareOfficeAt } = await engine();
  return bareOfficeAt(document.lineAt(line).text, character, date, directory);
}
