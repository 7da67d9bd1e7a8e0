/** Cuts what a reading knows of a text into stretches that do not overlap, as semantic tokens must be. */
import { addTo } from '../article/multimap';
import type { Span } from '../article/article';
import type { Reading } from '../reading/reading';
import type { Steps } from '../steps';

/** Semantic token types; `package.json` contributes each with a description and scopes. The order is the legend's. */
export const STRETCH_TYPES = [
  'directStatement',
  'mixedStatement',
  'indirectStatement',
  'cue',
  'source',
  'person',
  'organisation',
] as const;
export type StretchType = (typeof STRETCH_TYPES)[number];

/** Semantic token modifiers, in the legend's order. */
export const STRETCH_MODIFIERS = ['inferred', 'unnamed'] as const;
export type StretchModifier = (typeof STRETCH_MODIFIERS)[number];

export interface Stretch extends Span {
  readonly type: StretchType;
  readonly modifiers: readonly StretchModifier[];
}

/** Names stand out inside a source, sources and cues inside a statement. */
const RANK: Readonly<Record<StretchType, number>> = {
  person: 4,
  organisation: 3,
  cue: 2,
  source: 1,
  directStatement: 0,
  mixedStatement: 0,
  indirectStatement: 0,
};

const NONE: readonly StretchModifier[] = [];
const INFERRED: readonly StretchModifier[] = ['inferred'];
const UNNAMED: readonly StretchModifier[] = ['unnamed'];

/**
 * The stretches of some lines, in file order, never overlapping and never empty. Where several things cover one place
 * the innermost wins: a person's name, an organisation's, a cue, a source, a statement. O(n log n).
 *
 * @param lines first and last line (from 1) to look at; all when absent
 */
export function* stretchesOf(reading: Reading, lines?: { first: number; last: number }): Steps<Stretch[]> {
  const wanted = (span: Span): boolean =>
    lines === undefined || (span.line >= lines.first && span.line <= lines.last);
  const layers: Stretch[] = [];
  const add = (span: Span, type: StretchType, modifiers: readonly StretchModifier[]): void => {
    if (span.end > span.start && wanted(span)) {
      layers.push({ line: span.line, start: span.start, end: span.end, type, modifiers });
    }
  };
  let count = 0;
  for (const statement of reading.statements) {
    add(statement, `${statement.kind}Statement`, statement.inferred ? INFERRED : NONE);
    if (statement.cue) add(statement.cue, 'cue', NONE);
    if (statement.source) add(statement.source, 'source', statement.speaker.name === null ? UNNAMED : NONE);
    if (++count % 1000 === 0) yield;
  }
  for (const person of reading.people) {
    for (const mention of person.mentions) add(mention, 'person', NONE);
    yield;
  }
  for (const organisation of reading.organisations) {
    for (const mention of organisation.mentions) add(mention, 'organisation', NONE);
    yield;
  }
  const byLine = new Map<number, Stretch[]>();
  for (const layer of layers) {
    addTo(byLine, layer.line, layer);
    if (++count % 1000 === 0) yield;
  }
  const stretches: Stretch[] = [];
  for (const line of [...byLine.keys()].sort((a, b) => a - b)) {
    flatten(byLine.get(line)!, stretches);
    yield;
  }
  return stretches;
}

/** Appends the visible parts of one line's layers. */
function flatten(layers: Stretch[], into: Stretch[]): void {
  layers.sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Stretch[] = [];
  let at = 0;
  const advance = (to: number): void => {
    while (at < to) {
      while (open.length > 0 && open.at(-1)!.end <= at) open.pop();
      const top = open.at(-1);
      if (!top) {
        at = to;
        return;
      }
      const end = Math.min(to, top.end);
      const last = into.at(-1);
      if (
        last?.line === top.line &&
        last.end === at &&
        last.type === top.type &&
        last.modifiers === top.modifiers
      ) {
        into[into.length - 1] = { ...last, end };
      } else {
        into.push({ ...top, start: at, end });
      }
      at = end;
    }
  };
  for (const layer of layers) {
    advance(layer.start);
    at = Math.max(at, layer.start);
    insertByRank(open, layer);
  }
  advance(Infinity);
}

/** Keeps the highest rank last; of equals, the one that starts later, being the inner one. */
function insertByRank(open: Stretch[], layer: Stretch): void {
  let index = open.length;
  while (index > 0 && RANK[open[index - 1]!.type] > RANK[layer.type]) index--;
  open.splice(index, 0, layer);
}
