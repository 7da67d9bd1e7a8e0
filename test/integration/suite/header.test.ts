import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { canSeeWindow, until } from '../host/window';
import { closeAll, eventually, open, pause, REAL_FILE, remove, write } from './support';

/** Numbers of the lines that are drawn, as a JavaScript expression for the page. */
const LINE_NUMBERS = `[...document.querySelectorAll('.editor-instance .line-numbers')].map((e) => e.textContent.trim()).sort((a, b) => a - b)`;

describe('The header', () => {
  beforeEach(closeAll);
  after(closeAll);

  it('folds as one range', async () => {
    const { document } = await open(REAL_FILE);
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.deepEqual(
      ranges.map(({ start, end }) => [start, end]),
      [[0, 2]],
    );
  });

  (canSeeWindow ? it : it.skip)(
    'is folded into one line when a file is opened, with date and source',
    async () => {
      await open(REAL_FILE);
      await until(`(() => { const n = ${LINE_NUMBERS}; return n[0] === '1' && n[1] === '4'; })()`);
      await until(
        `[...document.querySelectorAll('.view-line')].some((e) => e.textContent.replaceAll('\\u00a0', ' ').includes('10 Jan 2022 · chapelboro.com'))`,
      );
    },
  );

  (canSeeWindow ? it : it.skip)('says date and source without inlay hints, too', async () => {
    const settings = vscode.workspace.getConfiguration('editor');
    const note = `[...document.querySelectorAll('.view-line span')].some((e) => getComputedStyle(e, '::after').content.includes('10 Jan 2022'))`;
    await open(REAL_FILE);
    await until(`${LINE_NUMBERS}[1] === '4' && !${note}`);
    await settings.update('inlayHints.enabled', 'off', vscode.ConfigurationTarget.Global);
    try {
      await until(note);
    } finally {
      await settings.update('inlayHints.enabled', undefined, vscode.ConfigurationTarget.Global);
    }
    await until(`!${note}`);
  });

  (canSeeWindow ? it : it.skip)('is unfolded where the file is plain text after all', async () => {
    const { document } = await open(REAL_FILE);
    await until(`${LINE_NUMBERS}[1] === '4'`);
    // Folded ones are remembered a little later.
    await pause(500);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await until(`${LINE_NUMBERS}[1] === '2'`);
    await vscode.languages.setTextDocumentLanguage(document, 'verbatim-seed');
    await until(`${LINE_NUMBERS}[1] === '4'`);
  });

  (canSeeWindow ? it : it.skip)('stays unfolded once the user has unfolded it', async () => {
    const text = 'A First File\n20240305\nhttps://example.org/first\nText of the article.\n';
    await write('first.seed', text);
    await write('second.seed', text);
    const editor = await open('first.seed');
    await until(`${LINE_NUMBERS}[1] === '4'`);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('editor.unfold');
    await until(`${LINE_NUMBERS}[1] === '2'`);
    await open('second.seed');
    await until(`${LINE_NUMBERS}[1] === '4'`);
    await open('first.seed');
    await pause(800);
    await until(`${LINE_NUMBERS}[1] === '2'`);
    await vscode.commands.executeCommand('verbatim.foldHeader');
    await until(`${LINE_NUMBERS}[1] === '4'`);
  });

  it('has its URL as a link', async () => {
    const { document } = await open(REAL_FILE);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    const ours = links.find(({ tooltip }) => tooltip?.includes('source'));
    assert.ok(ours, 'a link of ours');
    assert.equal(ours.target?.toString(true), document.lineAt(2).text);
    assert.deepEqual(ours.range, document.lineAt(2).range);
  });

  it('is no link when it is no web address', async () => {
    await write('command.seed', 'A Title\n20240305\ncommand:workbench.action.quit\nText of the article.\n');
    const { document } = await open('command.seed');
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    assert.ok(links.every(({ target }) => target?.scheme !== 'command'));
  });

  it('reports what is wrong, and offers a fix that undo takes back', async () => {
    const text = 'Ferry Strike Ends\n2024-03-05\nwww.example.org/ferry\nBoats run again, the harbour said.\n';
    await write('wrong.seed', text);
    const { document } = await open('wrong.seed');
    const problems = await eventually(() => {
      const found = vscode.languages.getDiagnostics(document.uri);
      return found.length === 2 ? found : undefined;
    }, 'two problems');
    assert.deepEqual(
      problems.map(({ code, source, range }) => [code, source, range.start.line]),
      [
        ['bad-date', 'Verbatim', 1],
        ['bad-url', 'Verbatim', 2],
      ],
    );
    await applyFix(document, 1);
    assert.equal(document.lineAt(1).text, '20240305');
    await applyFix(document, 2);
    assert.equal(document.lineAt(2).text, 'https://www.example.org/ferry');
    await eventually(() => vscode.languages.getDiagnostics(document.uri).length === 0, 'no problem');
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('offers to insert the lines that are missing', async () => {
    await write('missing.seed', 'Ferry Strike Ends\nBoats run again after nine days, the harbour said.\n');
    const { document } = await open('missing.seed');
    await eventually(() => vscode.languages.getDiagnostics(document.uri).length >= 2, 'the problems');
    await applyFix(document, 1, 'Insert a line for the date');
    assert.equal(document.lineAt(1).text, 'YYYYMMDD');
    assert.match(document.lineAt(2).text, /^Boats/);
  });

  it('says that an article is not in English, and offers to leave it alone', async () => {
    const body = 'Der Hafen bleibt bis Freitag geschlossen, weil der Sturm nicht endet, sagte Ida Moor.\n';
    await write('hafen.seed', `Hafen\n20240305\nhttps://news.example/hafen\n${body.repeat(5)}`);
    const { document } = await open('hafen.seed');
    const [problem] = await eventually(() => {
      const found = vscode.languages.getDiagnostics(document.uri);
      return found.length > 0 ? found : undefined;
    }, 'a problem');
    assert.deepEqual([problem!.code, problem!.range.start.line], ['not-english', 3]);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      problem!.range,
    );
    const action = actions.find(({ title }) => title === 'Treat as Plain Text');
    await vscode.commands.executeCommand(action!.command!.command);
    await eventually(() => vscode.window.activeTextEditor?.document.languageId === 'plaintext', 'plain text');
  });

  it('offers to decode what is encoded, in one step', async () => {
    const text =
      'Ferry &amp; Pier\n20240305\nhttps://news.example/ferry\n&quot;It runs,&quot; the harbour said.\nItâ€™s late.\n';
    await write('encoded.seed', text);
    const { document } = await open('encoded.seed');
    await eventually(() => vscode.languages.getDiagnostics(document.uri).length === 1, 'a problem');
    await applyFix(document, 0, 'Decode 4 characters');
    assert.equal(document.lineAt(0).text, 'Ferry & Pier');
    assert.equal(document.lineAt(3).text, '"It runs," the harbour said.');
    assert.equal(document.lineAt(4).text, 'It’s late.');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('leads to other encodings where characters were lost in decoding', async () => {
    await write(
      'lost.seed',
      'Ferry\n20240305\nhttps://news.example/ferry\n\uFFFDIt runs,\uFFFD Ida Moor said.\n',
    );
    const { document } = await open('lost.seed');
    const [problem] = await eventually(() => {
      const found = vscode.languages.getDiagnostics(document.uri);
      return found.length > 0 ? found : undefined;
    }, 'a problem');
    assert.deepEqual([problem!.code, problem!.range.start.character], ['undecoded-characters', 0]);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      problem!.range,
    );
    const reopen = actions.find(({ title }) => title === 'Reopen with Encoding…')!.command!.command;
    assert.ok((await vscode.commands.getCommands()).includes(reopen), reopen);
  });

  it('offers to split a file with two articles, and to begin a header where there is none', async () => {
    const first =
      'Ferry Strike Ends\n20240305\nhttps://news.example/ferry\nBoats run again, the harbour said.\n';
    const second = 'Pier Opens\n20240306\nhttps://news.example/pier\nThe pier is open, the town said.\n';
    await write('two.seed', first + second);
    const { document } = await open('two.seed');
    const [problem] = await eventually(() => {
      const found = vscode.languages.getDiagnostics(document.uri);
      return found.length > 0 ? found : undefined;
    }, 'a problem');
    assert.deepEqual([problem!.code, problem!.range.start.line], ['second-header', 4]);
    const [action] = (
      await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        problem!.range,
      )
    ).filter(({ title }) => title === 'Split into 2 untitled files');
    await vscode.commands.executeCommand(
      action!.command!.command,
      ...(action!.command!.arguments as string[]),
    );
    const untitled = vscode.workspace.textDocuments.filter((each) => each.isUntitled && !each.isClosed);
    assert.deepEqual(
      untitled.map((each) => each.getText()),
      [first, second],
    );
    assert.equal(document.isDirty, false);
    for (const each of untitled) {
      await vscode.window.showTextDocument(each);
      await closeAll();
    }
    await remove('two.seed');

    await write('bare.seed', 'We will win on Sunday, Mayor Ida Moor said.\nNobody answered her.\n');
    const bare = (await open('bare.seed')).document;
    await eventually(() => vscode.languages.getDiagnostics(bare.uri).length === 3, 'three problems');
    await applyFix(bare, 0, 'Insert a header');
    assert.match(bare.getText(), /^Title\nYYYYMMDD\nhttps:\/\/\nWe will win/);
    await closeAll();
    await remove('bare.seed');
  });

  it('explains an empty file', async () => {
    await write('empty.seed', '');
    const { document } = await open('empty.seed');
    const [problem] = await eventually(() => {
      const found = vscode.languages.getDiagnostics(document.uri);
      return found.length > 0 ? found : undefined;
    }, 'a problem');
    assert.equal(problem!.code, 'empty-file');
  });
});

/** Applies the quick fix on a line (from 0), as picking it from the menu does. */
async function applyFix(document: vscode.TextDocument, line: number, title = ''): Promise<void> {
  const { version } = document;
  const actions = await eventually(
    async () => {
      const { range } = document.lineAt(line);
      const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        vscode.CodeActionKind.QuickFix.value,
      );
      const ours = found.filter((action) => action.edit && action.title.includes(title));
      return ours.length > 0 ? ours : undefined;
    },
    `a fix on line ${line + 1}`,
  );
  assert.equal(await vscode.workspace.applyEdit(actions[0]!.edit!), true);
  assert.ok(document.version > version);
}
