import type { Article, Span } from '../article/article';
import type { Passage } from '../article/passages';
import type { Person, Statement } from './reading';
import type { Steps } from './steps';

export interface SummaryContext {
  readonly people: readonly Person[];
  readonly statements: readonly Statement[];
  /** Lines of all paragraphs in the likely original order. */
  readonly order: readonly number[];
}

export function* summarize(
  _article: Article,
  passages: readonly Passage[],
  _context: SummaryContext,
): Steps<Span[]> {
  yield;
  return passages
    .flatMap(({ line, offset, sentences }) =>
      sentences.map((s) => ({ line, start: offset + s.start, end: offset + s.end })),
    )
    .slice(0, 3);
}
