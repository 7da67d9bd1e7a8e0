import type { Article } from '../article/article';
import type { Passage } from '../article/passages';
import type { Person, Statement } from './reading';
import type { Steps } from './steps';

export interface OrderContext {
  readonly people: readonly Person[];
  readonly statements: readonly Statement[];
}

export function* proposeOrder(
  article: Article,
  _passages: readonly Passage[],
  _context: OrderContext,
): Steps<number[]> {
  yield;
  return article.paragraphs.map((paragraph) => paragraph.line);
}
