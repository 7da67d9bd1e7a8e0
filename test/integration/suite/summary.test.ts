import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { canSeeWindow, inWebview, until } from '../host/window';
import { api, closeAll, eventually, open, pause, REAL_FILE, remove, write } from './support';

describe('Summarize Article', () => {
  beforeEach(closeAll);
  after(closeAll);

  it('opens a page beside the article: what it is, a summary, who said what', async () => {
    const { document } = await open(REAL_FILE);
    await vscode.commands.executeCommand('verbatim.summarizeArticle');
    const page = await pageOf(document.uri);
    assert.match(page, /US Russia Hold Talks Amid Tensions Linked to Ukraine/);
    assert.match(page, /Monday, 10 January 2022|10 January 2022/);
    assert.match(page, /href="https:&#47;&#47;chapelboro|href="https:\/\/chapelboro/);
    assert.equal(page.match(/<ol>.*<\/ol>/s)?.[0].match(/<li>/g)?.length, 3);
    assert.match(page, /<h3>Annalena Baerbock<\/h3>/);
    assert.match(page, /data-line="10"/);
    await eventually(() => panels().length === 1, 'one page');
    assert.notEqual(panels()[0]!.group.viewColumn, vscode.ViewColumn.One);
  });

  (canSeeWindow ? it : it.skip)('draws the page, whose links lead into the article', async () => {
    const { document } = await open(REAL_FILE);
    await vscode.commands.executeCommand('verbatim.summarizeArticle');
    await until(
      `(document.readyState === 'complete' && document.querySelector('h1')?.textContent) || null`,
      15_000,
      inWebview,
    );
    const links = `[...document.querySelectorAll('a.line')]`;
    const line = Number(await inWebview(`${links}.at(-1)?.dataset.line ?? null`));
    assert.ok(line > 3, `a link to line ${line}`);
    await eventually(async () => {
      // The page may be drawn anew between two looks at it; a click on the one before it goes nowhere.
      await inWebview(`(${links}.at(-1).click(), true)`);
      await pause(500);
      const editor = vscode.window.activeTextEditor;
      return editor?.document === document && editor.selection.start.line === line - 1;
    }, `the article to be shown at line ${line}`);
    await vscode.env.clipboard.writeText('');
    await inWebview(
      `document.querySelector('#copy') ? (document.querySelector('#copy').click(), true) : null`,
    );
    await eventually(async () => (await vscode.env.clipboard.readText()).startsWith('# US Russia'), 'a copy');
    await until(
      `document.querySelector('#status')?.textContent.startsWith('Copied') || null`,
      15_000,
      inWebview,
    );
  });

  (canSeeWindow ? it : it.skip)(
    'lets the reader choose how long the summary is, and keeps that',
    async () => {
      const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('verbatim');
      const { document } = await open(REAL_FILE);
      await vscode.commands.executeCommand('verbatim.summarizeArticle');
      await until(`document.querySelector('#length')?.value === '3' || null`, 15_000, inWebview);
      await eventually(async () => {
        await inWebview(`(() => {
        const length = document.querySelector('#length');
        if (!length) return null;
        length.value = '5';
        return length.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
        await pause(500);
        return settings().get('summary.sentences') === 5;
      }, 'the setting');
      await until(`document.querySelectorAll('ol li').length === 5 || null`, 15_000, inWebview);
      assert.equal(await inWebview(`document.querySelector('#length')?.value`), '5');
      assert.match(await pageOf(document.uri), /<option value="5" selected>/);
      await settings().update('summary.sentences', undefined, vscode.ConfigurationTarget.Global);
    },
  );

  it('keeps one page an article, up to date with it', async () => {
    await write(
      'ferry.seed',
      'Ferry Runs\n20240305\nhttps://example.org/ferry\nMayor Ada Moss said the ferry runs.\n',
    );
    const { document } = await open('ferry.seed');
    await vscode.commands.executeCommand('verbatim.summarizeArticle');
    await pageOf(document.uri);
    const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('verbatim.summarizeArticle');
    assert.equal(panels().length, 1);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'New ');
    });
    await eventually(
      async () => (await pageOf(document.uri)).includes('New Ferry Runs'),
      'the page to follow',
    );
    await vscode.commands.executeCommand('undo');
  });

  it('stays with the article when its file is renamed', async () => {
    const from = await write(
      'summary-old.seed',
      'Ferry Runs\n20240305\nhttps://example.org/ferry\nMayor Ada Moss said the ferry runs.\n',
    );
    await open('summary-old.seed');
    await vscode.commands.executeCommand('verbatim.summarizeArticle');
    await pageOf(from);
    const to = from.with({ path: from.path.replace('summary-old', 'summary-new') });
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(from, to);
    await vscode.workspace.applyEdit(edit);
    assert.match(await pageOf(to), /Ferry Runs/);
    assert.equal((await api()).summaryPage(from), undefined);
    assert.equal(panels().length, 1);
    await closeAll();
    await remove('summary-new.seed');
  });

  it('can be copied as Markdown', async () => {
    const { document } = await open(REAL_FILE);
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('verbatim.copySummary');
    const copied = await vscode.env.clipboard.readText();
    assert.ok(copied.startsWith(`# ${document.lineAt(0).text}\n`), copied.slice(0, 200));
    assert.match(copied, /### Annalena Baerbock/);
  });

  it('shows markup in an article as text', async () => {
    await write(
      'markup.seed',
      'A <script>alert(1)</script>\n20240305\nhttps://example.org/x\nMayor Ada Moss said <img src=x onerror=alert(1)> runs.\n',
    );
    const { document } = await open('markup.seed');
    await vscode.commands.executeCommand('verbatim.summarizeArticle');
    const page = await pageOf(document.uri);
    assert.doesNotMatch(page, /<script|<img/);
  });
});

async function pageOf(article: vscode.Uri): Promise<string> {
  const verbatim = await api();
  return eventually(() => verbatim.summaryPage(article), 'the summary page');
}

function panels(): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('verbatim.summary'),
    );
}
