/** *Show Card*: the hover card by keyboard, at the cursor or for a person chosen from the article. */
import * as vscode from 'vscode';
import { introductionOf } from '../reading/bySpeaker';
import { bareOfficeOf } from './bareOfficeHover';
import type { FeatureContext } from './features';
import { isSeedDocument } from './language';
import { referenceAt, statementsAt } from './places';
import { reveal } from './reveal';

export function register({ readings }: FeatureContext): vscode.Disposable {
  return vscode.commands.registerCommand('verbatim.showCard', async () => {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !isSeedDocument(editor.document)) {
      void vscode.window.showInformationMessage('Open a seed file to see the card of a person in it.');
      return;
    }
    const reading = await readings.get(editor.document);
    const { line, character } = editor.selection.active;
    const here =
      referenceAt(reading, line + 1, character) ??
      statementsAt(reading, line + 1, character)[0] ??
      (await bareOfficeOf(readings, editor.document, editor.selection.active));
    if (!here) {
      const chosen = await vscode.window.showQuickPick(
        reading.people.map((person) => ({
          label: person.name,
          description: person.offices[0]?.printed ?? '',
          place: introductionOf(person),
        })),
        { title: 'Show Card', placeHolder: 'A person named in this article', matchOnDescription: true },
      );
      if (!chosen?.place) return;
      const { line: row, start } = chosen.place;
      await reveal(editor.document.uri, { line: row, start, end: start });
    }
    await vscode.commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' });
  });
}
