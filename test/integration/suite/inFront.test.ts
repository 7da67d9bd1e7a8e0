import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, open, pause, remove, write } from './support';

const ARTICLE = 'in-front.seed';
const NOTES = 'in-front.txt';

const tabs = (): string[] =>
  vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));

describe('The seed file that a command is about', function () {
  this.timeout(60_000);
  before(async () => {
    await write(ARTICLE, 'Ferry Runs\n20240305\nhttps://example.org/front\nAda Moss said the ferry runs.\n');
    await write(NOTES, 'Call the harbour.\n');
  });
  beforeEach(closeAll);
  after(async () => {
    await closeAll();
    await remove(ARTICLE);
    await remove(NOTES);
  });

  it('is one of another tab where the walkthrough is in front', async () => {
    const { document } = await open(ARTICLE);
    await vscode.commands.executeCommand(
      'workbench.action.openWalkthrough',
      'verbatim.verbatim#verbatim.begin',
    );
    await eventually(() => vscode.window.activeTextEditor === undefined, 'the walkthrough');
    await vscode.commands.executeCommand('verbatim.summarizeArticle');
    await eventually(() => tabs().includes('Summary: Ferry Runs'), 'the summary');
    const [editor] = vscode.window.visibleTextEditors;
    assert.equal(editor?.document, document);
    assert.equal(tabs().filter((label) => label === ARTICLE).length, 1);
  });

  it('is none where another text is in front', async () => {
    await open(ARTICLE);
    await open(NOTES, 'plaintext');
    await vscode.commands.executeCommand('verbatim.openReader');
    await pause(300);
    assert.deepEqual(tabs(), [ARTICLE, NOTES]);
  });
});
