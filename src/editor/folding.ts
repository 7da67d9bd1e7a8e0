/** Folds the header into one line: on opening, if the setting says so, and by command. */
import * as vscode from 'vscode';
import type { Header } from '../article/article';
import type { FeatureContext } from './feature';
import { isSeedDocument, SEED_SELECTOR } from './language';

/**
 * How long to wait for the fold to be seen before it is asked for again, in milliseconds. An editor that has just been opened
 * ignores folding until it knows its ranges, and undoes it when it restores what was unfolded before; it tells neither.
 */
const PAUSES = [150, 300, 600, 1200];

export function register({ readings }: FeatureContext): vscode.Disposable {
  /** Documents whose header was folded since they were opened; what the user unfolds stays unfolded. */
  const folded = new WeakSet<vscode.TextDocument>();
  /** Those of them that were closed, if only to open in another language. */
  const left = new WeakSet<vscode.TextDocument>();
  const atWork = new WeakSet<vscode.TextDocument>();

  async function foldOnce(document: vscode.TextDocument | undefined): Promise<void> {
    if (!isSeedDocument(document) || folded.has(document) || atWork.has(document)) return;
    atWork.add(document);
    try {
      const { header } = await readings.article(document);
      for (const milliseconds of PAUSES) {
        const editor = vscode.window.activeTextEditor;
        // Asked again when it is active again.
        if (editor?.document !== document) return;
        if (!wantsFold(editor, header) || isFolded(editor)) break;
        const seen = foldedWithin(editor, milliseconds);
        await foldHeader();
        if (await seen) break;
      }
      folded.add(document);
    } finally {
      atWork.delete(document);
    }
  }

  const onActive = (editor: vscode.TextEditor | undefined): void => {
    foldOnce(editor?.document).catch(() => {
      // Changed or closed before it was parsed: the next time asks again.
    });
  };
  onActive(vscode.window.activeTextEditor);
  return vscode.Disposable.from(
    vscode.languages.registerFoldingRangeProvider(SEED_SELECTOR, {
      async provideFoldingRanges(document, _context, token) {
        const { lineCount } = (await readings.article(document, token)).header;
        return lineCount < 2
          ? []
          : [new vscode.FoldingRange(0, lineCount - 1, vscode.FoldingRangeKind.Region)];
      },
    }),
    vscode.window.onDidChangeActiveTextEditor(onActive),
    readings.onDidParse(() => {
      onActive(vscode.window.activeTextEditor);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (folded.delete(document)) left.add(document);
    }),
    vscode.workspace.onDidOpenTextDocument((document) => {
      // A change of language closes and opens the document, and the active editor stays what it was.
      const active = vscode.window.activeTextEditor;
      if (active?.document !== document) return;
      onActive(active);
      // VS Code keeps what is folded, and plain text has no header to fold.
      if (left.delete(document) && !isSeedDocument(document))
        void vscode.commands.executeCommand('editor.unfold', { selectionLines: [0] });
    }),
    vscode.commands.registerCommand('verbatim.foldHeader', foldHeader),
  );
}

/** Whether the header is to be folded when the file is opened. */
function wantsFold({ document, selection: { start, end } }: vscode.TextEditor, header: Header): boolean {
  const { lineCount } = header;
  // Folded, a header would hide what is wrong with it.
  if (lineCount < 2 || header.problems.some(({ line }) => line <= lineCount)) return false;
  if (!vscode.workspace.getConfiguration('verbatim', document).get<boolean>('foldHeader', true)) return false;
  // Somebody who came to a place inside the header wants to see it.
  return end.line === 0 || start.line >= lineCount;
}

/** Whether the first line is drawn, and the second is not. */
function isFolded({ visibleRanges }: vscode.TextEditor): boolean {
  const shows = (line: number): boolean =>
    visibleRanges.some(({ start, end }) => start.line <= line && end.line >= line);
  return shows(0) && !shows(1);
}

/** Whether the header of an editor is seen folded within some time; what happens to it after that is the user's doing. */
function foldedWithin(editor: vscode.TextEditor, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (seen: boolean): void => {
      clearTimeout(timer);
      changes.dispose();
      resolve(seen);
    };
    const timer = setTimeout(() => {
      done(isFolded(editor));
    }, milliseconds);
    const changes = vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (textEditor === editor && isFolded(editor)) done(true);
    });
  });
}

/** Folds the header in the active editor. */
async function foldHeader(): Promise<void> {
  if (!isSeedDocument(vscode.window.activeTextEditor?.document)) return;
  await vscode.commands.executeCommand('editor.fold', { selectionLines: [0], levels: 1, direction: 'down' });
}
