import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answerQuestions, canAnswer } from '../host/questions';
import { canSeeWindow, screenshot, until } from '../host/window';
import { closeAll, eventually, open, positionOf, REAL_FILE, remove, write } from './support';

const FILE = 'repair-ferry.seed';
const ARTICLE = `Ferry Stays
20240115
https://news.example/ferry
I dont know who asked for it, Ada Moss said. We cant wait.
They didnt ask, and Ada Moss said so on Sunday.
`;

async function hintsOf(document: vscode.TextDocument, range?: vscode.Range): Promise<vscode.InlayHint[]> {
  return vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    range ?? new vscode.Range(0, 0, document.lineCount, 0),
  );
}

async function actionsAt(document: vscode.TextDocument, text: string): Promise<vscode.CodeAction[]> {
  const at = positionOf(document, text, 1);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(at, at),
  );
}

/** Waits for an article to be compared with a repaired copy of it, which is returned. */
async function compared(article: vscode.TextDocument): Promise<vscode.Uri> {
  const { modified } = await eventually(() => {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    return input instanceof vscode.TabInputTextDiff &&
      input.original.toString() === article.uri.toString() &&
      input.modified.scheme === 'untitled'
      ? input
      : undefined;
  }, 'the comparison');
  const copy = await vscode.workspace.openTextDocument(modified);
  assert.match(copy.getText(), /I don’t know[^]*didn’t ask/);
  assert.equal(article.getText(), ARTICLE);
  return modified;
}

describe('Lost characters', () => {
  const settings = vscode.workspace.getConfiguration('verbatim');
  let document: vscode.TextDocument;

  beforeEach(async () => {
    await closeAll();
    await write(FILE, ARTICLE);
    ({ document } = await open(FILE));
  });
  afterEach(async () => {
    await settings.update('inlayHints.losses', undefined, vscode.ConfigurationTarget.Workspace);
    await settings.update('inlayHints.dates', undefined, vscode.ConfigurationTarget.Workspace);
    await closeAll();
    await remove(FILE);
  });

  it('are shown in place, with the reason', async () => {
    const hints = await hintsOf(document);
    const hint = hints.find(({ position }) => position.isEqual(positionOf(document, 't know')));
    assert.equal(hint?.label, '’');
    assert.ok(typeof hint.tooltip === 'string');
    assert.match(hint.tooltip, /Apostrophe, lost from the file: “dont” is “don’t”\./);
    assert.deepEqual(
      hint.textEdits?.map(({ newText }) => newText),
      ['’'],
    );
  });

  it('are shown in the range asked for only', async () => {
    const hints = await hintsOf(document, document.lineAt(4).range);
    assert.ok(hints.length > 0);
    assert.ok(hints.every(({ position }) => position.line === 4));
  });

  it('are drawn 1,500 at most, as VS Code does', async () => {
    const many = await vscode.workspace.openTextDocument({
      language: 'verbatim-seed',
      content:
        `Many\n20240115\nhttps://news.example/many\n${'I dont know. We cant go. '.repeat(20).trim()}\n`.concat(
          `${'I dont know. We cant go. '.repeat(20).trim()}\n`.repeat(50),
        ),
    });
    assert.equal((await hintsOf(many)).length, 1_500);
  });

  it('are not shown when the setting says so', async () => {
    await settings.update('inlayHints.losses', 'off', vscode.ConfigurationTarget.Workspace);
    // The title's line may have the header's note, where the header is folded.
    const hints = (await hintsOf(document)).filter(({ position }) => position.line > 0);
    assert.deepEqual(hints, []);
  });

  it('dates are shown when the setting says so', async () => {
    await settings.update('inlayHints.dates', true, vscode.ConfigurationTarget.Workspace);
    const labels = (await hintsOf(document)).map(({ label }) => (typeof label === 'string' ? label : ''));
    assert.ok(labels.includes('2024-01-14'), labels.join());
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      positionOf(document, 'Sunday', 1),
    );
    const text = hover?.contents
      .map((each) => (each instanceof vscode.MarkdownString ? each.value : ''))
      .join();
    assert.match(text ?? '', /Sunday,? 14 January 2024/);
    assert.match(text ?? '', /Relative to the article’s date, Monday,? 15 January 2024/);
  });

  it('dates that say all themselves have no hint, and are relative to nothing', async () => {
    await settings.update('inlayHints.dates', true, vscode.ConfigurationTarget.Workspace);
    const evident = await vscode.workspace.openTextDocument({
      language: 'verbatim-seed',
      content:
        'Pier\n20240115\nhttps://news.example/pier\nThe pier opened in 1991 and shut in the summer of 2018.\n',
    });
    assert.deepEqual(
      (await hintsOf(evident)).map(({ label }) => label),
      ['2018-06-01 – 2018-08-31'],
    );
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      evident.uri,
      positionOf(evident, '1991', 1),
    );
    assert.deepEqual(
      hover?.contents.map((each) => (each instanceof vscode.MarkdownString ? each.value : '')),
      ['**1991**'],
    );
  });

  it('can be put back one at a time, and undone', async () => {
    const actions = await actionsAt(document, 'dont know');
    const one = actions.find(({ title }) => title === 'Insert the lost apostrophe: don’t');
    assert.ok(one?.edit, actions.map(({ title }) => title).join());
    await vscode.workspace.applyEdit(one.edit);
    assert.match(document.lineAt(3).text, /I don’t know/);
    assert.match(document.lineAt(3).text, /We cant wait/);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), ARTICLE);
  });

  it('can be put back in the paragraph and in the file', async () => {
    const actions = await actionsAt(document, 'dont know');
    const paragraph = actions.find(({ title }) => /of this paragraph$/.test(title));
    const file = actions.find(({ title }) => /of this file$/.test(title));
    assert.ok(paragraph?.edit && file?.edit, actions.map(({ title }) => title).join());
    assert.ok(paragraph.edit.get(document.uri).every(({ range }) => range.start.line === 3));
    await vscode.workspace.applyEdit(file.edit);
    assert.match(document.getText(), /don’t know[^]*can’t wait[^]*didn’t ask/);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
  });

  it('of a quotation can be put back together', async () => {
    const actions = await actionsAt(document, 'I dont know');
    const both = actions.find(({ title }) =>
      title.startsWith('Insert both lost quotation marks: “I dont know'),
    );
    assert.ok(both?.edit, actions.map(({ title }) => title).join());
    await vscode.workspace.applyEdit(both.edit);
    assert.match(document.lineAt(3).text, /^“I dont know who asked for it,” Ada Moss said\. We cant wait\.$/);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), ARTICLE);
  });

  it('bring no actions where nothing was lost', async () => {
    const actions = await actionsAt(document, 'https');
    assert.deepEqual(
      actions.filter(({ kind }) => kind?.contains(vscode.CodeActionKind.QuickFix)).map(({ title }) => title),
      [],
    );
  });

  it('are restored in a new file by Repair Article; the original stays as it is', async () => {
    void vscode.commands.executeCommand('verbatim.repairArticle');
    const copy = await eventually(() => {
      const active = vscode.window.activeTextEditor?.document;
      return active?.isUntitled === true ? active : undefined;
    }, 'the repaired copy');
    assert.equal(copy.languageId, 'verbatim-seed');
    assert.match(copy.getText(), /^Ferry Stays\n20240115\nhttps:\/\/news\.example\/ferry\n/);
    assert.match(copy.getText(), /I don’t know[^]*can’t wait[^]*didn’t ask/);
    assert.equal(document.getText(), ARTICLE);
    assert.equal(document.isDirty, false);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  (canAnswer ? it : it.skip)(
    'can be compared with the original, from the message of Repair Article',
    async () => {
      const questions = answerQuestions(({ items }) =>
        items.find((item) => item === 'Compare with Original'),
      );
      await vscode.commands.executeCommand('verbatim.repairArticle');
      questions.dispose();
      assert.deepEqual(questions.asked[0]?.items.slice(0, 1), ['Compare with Original']);
      await compared(document);
    },
  );

  it('are not shown in a comparison, where both sides would look alike', async () => {
    const losses = async (): Promise<number> =>
      (await hintsOf(document)).filter(({ position }) => position.line > 2).length;
    assert.ok((await losses()) > 3);
    await vscode.commands.executeCommand('verbatim.compareRepaired');
    await compared(document);
    await eventually(async () => (await losses()) === 0, 'the hints to go');
    if (canSeeWindow)
      await until(
        `(() => { const text = document.querySelector('.editor.original .view-lines')?.textContent; return text?.includes('dont') && !text.includes('’'); })()`,
      );
    await vscode.window.showTextDocument(document);
    await eventually(async () => (await losses()) > 3, 'the hints to come back');
  });

  it('are not shown in the comparison of many files, nor while versions are merged', async () => {
    const other = await write('other.seed', ARTICLE.replace('Ferry Stays', 'Ferry Goes'));
    const losses = async (): Promise<number> =>
      (await hintsOf(document)).filter(({ position }) => position.line > 2).length;
    const { uri } = document;
    const versions = { base: other, output: uri };
    const inputs = { input1: { uri: other, title: 'One' }, input2: { uri: other, title: 'Two' } };
    for (const compare of [
      () => vscode.commands.executeCommand('vscode.changes', 'Both', [[uri, other, uri]]),
      () => vscode.commands.executeCommand('_open.mergeEditor', { ...versions, ...inputs }),
    ]) {
      await vscode.window.showTextDocument(document);
      await eventually(async () => (await losses()) > 3, 'hints');
      await compare();
      await eventually(async () => (await losses()) === 0, `the hints to go: ${String(compare)}`);
    }
    await closeAll();
    await remove('other.seed');
    await vscode.window.showTextDocument(document);
  });

  it('can be compared with the original by a command, from either', async () => {
    await vscode.commands.executeCommand('verbatim.compareRepaired');
    const copy = await compared(document);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(copy));
    await vscode.commands.executeCommand('verbatim.compareRepaired');
    assert.equal((await compared(document)).toString(), copy.toString());
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('verbatim.compareRepaired');
    assert.equal((await compared(document)).toString(), copy.toString());
  });

  (canSeeWindow ? it : it.skip)('look like ghosts', async () => {
    await closeAll();
    await open(REAL_FILE);
    await until(`[...document.querySelectorAll('.view-line span')].some((span) => span.textContent === '’')`);
    await screenshot('losses');
  });
});
