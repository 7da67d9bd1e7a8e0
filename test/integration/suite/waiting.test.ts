import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { canSeeWindow, inWebview, until } from '../host/window';
import { api, closeAll, eventually, open, pause, remove, write } from './support';

const LONG = 'waiting-long.seed';
const SHORT = 'waiting-short.seed';
const HEADER = '20240305\nhttps://example.org/waiting\n';

/** What the Reader's page says while an article is read again; null while there is no page. */
const told = `(() => { const told = document.querySelector('.reader .busy'); return told && told.role === 'status' ? told.textContent : null; })()`;

async function openReader(path: string): Promise<vscode.TextEditor> {
  const { document } = await open(path);
  await vscode.commands.executeCommand('verbatim.openReader');
  await until(`document.querySelector('.reader main')?.children.length || null`, 60_000, inWebview);
  return vscode.window.showTextDocument(document, vscode.ViewColumn.One);
}

function insert(editor: vscode.TextEditor, text: string): Thenable<boolean> {
  return editor.edit((edit) => {
    edit.insert(new vscode.Position(4, 0), text);
  });
}

(canSeeWindow ? describe : describe.skip)('While an article is read', function () {
  this.timeout(180_000);
  beforeEach(closeAll);
  afterEach(closeAll);

  it('a long wait is told in the Reader, in the Speakers view and to whoever gives a command', async () => {
    const verbatim = await api();
    const paragraphs = Array.from({ length: 8_000 }, (_, n) => `Ada Moss said ferry ${n} doesnt run.\n`);
    await write(LONG, `A Long Article\n${HEADER}${paragraphs.join('')}`);
    const editor = await openReader(LONG);
    await vscode.commands.executeCommand('verbatim.speakers.focus');
    await insert(editor, 'Well, ');
    await eventually(() => verbatim.readingsUnderWay === 1, 'the reading to start');
    const repaired = vscode.commands.executeCommand('verbatim.repairArticle');
    assert.match(String(await until(told, 15_000, inWebview)), /^Reading the article again/);
    await until(`document.querySelector('.sidebar .monaco-progress-container.active') !== null`);
    await vscode.commands.executeCommand('notifications.showList');
    await until(
      `[...document.querySelectorAll('.notifications-center .notification-list-item')].some((e) => e.textContent.includes('Reading the article') && e.textContent.includes('Cancel'))`,
    );
    await eventually(() => verbatim.readingsUnderWay === 0, 'the reading to end', 90_000);
    await until(`(${told}) === '' || null`, 15_000, inWebview);
    await eventually(
      () => vscode.window.visibleTextEditors.some(({ document }) => document.isUntitled),
      'the repaired copy',
    );
    await vscode.commands.executeCommand('notifications.hideList');
    // Its question is answered by that.
    await vscode.commands.executeCommand('notifications.clearAll');
    await repaired;
    await closeAll();
    await remove(LONG);
  });

  let tries = 0;
  it('a long wait is told after a reading that was stopped, too', async () => {
    const verbatim = await api();
    // A file that no try before has read.
    const file = `waiting-stopped-${++tries}.seed`;
    const paragraphs = Array.from({ length: 8_000 }, (_, n) => `Bo Ek said pier ${n} wont close.\n`);
    const uri = await write(file, `Another Article\n${HEADER}${paragraphs.join('')}`);
    const document = await vscode.workspace.openTextDocument(uri);
    const stop = new vscode.CancellationTokenSource();
    const reading = verbatim.read(document, stop.token);
    stop.cancel();
    await assert.rejects(reading);
    // Longer than a short wait: nothing of this reading may be told of the next.
    await pause(1_000);
    await vscode.commands.executeCommand('verbatim.speakers.focus');
    await vscode.window.showTextDocument(document);
    await until(`document.querySelector('.sidebar .monaco-progress-container.active') !== null`);
    await eventually(() => verbatim.readingsUnderWay === 0, 'the reading to end', 90_000);
    await closeAll();
    await remove(file);
  });

  it('a short wait is told nobody', async () => {
    await write(SHORT, `Ferry Runs\n${HEADER}Ada Moss said the ferry runs.\nNobody saw it.\n`);
    const editor = await openReader(SHORT);
    await inWebview(
      `(() => { const busy = document.querySelector('.reader .busy'); if (!busy) return null; window.flickers = 0; new MutationObserver(() => window.flickers++).observe(busy, { childList: true, characterData: true }); return 1; })()`,
    );
    await insert(editor, 'Well, ');
    await until(
      `document.querySelector('.reader main')?.textContent.includes('Well, ') || null`,
      15_000,
      inWebview,
    );
    await pause(1_000);
    const flickers = await inWebview(`document.querySelector('.reader .busy') ? window.flickers : null`);
    assert.equal(flickers, 0);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    await remove(SHORT);
  });
});
