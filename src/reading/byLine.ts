import type { Span } from '../article/article';
import { firstNot } from '../article/search';

/**
 * Index of the first item on a line (from 1) or after it, in a list sorted by place; the list's length when there is none.
 */
export function firstOnLine(sorted: readonly { readonly line: number }[], line: number): number {
  return firstNot(0, sorted.length, (index) => sorted[index]!.line < line);
}

/** Order of two places in the file, by line and offset. */
export function inFile(a: Pick<Span, 'line' | 'start'>, b: Pick<Span, 'line' | 'start'>): number {
  return a.line - b.line || a.start - b.start;
}
