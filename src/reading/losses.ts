import type { Passage } from '../article/passages';
import type { PassageMemo } from './memo';
import type { Loss, Statement } from './reading';
import type { Steps } from './steps';

export function* findLosses(
  _passages: readonly Passage[],
  _statements: readonly Statement[],
  _memo: PassageMemo,
): Steps<Loss[]> {
  yield;
  return [];
}
