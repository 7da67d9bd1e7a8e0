import type { Trees } from '../models/trees';
import type { Steps } from '../steps';
import { comparePair, PAIR_WIDTH, similarity, turnRound, type PairSide } from './pairs';

/** What being nearly as like a lead as the likeliest one counts for, against winning every comparison. */
const RUNNER_UP = 0.8;

/**
 * Indices of the paragraphs in their likely original order. Every pair is compared once, and who wins most stands first
 * (Borda's count); the likely lead goes to the top. Quadratic: for callers to bound.
 */
export function* arrange(sides: readonly PairSide[], pairs: Trees): Steps<number[]> {
  const wins = new Float64Array(sides.length);
  const row = new Float64Array(PAIR_WIDTH);
  const back = new Float64Array(PAIR_WIDTH);
  for (let i = 0; i < sides.length; i++) {
    for (let j = i + 1; j < sides.length; j++) {
      const a = sides[i]!;
      const b = sides[j]!;
      const near = similarity(a.view, b.view);
      comparePair(a, b, near, row);
      turnRound(row, back);
      // Asked both ways, so that the order in the file counts for nothing.
      const balance = Math.tanh(pairs.difference(row, back) / 4);
      wins[i]! += balance;
      wins[j]! -= balance;
    }
    yield;
  }
  // Who may be the lead as well stands early, too.
  const scores = wins.map((sum, i) => sum / sides.length + RUNNER_UP * Math.exp(sides[i]!.lead));
  return ranked(sides, scores);
}

/** The same from the scores of single paragraphs alone; for articles too long to compare every pair. */
export function arrangeSingly(sides: readonly PairSide[]): number[] {
  return ranked(
    sides,
    Float64Array.from(sides, (side) => side.position),
  );
}

function ranked(sides: readonly PairSide[], scores: Float64Array): number[] {
  const lead = sides.findIndex((side) => side.lead === 0);
  if (lead >= 0) scores[lead] = Infinity;
  return [...sides.keys()].sort((a, b) => scores[b]! - scores[a]! || a - b);
}
