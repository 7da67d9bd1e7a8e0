import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { canSeeWindow, evaluate, inWebview, until } from '../host/window';
import { api, closeAll, eventually, open, remove, write } from './support';

const HEADER = 'A Ferry Runs\n20240305\nhttps://example.org/unreadable\n';
/** Whoever reads this word comes upon an error: nothing that a file can hold is known to make one. */
const BREAKS = 'Brakkenvold';

const notified = `[...document.querySelectorAll('.notifications-center .notification-list-item')].some((e) => ['made to fail', 'Read Again', 'Show Log'].every((text) => e.textContent.includes(text)))`;
/** What the Speakers view says above its rows. */
const viewSays = `document.querySelector('.sidebar .message')?.textContent || null`;
const readerSays = `(() => { const p = document.querySelector('.reader [role="status"], .reader .loading'); return p && !p.hidden ? document.body.textContent : null; })()`;

// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own `this`
const { segment } = Intl.Segmenter.prototype;

function breakReading(): void {
  Intl.Segmenter.prototype.segment = function (text: string) {
    if (text.includes(BREAKS)) throw new RangeError('made to fail');
    return segment.call(this, text);
  };
}

function mendReading(): void {
  Intl.Segmenter.prototype.segment = segment;
}

(canSeeWindow ? describe : describe.skip)('An article that cannot be read', function () {
  this.timeout(60_000);
  beforeEach(closeAll);
  afterEach(async () => {
    mendReading();
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
    await remove(path);
  });

  // Another name for another try: an article is told of once.
  let tries = 0;
  let path = '';
  beforeEach(async () => {
    path = `unreadable-${++tries}.seed`;
    await write(path, `${HEADER}Mayor Ada Moss of ${BREAKS} said the ferry runs.\n`);
  });

  it('is said to be one wherever it would be shown, and read when it can be', async () => {
    const verbatim = await api();
    breakReading();
    const { document } = await open(path);
    await vscode.commands.executeCommand('verbatim.speakers.focus');
    await assert.rejects(verbatim.read(document), /made to fail/);
    await eventually(async () => {
      // The list does not open as long as nothing is in it.
      await vscode.commands.executeCommand('notifications.showList');
      return evaluate(notified);
    }, 'the notification');
    await vscode.commands.executeCommand('notifications.hideList');
    assert.match(
      String(await until(viewSays)),
      /could not read this article: made to fail.*Read Article Again/,
    );
    assert.equal(verbatim.readingsUnderWay, 0);
    const started = verbatim.readingsStarted;
    await assert.rejects(verbatim.read(document), /made to fail/);
    assert.equal(verbatim.readingsStarted, started, 'what failed is not tried again by everyone who asks');
    await vscode.commands.executeCommand('verbatim.openReader');
    await eventually(
      async () => /could not read this article/.test(String(await inWebview(readerSays))),
      'the Reader to say so',
    );
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);

    mendReading();
    await vscode.commands.executeCommand('verbatim.readAgain');
    const { statements } = await verbatim.read(document);
    assert.equal(statements.length, 1);
    await until(`(${viewSays}) === null || null`);
    await until(
      `document.querySelector('.reader main')?.textContent.includes('Moss') || null`,
      15_000,
      inWebview,
    );
  });

  it('is tried again as soon as it changes', async () => {
    const verbatim = await api();
    breakReading();
    const editor = await open(path);
    await assert.rejects(verbatim.read(editor.document), /made to fail/);
    await editor.edit((edit) => {
      const at = editor.document.getText().indexOf(BREAKS);
      edit.delete(
        new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + BREAKS.length)),
      );
    });
    await eventually(
      async () => (await verbatim.read(editor.document)).statements.length === 1,
      'the changed article to be read',
    );
    await vscode.commands.executeCommand('verbatim.openReader');
    await until(`document.querySelector('.reader main')?.children.length || null`, 15_000, inWebview);
    await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('undo');
    const old = /could not read this article: made to fail. This is how it was before/;
    await eventually(async () => old.test(String(await inWebview(readerSays))), 'the Reader to say so');
  });
});
