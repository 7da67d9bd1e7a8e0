/**
 * *Summarize with Language Model*: only when the user asks for it or has chosen it in the settings, and allows it. The
 * request can be cancelled; the extractive summary is one click away.
 */
import * as vscode from 'vscode';
import type { Reading } from '../reading/reading';
import { build, followLink, prepare } from './articlePage';
import { engine } from './engine';
import type { FeatureContext } from './feature';
import { addPage } from './frontPage';
import { forgetAllowed, mayBeSent } from './languageModelConsent';
import { askForSummary, NO_MODEL, type ChatModel, type ModelAnswer } from './languageModel';
import { modelPageBody, modelProgressBody } from './languageModelPage';
import type { Readings } from './readings';
import { followRenames, moveKey } from './renames';
import { summaryLength } from './summaryLength';
import { seedEditor } from './reveal';
import { tell } from './tell';
import { readInSight } from './waiting';

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
  const pages = new Map<string, ModelPage>();
  const summarize = (article: vscode.Uri): Promise<void> => {
    const key = article.toString();
    let page = pages.get(key);
    if (!page) pages.set(key, (page = new ModelPage(article, extension, readings)));
    return page.summarize(false);
  };
  return vscode.Disposable.from(
    followRenames(pages, (page, to) => {
      page.move(to);
    }),
    new vscode.Disposable(() => {
      for (const page of pages.values()) page.dispose();
    }),
    vscode.commands.registerCommand(MODEL_COMMAND, async (uri?: unknown) => {
      const article = uri instanceof vscode.Uri ? uri : (await seedEditor())?.document.uri;
      if (article) await summarize(article);
      else tell('Open a seed file to summarize it.');
    }),
    vscode.commands.registerCommand('verbatim.forgetAllowedModels', () =>
      forgetAllowed(extension.globalState),
    ),
  );
}

/** The page of one article, opened with the first thing there is to show. One request at a time: a new one ends the old. */
class ModelPage implements vscode.Disposable {
  #panel: vscode.WebviewPanel | undefined;
  #request: vscode.CancellationTokenSource | undefined;

  constructor(
    private article: vscode.Uri,
    private readonly extension: vscode.ExtensionContext,
    private readonly readings: Readings,
  ) {}

  get key(): string {
    return this.article.toString();
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  /** The article's file has another name. */
  move(to: vscode.Uri): void {
    moveKey(modelSummaryPages, this.article, to);
    this.article = to;
  }

  /**
   * Asks a model and shows what it says, or why it says nothing.
   *
   * @param choose lets the user pick the model even where one was picked before
   */
  async summarize(choose: boolean): Promise<void> {
    const reading = await readInSight(this.readings, await vscode.workspace.openTextDocument(this.article));
    if (!reading) return;
    const models = await vscode.lm.selectChatModels();
    const model = await this.#choose(models, choose);
    if (model === undefined) return;
    const allowed = model && (await mayBeSent(model, this.extension.globalState));
    const request = new vscode.CancellationTokenSource();
    this.#request?.cancel();
    this.#request = request;
    const answer = !model
      ? { reason: NO_MODEL }
      : !allowed
        ? { reason: `Nothing was sent to ${model.name}: you did not allow it.` }
        : await this.#ask(model, reading, request);
    const { checkQuotations } = await engine();
    if (this.#request !== request) return;
    const quotations = 'text' in answer ? checkQuotations(answer.text, reading) : [];
    this.#show(modelPageBody(reading, answer, quotations, models.length > 1), 'The answer is there.');
  }

  #ask(model: ChatModel, reading: Reading, request: vscode.CancellationTokenSource): Promise<ModelAnswer> {
    let updated = 0;
    const body = (sofar: string): string => modelProgressBody(reading, model.name, sofar);
    this.#show(body(''));
    return askForSummary(model, reading, summaryLength(this.article), request.token, (sofar) => {
      if (this.#request !== request || performance.now() - updated < UPDATE_MS) return;
      updated = performance.now();
      modelSummaryPages.set(this.key, body(sofar));
      // The buttons stay, or a click on one that is made anew would be lost.
      void this.#panel?.webview.postMessage({ sofar });
    });
  }

  /** The model to ask; null when there is none, undefined when the user picks none. */
  async #choose(
    models: readonly vscode.LanguageModelChat[],
    choose: boolean,
  ): Promise<ChatModel | null | undefined> {
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

  #show(body: string, status = ''): void {
    modelSummaryPages.set(this.key, body);
    if (this.#panel) void this.#panel.webview.postMessage({ body, status });
    else this.#open(body);
  }

  #open(body: string): void {
    const { extensionUri } = this.extension;
    const panel = vscode.window.createWebviewPanel(
      VIEW_TYPE,
      'Summary by a language model',
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableFindWidget: true, retainContextWhenHidden: true },
    );
    this.#panel = panel;
    prepare(panel, extensionUri);
    addPage(panel, () => this.article);
    panel.onDidDispose(() => {
      // Nobody waits for the answer any more, and it must not open the page again.
      this.#request?.cancel();
      this.#request = undefined;
      this.#panel = undefined;
      modelSummaryPages.delete(this.key);
    });
    panel.webview.onDidReceiveMessage((message: unknown) => {
      const { ready, action } = followLink(message, this.article) ?? {};
      if (ready === true) void panel.webview.postMessage({ body: modelSummaryPages.get(this.key) });
      else if (action === 'again' || action === 'another') void this.summarize(action === 'another');
      else if (action === 'cancel' || action === 'extractive') this.#request?.cancel();
      if (action === 'extractive')
        void vscode.commands.executeCommand('verbatim.summarizeArticle', this.article, action);
    });
    build(panel, extensionUri, this.article, body);
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
