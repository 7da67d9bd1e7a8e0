import type { ScoredCase } from './features';
import { NOBODY_QUESTIONS, QUESTIONS, SOURCE_KINDS, type Features } from './questions';
import WEIGHTS from './weights.json';

/** Weights of each question for each of `SOURCE_KINDS`. Made by `training/train.ts`; see there. */
const weights = unpack(WEIGHTS);

/** The table of weights, a row a question, a column a kind of source phrase, as the vector that features index. */
export function unpack(table: Readonly<Record<string, readonly number[]>>): Float64Array {
  const names: readonly string[] = [...QUESTIONS, ...NOBODY_QUESTIONS];
  return Float64Array.from(SOURCE_KINDS.flatMap((_, kind) => names.map((name) => table[name]?.[kind] ?? 0)));
}

/** Probability of each candidate, and at the end of nobody: a conditional logit (McFadden 1974). They add up to 1. */
export function probabilities(
  { features, nobody }: ScoredCase,
  vector: Float64Array = weights,
): Float64Array {
  const scores = Float64Array.from([...features, nobody], (each) => dot(each, vector));
  const highest = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  let total = 0;
  for (let index = 0; index < scores.length; index++)
    total += scores[index] = Math.exp(scores[index]! - highest);
  return scores.map((score) => score / total);
}

function dot(features: Features, vector: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < features.length; index += 2)
    sum += vector[features[index]!]! * features[index + 1]!;
  return sum;
}
