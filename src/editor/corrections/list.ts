import * as vscode from 'vscode';
import { findCorrected, type Correction } from '../../reading/corrections';
import { runSteps } from '../../reading/steps';
import type { FeatureContext } from '../features';
import { reveal } from '../reveal';
import { shorten } from '../words';
import type { CorrectionStore } from './store';

type Item = vscode.QuickPickItem & { readonly article?: vscode.Uri; readonly correction?: Correction };

const REMOVE: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('trash'),
  tooltip: 'Remove this correction',
};

/** *Show Corrections*, *Export Corrections* and *Undo Correction*. */
export function registerList(context: FeatureContext, store: CorrectionStore): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('verbatim.showCorrections', () => {
      showCorrections(context, store);
    }),
    vscode.commands.registerCommand('verbatim.exportCorrections', () => exportCorrections(store)),
    vscode.commands.registerCommand('verbatim.undoCorrection', async () => {
      const article = await store.undo();
      void vscode.window.setStatusBarMessage(
        article ? `Correction in ${nameOf(article)} taken back` : 'No correction to take back',
        5_000,
      );
    }),
  );
}

/** All corrections, by article: Enter goes to the statement, the button removes the correction. */
function showCorrections({ readings }: FeatureContext, store: CorrectionStore): void {
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = 'Corrections of Speakers';
  pick.matchOnDescription = true;
  const refresh = (): void => {
    pick.items = items(store);
    pick.placeholder =
      pick.items.length === 0 ? 'No speaker was corrected in this workspace' : 'Go to a corrected statement';
  };
  refresh();
  pick.onDidTriggerItemButton(async ({ item }) => {
    if (item.article && item.correction) await store.replace(item.article, [item.correction], null);
    refresh();
  });
  pick.onDidAccept(async () => {
    const [{ article, correction } = {}] = pick.selectedItems;
    pick.hide();
    if (!article || !correction) return;
    try {
      const document = await vscode.workspace.openTextDocument(article);
      const { statements } = await readings.get(document);
      const [statement] = runSteps(findCorrected(statements, [correction]));
      await reveal(article, statement ?? { line: 1, start: 0, end: 0 });
      if (!statement)
        void vscode.window.showInformationMessage(
          'The statement of this correction is no longer in the file.',
        );
    } catch {
      void vscode.window.showWarningMessage(
        `${nameOf(article)} cannot be opened. It may have been moved or deleted.`,
      );
    }
  });
  pick.onDidHide(() => {
    pick.dispose();
  });
  pick.show();
}

function items(store: CorrectionStore): Item[] {
  return store.articles().flatMap((article) => [
    { label: nameOf(article), kind: vscode.QuickPickItemKind.Separator },
    ...store.of(article).map((correction) => ({
      label: correction.speaker ?? 'Not named in the file',
      description: `line ${correction.line}`,
      detail: shorten(correction.content, 100),
      buttons: [REMOVE],
      article,
      correction,
    })),
  ]);
}

/** Opens all corrections as a new JSON document; where it is saved is the user's choice. */
async function exportCorrections(store: CorrectionStore): Promise<void> {
  const articles = store.articles().map((article) => ({
    file: vscode.workspace.asRelativePath(article),
    corrections: store
      .of(article)
      .map(({ line, content, speaker }) => ({ line, statement: content, speaker })),
  }));
  if (articles.length === 0) {
    void vscode.window.showInformationMessage(
      'There is nothing to export: no speaker was corrected in this workspace.',
    );
    return;
  }
  const content = `${JSON.stringify({ corrections: articles }, null, 2)}\n`;
  await vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument({ language: 'json', content }),
  );
}

function nameOf(article: vscode.Uri): string {
  return vscode.workspace.asRelativePath(article);
}
