/** *Repair Article*: a copy of the article with its lost characters put back, in an untitled file. */
import * as vscode from 'vscode';
import { repairArticle, type LossChoice } from '../reading/repair';
import type { FeatureContext } from './feature';
import { isSeedDocument, SEED_LANGUAGE } from './language';
import { lossesRestored } from './lossChoice';
import type { Readings } from './readings';
import { renamedKey } from './renames';
import { seedEditor } from './reveal';
import { tell } from './tell';
import { readInSight } from './waiting';
import { counted } from './words';

const ALL = 'Restore Those Too';
const COMPARE = 'Compare with Original';

export function register({ readings }: FeatureContext): vscode.Disposable {
  const repairs = new Repairs(readings);
  const article = (uri: unknown): vscode.Uri | undefined => (uri instanceof vscode.Uri ? uri : undefined);
  return vscode.Disposable.from(
    repairs,
    vscode.commands.registerCommand('verbatim.repairArticle', (uri?: unknown) =>
      repairs.repair(article(uri)),
    ),
    vscode.commands.registerCommand('verbatim.compareRepaired', (uri?: unknown) =>
      repairs.compareFrom(article(uri)),
    ),
  );
}

/** What came of putting lost characters back. `copy` is absent when there were none. */
interface Outcome {
  readonly copy: vscode.TextDocument | undefined;
  readonly restored: number;
  readonly leftOut: number;
}

/** The repaired copies that are open, and what each is a copy of. */
class Repairs implements vscode.Disposable {
  /** By the copy's URI, oldest first. */
  readonly #originals = new Map<string, { readonly copy: vscode.TextDocument; article: vscode.Uri }>();
  readonly #subscription: vscode.Disposable;

  constructor(private readonly readings: Readings) {
    this.#subscription = vscode.Disposable.from(
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#originals.delete(uri.toString())),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) {
          for (const each of this.#originals.values()) {
            const renamed = renamedKey(each.article.toString(), oldUri, newUri);
            if (renamed !== undefined) each.article = vscode.Uri.parse(renamed);
          }
        }
      }),
    );
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  /** Opens a repaired copy and says what was put back. @param uri the article; the active one when absent */
  async repair(uri?: vscode.Uri): Promise<void> {
    const document = await documentOf(uri);
    if (!document) {
      tell('Open a seed file to repair it.');
      return;
    }
    const outcome = await this.#openRepaired(document, lossesRestored(document.uri));
    if (outcome) await this.#tell(document, outcome);
  }

  /**
   * Compares an article with its repaired copy: the one that is open, else a new one.
   *
   * @param uri the article or a copy of it; the active document when absent
   */
  async compareFrom(uri?: vscode.Uri): Promise<void> {
    const document = await documentOf(uri);
    if (!document) {
      tell('Open a seed file to compare it with its repaired copy.');
      return;
    }
    const key = document.uri.toString();
    const original = this.#originals.get(key);
    if (original) {
      await compare(original.article, document);
      return;
    }
    const latest = [...this.#originals.values()].reverse().find(({ article }) => article.toString() === key);
    if (latest) {
      await compare(document.uri, latest.copy);
      return;
    }
    const outcome = await this.#openRepaired(document, lossesRestored(document.uri));
    if (outcome?.copy) await compare(document.uri, outcome.copy);
    else if (outcome) await this.#tell(document, outcome);
  }

  /** Says what was put back, and offers what can be done next. */
  async #tell(document: vscode.TextDocument, { copy, restored, leftOut }: Outcome): Promise<void> {
    const left = leftOut === 0 ? '' : ` ${counted(leftOut, 'less certain one')} left out.`;
    const words = copy
      ? `Restored ${counted(restored, 'lost character')}.${left} The copy is a new, unsaved file; the original is unchanged.`
      : `No lost characters were found${left && ' that are certain enough to restore'}.${left}`;
    const chosen = await vscode.window.showInformationMessage(
      words,
      ...(copy ? [COMPARE] : []),
      ...(leftOut > 0 ? [ALL] : []),
    );
    const known = copy && this.#originals.get(copy.uri.toString());
    if (chosen === COMPARE && known) await compare(known.article, known.copy);
    if (chosen !== ALL || document.isClosed) return;
    const outcome = await this.#openRepaired(document, 'all');
    if (outcome) await this.#tell(document, outcome);
  }

  /**
   * Opens a repaired copy of an article in an untitled file, unless there is nothing to put back.
   *
   * @param choice what is put back
   * @returns undefined when the user cancelled, or when the article changed meanwhile
   */
  async #openRepaired(document: vscode.TextDocument, choice: LossChoice): Promise<Outcome | undefined> {
    const reading = await readInSight(this.readings, document);
    if (!reading) return undefined;
    const { lines, restored, leftOut } = repairArticle(reading, choice);
    if (restored === 0) return { copy: undefined, restored, leftOut };
    const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
    const copy = await vscode.workspace.openTextDocument({
      language: SEED_LANGUAGE,
      content: lines.join(eol),
    });
    this.#originals.set(copy.uri.toString(), { copy, article: document.uri });
    await vscode.window.showTextDocument(copy, { preview: false });
    return { copy, restored, leftOut };
  }
}

/** The seed file that a URI names, or that is active; undefined where that is none. */
async function documentOf(uri: vscode.Uri | undefined): Promise<vscode.TextDocument | undefined> {
  const document = uri ? await vscode.workspace.openTextDocument(uri) : (await seedEditor())?.document;
  return isSeedDocument(document) ? document : undefined;
}

async function compare(article: vscode.Uri, copy: vscode.TextDocument): Promise<void> {
  const name = article.path.split('/').at(-1) ?? '';
  await vscode.commands.executeCommand('vscode.diff', article, copy.uri, `${name} ↔ repaired`, {
    preview: false,
  });
}
