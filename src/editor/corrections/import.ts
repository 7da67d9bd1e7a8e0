/** *Import Corrections of Speakers*: those of an exported file, by a colleague or from another workspace. */
import * as vscode from 'vscode';
import type { Correction } from '../../reading/corrections';
import type { ExportedArticle } from '../../reading/corrections/exported';
import { engine } from '../engine';
import type { FeatureContext } from '../feature';
import { tell } from '../tell';
import { counted } from '../words';
import { findCorrected } from './follow';
import type { CorrectionStore, Replacement } from './store';

export function registerImport(context: FeatureContext, store: CorrectionStore): vscode.Disposable {
  return vscode.commands.registerCommand('verbatim.importCorrections', async (uri?: unknown) => {
    const file = uri instanceof vscode.Uri ? uri : await askForFile();
    if (!file) return;
    const { parseExported } = await engine();
    const articles = parseExported(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
    if (!articles || articles.length === 0) {
      void vscode.window.showErrorMessage(
        'There are no corrections in this file. Choose one that Export Corrections of Speakers has made.',
      );
      return;
    }
    const replacements: Replacement[] = [];
    const missing: string[] = [];
    const title = 'Importing corrections…';
    const stopped = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title, cancellable: true },
      async (_progress, token) => {
        for (const article of articles) {
          if (token.isCancellationRequested) return true;
          const place = await articleAt(article.file);
          const wanted = place && (await replacementOf(place, article, context, store));
          if (wanted) replacements.push(wanted);
          else missing.push(article.file);
        }
        return false;
      },
    );
    if (stopped) return;
    // At once, so that it is one step to take back.
    await store.replaceAll(replacements);
    tell(importedWords(replacements, missing));
  });
}

function importedWords(replacements: readonly Replacement[], missing: readonly string[]): string {
  const number = replacements.reduce((sum, { added }) => sum + added.length, 0);
  const where = replacements.length > 1 ? ` in ${counted(replacements.length, 'file')}` : '';
  const undo = number === 0 ? '' : ' Undo Last Correction of a Speaker takes the import back.';
  const more = missing.length > 5 ? ` and ${counted(missing.length - 5, 'other file')}` : '';
  const left =
    missing.length === 0
      ? ''
      : ` Not in this workspace, and left out: ${missing.slice(0, 5).join(', ')}${more}.`;
  return `${counted(number, 'correction')} imported${where}.${left}${undo}`;
}

async function askForFile(): Promise<vscode.Uri | undefined> {
  const [file] =
    (await vscode.window.showOpenDialog({
      title: 'Import Corrections of Speakers',
      openLabel: 'Import',
      filters: { JSON: ['json'] },
    })) ?? [];
  return file;
}

/** The article that an exported path means in this workspace; undefined when there is none. */
async function articleAt(path: string): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const places = /^(?:[\\/]|[A-Za-z]:[\\/])/.test(path)
    ? [vscode.Uri.file(path)]
    : folders.flatMap(({ uri, name }) => [
        vscode.Uri.joinPath(uri, path),
        // Of several folders the path names one.
        ...(path.startsWith(`${name}/`) ? [vscode.Uri.joinPath(uri, path.slice(name.length + 1))] : []),
      ]);
  for (const place of places) {
    const found = await vscode.workspace.fs.stat(place).then(
      () => true,
      () => false,
    );
    if (found) return place;
  }
  return undefined;
}

/** Corrections for an article, in place of those about the same statements; undefined where it cannot be read. */
async function replacementOf(
  article: vscode.Uri,
  { corrections }: ExportedArticle,
  { readings }: FeatureContext,
  store: CorrectionStore,
): Promise<Replacement | undefined> {
  const { anchorOf } = await engine();
  const reading = await vscode.workspace.openTextDocument(article).then(
    (document) => readings.get(document),
    () => undefined,
  );
  if (!reading) return undefined;
  const present = store.of(article);
  const wanted = corrections.map((each, id) => ({ ...each, start: 0, id }));
  const targets = await findCorrected(reading, wanted);
  const corrected = await findCorrected(reading, present);
  const removed = present.filter((_, index) => {
    const attribution = corrected[index]?.attribution;
    return attribution !== undefined && targets.some((each) => each?.attribution === attribution);
  });
  const added = wanted.map(({ id, ...each }): Correction => {
    const target = targets[id];
    // One whose statement is not there waits for it, as all do.
    return target ? { ...each, ...anchorOf(target, reading.article.lines) } : each;
  });
  return { article, removed, added };
}
