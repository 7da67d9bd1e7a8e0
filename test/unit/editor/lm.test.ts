import assert from 'node:assert/strict';
import type { CancellationToken } from 'vscode';
import { askForSummary, reasonOf, type ChatModel } from '../../../src/editor/languageModel';
import { modelPageBody, modelProgressBody } from '../../../src/editor/languageModelPage';
import { checkQuotations } from '../../../src/reading/quotationCheck';
import { summaryPrompt } from '../../../src/editor/languageModelPrompt';
import { loss, readingOf } from '../made/readings';

const TEXT = `Ferry Stays
20240115
https://news.example/ferry
The second paragraph, Ada Moss said.
I dont know who asked for it, Ada Moss said on Sunday.`;
const READING = readingOf(TEXT, { losses: [loss(TEXT, 5, 'don|t', 'apostrophe', 0.99)], order: [5, 4] });

/** A token that `cancel` cancels. */
function cancellable(): CancellationToken & { cancel(): void } {
  const listeners: ((event: unknown) => unknown)[] = [];
  return {
    isCancellationRequested: false,
    onCancellationRequested: ((listener: (event: unknown) => unknown) => {
      listeners.push(listener);
      return undefined;
    }) as unknown as CancellationToken['onCancellationRequested'],
    cancel() {
      this.isCancellationRequested = true;
      for (const listener of listeners) listener(undefined);
    },
  };
}
const running = cancellable();

function fake(answer: readonly string[] | Error, maxInputTokens = 4_000): ChatModel & { asked: string[] } {
  const asked: string[] = [];
  return {
    id: 'fake',
    name: 'Fake Model',
    vendor: 'nobody',
    maxInputTokens,
    asked,
    send(text) {
      asked.push(text);
      if (answer instanceof Error) return Promise.reject(answer);
      return Promise.resolve(
        (async function* () {
          for (const piece of answer) yield await Promise.resolve(piece);
        })(),
      );
    },
  };
}

describe('Language model: what it is asked', () => {
  it('gives the article with lost characters restored, in the likely order', () => {
    const { text, given, total } = summaryPrompt(READING, 3, 4_000);
    assert.match(text, /in 3 sentences/);
    assert.match(
      text,
      /Title: Ferry Stays\nDate: 2024-01-15\n\nI don’t know who[^]*\n\nThe second paragraph/,
    );
    assert.deepEqual([given, total], [2, 2]);
  });

  it('gives what fits, and says how much that is', () => {
    const long = `T\n20240115\nhttps://news.example/\n${`${'word '.repeat(200)}\n`.repeat(50)}`;
    const { text, given, total } = summaryPrompt(readingOf(long), 3, 4_000);
    assert.equal(total, 50);
    assert.ok(given > 0 && given < 50, String(given));
    assert.ok(text.length < 4_000 * 4);
  });
});

describe('Language model: its answer', () => {
  it('is put together from its pieces', async () => {
    const model = fake(['Moss does ', 'not know.', '\n']);
    const sofar: string[] = [];
    const answer = await askForSummary(model, READING, 3, running, (text) => sofar.push(text));
    assert.deepEqual(answer, {
      text: 'Moss does not know.',
      model: 'Fake Model',
      given: 2,
      total: 2,
      complete: true,
    });
    assert.equal(sofar[0], 'Moss does ');
    assert.equal(model.asked.length, 1);
  });

  it('may be cancelled: what came until then is incomplete', async () => {
    const token = cancellable();
    const answer = await askForSummary(fake(['one ', 'two']), READING, 3, token, () => {
      token.cancel();
    });
    assert.deepEqual(answer, { text: 'one', model: 'Fake Model', given: 2, total: 2, complete: false });
  });

  it('may be cancelled where the model does not listen', async () => {
    const token = cancellable();
    const deaf = { ...fake([]), send: () => new Promise<never>(() => undefined) };
    const answer = askForSummary(deaf, READING, 3, token);
    token.cancel();
    assert.deepEqual(await answer, { reason: 'Cancelled before an answer came.' });
  });

  it('has an end', async () => {
    const answer = await askForSummary(
      fake(Array.from({ length: 1000 }, () => 'x'.repeat(1000))),
      READING,
      3,
      running,
    );
    assert.ok('text' in answer && answer.text.length <= 20_001 && !answer.complete);
  });

  it('may be a reason why there is none', async () => {
    const refused = Object.assign(new Error('over quota'), { code: 'Blocked' });
    assert.deepEqual(await askForSummary(fake(refused), READING, 3, running), {
      reason: 'Fake Model refused: a quota is used up or the request was blocked. (over quota)',
    });
    assert.deepEqual(await askForSummary(fake(['  ', '\n']), READING, 3, running), {
      reason: 'Fake Model answered with nothing.',
    });
    assert.match(reasonOf({ code: 'NoPermissions' }, 'M'), /you have not allowed it/);
    assert.match(reasonOf({ code: 'NotFound' }, 'M'), /not there any more/);
    assert.match(reasonOf(new Error('socket'), 'M'), /could not answer\. \(socket\)/);
    assert.match(reasonOf(undefined, 'M'), /could not answer/);
  });
});

describe('Language model: the page', () => {
  const page = (text: string, answered = {}, others = false): string =>
    modelPageBody(
      READING,
      { text, model: 'Fake <b>', given: 2, total: 2, complete: true, ...answered },
      checkQuotations(text, READING),
      others,
    );

  it('links quotations that are in the article and marks those that are not', () => {
    const html = page('Moss said “I don’t know who asked for it” and "we will never ask".');
    assert.match(html, /<a href="#line-5"[^>]*data-line="5"[^>]*>“I don’t know who asked for it”<\/a>/);
    assert.match(
      html,
      /<mark class="not-found">&#34;we will never ask&#34;<\/mark><strong class="not-found"> \[not in the article\]<\/strong>/,
    );
    assert.match(html, /of 2 quotations 1 is not in the article: marked below/);
  });

  it('says of a quotation whether words are left out or changed', () => {
    const html = page('“I don’t know … for it” and “I don’t know [now] who asked”.');
    assert.match(
      html,
      /<a href="#line-5" class="shortened"[^>]*>“I don’t know … for it”<strong[^>]*> \[with words left out\]/,
    );
    assert.match(html, /<a href="#line-5" class="changed"[^>]*>“[^<]*”<strong[^>]*> \[with changed words\]/);
    assert.match(html, /of 2 quotations 2 are not word for word as the article has it/);
  });

  it('offers another model only where there is one', () => {
    assert.doesNotMatch(page('x'), /another/);
    assert.match(page('x', {}, true), /data-action="another"/);
  });

  it('says that an answer is incomplete', () => {
    assert.match(page('Moss does', { complete: false }), /Incomplete: the answer was cancelled/);
    assert.doesNotMatch(page('Moss does'), /Incomplete/);
  });

  it('has a way out while the model answers', () => {
    const html = modelProgressBody(READING, 'Fake', 'so <far>');
    assert.match(
      html,
      /Fake is answering…[^]*so &#60;far&#62;[^]*data-action="extractive"[^]*data-action="cancel"/,
    );
  });

  it('shows what the model writes as text', () => {
    const html = page('<script>alert(1)</script> [x](command:quit)\n\n“<img src=x onerror=alert(1)>”');
    assert.doesNotMatch(html, /<script|<img|<b>/);
    assert.match(html, /&#60;script&#62;/);
  });

  it('says who wrote it, and offers the extractive summary', () => {
    const html = page('Moss does not know.');
    assert.match(html, /Written by the language model Fake &#60;b&#62;\. It may be wrong/);
    assert.match(html, /data-action="extractive"/);
    assert.match(
      modelPageBody(READING, { reason: 'No model <x>' }, [], false),
      /No model &#60;x&#62;[^]*data-action="extractive"/,
    );
  });

  it('says when the model had only a part', () => {
    assert.match(page('x', { given: 1 }), /it was given 1 of 2 paragraphs/);
  });
});
