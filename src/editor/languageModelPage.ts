/** The page that shows a language model's summary: every quotation in it checked against the article. */
import type { CheckedQuotation, Fidelity } from '../reading/quotationCheck';
import type { Reading } from '../reading/reading';
import type { ModelAnswer } from './languageModel';
import { h, toHtml, type Element, type Tree } from './reader/tree';
import { counted, grouped } from './words';

/**
 * Content of the page, as HTML.
 *
 * @param quotations those of the answer's text, checked
 * @param others whether there is another model to ask
 */
export function modelPageBody(
  reading: Reading,
  answer: ModelAnswer,
  quotations: readonly CheckedQuotation[],
  others: boolean,
): string {
  return page(
    reading,
    'reason' in answer ? [h('p', { role: 'alert' }, answer.reason)] : answerTrees(answer, quotations),
    button('again', 'Ask Again'),
    others ? button('another', 'Ask Another Model…') : null,
  );
}

/** What the page says while the model answers. @param sofar what it has said; renewed in `#sofar` */
export function modelProgressBody(reading: Reading, model: string, sofar: string): string {
  return page(
    reading,
    [h('p', { class: 'source' }, `${model} is answering…`), h('p', { id: 'sofar' }, sofar)],
    button('cancel', 'Cancel'),
  );
}

function page(reading: Reading, content: readonly Element[], ...buttons: (Element | null)[]): string {
  return [
    h('h1', {}, reading.article.header.title ?? 'Untitled article'),
    ...content,
    h('p', { class: 'actions' }, button('extractive', 'Show Extractive Summary'), ...buttons),
  ]
    .map(toHtml)
    .join('\n');
}

function answerTrees(
  { text, model, given, total, complete }: Exclude<ModelAnswer, { reason: string }>,
  quotations: readonly CheckedQuotation[],
): Element[] {
  const trees: Tree[][] = [[]];
  const add = (piece: string): void => {
    const [first = '', ...rest] = piece.split(/\n+/);
    trees.at(-1)!.push(first);
    for (const each of rest) trees.push([each]);
  };
  let at = 0;
  for (const quotation of quotations) {
    add(text.slice(at, quotation.start));
    trees.at(-1)!.push(...quotationTrees(text.slice(quotation.start, quotation.end), quotation));
    at = quotation.end;
  }
  add(text.slice(at));
  const note = (words: string): Element => h('p', { class: 'source' }, words);
  return [
    note(`Written by the language model ${model}. It may be wrong; ${checkWords(quotations)}`),
    ...(given < total
      ? [
          note(
            `The article is too long for the model: it was given ${grouped(given)} of ${counted(total, 'paragraph')}.`,
          ),
        ]
      : []),
    ...(complete
      ? []
      : [h('p', { role: 'alert' }, h('strong', {}, 'Incomplete: the answer was cancelled or cut off.'))]),
    h('h2', {}, 'Summary by a language model'),
    ...trees.filter((parts) => parts.some((part) => part !== '')).map((parts) => h('p', {}, ...parts)),
  ];
}

/** What a link to the article must say of the words it stands on. */
const NOTES: Readonly<Record<Fidelity, string>> = {
  whole: '',
  shortened: ' [with words left out]',
  changed: ' [with changed words]',
  absent: ' [not in the article]',
};

function quotationTrees(words: string, { fidelity, found }: CheckedQuotation): Tree[] {
  const note = h('strong', { class: 'not-found' }, NOTES[fidelity]);
  if (!found) return [h('mark', { class: 'not-found' }, words), note];
  const { line, start, end } = found;
  return [
    h(
      'a',
      {
        href: `#line-${line}`,
        class: fidelity,
        title: `Line ${line} of the article${NOTES[fidelity].replace(' [', ', ').replace(']', '')}`,
        'data-line': line,
        'data-start': start,
        'data-end': end,
      },
      words,
      fidelity === 'whole' ? null : note,
    ),
  ];
}

function checkWords(quotations: readonly CheckedQuotation[]): string {
  const total = quotations.length;
  const count = (...which: Fidelity[]): number =>
    quotations.filter(({ fidelity }) => which.includes(fidelity)).length;
  if (total === 0) return 'it quotes nothing that could be checked.';
  if (count('whole') === total)
    return `${total === 1 ? 'its quotation is' : `all ${counted(total, 'quotation')} are`} in the article.`;
  const parts = [
    [count('absent'), 'not in the article'],
    [count('shortened', 'changed'), 'not word for word as the article has it'],
  ] as const;
  const said = parts.flatMap(([number, words]) =>
    number > 0 ? [`${number} ${number === 1 ? 'is' : 'are'} ${words}`] : [],
  );
  return `of ${counted(total, 'quotation')} ${said.join(' and ')}: marked below.`;
}

function button(action: string, words: string): Element {
  return h('button', { type: 'button', id: action, 'data-action': action }, words);
}
