import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Statement } from '../../../src/reading/reading';
import { canSeeWindow, press, type, until } from '../host/window';
import {
  api,
  closeAll,
  eventually,
  fileUri,
  open,
  pause,
  positionOf,
  REAL_FILE,
  remove,
  write,
} from './support';

/** The box that asks who said it. */
const QUICK_INPUT = `document.querySelector('.quick-input-widget:not([style*="display: none"]) input')`;

describe('Corrections of speakers', () => {
  beforeEach(closeAll);
  after(closeAll);

  async function statementOf(document: vscode.TextDocument, words: string): Promise<Statement> {
    const reading = await (await api()).read(document);
    const found = reading.statements.find(({ text }) => text.startsWith(words));
    assert.ok(found, words);
    return found;
  }

  it('are offered as a quick fix on a statement, and nowhere else', async () => {
    const { document } = await open(REAL_FILE);
    const titles = async (place: vscode.Position): Promise<string[]> => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(place, place),
      );
      return actions.map(({ title }) => title);
    };
    assert.ok((await titles(positionOf(document, 'I dont think', 3))).includes('Set speaker…'));
    assert.ok(!(await titles(positionOf(document, 'Senior U.S. and Russian', 3))).includes('Set speaker…'));
  });

  (canSeeWindow ? it : it.skip)('win over what is inferred, survive an edit, and can be undone', async () => {
    const words = 'I dont think the ferry will run';
    await write(
      'corrected.seed',
      `Ferry\n20240101\nhttps://news.example/\n${words} on Sunday, he said.\nMayor Ida Moor left on Monday.\nOtto Brandt, the harbour master, said the pier was closed.\n`,
    );
    const { document } = await open('corrected.seed');
    assert.notEqual((await statementOf(document, words)).speaker.name, 'Ida Moor');
    const before = document.getText();

    void vscode.commands.executeCommand('verbatim.setSpeaker', document.uri.toString(), 4, 3);
    await until(QUICK_INPUT);
    await type('Ida Moor');
    await press('Enter');
    await eventually(
      async () => (await statementOf(document, words)).speaker.name === 'Ida Moor',
      'the correction to hold',
    );
    assert.equal(document.getText(), before, 'the file is not touched');
    assert.equal(document.isDirty, false);

    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(3, 0), 'A new first paragraph.\n');
    await vscode.workspace.applyEdit(edit);
    const moved = await statementOf(document, words);
    assert.deepEqual([moved.line, moved.speaker.name], [5, 'Ida Moor']);

    await vscode.commands.executeCommand('verbatim.undoCorrection');
    await eventually(
      async () => (await statementOf(document, words)).speaker.name !== 'Ida Moor',
      'the correction to be gone',
    );
    await closeAll();
    await remove('corrected.seed');
  });
});

describe('Officials of the user’s own', () => {
  after(closeAll);

  it('are known as soon as their file is written, and problems are shown in it', async () => {
    await write(
      'own.seed',
      'Ferry\n20240101\nhttps://news.example/\nMayor Ida Quillmoor said the ferry would run.\n',
    );
    const { document } = await open('own.seed');
    const terms = async (): Promise<string[]> => {
      const { people } = await (await api()).read(document);
      const person = people.find(({ name }) => name === 'Ida Quillmoor');
      return (person?.offices ?? []).filter(({ source }) => source === 'directory').map(({ title }) => title);
    };
    assert.deepEqual(await terms(), []);
    const official = {
      name: 'Ida Quillmoor',
      terms: [{ title: 'Harbour Warden', from: '2020-01-01', to: null }],
    };
    const file = fileUri('.vscode/officials.json');
    // Written again between looks: a watcher of files takes a moment to start and says nothing of what came before.
    await eventually(async () => {
      await write('.vscode/officials.json', JSON.stringify({ officials: [official] }, null, 2));
      await pause(500);
      return (await terms()).includes('Harbour Warden');
    }, 'the office to be known');
    await eventually(async () => {
      await write('.vscode/officials.json', '{ "officials": [ { "name": 7 } ] }');
      await pause(500);
      return vscode.languages.getDiagnostics(file).some(({ source }) => source === 'Verbatim');
    }, 'a problem to be shown');
    await remove('.vscode/officials.json');
    await closeAll();
    await remove('own.seed');
  });
});

describe('An office without a name', () => {
  after(closeAll);

  it('has a card with its holder on the date of the article', async () => {
    await write(
      'office.seed',
      'Talks\n20220110\nhttps://news.example/\nGermanys foreign minister arrived late.\n',
    );
    const editor = await open('office.seed');
    const { document } = editor;
    const place = positionOf(document, 'foreign minister', 3);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      place,
    );
    const text = hovers
      .flatMap(({ contents }) => contents.map((each) => (each as vscode.MarkdownString).value))
      .join('\n');
    assert.match(text, /^\*\*Annalena Baerbock\*\*\s+Germanys foreign minister, from the directory/m);
    assert.match(
      text,
      /by the directory: Foreign Minister, Foreign Office, Germany \(2021-12-08 to 2025-05-06\)/,
    );
    assert.match(text, /Not named in this file[^]*\[Look Up Online\]/);
    // By keyboard there is nothing to choose: a list of people would stay open.
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('verbatim.showCard');
    await closeAll();
    await remove('office.seed');
  });
});
