import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answerQuestions, canAnswer } from '../host/questions';
import { canSeeWindow, inWebview, screenshot } from '../host/window';
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

/** What a fake model is asked and says. */
interface Request {
  readonly say: (piece: string) => void;
  readonly token: vscode.CancellationToken;
}

/** Registers models, named as given, that answer with what `answer` does. */
function registerModels(
  answer: (request: Request, id: string) => void | Promise<void>,
  ...names: string[]
): vscode.Disposable {
  return registerProvider!('verbatim-tests', {
    provideLanguageModelChatInformation: () =>
      names.map((name) => ({
        id: name,
        name,
        family: 'fake',
        version: '1',
        maxInputTokens: 4000,
        maxOutputTokens: 1000,
        capabilities: {},
      })),
    provideLanguageModelChatResponse: async (
      { id }: { id: string },
      _messages: unknown,
      _options: unknown,
      progress: vscode.Progress<vscode.LanguageModelTextPart>,
      token: vscode.CancellationToken,
    ) => {
      const say = (piece: string): void => {
        progress.report(new vscode.LanguageModelTextPart(piece));
      };
      await answer({ say, token }, id);
    },
    provideTokenCount: () => Promise.resolve(10),
  });
}

describe('Summary by a language model', () => {
  let document: vscode.TextDocument;
  let model: vscode.Disposable | undefined;
  let questions: ReturnType<typeof answerQuestions> | undefined;

  /** A model named so, and the answer to the question whether it may have the text. */
  const given = async (
    answer: (request: Request) => void | Promise<void>,
    consent: string | undefined = 'Send Once',
    name = 'Fake Model',
  ): Promise<void> => {
    questions = answerQuestions(() => consent);
    model = registerModels(answer, name);
    await eventually(
      async () => (await vscode.lm.selectChatModels()).some((each) => each.name === name),
      'the fake model',
    );
  };
  const ask = (): Thenable<unknown> => vscode.commands.executeCommand('verbatim.summarizeWithLanguageModel');
  /** Clicks a button of the page until that has an effect: a page that was just opened may not listen yet. */
  const press = (id: string, hasEffect: () => unknown): Promise<unknown> =>
    eventually(async () => {
      await inWebview(
        `document.getElementById('${id}') ? (document.getElementById('${id}').click(), true) : null`,
      );
      await pause(500);
      return hasEffect();
    }, `an effect of ${id}`);
  const pagesOpen = (): vscode.Tab[] =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(
        ({ input }) =>
          input instanceof vscode.TabInputWebview && input.viewType.endsWith('verbatim.modelSummary'),
      );
  /** Tests that need a fake model, and to answer for the user. */
  const itAsks = registerProvider && canAnswer ? it : it.skip;
  const itClicks = registerProvider && canAnswer && canSeeWindow ? it : it.skip;

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
    questions?.dispose();
    questions = undefined;
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
    for (const broken of ['abc', null]) {
      await settings.update('summary.sentences', broken, vscode.ConfigurationTarget.Workspace);
      await eventually(async () => (await sentences()) === 2, `a summary of the usual length for ${broken}`);
      await settings.update('summary.sentences', 1, vscode.ConfigurationTarget.Workspace);
      await eventually(async () => (await sentences()) === 1, 'a summary of one sentence');
    }
    await settings.update('summary.sentences', undefined, vscode.ConfigurationTarget.Workspace);
    await eventually(async () => (await sentences()) === 2, 'a summary of all the article has');
  });

  it('is not what Summarize Article does by default', async () => {
    await vscode.commands.executeCommand('verbatim.summarizeArticle');
    const verbatim = await api();
    await eventually(() => verbatim.summaryPage(document.uri), 'the extractive summary');
    assert.equal(await page(), undefined);
  });

  itAsks('checks the quotations of the model', async () => {
    await given(({ say }) => {
      say('Moss said “I don’t know who ');
      say('asked for it”, “I don’t … asked” and “nobody asked me”.');
    });
    await ask();
    const body = await pageWith(/Summary by a language model/);
    assert.match(body, /Written by the language model Fake Model/);
    assert.match(body, /<a href="#line-4"[^>]*>“I don’t know who asked for it”<\/a>/);
    assert.match(body, /<mark class="not-found">“nobody asked me”<\/mark>/);
    assert.doesNotMatch(body, /another/);
    if (!canSeeWindow) return;
    await pause(1000);
    await screenshot('model-summary');
    const verbatim = await api();
    await press('extractive', () => verbatim.summaryPage(document.uri));
  });

  itAsks('is what Summarize Article does when the user has chosen so, and asks as well', async () => {
    await given(({ say }) => {
      say('All is well.');
    });
    await vscode.workspace
      .getConfiguration('verbatim')
      .update('summary.engine', 'languageModel', vscode.ConfigurationTarget.Workspace);
    await vscode.commands.executeCommand('verbatim.summarizeArticle');
    await pageWith(/All is well\./);
    assert.equal(questions!.asked.length, 1);
  });

  itAsks('says why when the model fails', async () => {
    await given(() => {
      throw new Error('the lamp is out');
    });
    await ask();
    await pageWith(/Fake Model could not answer\..*the lamp is out/);
  });

  describe('sends nothing that the user has not allowed', () => {
    let sent = 0;
    const count = ({ say }: Request): void => {
      sent++;
      say('All is well.');
    };
    beforeEach(() => {
      sent = 0;
    });

    itAsks('and asks in a dialog that names the model', async () => {
      await given(count, undefined);
      questions!.dispose();
      questions = answerQuestions(() => undefined);
      await ask();
      const body = await pageWith(/Nothing was sent to Fake Model: you did not allow it\./);
      assert.match(body, /data-action="extractive"/);
      assert.equal(sent, 0);
      const [question] = questions.asked;
      assert.equal(question?.modal, true);
      assert.match(question.message, /Fake Model/);
      assert.match(question.detail ?? '', /article’s text is sent to the language model Fake Model/);
    });

    itAsks('each time, unless the answer was for always', async () => {
      await given(count, 'Send Once', 'Fake Always');
      await ask();
      await ask();
      assert.deepEqual([questions!.asked.length, sent], [2, 2]);
      questions!.dispose();
      questions = answerQuestions(() => 'Always Send to This Model');
      await ask();
      await ask();
      assert.deepEqual([questions.asked.length, sent], [1, 4]);
      await vscode.commands.executeCommand('verbatim.forgetAllowedModels');
      await ask();
      assert.equal(questions.asked.length, 2);
      await vscode.commands.executeCommand('verbatim.forgetAllowedModels');
    });
  });

  describe('while it answers', () => {
    /** Says something, then waits until it is told to go on. */
    const slowly = (): {
      readonly model: (request: Request) => Promise<void>;
      goOn: () => void;
      tokens: vscode.CancellationToken[];
    } => {
      let goOn: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      const tokens: vscode.CancellationToken[] = [];
      return {
        tokens,
        goOn: () => {
          goOn();
        },
        model: async ({ say, token }) => {
          tokens.push(token);
          say(`Half of answer ${tokens.length}. `);
          await gate;
          say('The rest.');
        },
      };
    };

    itClicks('can be cancelled, and shows what came as incomplete', async () => {
      const slow = slowly();
      await given(slow.model);
      void ask();
      await pageWith(/is answering…[^]*Half of answer 1\.[^]*data-action="cancel"/);
      await press('cancel', () => slow.tokens[0]?.isCancellationRequested);
      const body = await pageWith(/Incomplete[^]*Half of answer 1\./);
      assert.match(body, /data-action="extractive"[^]*data-action="again"/);
      assert.equal(slow.tokens[0]?.isCancellationRequested, true);
      slow.goOn();
      await pause(500);
      assert.doesNotMatch((await page())!, /The rest/);
    });

    itClicks('has the extractive summary a click away', async () => {
      const slow = slowly();
      await given(slow.model);
      void ask();
      await pageWith(/Half of answer 1\./);
      const verbatim = await api();
      await press('extractive', () => verbatim.summaryPage(document.uri));
      await pageWith(/Incomplete/);
      slow.goOn();
    });

    itAsks('ends with its page, which does not open again', async () => {
      const slow = slowly();
      await given(slow.model);
      void ask();
      await pageWith(/Half of answer 1\./);
      await eventually(() => pagesOpen().length === 1, 'the page');
      await vscode.window.tabGroups.close(pagesOpen());
      await eventually(() => slow.tokens[0]?.isCancellationRequested, 'the request to be cancelled');
      slow.goOn();
      await pause(500);
      assert.equal(pagesOpen().length, 0);
      assert.equal(await page(), undefined);
    });

    itAsks('gives way to a later request', async () => {
      const slow = slowly();
      await given(slow.model);
      void ask();
      await pageWith(/Half of answer 1\./);
      const second = ask();
      await eventually(() => slow.tokens.length === 2, 'the second request');
      assert.equal(slow.tokens[0]?.isCancellationRequested, true);
      slow.goOn();
      await second;
      await pageWith(/Half of answer 2\. The rest\./);
      await pause(300);
      assert.doesNotMatch((await page())!, /answer 1/);
    });

    itAsks('stays with the article when its file is renamed', async () => {
      await given(({ say }) => {
        say('All is well.');
      });
      await ask();
      await pageWith(/All is well\./);
      const to = document.uri.with({ path: document.uri.path.replace(FILE, `renamed-${FILE}`) });
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(document.uri, to);
      await vscode.workspace.applyEdit(edit);
      const verbatim = await api();
      await eventually(() => verbatim.modelSummaryPage(to), 'the page under its new name');
      assert.equal(await page(), undefined);
      await closeAll();
      await vscode.workspace.fs.rename(to, document.uri);
    });
  });
});
