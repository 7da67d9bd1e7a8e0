import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { canSeeWindow, until } from '../host/window';
import { closeAll, eventually, open, pause, REAL_FILE, write } from './support';

const ARTICLE = 'Ferry Strike Ends After Nine Days\n20240305\nhttps://example.org/ferry\nBoats run again.\n';

describe('Detection of seed files', () => {
  beforeEach(closeAll);
  after(closeAll);

  it('knows a seed file by the name of real ones', async () => {
    const { document } = await open(REAL_FILE);
    assert.equal(document.languageId, 'verbatim-seed');
  });

  it('knows a seed file by its extension', async () => {
    await write('anything.seed', 'No header at all, a whole sentence that goes on for a while.\n');
    await open('anything.seed');
  });

  it('knows a plain text file by its content', async () => {
    await write('article.txt', ARTICLE);
    await open('article.txt');
  });

  it('leaves every other text file alone', async () => {
    await write('notes.txt', 'Buy stamps\n20240305\nCall Ada\n');
    const { document } = await open('notes.txt', 'plaintext');
    await pause(500);
    assert.equal(document.languageId, 'plaintext');
  });

  it('is off when the setting says so', async () => {
    const settings = vscode.workspace.getConfiguration('verbatim');
    await settings.update('detectSeedFiles', false, vscode.ConfigurationTarget.Workspace);
    try {
      await write('undetected.txt', ARTICLE);
      const { document } = await open('undetected.txt', 'plaintext');
      await pause(500);
      assert.equal(document.languageId, 'plaintext');
    } finally {
      await settings.update('detectSeedFiles', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('recognises an article pasted into a new editor', async () => {
    const document = await vscode.workspace.openTextDocument({ content: '' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), ARTICLE);
    });
    await eventually(() => document.languageId === 'verbatim-seed', 'the pasted article to be recognised');
  });

  it('lets a manual change of language win, also when the file is opened again', async () => {
    await write('mine.txt', ARTICLE);
    const { document } = await open('mine.txt');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await pause(500);
    assert.equal(document.languageId, 'plaintext');
    await closeAll();
    await eventually(() => document.isClosed, 'the document to be closed', 1000).catch(() => undefined);
    const again = await open('mine.txt', 'plaintext');
    await pause(500);
    assert.equal(again.document.languageId, 'plaintext');
  });

  it('has a way out and a way back', async () => {
    await write('out-and-back.txt', ARTICLE);
    const { document } = await open('out-and-back.txt');
    await vscode.commands.executeCommand('verbatim.treatAsPlainText');
    await eventually(() => document.languageId === 'plaintext', 'plain text');
    await vscode.commands.executeCommand('verbatim.treatAsSeedFile');
    await eventually(() => document.languageId === 'verbatim-seed', 'a seed file again');
  });

  (canSeeWindow ? it : it.skip)('names the language in the status bar', async () => {
    await open(REAL_FILE);
    await until(`document.querySelector('[id="status.editor.mode"]')?.textContent === 'Seed File'`);
  });
});
