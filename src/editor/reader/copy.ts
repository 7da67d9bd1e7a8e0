/** The article as the Reader shows it, to be pasted or kept elsewhere. */
import { escapeMarkdown } from '../../reading/markdown';
import { restoredWords } from '../../reading/repair';
import { htmlPage } from '../html';
import { STYLE_SLOT } from './messages';
import type { ReaderModel, ReaderParagraph } from './model';
import { h, toHtml } from './tree';
import { headerTree, notesTree, orderOf, paragraphTree, stripTree, type ReaderOrder } from './view';

/** How to copy. */
export type CopyFormat = 'text' | 'markdown';

/** The article as plain text or Markdown; a last line says what of it is inferred. */
export function copyOf(model: ReaderModel, order: ReaderOrder, format: CopyFormat): string {
  const escape = format === 'markdown' ? escapeMarkdown : (text: string) => text;
  const title = escape(model.title ?? 'Untitled article');
  const source = [
    ...(model.date ? [model.date.words] : []),
    ...(model.source ? [format === 'markdown' ? `<${model.source.url}>` : model.source.url] : []),
  ].join(' · ');
  const notes = notesOf(model, order);
  return [
    format === 'markdown' ? `# ${title}` : title,
    ...(source === '' ? [] : [source]),
    ...orderOf(model, order).map((index) => escape(plainText(model.paragraphs[index]!)).trim()),
    ...(notes === '' ? [] : [format === 'markdown' ? `*${notes}*` : `[${notes}]`]),
  ]
    .join('\n\n')
    .concat('\n');
}

/** A paragraph's text with the lost characters put back. */
export function plainText({ runs }: ReaderParagraph): string {
  return runs.map(({ text }) => text).join('');
}

/**
 * The article as one HTML page for the browser: it needs no other file, runs no script, loads nothing, and prints well.
 * `withStyle` fills in the style sheet.
 */
export function webPage(model: ReaderModel, order: ReaderOrder): string {
  const body = h(
    'body',
    { class: 'page' },
    headerTree(model),
    notesTree(model, order),
    stripTree(model, order, false),
    h('main', {}, ...orderOf(model, order).map((index) => paragraphTree(model.paragraphs[index]!, false))),
  );
  return htmlPage({
    title: model.title ?? 'Untitled article',
    policy: ["style-src 'unsafe-inline'"],
    head: STYLE_SLOT,
    body: toHtml(body),
  });
}

function notesOf({ restored }: ReaderModel, order: ReaderOrder): string {
  return [
    ...(restored > 0 ? [`${restoredWords(restored)} by inference.`] : []),
    ...(order === 'likely' ? ['The order of the paragraphs is inferred.'] : []),
  ].join(' ');
}
