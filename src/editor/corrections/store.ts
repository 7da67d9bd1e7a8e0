import * as vscode from 'vscode';
import type { Correction } from '../../reading/corrections';
import { renamedKey } from '../renames';
import { readStored } from './stored';

/** Key in the workspace's storage. The articles themselves are never written to. */
const STORAGE_KEY = 'speakerCorrections';

/** Steps that *Undo Correction* can take back in one session. */
const MOST_STEPS = 100;

/** A correction with the number by which it is told from others in this session; later ones have higher numbers. */
export interface Kept extends Correction {
  readonly id: number;
}

/** What becomes of the corrections of one article. */
export interface Replacement {
  readonly article: vscode.Uri;
  readonly removed: readonly Kept[];
  readonly added: readonly Correction[];
}

/** A replacement that was made. */
interface Made {
  /** Key of the article; it follows when the file is renamed. */
  article: string;
  readonly removed: readonly Kept[];
  /** Ids of what was added. */
  readonly added: readonly number[];
}

/** What the user has done once, in one article or several, so that it can be taken back. */
type Step = readonly Made[];

/** What *Undo* has taken back in one article. */
export interface Undone {
  readonly article: vscode.Uri;
  /** Corrections that are gone now. */
  readonly gone: readonly Kept[];
  /** Corrections that hold again. */
  readonly back: readonly Kept[];
}

/** The user's corrections of speakers, by article, in the workspace's storage. */
export class CorrectionStore implements vscode.Disposable {
  readonly #didChange = new vscode.EventEmitter<vscode.Uri>();
  readonly #kept: Map<string, readonly Kept[]>;
  readonly #steps: Step[] = [];
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #lastId = 0;

  /** Fires with the article whose corrections have changed. */
  readonly onDidChange = this.#didChange.event;

  constructor(private readonly storage: vscode.Memento) {
    this.#kept = new Map(
      readStored(storage.get(STORAGE_KEY)).map(([article, corrections]) => [
        article,
        corrections.map((each) => ({ ...each, id: ++this.#lastId })),
      ]),
    );
    this.#subscriptions = [
      this.#didChange,
      vscode.workspace.onDidRenameFiles(({ files }) => {
        const moved = files.map(({ oldUri, newUri }) => this.#move(oldUri, newUri));
        if (moved.includes(true)) void this.#save();
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Corrections of one article, oldest first. */
  of(article: vscode.Uri): readonly Kept[] {
    return this.#kept.get(article.toString()) ?? [];
  }

  /** Articles that have corrections. */
  articles(): vscode.Uri[] {
    return [...this.#kept.keys()].map((key) => vscode.Uri.parse(key));
  }

  /** Takes corrections of an article away and adds others, as one step that can be taken back. */
  async replace(
    article: vscode.Uri,
    removed: readonly Kept[],
    added: readonly Correction[] = [],
  ): Promise<void> {
    await this.replaceAll([{ article, removed, added }]);
  }

  /** Takes corrections away and adds others, all as one step that can be taken back. */
  async replaceAll(replacements: readonly Replacement[]): Promise<void> {
    const step: Made[] = [];
    for (const { article, removed, added } of replacements) {
      const key = article.toString();
      const ids = removed.map(({ id }) => id);
      const present = this.of(article);
      const fresh = added.map((each): Kept => ({ ...each, id: ++this.#lastId }));
      step.push({
        article: key,
        removed: present.filter(({ id }) => ids.includes(id)),
        added: fresh.map(({ id }) => id),
      });
      this.#set(key, [...present.filter(({ id }) => !ids.includes(id)), ...fresh]);
    }
    if (step.length === 0) return;
    this.#steps.push(step);
    if (this.#steps.length > MOST_STEPS) this.#steps.shift();
    await this.#save();
  }

  /** Takes the last step of this session back, article by article; undefined when there is none. */
  async undo(): Promise<readonly Undone[] | undefined> {
    const step = this.#steps.pop();
    if (!step) return undefined;
    const undone = step.map((made) => this.#undo(made));
    await this.#save();
    return undone;
  }

  #undo({ article, removed, added }: Made): Undone {
    const present = this.#kept.get(article) ?? [];
    const gone = present.filter(({ id }) => added.includes(id));
    // What was replaced is about the statement of what replaced it, which may have moved since.
    const back = removed.map((each): Kept => {
      const moved = gone.find(({ text, first = text }) => [text, first].includes(each.text)) ?? gone[0];
      return moved ? { ...moved, id: each.id, speaker: each.speaker, asTyped: each.asTyped ?? false } : each;
    });
    const kept = [...present.filter((each) => !gone.includes(each)), ...back];
    this.#set(
      article,
      kept.sort((a, b) => a.id - b.id),
    );
    return { article: vscode.Uri.parse(article), gone, back };
  }

  /**
   * Notes where corrected statements are by now. Nothing of what the corrections say changes, and nobody is told.
   *
   * @param moved made from those of `of`
   */
  async follow(article: vscode.Uri, moved: readonly Kept[], save = true): Promise<void> {
    const byId = new Map(moved.map((each) => [each.id, each]));
    const present = this.of(article);
    if (present.length === 0) return;
    this.#kept.set(
      article.toString(),
      present.map((each) => byId.get(each.id) ?? each),
    );
    if (save) await this.#save();
  }

  /** Not saved yet. */
  #set(article: string, corrections: readonly Kept[]): void {
    if (corrections.length === 0) this.#kept.delete(article);
    else this.#kept.set(article, corrections);
    this.#didChange.fire(vscode.Uri.parse(article));
  }

  #save(): Thenable<void> {
    return this.storage.update(STORAGE_KEY, Object.fromEntries(this.#kept));
  }

  /** A file or a folder was renamed. @returns whether something has to be saved */
  #move(from: vscode.Uri, to: vscode.Uri): boolean {
    let moved = false;
    for (const made of this.#steps.flat()) made.article = renamedKey(made.article, from, to) ?? made.article;
    for (const [article, corrections] of [...this.#kept]) {
      const target = renamedKey(article, from, to);
      if (target === undefined) continue;
      this.#set(article, []);
      this.#set(target, [...(this.#kept.get(target) ?? []), ...corrections]);
      moved = true;
    }
    return moved;
  }
}
