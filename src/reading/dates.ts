import type { Article } from '../article/article';
import type { Passage } from '../article/passages';
import type { PassageMemo } from './memo';
import type { DateMention } from './reading';
import type { Steps } from './steps';

export function* findDates(
  _article: Article,
  _passages: readonly Passage[],
  _memo: PassageMemo,
): Steps<DateMention[]> {
  yield;
  return [];
}
