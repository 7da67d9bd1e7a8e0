/**
 * *Summarize with Language Model*: only when the user asks for it or has chosen it in the settings. VS Code asks the
 * user whether Verbatim may use the model; the request can be cancelled; the extractive summary is one click away.
 */
import * as vscode from 'vscode';
import type { Reading } from '../reading/reading';
import type { FeatureContext } from './features';
import { askForSummary, NO_MODEL, type ChatModel, type ModelAnswer } from './languageModel';
import { modelPageBody, modelProgressBody } from './languageModelPage';
import { isSeedDocument } from './language';
import type { Readings } from './readings';
import { reveal } from './reveal';
import { summaryLength } from './summaryLength';
import { pageOf } from './summaryPage';

const VIEW_TYPE = 'verbatim.modelSummary';

/** Command that asks a language model. Argument: the article's URI; the active editor's when absent. */
export const MODEL_COMMAND = 'verbatim.summarizeWithLanguageModel';

/** Where the model that the user picked is remembered. */
const CHOSEN_MODEL = 'verbatim.summary.model';

/** Time in milliseconds between two updates of the page while the answer comes in. */
const UPDATE_MS = 200;

/** What the open pages show, by the article's URI. Only to be looked at. */
export const modelSummaryPages = new Map<string, string>();

/** Whether the user has chosen, in the settings, that *Summarize Article* asks a language model. */
export function prefersLanguageModel(article: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration('verbatim', article).get('summary.engine') === 'languageModel';
}

export function register({ extension, readings }: FeatureContext): vscode.Disposable {
  const pages = new ModelPages(extension, readings);
  return vscode.Disposable.from(
    pages,
    vscode.commands.registerCommand(MODEL_COMMAND, async (uri?: unknown) => {
      const active = vscode.window.activeTextEditor?.document;
      const article = uri instanceof vscode.Uri ? uri : isSeedDocument(active) ? active.uri : undefined;
      if (article) await pages.summarize(article, false);
      else void vscode.window.showInformationMessage('Open a seed file to summarize it.');
    }),
  );
}

/** The open pages, one an article. */
class ModelPages implements vscode.Disposable {
  readonly #panels = new Map<string, vscode.WebviewPanel>();

  constructor(
    private readonly extension: vscode.ExtensionContext,
    private readonly readings: Readings,
  ) {}

  dispose(): void {
    for (const panel of this.#panels.values()) panel.dispose();
  }

  /**
   * Asks a model and shows what it says, or why it says nothing.
   *
   * @param choose lets the user pick the model even where one was picked before
   */
  async summarize(article: vscode.Uri, choose: boolean): Promise<void> {
    const reading = await this.#read(article);
    if (!reading) return;
    const model = await this.#model(choose);
    if (model === undefined) return;
    if (model === null) {
      this.#show(article, modelPageBody(reading, { reason: NO_MODEL }));
      return;
    }
    const answer = await this.#ask(article, reading, model);
    if (answer) this.#show(article, modelPageBody(reading, answer));
  }

  async #read(article: vscode.Uri): Promise<Reading | undefined> {
    try {
      return await this.readings.get(await vscode.workspace.openTextDocument(article));
    } catch (error) {
      if (error instanceof vscode.CancellationError) return undefined;
      throw error;
    }
  }

  /** The model to ask; null when there is none, undefined when the user picks none. */
  async #model(choose: boolean): Promise<ChatModel | null | undefined> {
    const models = await vscode.lm.selectChatModels();
    if (models.length <= 1) return models[0] ? chatModel(models[0]) : null;
    const { globalState } = this.extension;
    const before = globalState.get<string>(CHOSEN_MODEL);
    const known = models.find(({ id }) => id === before);
    if (known && !choose) return chatModel(known);
    const picked = await vscode.window.showQuickPick(
      models.map((model) => ({ label: model.name, description: `${model.vendor} · ${model.family}`, model })),
      { title: 'Summarize with Language Model', placeHolder: 'Which model shall read the article?' },
    );
    if (!picked) return undefined;
    await globalState.update(CHOSEN_MODEL, picked.model.id);
    return chatModel(picked.model);
  }

  async #ask(article: vscode.Uri, reading: Reading, model: ChatModel): Promise<ModelAnswer | undefined> {
    const sentences = summaryLength(article);
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: `${model.name} summarizes the article…`,
      cancellable: true,
    };
    return vscode.window.withProgress(options, async (_progress, token) => {
      let shown = 0;
      return askForSummary(model, reading, sentences, token, (sofar) => {
        if (performance.now() - shown < UPDATE_MS) return;
        shown = performance.now();
        this.#show(article, modelProgressBody(reading, model.name, sofar));
      });
    });
  }

  #show(article: vscode.Uri, body: string): void {
    const key = article.toString();
    const open = this.#panels.get(key);
    const panel = open ?? this.#open(article);
    modelSummaryPages.set(key, body);
    if (open) void panel.webview.postMessage({ body });
    else panel.webview.html = this.#html(panel.webview, article, body);
  }

  #html(webview: vscode.Webview, article: vscode.Uri, body: string): string {
    const media = vscode.Uri.joinPath(this.extension.extensionUri, 'media');
    return pageOf('Summary by a language model', body, {
      source: webview.cspSource,
      script: webview.asWebviewUri(vscode.Uri.joinPath(media, 'summary.js')).toString(),
      style: webview.asWebviewUri(vscode.Uri.joinPath(media, 'summary.css')).toString(),
      article: article.toString(),
    });
  }

  #open(article: vscode.Uri): vscode.WebviewPanel {
    const key = article.toString();
    const media = vscode.Uri.joinPath(this.extension.extensionUri, 'media');
    const panel = vscode.window.createWebviewPanel(
      VIEW_TYPE,
      'Summary by a language model',
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [media], retainContextWhenHidden: true },
    );
    panel.iconPath = {
      light: vscode.Uri.joinPath(media, 'seed-light.svg'),
      dark: vscode.Uri.joinPath(media, 'seed-dark.svg'),
    };
    this.#panels.set(key, panel);
    panel.onDidDispose(() => {
      this.#panels.delete(key);
      modelSummaryPages.delete(key);
    });
    panel.webview.onDidReceiveMessage((message: unknown) => void this.#act(article, message));
    return panel;
  }

  async #act(article: vscode.Uri, message: unknown): Promise<void> {
    if (typeof message !== 'object' || message === null) return;
    const { ready, action, line, start, end } = message as Record<string, unknown>;
    if (ready === true) {
      const key = article.toString();
      void this.#panels.get(key)?.webview.postMessage({ body: modelSummaryPages.get(key) });
    } else if (typeof line === 'number' && typeof start === 'number' && typeof end === 'number') {
      await reveal(article, { line, start, end });
    } else if (action === 'again' || action === 'another') {
      await this.summarize(article, action === 'another');
    } else if (action === 'extractive') {
      await vscode.commands.executeCommand('verbatim.summarizeArticle', article, 'extractive');
    }
  }
}

function chatModel(model: vscode.LanguageModelChat): ChatModel {
  const { id, name, vendor, maxInputTokens } = model;
  return {
    id,
    name,
    vendor,
    maxInputTokens,
    async send(text, token) {
      const messages = [vscode.LanguageModelChatMessage.User(text)];
      const justification = 'To summarize the article you have open. Its text is sent to the model.';
      const response = await model.sendRequest(messages, { justification }, token);
      return response.text;
    },
  };
}
