import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { canSeeWindow, until } from '../host/window';
import { api, closeAll, open, positionOf, REAL_FILE, write } from './support';

describe('People', () => {
  beforeEach(closeAll);
  after(closeAll);

  it('have a card: office as printed with its place, statements, other mentions', async () => {
    const { document } = await open(REAL_FILE);
    const [card] = await cardsAt(document, positionOf(document, 'Ryabkov laid out', 2));
    assert.match(card!, /\*\*Sergei Ryabkov\*\*/);
    assert.match(card!, /Russian Deputy Foreign Minister \(\[line 21\]\(command:verbatim\.reveal\?/);
    assert.match(card!, /Russia/);
    assert.match(card!, /\d+ (?:direct |indirect )?statements?/);
    assert.match(card!, /Other mentions: .*\[line 8\]/);
  });

  it('are behind a statement: who, how sure, of what kind', async () => {
    const { document } = await open(REAL_FILE);
    const cards = await cardsAt(document, positionOf(document, 'Its very hard to see', 3));
    assert.match(cards.join('\n'), /Said by \*\*Antony Blinken\*\*/);
    assert.match(cards.join('\n'), /inferred: the file has no quotation marks/);
    assert.match(cards.join('\n'), /\d+%/);
  });

  it('are not made up: the speaker of line 6 is not named in the file', async () => {
    const { document } = await open(REAL_FILE);
    const cards = await cardsAt(document, positionOf(document, 'I dont think', 3));
    assert.match(cards.join('\n'), /not named in this file/);
    assert.doesNotMatch(cards.join('\n'), /Said by/);
  });

  it('are asserted as by default where the setting is no number', async () => {
    const verbatim = await api();
    const { document } = await open(REAL_FILE);
    const names = async (): Promise<(string | null)[]> =>
      (await verbatim.read(document)).statements.map(({ speaker }) => speaker.name);
    const expected = await names();
    const settings = vscode.workspace.getConfiguration('verbatim');
    try {
      for (const value of ['high', [], false]) {
        await settings.update('speakers.assertionThreshold', value, vscode.ConfigurationTarget.Workspace);
        assert.deepEqual(await names(), expected, JSON.stringify(value));
      }
    } finally {
      await settings.update('speakers.assertionThreshold', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('lead to where they are introduced', async () => {
    const { document } = await open(REAL_FILE);
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      positionOf(document, 'Ryabkov laid out', 2),
    );
    const range = 'targetRange' in found[0]! ? found[0].targetRange : found[0]!.range;
    assert.equal(document.getText(range), 'Sergei Ryabkov');
    assert.equal(range.start.line, 20);
  });

  it('have all their mentions found and highlighted', async () => {
    const { document } = await open(REAL_FILE);
    const position = positionOf(document, 'Sergei Ryabkov', 2);
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      position,
    );
    const lines = references.map(({ range }) => range.start.line + 1);
    for (const line of [8, 9, 16, 19, 21]) assert.ok(lines.includes(line), `line ${line} in ${lines.join()}`);
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      position,
    );
    assert.equal(highlights.length, references.length);
  });

  it('are shown as text even when the article is full of markup', async () => {
    const name = 'hostile.seed';
    await write(
      name,
      'A <b>bold</b> [Title](command:workbench.action.quit)\n20240305\nhttps://example.org/x\n' +
        'Mayor Ada Moss said [the *bridge*](command:workbench.action.quit) is <img src=x onerror=alert(1)> closed $(alert).\n',
    );
    const { document } = await open(name);
    const cards = await cardsAt(document, positionOf(document, 'bridge', 2));
    const card = cards.join('\n');
    assert.doesNotMatch(card, /\]\(command:workbench/);
    assert.doesNotMatch(card, /(?<!\\)<img/);
  });

  (canSeeWindow ? it : it.skip)('show their card when the pointer rests on the name', async () => {
    const editor = await open(REAL_FILE);
    const position = positionOf(editor.document, 'Baerbock said', 2);
    editor.selection = new vscode.Selection(position, position);
    await vscode.commands.executeCommand('editor.action.showHover');
    await until(
      `[...document.querySelectorAll('.monaco-hover .hover-contents')].some((e) => e.textContent.includes('Annalena Baerbock') && e.textContent.includes('German Foreign Minister'))`,
    );
  });
});

/** The Markdown of the hover cards at a position. */
async function cardsAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers.flatMap(({ contents }) => (contents as vscode.MarkdownString[]).map(({ value }) => value));
}
