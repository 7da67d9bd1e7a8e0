import { bytesOf } from './base64';

/**
 * Gradient-boosted oblivious decision trees (every level of a tree asks one question, as in CatBoost; Prokhorenkova et
 * al., NeurIPS 2018), in a form that fits in a source file. Made by `../training/boost.ts`.
 */
export interface EncodedTrees {
  readonly depth: number;
  /** What the sum starts from. */
  readonly bias: number;
  /** Possible thresholds of each feature, ascending. */
  readonly borders: readonly (readonly number[])[];
  /** Base64; for every tree and level two bytes: the feature, the threshold's index in its borders. */
  readonly splits: string;
  /** Base64 of signed bytes; for every tree `2 ** depth` leaves, in units of `leafUnit`. */
  readonly leaves: string;
  readonly leafUnit: number;
}

export class Trees {
  readonly #depth: number;
  readonly #bias: number;
  readonly #features: Uint8Array;
  readonly #thresholds: Float64Array;
  readonly #leaves: Float64Array;

  constructor({ depth, bias, borders, splits, leaves, leafUnit }: EncodedTrees) {
    this.#depth = depth;
    this.#bias = bias;
    const pairs = bytesOf(splits);
    const count = pairs.length / 2;
    this.#features = Uint8Array.from({ length: count }, (_, i) => pairs[2 * i]!);
    this.#thresholds = Float64Array.from(
      { length: count },
      (_, i) => borders[pairs[2 * i]!]![pairs[2 * i + 1]!]!,
    );
    this.#leaves = Float64Array.from(new Int8Array(bytesOf(leaves).buffer), (units) => units * leafUnit);
  }

  /** The model's value (a log-odds, or what it was trained on) for one row of features. */
  value(row: ArrayLike<number>): number {
    const depth = this.#depth;
    const features = this.#features;
    const thresholds = this.#thresholds;
    let sum = this.#bias;
    for (let split = 0, first = 0; split < features.length; first += 1 << depth) {
      let leaf = 0;
      for (let level = 0; level < depth; level++, split++) {
        if (row[features[split]!]! > thresholds[split]!) leaf |= 1 << level;
      }
      sum += this.#leaves[first + leaf]!;
    }
    return sum;
  }
}
