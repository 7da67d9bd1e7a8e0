import * as vscode from 'vscode';
import type { Assets } from '../reading/assets';
import { digestInSteps } from '../reading/bySpeaker';
import type { PassageMemo } from '../reading/memo';
import type { ReadOptions } from '../reading/read';
import type { Reading } from '../reading/reading';
import { loadAssets } from './assets';
import { isSeedDocument, type Disposable } from './language';
import { nextTurn, runInSlices } from './slices';

/** A document with what was read in it. */
export interface ReadEvent {
  readonly document: vscode.TextDocument;
  readonly reading: Reading;
}

/** The reading of one version of a document, done or under way. */
interface Entry {
  readonly version: number;
  readonly stop: vscode.CancellationTokenSource;
  readonly promise: Promise<Reading>;
  reading: Reading | null;
  /** Callers who still wait for it. */
  waiting: number;
}

/** What a feature has to say about how a document is read. */
export type OptionsFor = (document: vscode.TextDocument) => ReadOptions;

/** How long a document must stay as it is before it is read again for those who only watch, in milliseconds. */
const REST_MS = 250;

/**
 * The one cache of readings: one a (uri, version), shared by every feature, forgotten when the document is closed or
 * changes its language, stopped when the document changes. Work is done in slices that leave the editor responsive.
 */
export class Readings implements vscode.Disposable {
  readonly #entries = new Map<string, Entry>();
  /** Per document, what is kept from one version to the next. */
  readonly #memos = new Map<string, PassageMemo>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #didRead = new vscode.EventEmitter<ReadEvent>();
  readonly #didStart = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #options = new Set<OptionsFor>();
  readonly #didInvalidate = new vscode.EventEmitter<undefined>();
  readonly #subscriptions: Disposable[] = [this.#didRead, this.#didStart, this.#didInvalidate];
  #assets: Promise<Assets> | undefined;
  #started = 0;

  /** Fires after each reading that came to its end. */
  readonly onDidRead = this.#didRead.event;
  /** Fires when a reading starts. */
  readonly onDidStart = this.#didStart.event;
  /** Fires when readings of unchanged documents do not hold any more, because options have changed. */
  readonly onDidInvalidate = this.#didInvalidate.event;

  constructor(private readonly extensionUri: vscode.Uri) {
    this.#subscriptions.push(
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#forget(document);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && isSeedDocument(document)) this.#changed(document);
      }),
      vscode.window.onDidChangeVisibleTextEditors(() => {
        this.#readVisible();
      }),
      vscode.workspace.onDidOpenTextDocument(() => {
        this.#readVisible();
      }),
    );
    this.#readVisible();
  }

  /** How many readings were started since activation. */
  get started(): number {
    return this.#started;
  }

  /** How many readings are under way. */
  get underWay(): number {
    return [...this.#entries.values()].filter((entry) => entry.reading === null).length;
  }

  /**
   * The reading of a document's present version.
   *
   * @throws vscode.CancellationError when the token is cancelled, or the document changes or closes before the end
   */
  async get(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<Reading> {
    const entry = this.#entryOf(document);
    if (entry.reading) return entry.reading;
    entry.waiting++;
    let subscription: vscode.Disposable | undefined;
    const given = new Promise<never>((_resolve, reject) => {
      subscription = token?.onCancellationRequested(() => {
        if (--entry.waiting === 0) this.#stop(document, entry);
        reject(new vscode.CancellationError());
      });
    });
    try {
      if (token?.isCancellationRequested === true) throw new vscode.CancellationError();
      return await Promise.race([entry.promise, given]);
    } finally {
      subscription?.dispose();
    }
  }

  /** The reading of a document's present version if it is there already. */
  peek(document: vscode.TextDocument): Reading | undefined {
    const entry = this.#entries.get(document.uri.toString());
    return entry?.version === document.version ? (entry.reading ?? undefined) : undefined;
  }

  /** Lets a feature take part in how documents are read (the user's settings, corrections). */
  addOptions(optionsFor: OptionsFor): vscode.Disposable {
    this.#options.add(optionsFor);
    return new vscode.Disposable(() => this.#options.delete(optionsFor));
  }

  /** What reading needs besides the text; loaded when it is first asked for. */
  assets(): Promise<Assets> {
    return (this.#assets ??= loadAssets(this.extensionUri));
  }

  /** How a document is read: the assets, and what features have to say. */
  async optionsFor(document: vscode.TextDocument): Promise<ReadOptions> {
    const assets = await this.assets();
    return Object.assign(
      {},
      assets,
      ...[...this.#options].map((optionsFor) => optionsFor(document)),
    ) as ReadOptions;
  }

  /** Forgets the readings of documents whose options have changed; those on screen are read again at once. */
  readAgain(affected: (document: vscode.TextDocument) => boolean): void {
    for (const document of vscode.workspace.textDocuments) {
      const key = document.uri.toString();
      const entry = this.#entries.get(key);
      if (!entry || !affected(document)) continue;
      entry.stop.cancel();
      this.#entries.delete(key);
    }
    this.#didInvalidate.fire(undefined);
    this.#readVisible();
  }

  dispose(): void {
    for (const entry of this.#entries.values()) entry.stop.cancel();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#entries.clear();
  }

  #entryOf(document: vscode.TextDocument): Entry {
    const key = document.uri.toString();
    const present = this.#entries.get(key);
    if (present?.version === document.version) return present;
    present?.stop.cancel();
    const stop = new vscode.CancellationTokenSource();
    const promise = this.#read(document, stop.token);
    const entry: Entry = { version: document.version, stop, promise, reading: null, waiting: 0 };
    this.#entries.set(key, entry);
    promise.then(
      (reading) => {
        entry.reading = reading;
        if (!stop.token.isCancellationRequested) this.#didRead.fire({ document, reading });
      },
      () => {
        if (this.#entries.get(key) === entry) this.#entries.delete(key);
      },
    );
    return entry;
  }

  async #read(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<Reading> {
    const key = document.uri.toString();
    const text = document.getText();
    this.#started++;
    this.#didStart.fire(document);
    const { parseInSteps, PassageMemo, readInSteps } = await import('../reading/engine');
    await nextTurn();
    if (document.isClosed) throw new vscode.CancellationError();
    let memo = this.#memos.get(key);
    if (!memo) this.#memos.set(key, (memo = new PassageMemo()));
    const options = await this.optionsFor(document);
    try {
      const article = await runInSlices(parseInSteps(text), token);
      const reading = await runInSlices(readInSteps(article, { ...options, memo }), token);
      await runInSlices(digestInSteps(reading), token);
      return reading;
    } catch (error) {
      throw token.isCancellationRequested ? new vscode.CancellationError() : error;
    }
  }

  #stop(document: vscode.TextDocument, entry: Entry): void {
    const key = document.uri.toString();
    if (entry.reading || this.#entries.get(key) !== entry) return;
    entry.stop.cancel();
    this.#entries.delete(key);
  }

  #changed(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.#entries.get(key)?.stop.cancel();
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => {
        this.#timers.delete(key);
        if (!document.isClosed && isSeedDocument(document)) this.#readQuietly(document);
      }, REST_MS),
    );
  }

  #forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.#entries.get(key)?.stop.cancel();
    this.#entries.delete(key);
    this.#memos.delete(key);
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
  }

  /** Status, view and diagnostics only watch; what the user sees is read for them. */
  #readVisible(): void {
    for (const { document } of vscode.window.visibleTextEditors) {
      if (isSeedDocument(document) && !this.#timers.has(document.uri.toString())) this.#readQuietly(document);
    }
  }

  #readQuietly(document: vscode.TextDocument): void {
    this.get(document).catch((error: unknown) => {
      if (!(error instanceof vscode.CancellationError)) console.error('Verbatim could not read', error);
    });
  }
}
