import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { canSeeWindow, until } from '../host/window';
import { closeAll, open, REAL_FILE, remove, write } from './support';

describe('The outline', () => {
  beforeEach(closeAll);
  after(closeAll);

  it('has the header, then speakers with their statements, in honest ranges', async () => {
    const { document } = await open(REAL_FILE);
    const symbols = await symbolsOf(document);
    const [header, ...turns] = symbols;
    assert.equal(header!.name, document.lineAt(0).text);
    assert.deepEqual([header!.range.start.line, header!.range.end.line], [0, 2]);
    assert.deepEqual(
      header!.children.map(({ name }) => name),
      ['2022-01-10', document.lineAt(2).text],
    );
    const baerbock = turns.filter(({ name }) => name === 'Annalena Baerbock');
    assert.ok(
      baerbock.some(({ range }) => range.start.line === 9),
      'Baerbock speaks in line 10',
    );
    const unnamed = turns.find(({ range }) => range.start.line <= 5 && range.end.line >= 5);
    assert.match(unnamed!.name, /^Unnamed \(“he”\)/, 'nobody is named for line 6');
    for (const turn of turns) {
      assert.ok(turn.children.length > 0);
      for (const child of turn.children) assert.ok(turn.range.contains(child.range), child.name);
    }
    for (let i = 1; i < symbols.length; i++) {
      assert.ok(symbols[i]!.range.start.isAfterOrEqual(symbols[i - 1]!.range.end), symbols[i]!.name);
    }
  });

  it('says what it leaves out of a very long article', async () => {
    const paragraphs = Array.from({ length: 2_003 }, (_, n) => `“We saw ${n} boats,” said Mayor Ada Moss.\n`);
    const text = `A Long Article\n20240305\nhttps://example.org/outline\n${paragraphs.join('')}`;
    await write('outline.seed', text);
    const { document } = await open('outline.seed');
    const symbols = await symbolsOf(document);
    const last = symbols.at(-1)!;
    assert.equal(last.name, '… and 3 more statements');
    assert.deepEqual([last.range.start.line, last.range.end.line], [2_002, document.lineCount - 1]);
    await closeAll();
    await remove('outline.seed');
  });

  (canSeeWindow ? it : it.skip)('is drawn, with the speakers as rows', async () => {
    await open(REAL_FILE);
    await vscode.commands.executeCommand('outline.focus');
    await until(
      `[...document.querySelectorAll('.outline-element')].some((e) => e.textContent.includes('Antony Blinken'))`,
    );
  });
});

async function symbolsOf(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
}
