/** The page that shows a language model's summary: every quotation in it checked against the article. */
import type { Reading } from '../reading/reading';
import { checkQuotations } from '../reading/quotationCheck';
import type { ModelAnswer } from './languageModel';
import { h, toHtml, type Element, type Tree } from './reader/tree';
import { counted } from './words';

/** Content of the page, as HTML. */
export function modelPageBody(reading: Reading, answer: ModelAnswer): string {
  const { header } = reading.article;
  const content =
    'reason' in answer ? [h('p', { role: 'alert' }, answer.reason)] : answerTrees(reading, answer);
  return [
    h('h1', {}, header.title ?? 'Untitled article'),
    ...content,
    h(
      'p',
      { class: 'actions' },
      button('extractive', 'Show extractive summary'),
      button('again', 'Ask again'),
      button('another', 'Ask another model…'),
    ),
  ]
    .map(toHtml)
    .join('\n');
}

/** What the page says while the model answers. */
export function modelProgressBody(reading: Reading, model: string, sofar: string): string {
  return [
    h('h1', {}, reading.article.header.title ?? 'Untitled article'),
    h('p', { class: 'source' }, `${model} is answering…`),
    h('p', {}, sofar),
  ]
    .map(toHtml)
    .join('\n');
}

function answerTrees(reading: Reading, answer: Exclude<ModelAnswer, { reason: string }>): Element[] {
  const { text, model, given, total } = answer;
  const quotations = checkQuotations(text, reading.article);
  const missing = quotations.filter(({ found }) => found === null).length;
  const trees: Tree[][] = [[]];
  const add = (piece: string): void => {
    const [first = '', ...rest] = piece.split(/\n+/);
    trees.at(-1)!.push(first);
    for (const each of rest) trees.push([each]);
  };
  let at = 0;
  for (const { start, end, found } of quotations) {
    add(text.slice(at, start));
    const words = text.slice(start, end);
    if (found) {
      const { line } = found;
      const place = { 'data-line': line, 'data-start': found.start, 'data-end': found.end };
      trees
        .at(-1)!
        .push(
          h(
            'a',
            { href: `#line-${line}`, class: 'line', title: `Line ${line} of the article`, ...place },
            words,
          ),
        );
    } else {
      trees
        .at(-1)!
        .push(
          h('mark', { class: 'not-found' }, words),
          h('strong', { class: 'not-found' }, ' [not in the article]'),
        );
    }
    at = end;
  }
  add(text.slice(at));
  return [
    h(
      'p',
      { class: 'source' },
      `Written by the language model ${model}. It may be wrong; ${checkWords(quotations.length, missing)}`,
    ),
    ...(given < total
      ? [
          h(
            'p',
            { class: 'source' },
            `The article is too long for the model: it was given ${given} of ${counted(total, 'paragraph')}.`,
          ),
        ]
      : []),
    h('h2', {}, 'Summary by a language model'),
    ...trees.filter((parts) => parts.some((part) => part !== '')).map((parts) => h('p', {}, ...parts)),
  ];
}

function checkWords(quotations: number, missing: number): string {
  if (quotations === 0) return 'it quotes nothing that could be checked.';
  if (missing === 0)
    return `${quotations === 1 ? 'its quotation is' : `all ${quotations} quotations are`} in the article.`;
  return `${missing} of ${counted(quotations, 'quotation')} ${missing === 1 ? 'is' : 'are'} not in the article and marked.`;
}

function button(action: string, words: string): Element {
  return h('button', { type: 'button', id: action, 'data-action': action }, words);
}
