import * as vscode from 'vscode';
import type { Correction } from '../../reading/corrections';

/** Key in the workspace's storage. The articles themselves are never written to. */
const STORAGE_KEY = 'speakerCorrections';

/** Steps that *Undo Correction* can take back in one session. */
const MOST_STEPS = 100;

type Stored = Readonly<Record<string, readonly Correction[]>>;

/** The user's corrections of speakers, by article, in the workspace's storage. */
export class CorrectionStore implements vscode.Disposable {
  readonly #didChange = new vscode.EventEmitter<vscode.Uri>();
  readonly #steps: { readonly article: string; readonly before: readonly Correction[] }[] = [];
  readonly #subscriptions: readonly { dispose(): unknown }[];

  /** Fires with the article whose corrections have changed. */
  readonly onDidChange = this.#didChange.event;

  constructor(private readonly storage: vscode.Memento) {
    this.#subscriptions = [
      this.#didChange,
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) void this.#move(oldUri, newUri);
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Corrections of one article, oldest first. */
  of(article: vscode.Uri): readonly Correction[] {
    return this.#stored()[article.toString()] ?? [];
  }

  /** Articles that have corrections. */
  articles(): vscode.Uri[] {
    return Object.keys(this.#stored()).map((key) => vscode.Uri.parse(key));
  }

  /** Takes corrections away and adds one, as one step that can be taken back. @param added null to add none */
  async replace(
    article: vscode.Uri,
    removed: readonly Correction[],
    added: Correction | null,
  ): Promise<void> {
    const kept = this.of(article).filter((each) => !removed.includes(each));
    await this.#write(article.toString(), added ? [...kept, added] : kept, true);
  }

  /** Whether there is a step to take back. */
  get canUndo(): boolean {
    return this.#steps.length > 0;
  }

  /** Takes the last step of this session back. @returns its article, undefined when there is none */
  async undo(): Promise<vscode.Uri | undefined> {
    const step = this.#steps.pop();
    if (!step) return undefined;
    await this.#write(step.article, step.before, false);
    return vscode.Uri.parse(step.article);
  }

  #stored(): Stored {
    return this.storage.get<Stored>(STORAGE_KEY, {});
  }

  async #write(article: string, corrections: readonly Correction[], undoable: boolean): Promise<void> {
    const { [article]: before = [], ...others } = this.#stored();
    if (undoable) {
      this.#steps.push({ article, before });
      if (this.#steps.length > MOST_STEPS) this.#steps.shift();
    }
    await this.storage.update(
      STORAGE_KEY,
      corrections.length === 0 ? others : { ...others, [article]: corrections },
    );
    this.#didChange.fire(vscode.Uri.parse(article));
  }

  async #move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const corrections = this.of(from);
    if (corrections.length === 0) return;
    await this.#write(from.toString(), [], false);
    await this.#write(to.toString(), corrections, false);
  }
}
