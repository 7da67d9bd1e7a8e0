import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { canSeeWindow, inWebview, screenshot, until } from '../host/window';
import { api, closeAll, eventually, open, pause, remove, write } from './support';

const FILE = 'model-ferry.seed';
const ARTICLE = `Ferry Stays
20240115
https://news.example/ferry
I dont know who asked for it, Ada Moss said on Sunday.
The pier was closed for a year.
`;

/** The part of VS Code's provider API, newer than the oldest version supported, that a fake model needs. */
interface ProviderApi {
  registerLanguageModelChatProvider?: (vendor: string, provider: object) => vscode.Disposable;
}

const { registerLanguageModelChatProvider: registerProvider } = vscode.lm as ProviderApi;

/** Registers a model that answers with what `answer` gives. */
function registerModel(answer: () => readonly string[]): vscode.Disposable {
  return registerProvider!('verbatim-tests', {
    provideLanguageModelChatInformation: () => [
      {
        id: 'fake',
        name: 'Fake Model',
        family: 'fake',
        version: '1',
        maxInputTokens: 4000,
        maxOutputTokens: 1000,
        capabilities: {},
      },
    ],
    provideLanguageModelChatResponse: (
      _model: unknown,
      _messages: unknown,
      _options: unknown,
      progress: vscode.Progress<vscode.LanguageModelTextPart>,
    ) => {
      for (const piece of answer()) progress.report(new vscode.LanguageModelTextPart(piece));
      return Promise.resolve();
    },
    provideTokenCount: () => Promise.resolve(10),
  });
}

describe('Summary by a language model', () => {
  let document: vscode.TextDocument;
  let model: vscode.Disposable | undefined;

  const page = async (): Promise<string | undefined> => (await api()).modelSummaryPage(document.uri);
  const pageWith = (words: RegExp): Promise<string> =>
    eventually(async () => {
      const body = await page();
      return body !== undefined && words.test(body) ? body : undefined;
    }, String(words));

  beforeEach(async () => {
    await closeAll();
    await write(FILE, ARTICLE);
    ({ document } = await open(FILE));
  });
  afterEach(async () => {
    model?.dispose();
    model = undefined;
    await vscode.workspace
      .getConfiguration('verbatim')
      .update('summary.engine', undefined, vscode.ConfigurationTarget.Workspace);
    await closeAll();
    await remove(FILE);
  });

  it('says why when there is no model, and leads to the extractive summary', async () => {
    await vscode.commands.executeCommand('verbatim.summarizeWithLanguageModel');
    const body = await pageWith(/VS Code offers no language model/);
    assert.match(body, /data-action="extractive"/);
  });

  it('has a sister, chosen from the article, as long as the setting says', async () => {
    const settings = vscode.workspace.getConfiguration('verbatim');
    await settings.update('summary.sentences', 1, vscode.ConfigurationTarget.Workspace);
    await vscode.commands.executeCommand('verbatim.summarizeArticle');
    const verbatim = await api();
    const sentences = async (): Promise<number> => {
      const list = /<ol>.*?<\/ol>/s.exec(verbatim.summaryPage(document.uri) ?? '')?.[0] ?? '';
      return Promise.resolve(list.split('<li>').length - 1);
    };
    await eventually(async () => (await sentences()) === 1, 'a summary of one sentence');
    await settings.update('summary.sentences', undefined, vscode.ConfigurationTarget.Workspace);
    await eventually(async () => (await sentences()) === 2, 'a summary of all the article has');
  });

  it('is not what Summarize Article does by default', async () => {
    await vscode.commands.executeCommand('verbatim.summarizeArticle');
    const verbatim = await api();
    await eventually(() => verbatim.summaryPage(document.uri), 'the extractive summary');
    assert.equal(await page(), undefined);
  });

  (registerProvider ? it : it.skip)('checks the quotations of the model', async () => {
    model = registerModel(() => ['Moss said “I don’t know who ', 'asked for it” and “nobody asked me”.']);
    await eventually(async () => (await vscode.lm.selectChatModels()).length > 0, 'the fake model');
    await vscode.commands.executeCommand('verbatim.summarizeWithLanguageModel');
    const body = await pageWith(/Summary by a language model/);
    assert.match(body, /Written by the language model Fake Model/);
    assert.match(body, /<a href="#line-4"[^>]*>“I don’t know who asked for it”<\/a>/);
    assert.match(body, /<mark class="not-found">“nobody asked me”<\/mark>/);
    if (!canSeeWindow) return;
    await pause(1000);
    await screenshot('model-summary');
    await until(
      `(() => { const b = document.getElementById('extractive'); if (!b) return null; b.click(); return true; })()`,
      15_000,
      inWebview,
    );
    const verbatim = await api();
    await eventually(() => verbatim.summaryPage(document.uri), 'the extractive summary, a click away');
  });

  (registerProvider ? it : it.skip)(
    'is what Summarize Article does when the user has chosen so',
    async () => {
      model = registerModel(() => ['All is well.']);
      await eventually(async () => (await vscode.lm.selectChatModels()).length > 0, 'the fake model');
      await vscode.workspace
        .getConfiguration('verbatim')
        .update('summary.engine', 'languageModel', vscode.ConfigurationTarget.Workspace);
      await vscode.commands.executeCommand('verbatim.summarizeArticle');
      await pageWith(/All is well\./);
    },
  );

  (registerProvider ? it : it.skip)('says why when the model fails', async () => {
    model = registerModel(() => {
      throw new Error('the lamp is out');
    });
    await eventually(async () => (await vscode.lm.selectChatModels()).length > 0, 'the fake model');
    await vscode.commands.executeCommand('verbatim.summarizeWithLanguageModel');
    await pageWith(/Fake Model could not answer\..*the lamp is out/);
  });
});
