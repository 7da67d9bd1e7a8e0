import type { Outline } from './outline';
import type { ReadingModels } from './models/models';
import { arrange, arrangeSingly } from './order/arrange';
import { MAX_COMPARED } from './order/pairs';
import type { Steps } from '../steps';

/**
 * Lines of all paragraphs in the likely original order: an inference, right about the lead seven times in ten and
 * about a pair of paragraphs two times in three (see `QUALITY.md`). Without models the order that the file has.
 */
export function* proposeOrder(
  { document, sides, rest }: Outline,
  models: ReadingModels | null,
): Steps<number[]> {
  yield;
  if (!models) return [...document.paragraphs.map(({ line }) => line), ...rest];
  const order = sides.length <= MAX_COMPARED ? yield* arrange(sides, models.order) : arrangeSingly(sides);
  return [...order.map((index) => document.paragraphs[index]!.line), ...rest];
}
