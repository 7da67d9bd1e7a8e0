import type { Outline } from './outline';
import { Trees } from './models/trees';
import { arrange, arrangeSingly } from './order/arrange';
import { pairs } from './order/model';
import { MAX_COMPARED } from './order/pairs';
import type { Steps } from './steps';

const pairTrees = new Trees(pairs);

/**
 * Lines of all paragraphs in the likely original order: an inference, right about the lead two times in three and about
 * a pair of paragraphs about as often (see `QUALITY.md`).
 */
export function* proposeOrder({ document, sides }: Outline): Steps<number[]> {
  yield;
  const order = sides.length <= MAX_COMPARED ? yield* arrange(sides, pairTrees) : arrangeSingly(sides);
  return order.map((index) => document.paragraphs[index]!.line);
}
