import type { ReadingModels } from '../models/models';
import type { Steps } from '../steps';
import { networkInputs, oddsOf } from './networks';
import { comparePair, PAIR_WIDTH, similarity, type PairSide } from './pairs';

/** What being nearly as like a lead as the likeliest one counts for, against winning every comparison. */
const RUNNER_UP = 0.6;

/** What the networks count for where the lead is chosen, against the trees. */
const NETWORKS = 2;

/**
 * Indices of the paragraphs in their likely original order. Every pair is compared once, by trees and by networks, and
 * who wins most stands first (Borda's count); the likely lead goes to the top. Quadratic: for callers to bound.
 */
export function* arrange(
  sides: readonly PairSide[],
  { pairs, networks, scale }: Pick<ReadingModels['order'], 'pairs' | 'networks' | 'scale'>,
): Steps<number[]> {
  const leads = Float64Array.from(sides, (side) => side.lead);
  const outputs: Float64Array[][] = [];
  const inputs = networkInputs(
    sides.map(({ row }) => row),
    sides.map(({ view }) => view.meaning),
    scale,
  );
  for (const [i, input] of inputs.entries()) {
    const own = networks.map((network) => network.values(input));
    for (const output of own) leads[i]! += (NETWORKS * output[0]!) / own.length;
    outputs.push(own);
    yield;
  }
  const highest = Math.max(...leads);
  const wins = new Float64Array(sides.length);
  const row = new Float64Array(PAIR_WIDTH);
  const back = new Float64Array(PAIR_WIDTH);
  for (let i = 0; i < sides.length; i++) {
    for (let j = i + 1; j < sides.length; j++) {
      const a = sides[i]!;
      const b = sides[j]!;
      const near = similarity(a.view, b.view);
      // Asked both ways, so that the order in the file counts for nothing.
      comparePair(a, b, near, row);
      comparePair(b, a, near, back);
      // Half of the log-odds, the mean of both kinds of models.
      const balance = Math.tanh((pairs.difference(row, back) / 2 + oddsOf(outputs[i]!, outputs[j]!)) / 4);
      wins[i]! += balance;
      wins[j]! -= balance;
    }
    yield;
  }
  // Who may be the lead as well stands early, too.
  const scores = wins.map(
    (sum, i) => sum / sides.length + RUNNER_UP * Math.exp((leads[i]! - highest) / (1 + NETWORKS)),
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
