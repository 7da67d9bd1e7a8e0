/** What the Reader looks like, as trees. The panel makes DOM nodes of them, *Save as Web Page* makes HTML. */
import type { StatementKind } from '../../reading/reading';
import { restoredWords } from '../../reading/repair';
import {
  speakerMeasure,
  type ReaderModel,
  type ReaderParagraph,
  type ReaderPlace,
  type ReaderRun,
  type ReaderSpeaker,
  type ReaderStatement,
} from './model';
import { h, type Element, type Tree } from './tree';

/** The order in which the paragraphs stand. */
export type ReaderOrder = 'file' | 'likely';

/** `File order` and `Likely order (inferred)`; what a narrow panel leaves out stands apart. */
export const ORDER_NAMES: Readonly<Record<ReaderOrder, readonly Tree[]>> = {
  file: ['File', h('span', { class: 'wide' }, ' order')],
  likely: ['Likely', h('span', { class: 'wide' }, ' order'), h('span', { class: 'wider' }, ' (inferred)')],
};

/** Units across the strip. */
const STRIP_WIDTH = 1000;
const STRIP_HEIGHT = 12;

/** A statement shorter than this in the strip would not be seen. */
const NARROWEST = 3;

/** How high a statement stands in the strip: kind is told without colour. */
const HEIGHTS: Readonly<Record<StatementKind, number>> = { direct: 12, mixed: 8, indirect: 4 };

/** Title, date and source. */
export function headerTree({ title, date, source }: ReaderModel): Element {
  return h(
    'header',
    { class: 'head' },
    h('h1', {}, title ?? 'Untitled article'),
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
export function notesTree({ restored, leftOut, omitted }: ReaderModel, order: ReaderOrder): Element | null {
  const notes: Tree[] = [];
  if (restored > 0) {
    notes.push(
      `${restoredWords(restored)}, `,
      h('ins', { class: 'restored' }, 'marked like this'),
      leftOut > 0 ? `; ${leftOut} less certain left out. ` : '. ',
    );
  } else if (leftOut > 0) {
    notes.push(`${leftOut} lost ${leftOut === 1 ? 'character' : 'characters'} not restored. `);
  }
  if (omitted !== null) notes.push(`${omitted} `);
  if (order === 'likely')
    notes.push('The order of the paragraphs is inferred; the numbers are lines of the file.');
  return notes.length === 0 ? null : h('p', { class: 'notes' }, ...notes);
}

/**
 * Who speaks how much and where: a row a speaker, each a toggle button that filters.
 *
 * @param full false for names alone, so that the article begins higher up
 */
export function stripTree(
  model: ReaderModel,
  order: ReaderOrder,
  interactive: boolean,
  full = true,
): Element {
  const heading = h(
    'div',
    { class: 'strip-head' },
    h('h2', { id: 'who' }, 'Who speaks'),
    interactive && model.speakers.length > 0
      ? h(
          'button',
          { type: 'button', 'data-action': 'strip', 'aria-expanded': String(full) },
          full ? 'Names only' : 'How much and where',
        )
      : null,
  );
  if (model.speakers.length === 0) {
    return h(
      'section',
      { class: 'strip', 'aria-labelledby': 'who' },
      heading,
      h('p', {}, 'No statements were found.'),
    );
  }
  const starts = paragraphStarts(model, order);
  const rows = model.speakers.map((speaker, index) => {
    const about = speaker.office === null ? speaker.name : `${speaker.name}, ${speaker.office}`;
    const content = [
      h('span', { class: 'chip', 'aria-hidden': 'true' }, speaker.chip),
      h(
        'span',
        { class: 'who' },
        h('span', { class: 'name' }, speaker.name),
        speaker.office === null ? null : h('span', { class: 'office' }, speaker.office),
      ),
      h(
        'span',
        { class: 'measure' },
        speakerMeasure(speaker),
        h('span', { class: 'spoken' }, ` of the text, ${whereWords(model, speaker)}`),
      ),
      laneTree(speaker.places, starts),
    ];
    return h(
      'li',
      { class: slotClass('speaker', speaker.slot) },
      interactive
        ? h(
            'button',
            {
              type: 'button',
              title: `${about}: ${speakerMeasure(speaker)}`,
              'aria-pressed': 'false',
              'data-speaker': index,
              'data-key': speaker.key,
            },
            ...content,
          )
        : h('div', { class: 'row' }, ...content),
    );
  });
  return h(
    'section',
    { class: full ? 'strip' : 'strip compact', 'aria-labelledby': 'who' },
    heading,
    h('ul', { class: 'speakers' }, ...rows),
    legendTree(),
  );
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

/** What the hover card of a statement says. */
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

/** Indices of the paragraphs as an order has them. */
export function orderOf(model: ReaderModel, order: ReaderOrder): readonly number[] {
  return order === 'likely' ? model.order : model.paragraphs.map((_, index) => index);
}

/** What the filter shows, for those who cannot see it: `5 of 18 paragraphs, with 7 statements by Ada Moss.` */
export function filterWords(model: ReaderModel, chosen: ReadonlySet<string>): string {
  const speakers = model.speakers.filter(({ key }) => chosen.has(key));
  if (speakers.length === 0) return `All ${model.paragraphs.length} paragraphs are shown.`;
  const paragraphs = new Set(speakers.flatMap(({ places }) => places.map(({ paragraph }) => paragraph)));
  const statements = speakers.reduce((sum, speaker) => sum + speaker.statements, 0);
  const names = speakers.map(({ name, key }) =>
    key === 'unnamed' ? 'speakers not named in this file' : name,
  );
  return `${paragraphs.size} of ${model.paragraphs.length} paragraphs, with ${statements} ${statements === 1 ? 'statement' : 'statements'} by ${names.join(' and ')}.`;
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

/** Where each paragraph starts when all are laid end to end, and the length of it all. */
function paragraphStarts(model: ReaderModel, order: ReaderOrder): { at: number[]; total: number } {
  const at: number[] = [];
  let total = 0;
  for (const index of orderOf(model, order)) {
    at[index] = total;
    total += model.paragraphs[index]!.length;
  }
  return { at, total: Math.max(1, total) };
}

function laneTree(places: readonly ReaderPlace[], { at, total }: { at: number[]; total: number }): Element {
  const rectangles = places.map(({ paragraph, start, end, kind }) => {
    const from = ((at[paragraph]! + start) / total) * STRIP_WIDTH;
    const width = Math.max(NARROWEST, ((end - start) / total) * STRIP_WIDTH);
    const x = Math.min(from, STRIP_WIDTH - width);
    const height = HEIGHTS[kind];
    return h('rect', {
      class: kind,
      x: x.toFixed(1),
      y: STRIP_HEIGHT - height,
      width: width.toFixed(1),
      height,
    });
  });
  return h(
    'svg',
    {
      class: 'lane',
      viewBox: `0 0 ${STRIP_WIDTH} ${STRIP_HEIGHT}`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    ...rectangles,
  );
}

/** `in lines 4, 6 and 9`: what the strip pictures. */
function whereWords(model: ReaderModel, { places }: ReaderSpeaker): string {
  const lines = [...new Set(places.map(({ paragraph }) => model.paragraphs[paragraph]!.line))];
  const shown = lines.slice(0, 12).join(', ');
  return `in ${lines.length === 1 ? 'line' : 'lines'} ${shown}${lines.length > 12 ? ' and more' : ''}`;
}

function legendTree(): Element {
  const item = (kind: StatementKind, words: string): Element =>
    h('span', { class: 'item' }, h('span', { class: `statement slot-none ${kind}` }, words));
  return h(
    'p',
    { class: 'legend' },
    item('direct', 'direct'),
    item('mixed', 'partly quoted'),
    item('indirect', 'indirect'),
  );
}
