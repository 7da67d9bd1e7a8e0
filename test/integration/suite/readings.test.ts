import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { slowness } from '../../pace';
import { theRun } from '../host/run';
import { canSeeWindow, until } from '../host/window';
import { api, closeAll, eventually, fileUri, open, pause, REAL_FILE, remove, write } from './support';

/** Longest stretch, in milliseconds, for which reading may hold the extension host. */
const LONGEST_BLOCK_MS = 50;
/** The paragraphs of the long file, and how many of them differ: in full length more than are remembered. */
const PARAGRAPHS = theRun.paragraphs;
const DIFFERENT = 0.15 * PARAGRAPHS;

/** How often the long file has been tried. */
let tries = 0;

describe('Reading', () => {
  beforeEach(closeAll);
  after(closeAll);

  it('is done once a version, for all features together', async () => {
    const verbatim = await api();
    await write(
      'once.seed',
      'Ferry Runs\n20240305\nhttps://example.org/once\nMayor Ada Moss said the ferry runs.\n',
    );
    const before = verbatim.readingsStarted;
    const editor = await open('once.seed');
    const { document } = editor;
    await askAll(document);
    await pause(500);
    assert.equal(verbatim.readingsStarted - before, 1);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(3, 0), 'Well, ');
    });
    await askAll(document);
    await pause(1000);
    assert.equal(verbatim.readingsStarted - before, 2);
    await vscode.commands.executeCommand('undo');
  });

  it('starts afresh when a file is closed and opened again', async () => {
    await open(REAL_FILE);
    await closeAll();
    const { document } = await open(REAL_FILE);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.ok(symbols.length > 3);
  });

  it('has the header of a long file long before all of it is read', async () => {
    const verbatim = await api();
    // In full length more than are remembered, so that reading takes a while.
    const paragraphs = Array.from({ length: 8_000 }, (_, n) => `Mayor Ada Moss said ferry ${n} would run.\n`);
    const text = `A Long Article\n20241399\nhttps://example.org/header\n${paragraphs.join('')}`;
    const uri = await write('header.seed', text);
    const document = await vscode.workspace.openTextDocument(uri);
    const reading = verbatim.read(document);
    const [ranges, links, hints] = await Promise.all([
      vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', uri),
      vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', uri),
      vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        uri,
        new vscode.Range(0, 0, 50, 0),
      ),
    ]);
    assert.equal(verbatim.readingsUnderWay, 1, 'it is being read');
    assert.equal(ranges.length, 1);
    assert.equal(links.length, 1);
    assert.deepEqual(hints, [], 'none that wait');
    assert.deepEqual(
      vscode.languages.getDiagnostics(uri).map(({ code }) => code),
      ['bad-date'],
    );
    assert.equal(verbatim.readingsUnderWay, 1, 'it is being read still');
    await reading;
    await closeAll();
    await remove('header.seed');
  });

  it('keeps the hints of a long file while it is read again', async () => {
    const paragraphs = Array.from({ length: 2_500 }, (_, n) => `I dont see ferry ${n}, Ada Moss said.\n`);
    await write('again.seed', `A Long Article\n20241231\nhttps://example.org/again\n${paragraphs.join('')}`);
    const { document } = await open('again.seed');
    const hints = (): Thenable<vscode.InlayHint[]> =>
      vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        new vscode.Range(4, 0, 50, 0),
      );
    await (await api()).read(document);
    const before = (await hints()).length;
    assert.ok(before > 0);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(3, 0), 'The town waits. ');
    await vscode.workspace.applyEdit(edit);
    assert.equal((await hints()).length, before);
    await closeAll();
    await remove('again.seed');
  });

  it('answers for every kind of bad input', async () => {
    const inputs: Record<string, string> = {
      'one-line.seed': 'Only a title',
      'header-only.seed': 'A Title\n20240305\nhttps://example.org/x',
      'no-such-day.seed': 'A Title\n20220231\nhttps://example.org/x\nText.',
      'no-url.seed': 'A Title\n20240305\nnot-a-url\nText.',
      'crlf.seed': 'A Title\r\n20240305\r\nhttps://example.org/x\r\nMayor Ada Moss said it rains.\r\n',
      'bom.seed': '\uFEFFA Title\n20240305\nhttps://example.org/x\nMayor Ada Moss said it rains.\n',
      'unclosed.seed': 'A Title\n20240305\nhttps://example.org/x\n“It rains, Mayor Ada Moss said.\n',
      'scripts.seed': 'Заголовок 🚢\n20240305\nhttps://example.org/x\n“Идёт дождь 🌧,” said Ada Moss.\n',
    };
    for (const [name, text] of Object.entries(inputs)) {
      await write(name, text);
      const { document } = await open(name);
      await askAll(document);
      assert.equal(
        document.getText().replace(/\r\n/g, '\n'),
        text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n'),
      );
      await closeAll();
    }
  });

  it(`never holds the editor for long, and can be stopped: ${PARAGRAPHS.toLocaleString('en')} paragraphs`, async function () {
    this.timeout(240_000);
    const verbatim = await api();
    const paragraphs = Array.from(
      { length: PARAGRAPHS },
      (_, n) =>
        `Mayor Ada Moss said on Friday that ferry ${n % DIFFERENT} would run before the summer ends.\n`,
    ).join('');
    // A second try reads a file that nobody has read yet.
    const name = `long${++tries}`;
    await write(`${name}.txt`, paragraphs);
    await write(`${name}.seed`, `A Long Article ${tries}\n20240305\nhttps://example.org/long\n${paragraphs}`);
    // What VS Code itself does with so long a file, nothing of which is read.
    const without = startHeartbeat();
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(`${name}.txt`)));
    await pause(1500);
    const own = without.stop();
    await closeAll();
    const document = await vscode.workspace.openTextDocument(fileUri(`${name}.seed`));
    await pause(500);
    const beat = startHeartbeat();
    const stop = new vscode.CancellationTokenSource();
    const asked = verbatim.read(document, stop.token).then(
      () => 'read',
      () => 'stopped',
    );
    await eventually(() => verbatim.readingsUnderWay === 1, 'the reading to start');
    await pause(1500);
    if (verbatim.readingsUnderWay === 1) {
      stop.cancel();
      assert.equal(await asked, 'stopped');
      await eventually(() => verbatim.readingsUnderWay === 0, 'the reading to stop', 1000);
    }
    await verbatim.read(document);
    await vscode.window.showTextDocument(document);
    await pause(1500);
    const blocks = beat.stop();
    // What is on the screen has its colours, though all of them would be too much to send: the name, too, has its own.
    if (canSeeWindow)
      await until(
        `[...document.querySelectorAll('.view-line')].some((e) => e.textContent.includes('said') && e.firstElementChild.children.length > 3)`,
      );
    const list = (of: readonly number[]): string =>
      of
        .slice(0, 5)
        .map((ms) => ms.toFixed(0))
        .join(', ');
    console.log(`      longest blocks: ${list(blocks)} ms; plain text without us: ${list(own)} ms`);
    // Two are left out: the program that reads is compiled with the first reading, and sooner or later VS Code's garbage is
    // collected, which takes as long with plain text.
    const [once = 0, , longest = 0] = blocks;
    const bound = LONGEST_BLOCK_MS * NOISE * slowness(worked);
    assert.ok(longest < bound, `blocked for ${longest.toFixed(0)} ms, more than ${bound.toFixed(0)}`);
    assert.ok(
      once < 2 * bound,
      `blocked for ${once.toFixed(0)} ms once, more than twice ${bound.toFixed(0)}`,
    );
    await closeAll();
    await remove(`${name}.txt`);
    await remove(`${name}.seed`);
  });
});

/** Asks every provider for a document. */
async function askAll(document: vscode.TextDocument): Promise<void> {
  const position = document.lineCount > 3 ? new vscode.Position(3, 8) : new vscode.Position(0, 0);
  const commands = [
    ['vscode.executeDocumentSymbolProvider', document.uri],
    ['vscode.provideDocumentSemanticTokens', document.uri],
    ['vscode.executeFoldingRangeProvider', document.uri],
    ['vscode.executeLinkProvider', document.uri],
    ['vscode.executeHoverProvider', document.uri, position],
    ['vscode.executeDefinitionProvider', document.uri, position],
    ['vscode.executeReferenceProvider', document.uri, position],
    ['vscode.executeDocumentHighlights', document.uri, position],
  ] as const;
  await Promise.all(
    commands.map(([command, ...parameters]) => vscode.commands.executeCommand(command, ...parameters)),
  );
}

/** The parts of Node's `process` and `fs` that tell how long this thread has worked; a worker has none of them. */
interface Host {
  readonly pid: number;
  cpuUsage(): { readonly user: number };
  /** From Node 24 on. */
  threadCpuUsage?(): { readonly user: number };
  getBuiltinModule?(name: string): {
    existsSync(path: string): boolean;
    readFileSync(path: string, encoding: string): string;
  };
}

/** Gives the milliseconds that this thread has worked; where only a larger measure is to be had, it says so by a factor. */
function stopwatch(): { readonly worked: () => number; readonly factor: number } {
  const { process } = globalThis as { process?: Partial<Host> };
  if (process?.threadCpuUsage) return { worked: () => process.threadCpuUsage!().user / 1e3, factor: 1 };
  // The main thread of Node has the number of its process. First field: nanoseconds on a processor.
  const file = `/proc/self/task/${process?.pid}/schedstat`;
  const fs = process?.getBuiltinModule?.('node:fs');
  if (fs?.existsSync(file) === true)
    return { worked: () => Number(fs.readFileSync(file, 'utf8').split(' ')[0]) / 1e6, factor: 1 };
  // All threads of the process, those that collect garbage among them; in a web worker there is the clock alone.
  if (process?.cpuUsage) return { worked: () => process.cpuUsage!().user / 1e3, factor: 2 };
  return { worked: () => performance.now(), factor: 10 };
}

const { worked, factor: NOISE } = stopwatch();

/**
 * Measures how long the event loop is held. `stop` gives the stretches in milliseconds, longest first. Others at work on
 * the machine do not count where `stopwatch` can tell.
 */
function startHeartbeat(): { stop(): number[] } {
  let last = performance.now();
  let lastWorked = worked();
  const stretches: number[] = [];
  const timer = setInterval(() => {
    const now = performance.now();
    const nowWorked = worked();
    const passed = now - last;
    stretches.push(Math.min(passed, nowWorked - lastWorked));
    last = now;
    lastWorked = nowWorked;
  }, 1);
  return {
    stop() {
      clearInterval(timer);
      return stretches.sort((a, b) => b - a);
    },
  };
}
