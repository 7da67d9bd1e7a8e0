/** Where quotations stand in the variants of a text. */
import { findQuotations, type MarkFamily } from '../marks';
import type { QuotedSpan } from './corpus';

const SINGLE: ReadonlySet<MarkFamily> = new Set(['single', 'single-guillemet']);

/** What stands in double marks; in a text that has none at all, as many British papers print them, in single ones. */
export function quotedSpans(paragraphs: readonly string[]): QuotedSpan[] {
  const quotations = paragraphs.map((text) => findQuotations(text));
  const double = quotations.some((found) => found.some(({ family }) => !SINGLE.has(family)));
  return quotations.flatMap((found, paragraph) =>
    found
      .filter(({ family, depth }) => (double ? !SINGLE.has(family) : depth === 0))
      .map(({ contentStart, contentEnd, opened, closed }) => ({
        paragraph,
        start: contentStart,
        end: contentEnd,
        opened,
        closed,
      })),
  );
}

/** Spans of a text in offsets of another: `maps[paragraph][offset]` is the new offset, that of an end `ends[paragraph][offset]`. */
export const moved = <T extends { paragraph: number; start: number; end: number }>(
  spans: readonly T[],
  maps: readonly (readonly number[])[],
  ends = maps,
): T[] =>
  spans.map((span) => {
    const map = maps[span.paragraph]!;
    const last = map.length - 1;
    return {
      ...span,
      start: map[Math.min(span.start, last)]!,
      end: ends[span.paragraph]![Math.min(span.end, last)]!,
    };
  });
