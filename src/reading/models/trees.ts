import { ByteReader } from './asset';

/**
 * Gradient-boosted oblivious decision trees (every level of a tree asks one question, as in CatBoost; Prokhorenkova et
 * al., NeurIPS 2018).
 *
 * Their bytes: the depth, what the sum starts from, the unit of the leaves, how many features and for each how many
 * thresholds and which; how many trees; for every tree and level two bytes, the feature and the threshold's index; for
 * every tree `2 ** depth` signed bytes, its leaves. Made by `../training/boost.ts`.
 */
export class Trees {
  readonly #depth: number;
  readonly #bias: number;
  readonly #features: Uint8Array;
  readonly #thresholds: Float64Array;
  readonly #leaves: Float64Array;

  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    this.#depth = reader.byte();
    this.#bias = reader.real();
    const leafUnit = reader.real();
    const borders = Array.from({ length: reader.byte() }, () =>
      Array.from({ length: reader.byte() }, () => reader.real()),
    );
    const trees = reader.whole();
    const splits = trees * this.#depth;
    this.#features = new Uint8Array(splits);
    this.#thresholds = new Float64Array(splits);
    for (let i = 0; i < splits; i++) {
      this.#features[i] = reader.byte();
      this.#thresholds[i] = borders[this.#features[i]!]![reader.byte()]!;
    }
    this.#leaves = Float64Array.from(reader.signed(trees << this.#depth), (units) => units * leafUnit);
  }

  /** The model's value (a log-odds, or what it was trained on) for one row of features. */
  value(row: ArrayLike<number>): number {
    const depth = this.#depth;
    const features = this.#features;
    const thresholds = this.#thresholds;
    const leaves = this.#leaves;
    let sum = this.#bias;
    // No branch: which way a question goes cannot be foretold, and a wrong guess costs more than the question.
    const over = (split: number): number => Number(row[features[split]!]! > thresholds[split]!);
    if (depth === 4) {
      for (let split = 0, first = 0; split < features.length; split += 4, first += 16)
        sum += leaves[first + over(split) + 2 * over(split + 1) + 4 * over(split + 2) + 8 * over(split + 3)]!;
      return sum;
    }
    for (let split = 0, first = 0; split < features.length; first += 1 << depth) {
      let leaf = 0;
      for (let level = 0; level < depth; level++, split++) leaf |= over(split) << level;
      sum += leaves[first + leaf]!;
    }
    return sum;
  }

  /** `value(row)` less `value(other)`: what is asked of both is looked up once. */
  difference(row: ArrayLike<number>, other: ArrayLike<number>): number {
    if (this.#depth !== 4) return this.value(row) - this.value(other);
    const features = this.#features;
    const thresholds = this.#thresholds;
    const leaves = this.#leaves;
    let sum = this.#bias;
    let otherSum = this.#bias;
    for (let split = 0, first = 0; split < features.length; split += 4, first += 16) {
      let feature = features[split]!;
      let threshold = thresholds[split]!;
      let leaf = first + Number(row[feature]! > threshold);
      let otherLeaf = first + Number(other[feature]! > threshold);
      feature = features[split + 1]!;
      threshold = thresholds[split + 1]!;
      leaf += 2 * Number(row[feature]! > threshold);
      otherLeaf += 2 * Number(other[feature]! > threshold);
      feature = features[split + 2]!;
      threshold = thresholds[split + 2]!;
      leaf += 4 * Number(row[feature]! > threshold);
      otherLeaf += 4 * Number(other[feature]! > threshold);
      feature = features[split + 3]!;
      threshold = thresholds[split + 3]!;
      sum += leaves[leaf + 8 * Number(row[feature]! > threshold)]!;
      otherSum += leaves[otherLeaf + 8 * Number(other[feature]! > threshold)]!;
    }
    return sum - otherSum;
  }
}
