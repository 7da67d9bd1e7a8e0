import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Statement } from '../../../src/reading/reading';
import { canSeeWindow, press, screenshot, type, until } from '../host/window';
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
    assert.ok((await titles(positionOf(document, 'I dont think', 3))).includes('Set Speaker…'));
    assert.ok(!(await titles(positionOf(document, 'Senior U.S. and Russian', 3))).includes('Set Speaker…'));
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

  (canSeeWindow ? it : it.skip)(
    'are asked for from the end of a sentence as from its statement',
    async () => {
      await write(
        'ends.seed',
        'Ferry\n20240101\nhttps://news.example/\nMayor Ida Moor left. I dont think the ferry will run, Moor said.\nThe pier is closed, Otto Brandt told reporters on Sunday.\n',
      );
      const editor = await open('ends.seed');
      for (const [line, words] of [
        [3, 'I dont think'],
        [4, 'The pier is'],
      ] as const) {
        const { end } = editor.document.lineAt(line).range;
        editor.selection = new vscode.Selection(end, end);
        void vscode.commands.executeCommand('verbatim.setSpeaker');
        await until(QUICK_INPUT);
        await until(`document.querySelector('.quick-input-title')?.textContent.includes('${words}')`);
        await press('Escape');
        await until(`!${QUICK_INPUT}`);
      }
      await closeAll();
      await remove('ends.seed');
    },
  );

  /** Says in the box that is asked who made the statement at a place. @param outside the article does not name them */
  async function setSpeaker(
    { uri }: vscode.TextDocument,
    line: number,
    name: string,
    outside = false,
    meant?: string,
  ): Promise<void> {
    void vscode.commands.executeCommand('verbatim.setSpeaker', uri.toString(), line, 3);
    await until(QUICK_INPUT);
    if (outside) {
      await type('Somebody else');
      await until(
        `document.querySelector('.quick-input-list .monaco-list-row.focused')?.textContent.includes('Somebody else')`,
      );
      await press('Enter');
      await until(
        `(document.querySelector('.quick-input-message')?.textContent ?? '').includes('Full name')`,
      );
    }
    await type(name);
    await press('Enter');
    if (meant !== undefined) {
      await until(
        `document.querySelector('.quick-input-list .monaco-list-row.focused')?.textContent.includes('${meant}')`,
      );
      await press('Enter');
    }
    await until(`!${QUICK_INPUT}`);
  }

  const speakersOf = async (document: vscode.TextDocument): Promise<(string | null)[]> => {
    // A reading that an edit has overtaken is cancelled.
    const reading = await (await api()).read(document).catch((error: unknown) => {
      if (error instanceof Error && error.name === 'Canceled') return null;
      throw error;
    });
    return (reading?.statements ?? []).map(({ line, speaker }) => `${line} ${speaker.name ?? ''}`);
  };

  (canSeeWindow ? it : it.skip)(
    'give a name to somebody whom the file does not name, everywhere',
    async () => {
      const { document } = await open(REAL_FILE);
      await vscode.commands.executeCommand('verbatim.speakers.focus');
      await setSpeaker(document, 6, 'Una Holm', true);
      await eventually(
        async () => (await speakersOf(document)).includes('6 Una Holm'),
        'the correction to hold',
      );
      await until(
        `[...document.querySelectorAll('.monaco-list-row')].some((e) => /^Una Holm, set by you, \\d statement/.test(e.getAttribute('aria-label') ?? ''))`,
      );
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      assert.ok(symbols.some(({ name, detail }) => name === 'Una Holm' && detail === 'set by you'));
      const editor = vscode.window.activeTextEditor!;
      const position = positionOf(document, 'I dont think', 3);
      editor.selection = new vscode.Selection(position, position);
      const BREADCRUMBS = `(document.querySelector('.breadcrumbs-control')?.textContent ?? '')`;
      await until(`${BREADCRUMBS}.includes('Una Holm')`);
      await screenshot('corrected');

      await vscode.commands.executeCommand('verbatim.undoCorrection');
      await until(`${BREADCRUMBS}.includes('Unnamed (“he”)')`);
      // Somebody whom the file does name is offered, by the surname alone.
      await setSpeaker(document, 6, 'Ryabkov', true, 'Sergei Ryabkov');
      await eventually(
        async () => (await speakersOf(document)).includes('6 Sergei Ryabkov'),
        'the surname to be understood',
      );
      await vscode.commands.executeCommand('verbatim.undoCorrection');
    },
  );

  (canSeeWindow ? it : it.skip)(
    'stay with statements of the same words, wait for those that are gone, and follow a rename',
    async () => {
      const lines = [
        'Harbour vote',
        '20240101',
        'https://news.example/',
        'Mayor Ida Moor and Otto Brandt, the harbour master, met on Monday.',
        'The town votes on Sunday.',
        'We will win, she said.',
        'Posters hang everywhere.',
        'We will win, he said.',
        '',
      ];
      await write('twice.seed', lines.join('\n'));
      const { document } = await open('twice.seed');
      await setSpeaker(document, 6, 'Una Holm', true);
      await setSpeaker(document, 8, 'Otto Brandt');
      const now = async (...wanted: string[]): Promise<void> => {
        await eventually(async () => {
          const speakers = await speakersOf(vscode.window.activeTextEditor!.document);
          return wanted.every((each) => speakers.includes(each));
        }, wanted.join(', '));
      };
      await now('6 Una Holm', '8 Otto Brandt');

      const change = async (range: vscode.Range, text: string): Promise<void> => {
        const edit = new vscode.WorkspaceEdit();
        edit.replace(document.uri, range, text);
        await vscode.workspace.applyEdit(edit);
      };
      await change(new vscode.Range(4, 0, 4, 0), 'One.\nTwo.\nThree.\n');
      await now('9 Una Holm', '11 Otto Brandt');
      const line = document.lineAt(8).rangeIncludingLineBreak;
      const text = document.getText(line);
      await change(line, '');
      await now('10 Otto Brandt');
      await pause(500);
      await change(new vscode.Range(8, 0, 8, 0), text);
      await now('9 Una Holm', '11 Otto Brandt');

      void vscode.commands.executeCommand('verbatim.showCorrections');
      const list = `document.querySelector('.quick-input-widget:not([style*="display: none"]) .quick-input-list')?.textContent`;
      await until(
        `/Una Holmline 9.*We will win/.test(${list} ?? '') && /Otto Brandtline 11/.test(${list} ?? '')`,
      );
      await screenshot('corrections');
      await press('Escape');
      await vscode.commands.executeCommand('verbatim.exportCorrections');
      const exported = vscode.window.activeTextEditor!.document.getText();
      const { corrections } = JSON.parse(exported) as { corrections: { file: string }[] };
      assert.deepEqual(
        corrections.find(({ file }) => file === 'twice.seed'),
        {
          file: 'twice.seed',
          corrections: [
            { line: 9, statement: 'We will win,', speaker: 'Una Holm', found: true },
            { line: 11, statement: 'We will win,', speaker: 'Otto Brandt', found: true },
          ],
        },
      );
      await closeAll();

      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(document.uri, fileUri('renamed.seed'));
      await write('twice.seed', document.getText());
      await vscode.workspace.applyEdit(edit);
      await open('renamed.seed');
      await now('9 Una Holm', '11 Otto Brandt');
      await vscode.commands.executeCommand('verbatim.undoCorrection');
      await now('9 Una Holm');
      await vscode.commands.executeCommand('verbatim.undoCorrection');
      await eventually(
        async () => !(await speakersOf(vscode.window.activeTextEditor!.document)).includes('9 Una Holm'),
        'the first correction to be gone',
      );
      await closeAll();
      await remove('renamed.seed');
    },
  );

  it('are imported into several files at once, and undone at once', async () => {
    const article = 'Vote\n20240101\nhttps://news.example/\n“We will win,” said Mayor Ida Moor.\n';
    const names = ['imported-a.seed', 'imported-b.seed'];
    for (const name of names) await write(name, article);
    const corrections = [...names, 'nowhere.seed'].map((file) => ({
      file,
      corrections: [{ line: 4, statement: 'We will win,', speaker: 'Una Holm' }],
    }));
    const exported = await write('corrections.json', JSON.stringify({ corrections }));
    const documents: vscode.TextDocument[] = [];
    for (const name of names) documents.push((await open(name)).document);
    const both = async (wanted: string): Promise<void> => {
      await eventually(async () => {
        const found = await Promise.all(documents.map(speakersOf));
        return found.every((speakers) => speakers.includes(`4 ${wanted}`));
      }, wanted);
    };
    await both('Ida Moor');
    await vscode.commands.executeCommand('verbatim.importCorrections', exported);
    await both('Una Holm');
    await vscode.commands.executeCommand('verbatim.undoCorrection');
    await both('Ida Moor');
    await closeAll();
    for (const name of [...names, 'corrections.json']) await remove(name);
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
    const [problem] = vscode.languages.getDiagnostics(file).filter(({ source }) => source === 'Verbatim');
    assert.match(problem!.message, /^Official 1: “name”/);
    assert.equal((await vscode.workspace.openTextDocument(file)).getText(problem!.range), '7');
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
