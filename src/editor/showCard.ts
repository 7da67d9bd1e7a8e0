/** *Show Card*: the hover card by keyboard, at the cursor or for a person chosen from the article. */
import * as vscode from 'vscode';
import { introductionOf, officeLine } from '../reading/bySpeaker';
import type { FeatureContext } from './feature';
import { reveal, seedEditor } from './reveal';
import { tell } from './tell';
import { readInSight } from './waiting';
import { besideName } from './words';

export function register({ readings }: FeatureContext): vscode.Disposable {
  return vscode.commands.registerCommand('verbatim.showCard', async () => {
    const editor = await seedEditor();
    if (!editor) {
      tell('Open a seed file to see the card of a person in it.');
      return;
    }
    const { document, selection } = editor;
    const reading = await readInSight(readings, document);
    if (!reading) return;
    // Whatever has a card: a name, a statement, an office without a name, a date.
    const here = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      selection.active,
    );
    if (here.length === 0) {
      const { people, organisations } = reading;
      const names = [
        ...people.map((person) => ({
          label: person.name,
          description: besideName(person, officeLine(person)),
          place: introductionOf(person),
        })),
        ...organisations.map((each) => ({
          label: each.name,
          description: besideName(each, 'organisation'),
          place: each.mentions[0] ?? null,
        })),
      ];
      if (names.length === 0) {
        tell('There is no card at the cursor, and nobody is named. Put the cursor in a statement.');
        return;
      }
      const chosen = await vscode.window.showQuickPick(names, {
        title: 'Show Card',
        placeHolder: 'A name in this article',
        matchOnDescription: true,
      });
      if (!chosen?.place) return;
      const { line: row, start } = chosen.place;
      await reveal(document.uri, { line: row, start, end: start });
    }
    // VS Code shows no hover at a cursor that is scrolled out of sight.
    vscode.window.activeTextEditor?.revealRange(
      vscode.window.activeTextEditor.selection,
      vscode.TextEditorRevealType.InCenterIfOutsideViewport,
    );
    await vscode.commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' });
  });
}
