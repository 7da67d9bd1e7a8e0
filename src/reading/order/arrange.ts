import type { ReadingModels } from '../models/models';
import type { Steps } from '../../steps';
import { networkInputs, oddsOf } from './networks';
import { comparePair, PAIR_WIDTH, RELATIONS, relationsOf, type PairSide } from './pairs';

/** What being nearly as like a lead as the likeliest one counts for, against winning every comparison. */
const RUNNER_UP = 0.6;

/** What the networks count for against the trees, where the lead is chosen and where pairs are compared. */
const NETWORKS = 2.5;
const NETWORKS_ON_PAIRS = 2;

/** Log-odds from which on a comparison counts for hardly more. */
const SURE = 4;

/**
 * Indices of the paragraphs in their likely original order. Every pair is compared once, by trees and by networks, and
 * who wins most stands first (Borda's count); the likely lead goes to the top. Quadratic: for callers to bound.
 */
export function* arrange(
  sides: readonly PairSide[],
  { pairs, networks, scale }: Pick<ReadingModels['order'], 'pairs' | 'networks' | 'scale'>,
): Steps<number[]> {
  const leads = Float64Array.from(sides, (side) => side.lead);
  const inputs = networkInputs(
    sides.map(({ row }) => row),
    sides.map(({ view }) => view.meaning),
    scale,
  );
  const relations = yield* relationsOf(sides);
  const outputs: Float64Array[][] = [];
  for (const network of networks) {
    const own = yield* network.values(inputs, relations);
    for (const [i, [lead = 0]] of own.entries()) leads[i]! += (NETWORKS * lead) / networks.length;
    outputs.push(own);
  }
  const highest = Math.max(...leads);
  const wins = new Float64Array(sides.length);
  const row = new Float64Array(PAIR_WIDTH);
  const back = new Float64Array(PAIR_WIDTH);
  for (let i = 0; i < sides.length; i++) {
    for (let j = i + 1; j < sides.length; j++) {
      const a = sides[i]!;
      const b = sides[j]!;
      // Asked both ways, so that the order in the file counts for nothing.
      comparePair(a, b, relations, (i * sides.length + j) * RELATIONS, row);
      comparePair(b, a, relations, (j * sides.length + i) * RELATIONS, back);
      // The trees' difference is twice their log-odds.
      const odds =
        (pairs.difference(row, back) / 2 + NETWORKS_ON_PAIRS * oddsOf(outputs, i, j)) /
        (1 + NETWORKS_ON_PAIRS);
      const balance = Math.tanh(odds / SURE);
      wins[i]! += balance;
      wins[j]! -= balance;
    }
    yield;
  }
  // Who may be the lead as well stands early, too.
  const scores = wins.map(
    (sum, i) => sum / sides.length + RUNNER_UP * Math.exp((leads[i]! - highest) / NETWORKS),
  );
  return ranked(scores, leads.indexOf(highest));
}

/** The same from the scores of single paragraphs alone; for articles too long to compare every pair. */
export function arrangeSingly(sides: readonly PairSide[]): number[] {
  return ranked(
    Float64Array.from(sides, (side) => side.position),
    sides.findIndex((side) => side.lead === 0),
  );
}

function ranked(scores: Float64Array, lead: number): number[] {
  if (lead >= 0) scores[lead] = Infinity;
  return [...scores.keys()].sort((a, b) => scores[b]! - scores[a]! || a - b);
}
