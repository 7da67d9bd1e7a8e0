import * as vscode from 'vscode';
import type { Article } from '../article/article';
import type { Assets } from '../reading/assets';
import type { PassageMemo } from '../reading/memo';
import type { ReadOptions } from '../reading/read';
import type { Reading } from '../reading/reading';
import { loadAssets } from './assets';
import { engine } from './engine';
import { isSeedDocument, type Disposable } from './language';
import { parseDocument, readArticle } from './readDocument';
import { UnreadableArticle } from './unreadableArticle';

/** A document with what was read in it. */
export interface ReadEvent {
  readonly document: vscode.TextDocument;
  readonly reading: Reading;
}

/** A document that could not be read, and why. */
export interface FailEvent {
  readonly document: vscode.TextDocument;
  readonly error: UnreadableArticle;
}

/** The reading of one version of a document, done, failed or under way; first it is parsed. */
interface Entry {
  readonly version: number;
  readonly stop: vscode.CancellationTokenSource;
  readonly parsing: Promise<Article>;
  readonly promise: Promise<Reading>;
  article: Article | null;
  reading: Reading | null;
  failure: UnreadableArticle | null;
  /** Callers who still wait for either. */
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
  readonly #didParse = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #didRead = new vscode.EventEmitter<ReadEvent>();
  readonly #didStart = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #didStop = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #didFail = new vscode.EventEmitter<FailEvent>();
  readonly #options = new Set<OptionsFor>();
  readonly #didInvalidate = new vscode.EventEmitter<undefined>();
  readonly #subscriptions: Disposable[] = [
    this.#didParse,
    this.#didRead,
    this.#didStart,
    this.#didStop,
    this.#didFail,
    this.#didInvalidate,
  ];
  #assets: Promise<Assets> | undefined;
  #started = 0;

  /** Fires when `peekArticle` has an answer: long before the reading where the file is long. */
  readonly onDidParse = this.#didParse.event;
  /** Fires after each reading that came to its end. */
  readonly onDidRead = this.#didRead.event;
  /** Fires when a reading starts. */
  readonly onDidStart = this.#didStart.event;
  /** Fires when a reading was stopped, and none of the document follows it. */
  readonly onDidStop = this.#didStop.event;
  /** Fires when a reading came upon an error, which stands until the document changes or is read again. */
  readonly onDidFail = this.#didFail.event;
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
    return [...this.#entries.values()].filter(({ reading, failure }) => !reading && !failure).length;
  }

  /**
   * The reading of a document's present version.
   *
   * @throws vscode.CancellationError when the token is cancelled, or the document changes or closes before the end
   * @throws UnreadableArticle when this version could not be read
   */
  async get(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<Reading> {
    const entry = this.#entryOf(document);
    return entry.reading ?? (await this.#wait(document, entry, entry.promise, token));
  }

  /**
   * The article of a document's present version, which need not be read for it: the header, the paragraphs.
   *
   * @throws vscode.CancellationError as `get`
   */
  async article(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<Article> {
    const entry = this.#entryOf(document);
    return entry.article ?? (await this.#wait(document, entry, entry.parsing, token));
  }

  /** The article of a document's present version if it is there already. */
  peekArticle(document: vscode.TextDocument): Article | undefined {
    const entry = this.#entries.get(document.uri.toString());
    return entry?.version === document.version ? (entry.article ?? undefined) : undefined;
  }

  async #wait<T>(
    document: vscode.TextDocument,
    entry: Entry,
    promise: Promise<T>,
    token?: vscode.CancellationToken,
  ): Promise<T> {
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
      const answer = await Promise.race([promise, given]);
      entry.waiting--;
      return answer;
    } finally {
      subscription?.dispose();
    }
  }

  /** The reading of a document's present version if it is there already. */
  peek(document: vscode.TextDocument): Reading | undefined {
    const entry = this.#entries.get(document.uri.toString());
    return entry?.version === document.version ? (entry.reading ?? undefined) : undefined;
  }

  /** Why a document's present version could not be read, where it could not. */
  failure(document: vscode.TextDocument): UnreadableArticle | undefined {
    const entry = this.#entries.get(document.uri.toString());
    return entry?.version === document.version ? (entry.failure ?? undefined) : undefined;
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
    this.#started++;
    this.#didStart.fire(document);
    const parsing = unlessBroken(parseDocument(document, stop.token));
    const promise = unlessBroken(this.#read(document, parsing, stop.token));
    const entry: Entry = {
      version: document.version,
      stop,
      parsing,
      promise,
      article: null,
      reading: null,
      failure: null,
      waiting: 0,
    };
    this.#entries.set(key, entry);
    parsing.then(
      (article) => {
        entry.article = article;
        if (!stop.token.isCancellationRequested) this.#didParse.fire(document);
      },
      () => {
        // The reading fails with it.
      },
    );
    promise.then(
      (reading) => {
        entry.reading = reading;
        if (!stop.token.isCancellationRequested) this.#didRead.fire({ document, reading });
      },
      (error: unknown) => {
        if (error instanceof UnreadableArticle && this.#entries.get(key) === entry) {
          entry.failure = error;
          // What it holds may be why.
          this.#memos.delete(key);
          this.#didFail.fire({ document, error });
          return;
        }
        if (this.#entries.get(key) === entry) this.#entries.delete(key);
        if (!this.#entries.has(key) && !this.#timers.has(key)) this.#didStop.fire(document);
      },
    );
    return entry;
  }

  async #read(
    document: vscode.TextDocument,
    parsing: Promise<Article>,
    token: vscode.CancellationToken,
  ): Promise<Reading> {
    const key = document.uri.toString();
    const article = await parsing;
    if (token.isCancellationRequested) throw new vscode.CancellationError();
    const { PassageMemo } = await engine();
    let memo = this.#memos.get(key);
    if (!memo) this.#memos.set(key, (memo = new PassageMemo()));
    return readArticle(article, { ...(await this.optionsFor(document)), memo }, token);
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
    this.get(document).catch(() => {
      // It was stopped, or `onDidFail` has said why.
    });
  }
}

/** Errors of reading as such. */
async function unlessBroken<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof vscode.CancellationError || error instanceof UnreadableArticle) throw error;
    throw new UnreadableArticle(error);
  }
}
