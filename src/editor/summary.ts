/** *Summarize Article*: a page beside the article that says what it is and who said what, each line with its place. */
import * as vscode from 'vscode';
import type { Reading } from '../reading/reading';
import { renderMarkdown } from '../reading/report';
import { build, followLink, prepare } from './articlePage';
import type { FeatureContext } from './feature';
import { addPage } from './frontPage';
import { withVisibleControls } from './html';
import { isSeedDocument } from './language';
import { charactersRestored, RESTORE_SETTING } from './lossChoice';
import { MODEL_COMMAND, prefersLanguageModel } from './languageModelSummary';
import { readAgainForPages } from './pageReadings';
import type { Readings } from './readings';
import { followRenames, moveKey } from './renames';
import { openArticle, seedEditor } from './reveal';
import { setSummaryLength, summaryLength } from './summaryLength';
import { messageBody, pageBody } from './summaryPage';
import { tell } from './tell';
import { onLongReading, readInSight } from './waiting';

/** Type of the page's editor; also its name in `when` clauses (`activeWebviewPanelId`). */
const VIEW_TYPE = 'verbatim.summary';

/** What the open pages show, by the article's URI. */
export const summaryPages = new Map<string, string>();

export function register({ extension, readings }: FeatureContext): vscode.Disposable {
  const pages = new Pages(extension.extensionUri, readings);
  return vscode.Disposable.from(
    pages,
    vscode.commands.registerCommand('verbatim.summarizeArticle', (uri?: unknown, engine?: unknown) =>
      pages.summarize(uri instanceof vscode.Uri ? uri : undefined, engine === 'extractive'),
    ),
    vscode.commands.registerCommand('verbatim.copySummary', () => pages.copy()),
    vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, {
      deserializeWebviewPanel: (panel, state: { article?: unknown } | undefined) => {
        const article = state?.article;
        if (typeof article === 'string') return pages.restore(panel, vscode.Uri.parse(article));
        panel.dispose();
        return Promise.resolve();
      },
    }),
  );
}

/** The open pages, one an article. */
class Pages implements vscode.Disposable {
  readonly #pages = new Map<string, Page>();
  readonly #subscriptions: vscode.Disposable[];

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly readings: Readings,
  ) {
    this.#subscriptions = [
      readings.onDidFail(({ document, error }) => {
        this.#pages.get(document.uri.toString())?.failToRenew(error.message);
      }),
      onLongReading(readings, (document, over) => {
        const page = this.#pages.get(document.uri.toString());
        page?.say('Reading the article again…');
        void over.then(() => {
          const failure = readings.failure(document);
          if (failure) page?.failToRenew(failure.message);
          else page?.say('');
        });
      }),
      readings.onDidRead(({ document, reading }) => this.#pages.get(document.uri.toString())?.show(reading)),
      readAgainForPages(readings, this.#pages),
      followRenames(this.#pages, (page, to) => {
        page.move(to);
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        for (const page of this.#pages.values())
          if (change.affectsConfiguration(RESTORE_SETTING, page.article)) page.showAgain();
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    for (const page of this.#pages.values()) page.panel.dispose();
  }

  /**
   * Opens the page of an article, or brings it up to date and to the front.
   *
   * @param uri the article; the active one when absent
   * @param extractive shows this page even where the user has chosen a language model in the settings
   */
  async summarize(uri?: vscode.Uri, extractive = false): Promise<void> {
    const shown = uri ? undefined : this.#active()?.article;
    if (shown) {
      await this.#refresh(shown);
      return;
    }
    const document = uri ? await vscode.workspace.openTextDocument(uri) : (await seedEditor())?.document;
    if (!isSeedDocument(document)) {
      tell('Open a seed file to summarize it.');
      return;
    }
    if (!extractive && prefersLanguageModel(document.uri)) {
      await vscode.commands.executeCommand(MODEL_COMMAND, document.uri);
      return;
    }
    const reading = await readInSight(this.readings, document);
    if (!reading) return;
    const key = document.uri.toString();
    const open = this.#pages.get(key);
    if (open) open.panel.reveal(undefined, true);
    const page = open ?? this.#open(document.uri);
    page.show(reading);
  }

  async copy(): Promise<void> {
    const active = vscode.window.activeTextEditor?.document;
    const article = isSeedDocument(active) ? active.uri : this.#active()?.article;
    if (article) await this.#copy(article);
  }

  async restore(panel: vscode.WebviewPanel, article: vscode.Uri): Promise<void> {
    this.#adopt(panel, article);
    await this.#refresh(article);
  }

  #active(): Page | undefined {
    return [...this.#pages.values()].find((page) => page.panel.active);
  }

  #open(article: vscode.Uri): Page {
    const panel = vscode.window.createWebviewPanel(
      VIEW_TYPE,
      'Summary',
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableFindWidget: true },
    );
    return this.#adopt(panel, article);
  }

  #adopt(panel: vscode.WebviewPanel, article: vscode.Uri): Page {
    const page: Page = new Page(panel, article, this.extensionUri, () => this.#copy(page.article));
    this.#pages.set(article.toString(), page);
    panel.onDidDispose(() => {
      const key = page.article.toString();
      if (this.#pages.get(key) === page) this.#pages.delete(key);
      summaryPages.delete(key);
    });
    return page;
  }

  async #refresh(article: vscode.Uri): Promise<void> {
    const page = this.#pages.get(article.toString());
    try {
      const document = await vscode.workspace.openTextDocument(article);
      const reading = await readInSight(this.readings, document);
      const failure = this.readings.failure(document);
      if (reading) page?.show(reading);
      else if (failure) page?.fail(failure.message);
    } catch {
      page?.fail('The article cannot be opened any more.');
    }
  }

  async #copy(article: vscode.Uri): Promise<void> {
    const document = await openArticle(article);
    const reading = document && (await readInSight(this.readings, document));
    if (!reading) return;
    await vscode.env.clipboard.writeText(renderMarkdown(reading, { restore: charactersRestored(article) }));
    this.#pages.get(article.toString())?.say('Copied as Markdown.');
    vscode.window.setStatusBarMessage('Copied the summary as Markdown', 3000);
  }
}

/** One page: its panel and what it shows. */
class Page {
  /** What the page says, and what its HTML says: newer content goes to a page on the screen as a message. */
  #body: string | undefined;
  #bodyOfHtml: string | undefined;
  #reading: Reading | undefined;
  #visible = true;

  constructor(
    readonly panel: vscode.WebviewPanel,
    public article: vscode.Uri,
    private readonly extensionUri: vscode.Uri,
    copy: () => Promise<void>,
  ) {
    prepare(panel, extensionUri);
    addPage(panel, () => this.article);
    panel.onDidChangeViewState(() => {
      // A page that comes back from the background is built again from its HTML.
      const shownAgain = panel.visible && !this.#visible;
      this.#visible = panel.visible;
      if (shownAgain && this.#body !== undefined && this.#body !== this.#bodyOfHtml) {
        this.#bodyOfHtml = undefined;
        this.#render(this.#body);
      }
    });
    panel.webview.onDidReceiveMessage((message: unknown) => {
      const asked = followLink(message, this.article);
      if (asked?.copy !== undefined) void copy();
      else if (typeof asked?.length === 'number') void setSummaryLength(this.article, asked.length);
      else if (asked?.action === 'model') void vscode.commands.executeCommand(MODEL_COMMAND, this.article);
    });
  }

  show(reading: Reading): void {
    this.#reading = reading;
    this.panel.title = withVisibleControls(`Summary: ${reading.article.header.title ?? 'untitled article'}`);
    this.#render(pageBody(reading, charactersRestored(this.article), summaryLength(this.article)));
    this.say('');
  }

  /** The article's file has another name. */
  move(to: vscode.Uri): void {
    moveKey(summaryPages, this.article, to);
    this.article = to;
    // What a page is built of anew, and what it is restored from, names the article.
    this.#bodyOfHtml = undefined;
    if (this.#body !== undefined) this.#render(this.#body);
  }

  /** The same reading, after a setting has changed. */
  showAgain(): void {
    if (this.#reading) this.show(this.#reading);
  }

  fail(message: string): void {
    this.#reading = undefined;
    this.#render(messageBody(message));
  }

  /** Says why what is shown is old. */
  failToRenew(message: string): void {
    if (this.#reading) this.say(`${message}. This is how it was before.`);
  }

  /** Tells the reader of the page something, in its status line. */
  say(message: string): void {
    void this.panel.webview.postMessage({ status: message });
  }

  #render(body: string): void {
    summaryPages.set(this.article.toString(), body);
    const { webview } = this.panel;
    this.#body = body;
    if (this.#bodyOfHtml !== undefined && this.panel.visible) void webview.postMessage({ body });
    else {
      this.#bodyOfHtml = body;
      build(this.panel, this.extensionUri, this.article, body);
    }
  }
}
