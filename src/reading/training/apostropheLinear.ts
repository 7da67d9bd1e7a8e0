/** The linear model of apostrophes: multinomial logistic regression over hashed features, the strongest of which are kept. */
import type { CandidateScores } from '../losses/apostropheCandidate';
import type { Document, Labelled } from './apostropheDocuments';
import { trainSoftmax, type SparseExample } from './softmax';

const KEPT_FEATURES = 20_000;
const FEWEST_ARTICLES = 5;
const LINEAR = { epochs: 6, rate: 0.1, l1: 0.001 };

export interface Linear {
  readonly index: ReadonlyMap<number, number>;
  readonly weights: Float64Array;
}

/** A candidate with what the linear model says of it. */
export interface Scored extends Labelled {
  /** With what the whole article says, and without. */
  readonly scores: CandidateScores;
  readonly passageScores: CandidateScores;
}

function fit(documents: readonly Document[], features: readonly number[]): Linear {
  const index = new Map(features.map((feature, i) => [feature, i]));
  const examples = documents.flatMap(({ labelled, weight }) =>
    labelled.map(({ features: own, label, candidate }): SparseExample => ({
      features: own.map((feature) => index.get(feature) ?? -1).filter((i) => i >= 0),
      label,
      classes: candidate.second < 0 ? 2 : 3,
      weight,
    })),
  );
  return { index, weights: trainSoftmax(examples, features.length, 2, LINEAR) };
}

/** Trains on features of enough articles, then on the strongest alone. */
export function trainLinear(documents: readonly Document[]): Linear {
  const articles = new Map<number, number>();
  for (const { labelled } of documents) {
    const own = new Set(labelled.flatMap(({ features }) => [...features]));
    for (const feature of own) articles.set(feature, (articles.get(feature) ?? 0) + 1);
  }
  const frequent = [...articles].filter(([, n]) => n >= FEWEST_ARTICLES).map(([feature]) => feature);
  const all = fit(documents, frequent).weights;
  const strength = (feature: number, i: number): number =>
    Math.max(Math.abs(all[2 * i]!), Math.abs(all[2 * i + 1]!)) * Math.sqrt(articles.get(feature)!);
  const best = frequent
    .map((feature, i) => ({ feature, strength: strength(feature, i) }))
    .sort((a, b) => b.strength - a.strength)
    .slice(0, KEPT_FEATURES)
    .map(({ feature }) => feature);
  return fit(documents, best);
}

/** Scores of every candidate by the linear model. */
export function score({ labelled }: Document, { index, weights }: Linear): Scored[] {
  return labelled.map((one) => {
    let first = 0;
    let second = one.candidate.second < 0 ? -Infinity : 0;
    let passageScores = { first, second };
    const add = (feature: number): void => {
      const i = index.get(feature);
      if (i === undefined) return;
      first += weights[2 * i]!;
      second += weights[2 * i + 1]!;
    };
    const own = one.candidate.features.length;
    for (const feature of one.features.subarray(0, own)) add(feature);
    passageScores = { first, second };
    for (const feature of one.features.subarray(own)) add(feature);
    return { ...one, scores: { first, second }, passageScores };
  });
}
