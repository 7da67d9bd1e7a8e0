import { vectorKey, type WordVectors } from '../models/wordVectors';
import type { Candidate, CandidateScores } from './apostropheCandidate';
import type { WordInfo } from './wordInfo';

/** Neighbours whose vectors the network sees, and those whose shapes it sees. */
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3, 4];
const SHAPED = [-2, -1, 0, 1, 2];
const SHAPES = 7;
const OUTSIDE = 6;

/** Vectors in the input: those of the neighbours, of the word, and of the word without its s. */
const INPUT_VECTORS = NEIGHBOURS.length + 2;

/** Number of inputs behind the vectors. */
export const PLAIN_INPUTS = SHAPED.length * SHAPES + 25;

/** A word as `WordVectors` looks it up. */
type Word = Pick<WordInfo, 'hash' | 'lower'>;

function wordOf(lower: string): Word {
  return { lower, hash: vectorKey(lower) };
}

/** Words whose vectors are wanted, in the input's order; undefined outside the passage. */
export function inputWords(
  { token, word, base }: Candidate,
  infos: readonly WordInfo[],
): readonly (Word | undefined)[] {
  return [...NEIGHBOURS.map((k) => infos[token + k]), wordOf(word), wordOf(base)];
}

/**
 * Fills what the network asks besides vectors: shapes around, how the word looks, how rare it is with and without its s,
 * and what the linear model says.
 */
export function fillPlain(
  candidate: Candidate,
  { first, second }: CandidateScores,
  infos: readonly WordInfo[],
  vectors: Pick<WordVectors, 'rank'>,
  into: Float64Array,
  start: number,
): void {
  const { around } = candidate;
  const [rank, baseRank] = ranksOf(candidate, vectors);
  for (const [slot, k] of SHAPED.entries())
    into[start + slot * SHAPES + (infos[candidate.token + k]?.shape ?? OUTSIDE)] = 1;
  into.set(
    [
      around[0]! / 8,
      ...[1, 2, 3].map((kind) => +(around[1] === kind)),
      ...[1, 2, 3, 4].map((kind) => +(around[2] === kind)),
      ...[3, 4, 5, 10, 11, 12, 13, 14, 15].map((column) => around[column]!),
      ...[rank, baseRank, 2 * (rank - baseRank), clamp(first), clamp(second)],
      ...[+candidate.contraction, +(candidate.second < 0), +candidate.opens],
    ],
    start + SHAPED.length * SHAPES,
  );
}

/** How rare the word of a candidate is, 0 to 1, and the word without its s. */
export function ranksOf(
  { word, base }: Candidate,
  vectors: Pick<WordVectors, 'rank'>,
): readonly [word: number, base: number] {
  return [vectors.rank(vectorKey(word)), vectors.rank(vectorKey(base))];
}

/** The network's input for a candidate: vectors, then the rest. */
export function networkInput(
  candidate: Candidate,
  scores: CandidateScores,
  infos: readonly WordInfo[],
  vectors: WordVectors,
): Float64Array {
  const { width } = vectors;
  const input = new Float64Array(INPUT_VECTORS * width + PLAIN_INPUTS);
  for (const [slot, word] of inputWords(candidate, infos).entries()) {
    if (word) vectors.fill(word, input, slot * width);
  }
  fillPlain(candidate, scores, infos, vectors, input, INPUT_VECTORS * width);
  return input;
}

function clamp(score: number): number {
  return Math.max(-8, Math.min(8, score)) / 4;
}

/** The linear model's log-odds that something is lost are taken as they are outside of plus and minus this. */
const DOUBTFUL = 4.5;

/** Whether the linear model leaves a doubt, so that the network is asked. */
export function isDoubtful({ first, second }: CandidateScores): boolean {
  return Math.abs(Math.log(Math.exp(first) + Math.exp(second))) < DOUBTFUL;
}
