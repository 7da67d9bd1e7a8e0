import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { canSeeWindow, click, evaluate, press, screenshot, type, until } from '../host/window';
import { closeAll, eventually, fileUri, open, pause, positionOf, REAL_FILE, remove, write } from './support';

/** Labels of the view's rows, as a screen reader says them. */
const ROWS = `[...document.querySelectorAll('.pane[aria-label^="Speakers"] .monaco-list-row, .pane-body .tree-explorer-viewlet-tree-view .monaco-list-row')].map((e) => e.getAttribute('aria-label'))`;

(canSeeWindow ? describe : describe.skip)('The Speakers view', () => {
  before(closeAll);
  after(closeAll);

  it('lists speakers with office and number of statements, and the unnamed with the printed word', async () => {
    await open(REAL_FILE);
    await vscode.commands.executeCommand('verbatim.speakers.focus');
    await until(`${ROWS}.some((row) => row.startsWith('Annalena Baerbock, German Foreign Minister, '))`);
    const rows = (await evaluate(ROWS)) as string[];
    assert.ok(
      rows.some((row) => /^Unnamed \(“he”\), (?:not certain who, or )?not named in this file/.test(row)),
      rows.join('\n'),
    );
    assert.ok(
      rows.some((row) => /^Sergei Ryabkov, Russian Deputy Foreign Minister, \d+ statements/.test(row)),
      rows.join('\n'),
    );
  });

  it('follows the cursor to the statement', async () => {
    const editor = await open(REAL_FILE);
    await vscode.commands.executeCommand('verbatim.speakers.focus');
    await vscode.window.showTextDocument(editor.document);
    const position = positionOf(editor.document, 'dialogue offered', 3);
    editor.selection = new vscode.Selection(position, position);
    await until(
      `[...document.querySelectorAll('.monaco-list-row.selected')].some((e) => e.getAttribute('aria-label')?.startsWith('dialogue offered'))`,
    );
  });

  it('follows the cursor of the editor in front where an article has two', async () => {
    const left = await open(REAL_FILE);
    await vscode.commands.executeCommand('verbatim.speakers.focus');
    const selected = (words: string): Promise<unknown> =>
      until(
        `[...document.querySelectorAll('.monaco-list-row.selected')].some((e) => e.getAttribute('aria-label')?.startsWith('${words}'))`,
      );
    const go = (editor: vscode.TextEditor, words: string): void => {
      const position = positionOf(editor.document, words, 3);
      editor.selection = new vscode.Selection(position, position);
    };
    await vscode.window.showTextDocument(left.document, vscode.ViewColumn.One);
    go(vscode.window.activeTextEditor!, 'dialogue offered');
    await selected('dialogue offered');
    await vscode.window.showTextDocument(left.document, vscode.ViewColumn.Two);
    go(vscode.window.activeTextEditor!, 'Its very hard');
    await selected('Its very hard');
    await vscode.window.showTextDocument(left.document, vscode.ViewColumn.One);
    await selected('dialogue offered');
    await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
  });

  it('goes to the statement that is clicked', async () => {
    const editor = await open(REAL_FILE);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await click(`.monaco-list-row[aria-label^="dialogue offered"]`);
    await eventually(
      () => vscode.window.activeTextEditor?.selection.start.line === 9,
      'the statement to be selected',
    );
    assert.match(
      editor.document.getText(vscode.window.activeTextEditor!.selection),
      /^dialogue offered the only way out/,
    );
  });

  it('copies the row that has the focus, wherever the selection is', async () => {
    const editor = await open(REAL_FILE);
    await vscode.commands.executeCommand('verbatim.speakers.focus');
    await vscode.window.showTextDocument(editor.document);
    const position = positionOf(editor.document, 'dialogue offered', 3);
    editor.selection = new vscode.Selection(position, position);
    const focused = `document.querySelector('.monaco-list-row.focused')?.getAttribute('aria-label') ?? ''`;
    await until(
      `document.querySelector('.monaco-list-row.selected')?.getAttribute('aria-label')?.startsWith('dialogue offered')`,
    );
    // The view has followed the cursor for the last time.
    await pause(500);
    await vscode.commands.executeCommand('verbatim.speakers.focus');
    for (const steps of [['Home'], ['ArrowDown'], []]) {
      for (const key of steps) await press(key);
      const name = String(await until(focused)).split(',')[0]!;
      await vscode.env.clipboard.writeText('');
      await press('Control+C');
      const copied = await eventually(() => vscode.env.clipboard.readText(), 'something to be copied');
      assert.ok(copied.startsWith(name), `${copied} is not ${name}`);
      await until(
        `document.querySelector('.monaco-list-row.selected')?.getAttribute('aria-label')?.startsWith('${name}')`,
      );
      assert.equal(
        await until(`document.querySelectorAll('.pane-body .monaco-list-row.selected').length`),
        1,
      );
    }
    assert.deepEqual(editor.selection.active, position, 'the editor stays where it is');
  });

  it('sorts by name and by amount, and remembers it', async () => {
    // Open rows would push others out of sight, and rows out of sight are not drawn.
    await vscode.commands.executeCommand('workbench.actions.treeView.verbatim.speakers.collapseAll');
    await vscode.commands.executeCommand('verbatim.sortSpeakersBy.name');
    await until(
      `(() => {
        const rows = ${ROWS};
        const at = (name) => rows.findIndex((row) => row.startsWith(name));
        return at('Annalena Baerbock') >= 0 && at('Annalena Baerbock') < at('Antony Blinken') && at('Antony Blinken') < at('Sergei Ryabkov');
      })()`,
    );
    await vscode.commands.executeCommand('verbatim.sortSpeakersBy.amount');
    await until(
      `(() => {
        const rows = ${ROWS};
        const at = (name) => rows.findIndex((row) => row.startsWith(name));
        return at('Sergei Ryabkov') >= 0 && at('Sergei Ryabkov') < at('Annalena Baerbock');
      })()`,
    );
    await vscode.commands.executeCommand('verbatim.sortSpeakersBy.place');
  });

  it('can be used with the keyboard alone', async () => {
    const editor = await open(REAL_FILE);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('verbatim.speakers.focus');
    await until(`${ROWS}.length > 3`);
    await press('Home');
    await press('ArrowRight');
    await pause(500);
    await press('ArrowRight');
    await screenshot('keyboard');
    await press('Enter');
    await eventually(
      () => vscode.window.activeTextEditor && !vscode.window.activeTextEditor.selection.isEmpty,
      'Enter to go to a statement',
    );
  });

  it('keeps the focus on a statement that gets another speaker, and on one that gets its own back', async () => {
    const text = [
      'Harbour vote',
      '20240101',
      'https://news.example/',
      '“We will win,” said Ida Moor, the mayor. “We shall see,” Moor said.',
      '“It is late,” said Otto Brandt, the harbour master.',
    ].join('\n');
    await write('focus.seed', text);
    await open('focus.seed');
    await vscode.commands.executeCommand('verbatim.speakers.focus');
    await until(`${ROWS}.some((row) => row.startsWith('Ida Moor'))`);
    const row = `(document.querySelector('.monaco-list:focus .monaco-list-row.focused')?.getAttribute('aria-label') ?? '')`;
    await eventually(async () => {
      await vscode.commands.executeCommand('verbatim.speakers.focus');
      await press('Home');
      return evaluate(`${row}.startsWith('Ida Moor')`);
    }, 'the first row to have the focus');
    await press('ArrowRight');
    await until(`${ROWS}.some((row) => row.startsWith('We shall see'))`);
    await press('ArrowDown');
    await press('ArrowDown');
    const isFocused = (start: string, by: string): string =>
      `${row}.startsWith('${start}') && ${row}.includes('said by ${by}')`;
    const focused = (start: string, by: string): Promise<unknown> => until(isFocused(start, by));
    await focused('We shall see', 'Ida Moor');
    void vscode.commands.executeCommand('verbatim.setSpeakerOfRow');
    const asked = `document.querySelector('.quick-input-widget:not([style*="display: none"]) input')`;
    await until(`${asked} !== null`);
    await type('Otto Brandt');
    await press('Enter');
    await focused('We shall see', 'Otto Brandt');
    // The row has the focus on screen before the extension host hears of it.
    await eventually(async () => {
      await vscode.commands.executeCommand('verbatim.removeCorrectionOfRow');
      const isBack = (): Promise<unknown> => evaluate(isFocused('We shall see', 'Ida Moor'));
      for (let again = 0; again < 20 && !(await isBack()); again++) await pause(100);
      return isBack();
    }, 'the statement to keep the focus with its own speaker');
    await closeAll();
    await remove('focus.seed');
  });

  it('shows the article of the Reader or summary in front, where that hides the text', async () => {
    await closeAll();
    await open(REAL_FILE);
    await vscode.commands.executeCommand('verbatim.speakers.focus');
    const isListed = `${ROWS}.some((row) => row.startsWith('Annalena Baerbock, '))`;
    // VS Code goes on naming editors of comparisons that were closed.
    const isTextSeen = (): boolean =>
      vscode.window.visibleTextEditors.some(({ document }) => document.uri.path.endsWith(REAL_FILE));
    for (const command of ['verbatim.openReader', 'verbatim.summarizeArticle']) {
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(REAL_FILE)), {
        viewColumn: vscode.ViewColumn.One,
        preview: false,
      });
      await vscode.commands.executeCommand(command);
      await eventually(
        () => vscode.window.tabGroups.all[1]?.activeTab?.input instanceof vscode.TabInputWebview,
        'the page beside the text',
      );
      await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
      await eventually(
        () => vscode.window.tabGroups.activeTabGroup.viewColumn === vscode.ViewColumn.Two,
        'the page to have the focus',
      );
      await vscode.commands.executeCommand('workbench.action.moveEditorToFirstGroup');
      await eventually(() => !isTextSeen(), 'the page to hide the text');
      await pause(500);
      await until(isListed);
    }
    // A page about nothing of ours: nobody is listed beside it.
    await vscode.commands.executeCommand('workbench.action.openWalkthrough');
    await until(`${isListed} ? null : true`);
    await closeAll();
  });

  it('says what to do when no seed file is open', async () => {
    await closeAll();
    await vscode.commands.executeCommand('verbatim.speakers.focus');
    await until(`document.querySelector('.welcome-view-content')?.textContent.includes('Open a seed file')`);
  });
});
