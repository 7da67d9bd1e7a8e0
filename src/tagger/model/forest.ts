/** Numbers of a forest as the model's file holds them. */
export interface ForestTables {
  /** For every tree and level the feature that is asked about. */
  readonly features: ArrayLike<number>;
  /** For every tree and level the value that it is compared with. */
  readonly thresholds: ArrayLike<number>;
  /** For every tree `2 ** depth` leaves of `outputs` numbers. */
  readonly leaves: ArrayLike<number>;
}

/**
 * Gradient-boosted oblivious trees (every level of a tree asks one question, as in CatBoost; Prokhorenkova et al.,
 * NeurIPS 2018) with several outputs a leaf, the scores of classes before a softmax.
 */
export class Forest {
  readonly #tables: ForestTables;
  readonly #depth: number;
  readonly #scores: Float64Array;

  constructor(tables: ForestTables, depth: number, outputs: number) {
    const trees = tables.features.length / depth;
    if (!Number.isInteger(trees) || tables.leaves.length !== (trees * outputs) << depth) {
      throw new Error('The model file holds a broken forest.');
    }
    this.#tables = tables;
    this.#depth = depth;
    this.#scores = new Float64Array(outputs);
  }

  /** The probability of each class for a row of features. The array is overwritten by the next call. */
  classify(row: ArrayLike<number>): Float64Array {
    const { features, thresholds, leaves } = this.#tables;
    const scores = this.#scores.fill(0);
    const outputs = scores.length;
    for (let split = 0, first = 0; split < features.length; first += outputs << this.#depth) {
      let leaf = 0;
      for (let level = 0; level < this.#depth; level++, split++) {
        if (row[features[split]!]! > thresholds[split]!) leaf |= 1 << level;
      }
      for (let output = 0; output < outputs; output++) {
        scores[output]! += leaves[first + leaf * outputs + output]!;
      }
    }
    let highest = -Infinity;
    for (const score of scores) if (score > highest) highest = score;
    let sum = 0;
    for (let output = 0; output < outputs; output++) {
      scores[output] = Math.exp(scores[output]! - highest);
      sum += scores[output]!;
    }
    for (let output = 0; output < outputs; output++) scores[output]! /= sum;
    return scores;
  }
}
