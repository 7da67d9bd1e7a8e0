/** Folds the header into one line: on opening, if the setting says so, and by command. */
import * as vscode from 'vscode';
import type { FeatureContext } from './features';
import { isSeedDocument, SEED_SELECTOR } from './language';

export function register({ readings }: FeatureContext): vscode.Disposable {
  /** Documents whose header was folded once since they were opened; what the user unfolds stays unfolded. */
  const folded = new WeakSet<vscode.TextDocument>();

  async function foldOnce(document: vscode.TextDocument | undefined): Promise<void> {
    if (!isSeedDocument(document) || folded.has(document)) return;
    const { lineCount } = (await readings.get(document)).article.header;
    const editor = vscode.window.activeTextEditor;
    // Asked again when it is active again.
    if (editor?.document !== document || folded.has(document)) return;
    folded.add(document);
    if (!vscode.workspace.getConfiguration('verbatim', document).get<boolean>('foldHeader', true)) return;
    // Somebody who came to a place inside the header wants to see it.
    const { start, end } = editor.selection;
    if (lineCount < 2 || (end.line > 0 && start.line < lineCount)) return;
    await foldHeader();
  }

  const onActive = (editor: vscode.TextEditor | undefined): void => {
    foldOnce(editor?.document).catch(() => {
      // Changed or closed before it was read: the next reading asks again.
    });
  };
  onActive(vscode.window.activeTextEditor);
  return vscode.Disposable.from(
    vscode.languages.registerFoldingRangeProvider(SEED_SELECTOR, {
      async provideFoldingRanges(document, _context, token) {
        const { lineCount } = (await readings.get(document, token)).article.header;
        return lineCount < 2
          ? []
          : [new vscode.FoldingRange(0, lineCount - 1, vscode.FoldingRangeKind.Region)];
      },
    }),
    vscode.window.onDidChangeActiveTextEditor(onActive),
    readings.onDidRead(() => {
      onActive(vscode.window.activeTextEditor);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => folded.delete(document)),
    vscode.workspace.onDidOpenTextDocument((document) => {
      // A change of language closes and opens the document, and the active editor stays what it was.
      const active = vscode.window.activeTextEditor;
      if (active?.document === document) onActive(active);
    }),
    vscode.commands.registerCommand('verbatim.foldHeader', foldHeader),
  );
}

/** Folds the header in the active editor. */
async function foldHeader(): Promise<void> {
  if (!isSeedDocument(vscode.window.activeTextEditor?.document)) return;
  await vscode.commands.executeCommand('editor.fold', { selectionLines: [0], levels: 1, direction: 'down' });
}
