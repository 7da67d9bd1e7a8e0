import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hostKind } from '../host/window';
import { api, closeAll, eventually, fileUri, open, pause, REAL_FILE, remove, write } from './support';

/** Longest stretch, in milliseconds, for which reading may hold the extension host. */
const LONGEST_BLOCK_MS = 50;
/** What garbage collection, and in a web worker everything else on the machine, may add: a factor. */
const NOISE = hostKind === 'node' ? 2 : 10;

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

  it('never holds the editor for long, and can be stopped: 100,000 paragraphs', async function () {
    this.timeout(120_000);
    const verbatim = await api();
    const paragraph = 'Mayor Ada Moss said on Friday that the ferry would run again before the summer ends.';
    await write(
      'long.seed',
      `A Long Article\n20240305\nhttps://example.org/long\n${`${paragraph}\n`.repeat(100_000)}`,
    );
    const document = await vscode.workspace.openTextDocument(fileUri('long.seed'));
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
    const blocks = beat.stop();
    // The longest two are left out: collecting the garbage of 9 MB of text is not a step of ours.
    const longest = blocks[2] ?? 0;
    console.log(
      `      longest blocks: ${blocks
        .slice(0, 5)
        .map((ms) => ms.toFixed(0))
        .join(', ')} ms`,
    );
    assert.ok(longest < LONGEST_BLOCK_MS * NOISE, `blocked for ${longest.toFixed(0)} ms`);
    await remove('long.seed');
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

/**
 * Measures how long the event loop is held. `stop` gives the stretches in milliseconds, longest first. In Node the time
 * that this process has worked counts, so that others at work on the machine do not; a worker has the clock only.
 */
function startHeartbeat(): { stop(): number[] } {
  const worked = (): number => {
    const { process } = globalThis as { process?: { cpuUsage?(): { user: number } } };
    return process?.cpuUsage ? process.cpuUsage().user / 1000 : Infinity;
  };
  let last = performance.now();
  let lastWorked = worked();
  const stretches: number[] = [];
  const timer = setInterval(() => {
    const now = performance.now();
    const nowWorked = worked();
    const passed = now - last;
    stretches.push(nowWorked === Infinity ? passed : Math.min(passed, nowWorked - lastWorked));
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
