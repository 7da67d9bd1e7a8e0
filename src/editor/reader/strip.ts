/** The strip above the article: who speaks how much and where. */
import type { StatementKind } from '../../reading/reading';
import { counted } from '../words';
import type { ReaderModel, ReaderPlace, ReaderSpeaker } from './readerModel';
import { orderOf, type ReaderOrder } from './shown';
import { h, type Element } from './tree';
import { slotClass } from './view';

/** Units across the strip. */
const STRIP_WIDTH = 1000;
const STRIP_HEIGHT = 12;

/** A statement shorter than this in the strip would not be seen. */
const NARROWEST = 3;

/** How high a statement stands in the strip: kind is told without colour. */
const HEIGHTS: Readonly<Record<StatementKind, number>> = { direct: 12, mixed: 8, indirect: 4 };

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
    model.speakers.length > 0 ? legendTree() : null,
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
              title: `${about}: ${speakerMeasure(speaker)}. Choose to see only these paragraphs, again to see all.`,
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
    h(
      'ul',
      {
        class: 'speakers',
        ...(interactive && { 'aria-label': 'Speakers: arrow keys go from one to another' }),
      },
      ...rows,
    ),
  );
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
    h('span', { class: 'spoken' }, 'Kinds of statements, told by the line under them: '),
    item('direct', 'direct'),
    item('mixed', 'partly quoted'),
    item('indirect', 'indirect'),
  );
}

/** `4 statements · 12%`: part of the article's text. */
function speakerMeasure({ statements, share }: ReaderSpeaker): string {
  const percent = Math.round(share * 100);
  return `${counted(statements, 'statement')} · ${share > 0 && percent === 0 ? '<1' : percent}%`;
}
