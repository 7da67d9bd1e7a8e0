/** Training of the chain of `../losses/chain.ts`: a linear-chain CRF of two states by stochastic gradient ascent. */
import { marginals, type ChainScores } from '../losses/chain';
import { NO_MARK } from '../losses/quoteFeatures';
import { IMPOSSIBLE, isWire, type Document, type Example } from './quoteDocuments';
import { shuffled } from './random';

const KEPT_INSIDE = 1800;
const KEPT_BOUNDARY = 7500;
const FEWEST_ARTICLES = 5;
const RATE = 0.1;

export interface Weights {
  readonly insideIndex: ReadonlyMap<number, number>;
  readonly boundaryIndex: ReadonlyMap<number, number>;
  readonly inside: Float64Array;
  /** Two a feature: open, close. */
  readonly boundary: Float64Array;
}

/** Stochastic gradient ascent on the chain's log-likelihood, AdaGrad, averaged over the second half. */
function fit(
  documents: readonly Document[],
  insideFeatures: readonly number[],
  boundaryFeatures: readonly number[],
  epochs: number,
): Weights {
  const insideIndex = new Map(insideFeatures.map((f, i) => [f, i]));
  const boundaryIndex = new Map(boundaryFeatures.map((f, i) => [f, i]));
  const pick = (lists: readonly Int32Array[], index: ReadonlyMap<number, number>): Int32Array[] =>
    lists.map((list) =>
      list === IMPOSSIBLE ? list : Int32Array.from([...list].flatMap((f) => index.get(f) ?? [])),
    );
  const examples = documents.flatMap(({ examples: list, weight }) =>
    list.map((example) => ({
      example,
      weight,
      a: pick(example.features.inside, insideIndex),
      b: pick(example.features.boundaries, boundaryIndex),
    })),
  );
  const inside = new Float64Array(insideIndex.size);
  const boundary = new Float64Array(2 * boundaryIndex.size);
  const insideSquares = new Float64Array(inside.length).fill(1);
  const boundarySquares = new Float64Array(boundary.length).fill(1);
  const insideSum = new Float64Array(inside.length);
  const boundarySum = new Float64Array(boundary.length);
  const step = (weights: Float64Array, squares: Float64Array, at: number, gradient: number): void => {
    squares[at]! += gradient * gradient;
    weights[at]! += (RATE * gradient) / Math.sqrt(squares[at]!);
  };
  let averaged = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(examples.length, epoch + 1)) {
      const { a, b, example, weight } = examples[index]!;
      const n = a.length;
      const scores = emptyScores(n);
      for (let i = 0; i < n; i++) for (const f of a[i]!) scores.inside[i]! += inside[f]!;
      for (let i = 0; i <= n; i++) {
        if (b[i] === IMPOSSIBLE) scores.open[i] = scores.close[i] = NO_MARK;
        for (const f of b[i]!) {
          scores.open[i]! += boundary[2 * f]!;
          scores.close[i]! += boundary[2 * f + 1]!;
        }
      }
      const p = marginals(scores);
      for (let i = 0; i < n; i++) {
        const gradient = weight * (example.inside[i]! - p.inside[i]!);
        if (Math.abs(gradient) > 1e-4) for (const f of a[i]!) step(inside, insideSquares, f, gradient);
      }
      for (let i = 0; i <= n; i++) {
        const opened = weight * (example.open[i]! - p.open[i]!);
        const closed = weight * (example.close[i]! - p.close[i]!);
        if (Math.abs(opened) > 1e-4) for (const f of b[i]!) step(boundary, boundarySquares, 2 * f, opened);
        if (Math.abs(closed) > 1e-4)
          for (const f of b[i]!) step(boundary, boundarySquares, 2 * f + 1, closed);
      }
    }
    if (2 * epoch < epochs - 1) continue;
    averaged++;
    for (let i = 0; i < inside.length; i++) insideSum[i]! += inside[i]!;
    for (let i = 0; i < boundary.length; i++) boundarySum[i]! += boundary[i]!;
  }
  return {
    insideIndex,
    boundaryIndex,
    inside: insideSum.map((x) => x / averaged),
    boundary: boundarySum.map((x) => x / averaged),
  };
}

function emptyScores(n: number): ChainScores {
  return { inside: new Float64Array(n), open: new Float64Array(n + 1), close: new Float64Array(n + 1) };
}

/** Counts in how many articles each feature occurs, trains on those of enough, then on the strongest alone. */
export function trainChain(documents: readonly Document[]): Weights {
  const insideCount = new Map<number, number>();
  const boundaryCount = new Map<number, number>();
  for (const { examples, source } of documents) {
    // What only old newswire has is not worth its bytes.
    if (isWire(source)) continue;
    const a = new Set<number>();
    const b = new Set<number>();
    for (const { features } of examples) {
      for (const list of features.inside) for (const f of list) a.add(f);
      for (const list of features.boundaries) for (const f of list) b.add(f);
    }
    for (const f of a) insideCount.set(f, (insideCount.get(f) ?? 0) + 1);
    for (const f of b) boundaryCount.set(f, (boundaryCount.get(f) ?? 0) + 1);
  }
  const frequent = (counts: ReadonlyMap<number, number>): number[] =>
    [...counts].filter(([, n]) => n >= FEWEST_ARTICLES + 3).map(([f]) => f);
  const all = fit(documents, frequent(insideCount), frequent(boundaryCount), 3);
  const strongest = (
    index: ReadonlyMap<number, number>,
    counts: ReadonlyMap<number, number>,
    size: (i: number) => number,
    keep: number,
  ): number[] =>
    [...index]
      .map(([f, i]) => ({ f, strength: size(i) * Math.sqrt(counts.get(f)!) }))
      .sort((x, y) => y.strength - x.strength)
      .slice(0, keep)
      .map(({ f }) => f);
  return fit(
    documents,
    strongest(all.insideIndex, insideCount, (i) => Math.abs(all.inside[i]!), KEPT_INSIDE),
    strongest(
      all.boundaryIndex,
      boundaryCount,
      (i) => Math.max(Math.abs(all.boundary[2 * i]!), Math.abs(all.boundary[2 * i + 1]!)),
      KEPT_BOUNDARY,
    ),
    4,
  );
}

export function scoresOf({ features }: Example, w: Weights): ChainScores {
  const n = features.inside.length;
  const scores = emptyScores(n);
  for (let i = 0; i < n; i++) {
    for (const f of features.inside[i]!) {
      const k = w.insideIndex.get(f);
      if (k !== undefined) scores.inside[i]! += w.inside[k]!;
    }
  }
  for (let i = 0; i <= n; i++) {
    if (features.boundaries[i] === IMPOSSIBLE) scores.open[i] = scores.close[i] = NO_MARK;
    for (const f of features.boundaries[i]!) {
      const k = w.boundaryIndex.get(f);
      if (k === undefined) continue;
      scores.open[i]! += w.boundary[2 * k]!;
      scores.close[i]! += w.boundary[2 * k + 1]!;
    }
  }
  return scores;
}
