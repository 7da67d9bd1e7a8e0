/** *Open Reader*: the article typeset for reading beside its file, with who speaks where. */
import * as vscode from 'vscode';
import type { FeatureContext } from '../feature';
import { readAgainForPages } from '../pageReadings';
import type { Readings } from '../readings';
import { followRenames } from '../renames';
import { parseState } from './messages';
import { ReaderPanel, VIEW_TYPE } from './panel';
import { seedEditor } from '../reveal';
import { tell } from '../tell';
import { UnreadableArticle } from '../unreadableArticle';
import { onLongReading } from '../waiting';

export function register({ extension, readings }: FeatureContext): vscode.Disposable {
  const readers = new Readers(extension, readings);
  return vscode.Disposable.from(
    readers,
    vscode.commands.registerCommand('verbatim.openReader', (uri?: unknown) =>
      readers.open(uri instanceof vscode.Uri ? uri : undefined),
    ),
    vscode.commands.registerCommand('verbatim.saveAsWebPage', () => readers.active()?.save()),
    vscode.commands.registerCommand('verbatim.showSource', () => readers.active()?.showSource()),
    vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, {
      deserializeWebviewPanel: (panel, state: unknown) => readers.restore(panel, state),
    }),
  );
}

/** The open Readers, one an article. */
class Readers implements vscode.Disposable {
  readonly #open = new Map<string, ReaderPanel>();
  readonly #subscription: vscode.Disposable;

  constructor(
    private readonly extension: vscode.ExtensionContext,
    private readonly readings: Readings,
  ) {
    this.#subscription = vscode.Disposable.from(
      readings.onDidRead(({ document, reading }) => {
        this.#open.get(document.uri.toString())?.show(reading);
      }),
      readings.onDidFail(({ document, error }) => {
        this.#open.get(document.uri.toString())?.failToRenew(error.message);
      }),
      onLongReading(readings, (document, over) => {
        this.#open.get(document.uri.toString())?.wait(over);
      }),
      readAgainForPages(readings, this.#open),
      followRenames(this.#open, (reader, to) => {
        reader.move(to);
      }),
    );
  }

  dispose(): void {
    this.#subscription.dispose();
    for (const { panel } of this.#open.values()) panel.dispose();
  }

  /** Opens the Reader of an article, or brings it to the front. */
  async open(article?: vscode.Uri): Promise<void> {
    const uri = article ?? (await seedEditor())?.document.uri;
    if (!uri) {
      tell('Open a seed file to read it in the Reader.');
      return;
    }
    const there = this.#open.get(uri.toString());
    if (there) {
      there.panel.reveal(undefined, true);
      return;
    }
    const panel = vscode.window.createWebviewPanel(
      VIEW_TYPE,
      'Reader',
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableFindWidget: true },
    );
    await this.#adopt(panel, uri, null);
  }

  /** Fills a panel that was open when VS Code was closed. */
  async restore(panel: vscode.WebviewPanel, saved: unknown): Promise<void> {
    const state = parseState(saved);
    if (!state || this.#open.has(state.uri)) panel.dispose();
    else await this.#adopt(panel, vscode.Uri.parse(state.uri), state);
  }

  /** The Reader in front, if one is. */
  active(): ReaderPanel | undefined {
    return [...this.#open.values()].find(({ panel }) => panel.active);
  }

  async #adopt(
    panel: vscode.WebviewPanel,
    uri: vscode.Uri,
    state: ReturnType<typeof parseState>,
  ): Promise<void> {
    const { extensionUri, globalState } = this.extension;
    const reader = new ReaderPanel(panel, uri, extensionUri, globalState, state);
    this.#open.set(uri.toString(), reader);
    panel.onDidDispose(() => {
      const key = reader.article.toString();
      if (this.#open.get(key) === reader) this.#open.delete(key);
      reader.dispose();
    });
    try {
      reader.show(await this.readings.get(await vscode.workspace.openTextDocument(uri)));
    } catch (error) {
      // A document that changes while it is read is shown when that is read.
      if (error instanceof UnreadableArticle) reader.fail(error.message);
      else if (!(error instanceof vscode.CancellationError))
        reader.fail('The article cannot be opened any more.');
    }
  }
}
