/** What the Reader looks like, as trees. The panel makes DOM nodes of them, *Save as Web Page* makes HTML. */
import { restoredWords } from '../../reading/repair';
import type { ReaderModel, ReaderParagraph, ReaderRun, ReaderStatement } from './readerModel';
import { filterWords, type ReaderOrder } from './shown';
import { counted, grouped } from '../words';
import { h, type Element, type Tree } from './tree';

/** `File order` and `Likely order (inferred)`; what a narrow panel leaves out stands apart. */
export const ORDER_NAMES: Readonly<Record<ReaderOrder, readonly Tree[]>> = {
  file: ['File', h('span', { class: 'wide' }, ' order')],
  likely: ['Likely', h('span', { class: 'wide' }, ' order'), h('span', { class: 'wider' }, ' (inferred)')],
};

/** Title, date and source. */
export function headerTree({ titleRuns, date, source }: ReaderModel): Element {
  return h(
    'header',
    { class: 'head' },
    h(
      'h1',
      {},
      ...(titleRuns.length === 0 ? ['Untitled article'] : titleRuns.map((run) => runTree(run, false))),
    ),
    h(
      'p',
      { class: 'source' },
      date ? h('time', { datetime: date.iso }, date.words) : 'No date',
      ' · ',
      source
        ? h(
            'a',
            { href: source.url, rel: 'noreferrer', title: source.url, 'data-action': 'source' },
            source.host,
          )
        : 'No source',
    ),
  );
}

/** What is inferred in what is shown, in words; null when nothing is. */
export function notesTree(
  { restored, leftOut, cautions, omitted }: ReaderModel,
  order: ReaderOrder,
): Element | null {
  const notes: Tree[] = cautions.flatMap((caution) => [h('strong', { class: 'caution' }, caution), ' ']);
  if (restored > 0) {
    notes.push(
      `${restoredWords(restored)}, `,
      h('ins', { class: 'restored' }, 'marked like this'),
      leftOut > 0 ? `; ${grouped(leftOut)} less certain left out. ` : '. ',
    );
  } else if (leftOut > 0) {
    notes.push(`${counted(leftOut, 'lost character')} not restored. `);
  }
  if (omitted !== null) notes.push(`${omitted} `);
  if (order === 'likely')
    notes.push('The order of the paragraphs is inferred; the numbers are lines of the file.');
  return notes.length === 0 ? null : h('p', { class: 'notes' }, ...notes);
}

/** What is left out of a very long article, said again where what is shown ends; null when all is shown. */
export function endTree({ omitted }: ReaderModel): Element | null {
  return omitted === null ? null : h('p', { class: 'notes end' }, omitted);
}

/** That some paragraphs are left out, in words; null when none is. */
export function filterTree(model: ReaderModel, filter: ReadonlySet<string>): Element | null {
  return filter.size === 0 ? null : h('p', { class: 'notes' }, filterWords(model, filter));
}

/** One paragraph, its line number first. */
export function paragraphTree(paragraph: ReaderParagraph, interactive: boolean): Element {
  const { line, runs, statements } = paragraph;
  const children: Tree[] = [
    interactive
      ? h(
          'button',
          {
            type: 'button',
            class: 'line',
            tabindex: -1,
            'data-action': 'line',
            'aria-label': `Go to line ${line}`,
          },
          String(line),
        )
      : h('span', { class: 'line' }, String(line)),
  ];
  let i = 0;
  while (i < runs.length) {
    const { statement } = runs[i]!;
    const content: Tree[] = [];
    for (; i < runs.length && runs[i]!.statement === statement; i++)
      content.push(runTree(runs[i]!, interactive));
    if (statement === null) children.push(...content);
    else children.push(statementTree(statements[statement]!, statement, content, interactive));
  }
  return h(
    'p',
    { class: 'paragraph', 'data-line': line, ...(interactive ? { tabindex: -1 } : {}) },
    ...children,
  );
}

/** What the hover card of a statement says, with what can be done about it. */
export function cardTree({ card, slot }: ReaderStatement): Element {
  return h(
    'div',
    { class: slotClass('card-content', slot) },
    h(
      'p',
      { class: 'card-who' },
      h('strong', {}, card.who),
      card.office === null ? null : h('span', { class: 'office' }, card.office),
    ),
    h('p', {}, card.speaker),
    card.evidence.length === 0 ? null : h('ul', {}, ...card.evidence.map((words) => h('li', {}, words))),
    h('p', {}, card.kind),
    h('p', {}, h('button', { type: 'button', 'data-action': 'speaker' }, 'Set Speaker…')),
  );
}

/** What the card of a date says when the keyboard reaches it. */
export function dateCardTree(words: string): Element {
  return h('div', { class: 'card-content slot-none' }, h('p', {}, words));
}

/** Why characters of a paragraph are thought lost, each reason once. */
export function marksOf({ runs }: ReaderParagraph): string[] {
  return [...new Set(runs.flatMap(({ restored }) => restored ?? []))];
}

/** What the card of a paragraph says of its restored characters. */
export function marksCardTree(reasons: readonly string[]): Element {
  return h(
    'div',
    { class: 'card-content slot-none' },
    h('p', {}, h('strong', {}, 'Restored in this paragraph')),
    h('ul', {}, ...reasons.map((reason) => h('li', {}, reason))),
  );
}

/** A class and the colour of a speaker. */
export function slotClass(name: string, slot: number | null): string {
  return slot === null ? `${name} slot-none` : `${name} slot-${slot}`;
}

function statementTree(
  { slot, kind, label, chip }: ReaderStatement,
  index: number,
  content: readonly Tree[],
  interactive: boolean,
): Element {
  const badge = interactive
    ? h(
        'button',
        {
          type: 'button',
          class: 'chip',
          tabindex: -1,
          'data-statement': index,
          'aria-label': `Who said it: ${label}`,
          'aria-expanded': 'false',
          'aria-haspopup': 'dialog',
        },
        chip,
      )
    : h('span', { class: 'chip', title: label }, chip);
  return h(
    'span',
    {
      class: slotClass(`statement ${kind}`, slot),
      role: 'group',
      'aria-label': label,
      'data-statement': index,
    },
    badge,
    ...content,
  );
}

function runTree({ text, restored, date }: ReaderRun, interactive: boolean): Tree {
  if (restored !== null)
    return h('ins', { class: text === ' ' ? 'restored space' : 'restored', title: restored }, text);
  if (date !== null) {
    const reach = interactive ? { tabindex: -1 } : {};
    return h('time', { datetime: date.iso, title: date.words, ...reach }, text);
  }
  return text;
}
