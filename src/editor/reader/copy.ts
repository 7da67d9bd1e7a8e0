/** The article as the Reader shows it, to be pasted or kept elsewhere. */
import { escapeMarkdown } from '../../reading/markdown';
import { restoredWords } from '../../reading/repair';
import { htmlPage } from '../html';
import { STYLE_SLOT } from './messages';
import type { ReaderModel, ReaderParagraph } from './readerModel';
import { filterWords, shownOf, type ReaderView } from './shown';
import { stripTree } from './strip';
import { h, toHtml } from './tree';
import { endTree, filterTree, headerTree, notesTree, paragraphTree } from './view';

/** How to copy. */
export type CopyFormat = 'text' | 'markdown';

/**
 * What is shown of the article: its words as plain text, or as Markdown with the speaker behind each statement. A last
 * line says what is left out and what is inferred.
 */
export function copyOf(model: ReaderModel, view: ReaderView, format: CopyFormat): string {
  const isMarkdown = format === 'markdown';
  const title = model.title ?? 'Untitled article';
  const source = [
    ...(model.date ? [model.date.words] : []),
    ...(model.source ? [isMarkdown ? `<${model.source.url}>` : model.source.url] : []),
  ].join(' · ');
  const shown = shownOf(model, view).map((index) => model.paragraphs[index]!);
  const notes = [
    ...(isMarkdown && shown.some(({ statements }) => statements.length > 0) ? [BRACKETS] : []),
    ...notesOf(model, view, shown),
  ].join(' ');
  return [
    isMarkdown ? `# ${escapeMarkdown(title)}` : title,
    ...(source === '' ? [] : [source]),
    ...shown.map((paragraph) => (isMarkdown ? attributedText : plainText)(paragraph).trim()),
    ...(notes === '' ? [] : [isMarkdown ? `*${escapeMarkdown(notes)}*` : `[${notes}]`]),
  ]
    .join('\n\n')
    .concat('\n');
}

/** A paragraph's text with the lost characters put back. */
export function plainText({ runs }: ReaderParagraph): string {
  return runs.map(({ text }) => text).join('');
}

const BRACKETS =
  'In brackets stands who said the words before, inferred unless set by you, and how sure that is.';

/** A paragraph as Markdown, with the speaker in brackets behind each statement. */
function attributedText({ runs, statements }: ReaderParagraph): string {
  let markdown = '';
  let at = 0;
  while (at < runs.length) {
    const { statement } = runs[at]!;
    let text = '';
    for (; at < runs.length && runs[at]!.statement === statement; at++) text += runs[at]!.text;
    markdown += escapeMarkdown(text);
    if (statement === null) continue;
    const glue = /^[\p{L}\p{N}]/u.test(runs[at]?.text ?? '') ? ' ' : '';
    markdown += `${/\s$/.test(text) ? '' : ' '}*${escapeMarkdown(`[${statements[statement]!.said}]`)}*${glue}`;
  }
  return markdown;
}

/**
 * What is shown as one HTML page for the browser: it needs no other file, runs no script, loads nothing, and prints well.
 * `withStyle` fills in the style sheet.
 */
export function webPage(model: ReaderModel, view: ReaderView): string {
  const body = h(
    'body',
    { class: 'page' },
    headerTree(model),
    notesTree(model, view.order),
    stripTree(model, view.order, false),
    filterTree(model, view.filter),
    h('main', {}, ...shownOf(model, view).map((index) => paragraphTree(model.paragraphs[index]!, false))),
    endTree(model),
  );
  return htmlPage({
    title: model.title ?? 'Untitled article',
    policy: ["style-src 'unsafe-inline'"],
    head: STYLE_SLOT,
    body: toHtml(body),
  });
}

function notesOf(
  model: ReaderModel,
  { order, filter }: ReaderView,
  shown: readonly ReaderParagraph[],
): string[] {
  const restored = shown.reduce(
    (sum, { runs }) => sum + runs.filter((run) => run.restored !== null).length,
    0,
  );
  return [
    ...model.cautions,
    ...(filter.size > 0 ? [`Only ${filterWords(model, filter)}`] : []),
    ...(restored > 0 ? [`${restoredWords(restored)} by inference.`] : []),
    ...(order === 'likely' ? ['The order of the paragraphs is inferred.'] : []),
    ...(model.omitted === null ? [] : [model.omitted]),
  ];
}
