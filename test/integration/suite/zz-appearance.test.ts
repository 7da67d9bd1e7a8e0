import * as vscode from 'vscode';
import { theRun } from '../host/run';
import { hover, press, screenshot, until } from '../host/window';
import { closeAll, open, pause, positionOf, REAL_FILE } from './support';

const THEMES = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'high-contrast': 'Default High Contrast',
};

/** Pictures to be looked at. */
(theRun.takesPictures ? describe : describe.skip)('Appearance', () => {
  const settings = vscode.workspace.getConfiguration('workbench');
  before(closeAll);
  after(async () => {
    await settings.update('colorTheme', undefined, vscode.ConfigurationTarget.Workspace);
    await closeAll();
  });

  for (const [name, theme] of Object.entries(THEMES)) {
    it(`in a ${name} theme`, async () => {
      await settings.update('colorTheme', theme, vscode.ConfigurationTarget.Workspace);
      const editor = await open(REAL_FILE);
      await vscode.commands.executeCommand('verbatim.speakers.focus');
      await until(
        `document.querySelectorAll('.tree-explorer-viewlet-tree-view .monaco-list-row').length > 3`,
      );
      await press('Home');
      await press('ArrowRight');
      await vscode.window.showTextDocument(editor.document);
      await until(`document.querySelectorAll('.view-line').length > 10`);
      // A pointer that rests on a row would cover the view with the row's card.
      await hover('.part.statusbar');
      await pause(1500);
      await screenshot(`article-${name}`);
      const position = positionOf(editor.document, 'Ryabkov laid out', 2);
      editor.selection = new vscode.Selection(position, position);
      await vscode.commands.executeCommand('editor.action.showHover');
      await until(`!!document.querySelector('.monaco-hover .hover-contents')`);
      await pause(500);
      await screenshot(`card-${name}`);
      await vscode.commands.executeCommand('verbatim.summarizeArticle');
      await pause(2000);
      await screenshot(`summary-${name}`);
      await closeAll();
    });
  }
});
