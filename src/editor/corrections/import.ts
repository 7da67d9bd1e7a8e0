/** *Import Corrections of Speakers*: those of an exported file, by a colleague or from another workspace. */
import * as vscode from 'vscode';
import type { Correction } from '../../reading/corrections';
import type { FeatureContext } from '../features';
import { counted } from '../words';
import { parseExported, type ExportedArticle } from './exported';
import { findCorrected } from './follow';
import type { CorrectionStore } from './store';

export function registerImport(context: FeatureContext, store: CorrectionStore): vscode.Disposable {
  return vscode.commands.registerCommand('verbatim.importCorrections', async (uri?: unknown) => {
    const file = uri instanceof vscode.Uri ? uri : await askForFile();
    if (!file) return;
    const articles = parseExported(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
    if (!articles || articles.length === 0) {
      void vscode.window.showErrorMessage(
        'There are no corrections in this file. Choose one that Export Corrections of Speakers has made.',
      );
      return;
    }
    let imported = 0;
    const missing: string[] = [];
    for (const article of articles) {
      const place = await articleAt(article.file);
      if (!place) missing.push(article.file);
      else imported += await importInto(place, article, context, store);
    }
    const left =
      missing.length === 0 ? '' : ` Not in this workspace, and left out: ${missing.slice(0, 5).join(', ')}.`;
    void vscode.window.showInformationMessage(`${counted(imported, 'correction')} imported.${left}`);
  });
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

/** Adds corrections to an article, in place of those about the same statements. @returns how many */
async function importInto(
  uri: vscode.Uri,
  { corrections }: ExportedArticle,
  { readings }: FeatureContext,
  store: CorrectionStore,
): Promise<number> {
  const { anchorOf } = await import('../../reading/engine');
  const reading = await readings.get(await vscode.workspace.openTextDocument(uri));
  const present = store.of(uri);
  const wanted = corrections.map((each, id) => ({ ...each, start: 0, id }));
  const targets = await findCorrected(reading, wanted);
  const corrected = await findCorrected(reading, present);
  const replaced = present.filter((_, index) => {
    const attribution = corrected[index]?.attribution;
    return attribution !== undefined && targets.some((each) => each?.attribution === attribution);
  });
  const added = wanted.map(({ id, ...each }): Correction => {
    const target = targets[id];
    // One whose statement is not there waits for it, as all do.
    return target ? { ...each, ...anchorOf(target, reading.article.lines) } : each;
  });
  await store.replace(uri, replaced, added);
  return added.length;
}
