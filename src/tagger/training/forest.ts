/** Training of `../model/forest.ts`: gradient boosting of oblivious trees on binned features. Deterministic. */
import { randomNumbers } from './xorshift';
import type { TrainedForest } from './pack';

export interface ForestOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** L2 on leaf values. */
  readonly lambda: number;
  /** Share of the features each tree may use. */
  readonly featureShare: number;
  readonly bins: number;
}

/** A row of features with a weight for each class; several classes may share a row. */
export interface ForestRow {
  readonly x: ArrayLike<number>;
  readonly weights: readonly number[];
}

/** Softmax loss; every tree asks the same questions for all classes. */
export function growForest(
  rows: readonly ForestRow[],
  classes: number,
  options: ForestOptions,
): TrainedForest {
  const { trees, depth, rate, lambda, featureShare, bins } = options;
  const count = rows.length;
  const width = rows[0]!.x.length;
  const borders = Array.from({ length: width }, (_, feature) => bordersOf(rows, feature, bins));
  const columns = borders.map((limits, feature) =>
    Uint8Array.from(rows, ({ x }) => limits.filter((limit) => x[feature]! > limit).length),
  );
  const scores = new Float64Array(count * classes);
  const g = new Float64Array(count * classes);
  const h = new Float64Array(count * classes);
  const leafOf = new Uint16Array(count);
  const random = randomNumbers(7);
  const forest = { depth, features: [] as number[], thresholds: [] as number[], leaves: [] as number[] };
  for (let tree = 0; tree < trees; tree++) {
    derive(rows, scores, classes, g, h);
    leafOf.fill(0);
    const allowed = borders.map((limits) => random() < featureShare && limits.length > 0);
    for (let level = 0; level < depth; level++) {
      let best = { gain: -Infinity, feature: 0, border: 0 };
      for (let feature = 0; feature < width; feature++) {
        if (!allowed[feature]) continue;
        const gains = gainsOf(columns[feature]!, borders[feature]!.length + 1, leafOf, 1 << level);
        gains.forEach((gain, border) => {
          if (gain > best.gain) best = { gain, feature, border };
        });
      }
      forest.features.push(best.feature);
      forest.thresholds.push(borders[best.feature]![best.border] ?? 0);
      const column = columns[best.feature]!;
      for (let row = 0; row < count; row++) if (column[row]! > best.border) leafOf[row]! |= 1 << level;
    }
    const size = classes << depth;
    const sumG = new Float64Array(size);
    const sumH = new Float64Array(size);
    for (let row = 0; row < count; row++) {
      for (let k = 0; k < classes; k++) {
        sumG[leafOf[row]! * classes + k]! += g[row * classes + k]!;
        sumH[leafOf[row]! * classes + k]! += h[row * classes + k]!;
      }
    }
    const values = sumG.map((sum, leaf) => (-rate * sum) / (sumH[leaf]! + lambda));
    forest.leaves.push(...values);
    for (let row = 0; row < count; row++) {
      for (let k = 0; k < classes; k++) scores[row * classes + k]! += values[leafOf[row]! * classes + k]!;
    }
  }
  return forest;

  /** What a question at each border would gain, over all leaves and classes. */
  function gainsOf(column: Uint8Array, size: number, leaf: Uint16Array, nodes: number): Float64Array {
    const sums = new Float64Array(nodes * size * classes * 2);
    for (let row = 0; row < count; row++) {
      let at = (leaf[row]! * size + column[row]!) * classes * 2;
      for (let k = row * classes; k < (row + 1) * classes; k++) {
        sums[at++]! += g[k]!;
        sums[at++]! += h[k]!;
      }
    }
    const gains = new Float64Array(size - 1);
    for (let node = 0; node < nodes; node++) {
      for (let k = 0; k < classes; k++) {
        const at = (bin: number): number => ((node * size + bin) * classes + k) * 2;
        let [allG, allH, leftG, leftH] = [0, 0, 0, 0];
        for (let bin = 0; bin < size; bin++) {
          allG += sums[at(bin)]!;
          allH += sums[at(bin) + 1]!;
        }
        for (let bin = 0; bin < size - 1; bin++) {
          leftG += sums[at(bin)]!;
          leftH += sums[at(bin) + 1]!;
          gains[bin]! += (leftG * leftG) / (leftH + lambda) + (allG - leftG) ** 2 / (allH - leftH + lambda);
        }
      }
    }
    return gains;
  }
}

/** Gradient and second derivative of the softmax loss. */
function derive(
  rows: readonly ForestRow[],
  scores: Float64Array,
  classes: number,
  g: Float64Array,
  h: Float64Array,
): void {
  rows.forEach(({ weights }, row) => {
    const from = row * classes;
    let highest = -Infinity;
    for (let k = 0; k < classes; k++) highest = Math.max(highest, scores[from + k]!);
    let sum = 0;
    let total = 0;
    for (let k = 0; k < classes; k++) {
      sum += Math.exp(scores[from + k]! - highest);
      total += weights[k]!;
    }
    for (let k = 0; k < classes; k++) {
      const p = Math.exp(scores[from + k]! - highest) / sum;
      g[from + k] = total * p - weights[k]!;
      h[from + k] = Math.max(total * p * (1 - p), 1e-6);
    }
  });
}

/** Borders between quantiles, half-way between values that occur, so that rounding cannot move a value across. */
function bordersOf(rows: readonly ForestRow[], feature: number, bins: number): number[] {
  const values = Float64Array.from(rows, ({ x }) => x[feature]!).sort();
  const borders = new Set<number>();
  for (let bin = 1; bin < bins; bin++) {
    const at = Math.floor((bin * values.length) / bins);
    let before = at - 1;
    while (before >= 0 && values[before] === values[at]) before--;
    if (before >= 0) borders.add((values[before]! + values[at]!) / 2);
  }
  return [...borders];
}
