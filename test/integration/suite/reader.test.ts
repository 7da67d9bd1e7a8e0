import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { canSeeWindow, inWebview, screenshot, until } from '../host/window';

const ARTICLE = `Harbour Board Agrees to Move the Ferry
20240115
https://news.example/harbour/ferry
I dont know who asked for it, she told reporters on Sunday. What we want is a ferry that runs in winter.
Ada Moss, the mayor of Port Ellery, said the board would vote again on Wednesday. "We will not wait," Moss said.
The board  which met for two hours  heard from forty people.
Harbour master Joren Vale said that the pier "needs work" before the summer.
"It was never closed," Vale said. "People walked past it."
The ferry started in June and carried 300 passengers a day.
<img src=x onerror=alert(1)> **bold** [a link](command:workbench.action.quit) said <b>Moss</b>.
The vote followed a year of complaints by shopkeepers, who want the ferry to stop at the old pier.
Vale said the old pier could not carry the weight of the crowds that came last summer.
"Nobody asked us," said Tilda Brandt, who owns a bakery near the pier.
The mayor did not answer questions about the cost of the work.
`;

/** What the page of the Reader has, or null in another page. */
const reader = (expression: string): string =>
  `(() => { const main = document.querySelector('body.reader main'); if (!main) return null; return (${expression}); })()`;
const ask = (expression: string): Promise<unknown> => inWebview(reader(expression));
const wait = (expression: string): Promise<unknown> => until(reader(expression), 15_000, inWebview);

(canSeeWindow ? describe : describe.skip)('The Reader', function () {
  this.timeout(60_000);
  let document: vscode.TextDocument;

  before(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    document = await vscode.workspace.openTextDocument({ language: 'verbatim-seed', content: ARTICLE });
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('verbatim.openReader');
    await wait(`main.children.length === 11`);
  });

  it('shows title, date and source', async () => {
    assert.equal(
      await ask(`document.querySelector('h1').textContent`),
      'Harbour Board Agrees to Move the Ferry',
    );
    assert.equal(
      await ask(`document.querySelector('.source').textContent`),
      'Monday 15 January 2024 · news.example',
    );
  });

  it('looks', async () => {
    await screenshot('reader-dark');
  });
});
