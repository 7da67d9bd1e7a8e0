/** *Repair Article*: a copy of the article with its lost characters put back, in an untitled file. */
import * as vscode from 'vscode';
import { repairArticle, type LossChoice } from '../reading/repair';
import type { FeatureContext } from './features';
import { isSeedDocument, SEED_LANGUAGE } from './language';
import { lossesRestored } from './lossChoice';
import type { Readings } from './readings';
import { counted } from './words';

const ALL = 'Restore Those Too';

export function register({ readings }: FeatureContext): vscode.Disposable {
  return vscode.commands.registerCommand('verbatim.repairArticle', (uri?: unknown) =>
    repair(readings, uri instanceof vscode.Uri ? uri : undefined),
  );
}

async function repair(readings: Readings, uri: vscode.Uri | undefined): Promise<void> {
  const document = uri
    ? await vscode.workspace.openTextDocument(uri)
    : vscode.window.activeTextEditor?.document;
  if (!isSeedDocument(document)) {
    void vscode.window.showInformationMessage('Open a seed file to repair it.');
    return;
  }
  const outcome = await openRepaired(readings, document, lossesRestored(document.uri));
  if (!outcome) return;
  const { restored, leftOut } = outcome;
  const copy = 'The copy is a new, unsaved file; the original is unchanged.';
  const left = leftOut === 0 ? '' : ` ${counted(leftOut, 'less certain one')} left out.`;
  const words =
    restored === 0
      ? `No lost characters were found that are certain enough to restore.${left}`
      : `Restored ${counted(restored, 'lost character')}.${left} ${copy}`;
  const chosen = await vscode.window.showInformationMessage(words, ...(leftOut > 0 ? [ALL] : []));
  if (chosen === ALL && !document.isClosed) await openRepaired(readings, document, 'all');
}

/**
 * Opens a repaired copy of an article in an untitled file, unless there is nothing to put back.
 *
 * @param choice what is put back
 * @returns how many characters were put back and how many left out; undefined when the article changed meanwhile
 */
async function openRepaired(
  readings: Readings,
  document: vscode.TextDocument,
  choice: LossChoice,
): Promise<{ restored: number; leftOut: number } | undefined> {
  let reading;
  try {
    reading = await readings.get(document);
  } catch (error) {
    if (error instanceof vscode.CancellationError) return undefined;
    throw error;
  }
  const { lines, restored, leftOut } = repairArticle(reading, choice);
  if (restored > 0) {
    const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
    const copy = await vscode.workspace.openTextDocument({
      language: SEED_LANGUAGE,
      content: lines.join(eol),
    });
    await vscode.window.showTextDocument(copy, { preview: false });
  }
  return { restored, leftOut };
}
