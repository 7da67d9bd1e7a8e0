/** Fits the weights of attribution to examples. */
import type { ScoredCase } from '../features';
import { FEATURE_COUNT, QUESTIONS, SOURCE_KINDS, type Question } from '../questions';

/** A case with its right answer. */
export interface Solved {
  readonly scored: ScoredCase;
  /** Index of the right candidate; the number of candidates when it is nobody. */
  readonly right: number;
  readonly weight: number;
  /** Nobody is no answer, and says nothing of how often it would be. */
  readonly somebody?: boolean;
}

/**
 * What weights are expected to be before any example is seen, where labels are too few to tell: a description that fits one
 * office of the file (`the Norwegian minister`) was right in all six cases that the Gender Gap Tracker has.
 */
const EXPECTED = { 'office-described': 5.5, 'office-other-country': -2 } as const;
/** The same for all kinds of source phrases but names: nobody says `I` and his own name in one sentence. */
const EXPECTED_OF_ALL = { 'in-first-person': -2.5 } as const;

const STEPS = 150;
const L2 = 6;
/** Weights of one kind of source phrase. Names come first. */
const BLOCK = FEATURE_COUNT / SOURCE_KINDS.length;

const prior = new Map([
  ...expectedAt(EXPECTED, BLOCK * SOURCE_KINDS.indexOf('nominal')),
  ...expectedAt(EXPECTED_OF_ALL, FEATURE_COUNT),
]);

/** Weights by index. @param from index of a block's first question */
function expectedAt(expected: Readonly<Partial<Record<Question, number>>>, from: number): [number, number][] {
  return Object.entries(expected).map(([question, weight]) => [
    from + QUESTIONS.indexOf(question as Question),
    weight,
  ]);
}

/** All rows of all examples in flat arrays, so that a step is one pass over numbers. */
function flatten(examples: readonly Solved[]): {
  index: Uint16Array;
  value: Float64Array;
  rowEnd: Uint32Array;
  exampleEnd: Uint32Array;
} {
  const index: number[] = [];
  const value: number[] = [];
  const rowEnd: number[] = [];
  const exampleEnd: number[] = [];
  for (const { scored, somebody } of examples) {
    for (const row of somebody ? scored.features : [...scored.features, scored.nobody]) {
      for (let at = 0; at < row.length; at += 2) {
        index.push(row[at]!);
        value.push(row[at + 1]!);
        // What holds for all kinds of source phrase but names is learnt together; each kind learns how it differs.
        if (row[at]! < BLOCK) continue;
        index.push(FEATURE_COUNT + (row[at]! % BLOCK));
        value.push(row[at + 1]!);
      }
      rowEnd.push(index.length);
    }
    exampleEnd.push(rowEnd.length);
  }
  return {
    index: Uint16Array.from(index),
    value: Float64Array.from(value),
    rowEnd: Uint32Array.from(rowEnd),
    exampleEnd: Uint32Array.from(exampleEnd),
  };
}

/**
 * A conditional logit over a statement's candidates and "nobody who is named", fitted by gradient ascent on the log likelihood
 * with an L2 penalty on what differs from `EXPECTED` (Adam, full batch, fixed number of steps: the same weights on every run).
 */
export function fit(examples: readonly Solved[]): Float64Array {
  const { index, value, rowEnd, exampleEnd } = flatten(examples);
  const size = FEATURE_COUNT + BLOCK;
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const gradient = new Float64Array(size);
  const scores = new Float64Array(rowEnd.length);
  for (let step = 1; step <= STEPS; step++) {
    for (let k = 0; k < size; k++) gradient[k] = L2 * ((prior.get(k) ?? 0) - weights[k]!);
    let row = 0;
    let at = 0;
    for (let example = 0; example < examples.length; example++) {
      const start = row;
      const end = exampleEnd[example]!;
      const from = at;
      let highest = -Infinity;
      for (; row < end; row++) {
        let sum = 0;
        for (; at < rowEnd[row]!; at++) sum += weights[index[at]!]! * value[at]!;
        scores[row] = sum;
        highest = Math.max(highest, sum);
      }
      let total = 0;
      for (let k = start; k < end; k++) total += scores[k] = Math.exp(scores[k]! - highest);
      const { right, weight } = examples[example]!;
      let back = from;
      for (let k = start; k < end; k++) {
        const error = weight * ((k - start === right ? 1 : 0) - scores[k]! / total);
        for (; back < rowEnd[k]!; back++) gradient[index[back]!]! += error * value[back]!;
      }
    }
    const rate = 0.15 * (1 - (step - 1) / STEPS);
    for (let k = 0; k < size; k++) {
      first[k] = 0.9 * first[k]! + 0.1 * gradient[k]!;
      second[k] = 0.999 * second[k]! + 0.001 * gradient[k]! ** 2;
      const mean = first[k]! / (1 - 0.9 ** step);
      const spread = Math.sqrt(second[k]! / (1 - 0.999 ** step));
      weights[k]! += (rate * mean) / (spread + 1e-8);
    }
  }
  return weights
    .subarray(0, FEATURE_COUNT)
    .map((weight, k) => weight + (k < BLOCK ? 0 : weights[FEATURE_COUNT + (k % BLOCK)]!));
}
