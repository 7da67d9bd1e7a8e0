import { vectorKey, type WordVectors } from '../models/wordVectors';
import type { Candidate, CandidateScores } from './apostrophes';
import type { WordInfo } from './wordInfo';

/** Neighbours whose vectors the network sees, and those whose shapes it sees. */
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3, 4];
const SHAPED = [-2, -1, 0, 1, 2];
const SHAPES = 7;
const OUTSIDE = 6;

/** Vectors in the input: those of the neighbours, of the word, and of the word without its s. */
export const INPUT_VECTORS = NEIGHBOURS.length + 2;

/** Number of inputs behind the vectors. */
export const PLAIN_INPUTS = SHAPED.length * SHAPES + 25;

/** Vectors wanted, in the input's order: key and lower-case word; null outside the passage. */
export function inputWords(
  { token, word, base }: Candidate,
  infos: readonly WordInfo[],
): readonly (readonly [key: number, lower: string] | null)[] {
  const around = NEIGHBOURS.map((k) => {
    const info = infos[token + k];
    return info === undefined ? null : ([info.hash, info.lower] as const);
  });
  return [...around, [vectorKey(word), word], [vectorKey(base), base]];
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
  let at = start;
  for (const k of SHAPED) {
    into[at + (infos[candidate.token + k]?.shape ?? OUTSIDE)] = 1;
    at += SHAPES;
  }
  const { around } = candidate;
  const [length, plural, determiner] = around;
  into[at++] = length! / 8;
  for (const kind of [1, 2, 3]) into[at++] = +(plural === kind);
  for (const kind of [1, 2, 3, 4]) into[at++] = +(determiner === kind);
  for (const column of [3, 4, 5, 10, 11, 12, 13, 14, 15]) into[at++] = around[column]!;
  const [rank, baseRank] = ranksOf(candidate, vectors);
  into[at++] = rank;
  into[at++] = baseRank;
  into[at++] = 2 * (rank - baseRank);
  into[at++] = clamp(first);
  into[at++] = clamp(second);
  into[at++] = +candidate.contraction;
  into[at++] = +(candidate.second < 0);
  into[at] = +candidate.opens;
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
    if (word !== null) vectors.fill(word[0], word[1], input, slot * width);
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
