import * as vscode from 'vscode';
import { speakerNames } from '../../reading/bySpeaker';
import type { Statement } from '../../reading/reading';
import type { FeatureContext } from '../feature';
import type { Readings } from '../readings';
import { reveal } from '../reveal';
import { tell } from '../tell';
import { shorten } from '../words';
import { findCorrected } from './follow';
import { registerImport } from './import';
import { undoneWords } from './undone';
import type { CorrectionStore, Kept } from './store';

/** A correction as things stand. */
interface Present {
  readonly correction: Kept;
  /** Null where it is not found now, undefined where the article cannot be read. */
  readonly statement: Statement | null | undefined;
}

type Item = vscode.QuickPickItem & Partial<Present> & { readonly article?: vscode.Uri };

const REMOVE: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('trash'),
  tooltip: 'Remove this correction',
};

/** *Show Corrections*, *Export Corrections*, *Import Corrections* and *Undo Last Correction*. */
export function registerList(context: FeatureContext, store: CorrectionStore): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('verbatim.showCorrections', () => {
      showCorrections(context, store);
    }),
    vscode.commands.registerCommand('verbatim.exportCorrections', () => exportCorrections(context, store)),
    vscode.commands.registerCommand('verbatim.undoCorrection', async () => {
      const undone = await store.undo();
      const words = undone
        ? undoneWords(undone.map(({ article, gone, back }) => ({ file: nameOf(article), gone, back })))
        : 'There is nothing to undo: no speaker was corrected since VS Code was started. Show Corrections of Speakers lists older corrections.';
      tell(words);
    }),
    registerImport(context, store),
  );
}

/** All corrections, by article: Enter goes to the statement, the button removes the correction. */
function showCorrections({ readings }: FeatureContext, store: CorrectionStore): void {
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = 'Corrections of Speakers';
  pick.placeholder = 'Go to a corrected statement';
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  let shown = 0;
  const refresh = async (): Promise<void> => {
    const mine = ++shown;
    const articles = store.articles();
    if (articles.length === 0) pick.placeholder = 'No speaker was corrected in this workspace';
    pick.busy = true;
    const groups = articles.map((article) => itemsOf(article, presentUnread(article, store)));
    pick.items = groups.flat();
    for (const [index, article] of articles.entries()) {
      const present = await presentOf(article, store, readings);
      if (mine !== shown) return;
      groups[index] = itemsOf(article, present);
    }
    pick.items = groups.flat();
    pick.busy = false;
  };
  void refresh();
  pick.onDidTriggerItemButton(async ({ item }) => {
    if (item.article && item.correction) await store.replace(item.article, [item.correction]);
    await refresh();
  });
  pick.onDidAccept(async () => {
    const [{ article, correction } = {}] = pick.selectedItems;
    pick.hide();
    if (!article || !correction) return;
    const present = await presentOf(article, store, readings);
    const statement = present.find((each) => each.correction.id === correction.id)?.statement;
    const opened = await reveal(article, statement ?? { line: correction.line, start: 0, end: 0 });
    if (opened && !statement)
      tell('The statement of this correction is not found now. The correction waits until it comes back.');
  });
  pick.onDidHide(() => {
    shown++;
    pick.dispose();
  });
  pick.show();
}

/** The corrections of an article with the statements they are about now. */
async function presentOf(
  article: vscode.Uri,
  store: CorrectionStore,
  readings: Readings,
): Promise<Present[]> {
  try {
    const reading = await readings.get(await vscode.workspace.openTextDocument(article));
    const kept = store.of(article);
    const found = await findCorrected(reading, kept);
    return kept.map((correction, index) => ({ correction, statement: found[index] ?? null }));
  } catch {
    return presentUnread(article, store);
  }
}

function presentUnread(article: vscode.Uri, store: CorrectionStore): Present[] {
  return store.of(article).map((correction) => ({ correction, statement: undefined }));
}

function itemsOf(article: vscode.Uri, list: readonly Present[]): Item[] {
  return [
    { label: nameOf(article), kind: vscode.QuickPickItemKind.Separator },
    ...list.map((each) => {
      const { line, text, speaker } = told(each);
      return {
        label: speaker ?? 'Not named in the file',
        description: each.statement === null ? `not found now, was in line ${line}` : `line ${line}`,
        detail: shorten(text, 100),
        buttons: [REMOVE],
        article,
        ...each,
      };
    }),
  ];
}

/** What is said of a correction: as its statement reads now, else as it did when it was last found. */
function told({ correction, statement }: Present): Pick<Kept, 'line' | 'text' | 'speaker'> {
  if (!statement) return correction;
  return { line: statement.line, text: statement.text, speaker: speakerNames(statement.speaker) };
}

/** Opens all corrections as a new JSON document; where it is saved is the user's choice. */
async function exportCorrections({ readings }: FeatureContext, store: CorrectionStore): Promise<void> {
  const articles = [];
  for (const article of store.articles()) {
    const corrections = (await presentOf(article, store, readings)).map((each) => {
      const { line, text, speaker } = told(each);
      const typed = each.correction.asTyped === true ? { asTyped: true } : {};
      return { line, statement: text, speaker, ...typed, found: Boolean(each.statement) };
    });
    articles.push({ file: nameOf(article), corrections });
  }
  if (articles.length === 0) {
    tell('There is nothing to export: no speaker was corrected in this workspace.');
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
