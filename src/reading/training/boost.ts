/** Training of `../models/trees.ts`: gradient boosting of oblivious trees on binned features. Deterministic. */
import { ByteWriter } from './bytes';
import { randomNumbers } from './random';

export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** L2 on leaf values. */
  readonly lambda: number;
  /** Share of the features each tree may use. */
  readonly featureShare?: number;
  readonly bins?: number;
  readonly bias?: number;
}

/** Fills first and second derivatives of the loss at the present scores. */
export type Gradient = (scores: Float64Array, gradient: Float64Array, hessian: Float64Array) => void;

/** Trains on `rows`; the loss is known by its derivatives only, so that ranking losses fit too. */
export function boost(
  rows: readonly ArrayLike<number>[],
  gradient: Gradient,
  options: BoostOptions,
): Uint8Array {
  const { trees, depth, rate, lambda } = options;
  const count = rows.length;
  const width = rows[0]!.length;
  const borders = Array.from({ length: width }, (_, f) => quantiles(rows, f, options.bins ?? 32));
  const binned = Array.from({ length: width }, (_, f) =>
    Uint8Array.from(rows, (row) => lowerBound(borders[f]!, row[f]!)),
  );
  const scores = new Float64Array(count).fill(options.bias ?? 0);
  const g = new Float64Array(count);
  const h = new Float64Array(count);
  const leafOf = new Uint16Array(count);
  const random = randomNumbers(7);
  const splits: number[] = [];
  const leaves: number[] = [];
  for (let tree = 0; tree < trees; tree++) {
    gradient(scores, g, h);
    leafOf.fill(0);
    const allowed = borders.map((b) => b.length > 0 && random() < (options.featureShare ?? 1));
    for (let level = 0; level < depth; level++) {
      const nodes = 1 << level;
      let best = { gain: -Infinity, feature: 0, border: 0 };
      for (let f = 0; f < width; f++) {
        if (!allowed[f]) continue;
        const bins = borders[f]!.length + 1;
        const sumG = new Float64Array(nodes * bins);
        const sumH = new Float64Array(nodes * bins);
        const column = binned[f]!;
        for (let i = 0; i < count; i++) {
          const at = leafOf[i]! * bins + column[i]!;
          sumG[at]! += g[i]!;
          sumH[at]! += h[i]!;
        }
        const gains = new Float64Array(bins - 1);
        for (let node = 0; node < nodes; node++) {
          let allG = 0;
          let allH = 0;
          for (let b = 0; b < bins; b++) {
            allG += sumG[node * bins + b]!;
            allH += sumH[node * bins + b]!;
          }
          let leftG = 0;
          let leftH = 0;
          for (let b = 0; b < bins - 1; b++) {
            leftG += sumG[node * bins + b]!;
            leftH += sumH[node * bins + b]!;
            gains[b]! += (leftG * leftG) / (leftH + lambda) + (allG - leftG) ** 2 / (allH - leftH + lambda);
          }
        }
        for (let b = 0; b < bins - 1; b++) {
          if (gains[b]! > best.gain) best = { gain: gains[b]!, feature: f, border: b };
        }
      }
      splits.push(best.feature, best.border);
      const column = binned[best.feature]!;
      for (let i = 0; i < count; i++) if (column[i]! > best.border) leafOf[i]! |= 1 << level;
    }
    const sumG = new Float64Array(1 << depth);
    const sumH = new Float64Array(1 << depth);
    for (let i = 0; i < count; i++) {
      sumG[leafOf[i]!]! += g[i]!;
      sumH[leafOf[i]!]! += h[i]!;
    }
    const values = sumG.map((sum, leaf) => (-rate * sum) / (sumH[leaf]! + lambda));
    leaves.push(...values);
    for (let i = 0; i < count; i++) scores[i]! += values[leafOf[i]!]!;
  }
  return encode(depth, options.bias ?? 0, borders, splits, leaves);
}

/** Keeps only thresholds that some tree uses. */
function encode(
  depth: number,
  bias: number,
  borders: readonly (readonly number[])[],
  splits: readonly number[],
  leaves: readonly number[],
): Uint8Array {
  const used = borders.map(() => new Set<number>());
  for (let i = 0; i < splits.length; i += 2) used[splits[i]!]!.add(splits[i + 1]!);
  const kept = used.map((set) => [...set].sort((a, b) => a - b));
  const leafUnit = Number((Math.max(...leaves.map(Math.abs), 1e-9) / 127).toPrecision(4));
  const writer = new ByteWriter().byte(depth).real(bias).real(leafUnit).byte(kept.length);
  for (const [f, list] of kept.entries()) {
    writer.byte(list.length);
    for (const border of list) writer.real(borders[f]![border]!);
  }
  writer.whole(leaves.length >> depth);
  for (let i = 0; i < splits.length; i += 2)
    writer.byte(splits[i]!).byte(kept[splits[i]!]!.indexOf(splits[i + 1]!));
  return writer.bytes(leaves.map((leaf) => Math.round(leaf / leafUnit))).finish();
}

/** Logistic loss; labels 0 or 1. */
export function logistic(labels: ArrayLike<number>, weights?: ArrayLike<number>): Gradient {
  return (scores, g, h) => {
    for (let i = 0; i < scores.length; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]!));
      const w = weights?.[i] ?? 1;
      g[i] = w * (p - labels[i]!);
      h[i] = w * Math.max(p * (1 - p), 1e-6);
    }
  };
}

/** Squared loss. */
export function squared(targets: ArrayLike<number>, weights?: ArrayLike<number>): Gradient {
  return (scores, g, h) => {
    for (let i = 0; i < scores.length; i++) {
      const w = weights?.[i] ?? 1;
      g[i] = w * (scores[i]! - targets[i]!);
      h[i] = w;
    }
  };
}

/** Cross entropy between a softmax over each group of rows and target shares that sum to 1 in each group. */
export function listwise(
  groups: readonly (readonly [first: number, end: number])[],
  targets: ArrayLike<number>,
): Gradient {
  return (scores, g, h) => {
    for (const [first, end] of groups) {
      let highest = -Infinity;
      for (let i = first; i < end; i++) highest = Math.max(highest, scores[i]!);
      let sum = 0;
      for (let i = first; i < end; i++) sum += Math.exp(scores[i]! - highest);
      for (let i = first; i < end; i++) {
        const p = Math.exp(scores[i]! - highest) / sum;
        g[i] = p - targets[i]!;
        h[i] = Math.max(p * (1 - p), 1e-4);
      }
    }
  };
}

function quantiles(rows: readonly ArrayLike<number>[], feature: number, bins: number): number[] {
  const step = Math.max(1, Math.floor(rows.length / 20_000));
  const values: number[] = [];
  for (let i = 0; i < rows.length; i += step) values.push(rows[i]![feature]!);
  values.sort((a, b) => a - b);
  const distinct = [...new Set(values)];
  if (distinct.length <= bins) return distinct.slice(0, -1).map((x, i) => (x + distinct[i + 1]!) / 2);
  const cuts = Array.from(
    { length: bins - 1 },
    (_, i) => values[Math.floor(((i + 1) * values.length) / bins)]!,
  );
  return [...new Set(cuts)].filter((x) => x < values.at(-1)!);
}

/** Number of borders that are below `x`: row `x > borders[b]` for every `b` under the result. */
function lowerBound(borders: readonly number[], x: number): number {
  let low = 0;
  let high = borders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (x > borders[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}
