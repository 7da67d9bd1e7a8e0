import type { Steps } from '../../steps';
import { ByteReader } from './asset';
import { apply, applyRectified, readLayer, type Layer } from './network';

/**
 * A network that sees each of several things in the light of all others: a layer of rectified units; what each takes
 * from the others, by self-attention with several heads (Vaswani et al., NeurIPS 2017) whose scores also weigh what is
 * known of a pair; a layer more on top of both, each added to what was there.
 *
 * Its bytes: how many inputs (32 bits), units, heads, numbers known of a pair and outputs (a byte each), then its layers:
 * units, queries, keys, values, relations (a unit a head), inner (twice the units), outer, outputs. Made by
 * `../training/orderNetwork.ts`.
 */
export class AttentionNetwork {
  readonly #heads: number;
  readonly #known: number;
  readonly #units: Layer;
  readonly #queries: Layer;
  readonly #keys: Layer;
  readonly #values: Layer;
  readonly #relations: Layer;
  readonly #inner: Layer;
  readonly #outer: Layer;
  readonly #outputs: Layer;

  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    const inputs = reader.whole();
    const units = reader.byte();
    this.#heads = reader.byte();
    this.#known = reader.byte();
    const outputs = reader.byte();
    this.#units = readLayer(reader, inputs, units);
    this.#queries = readLayer(reader, units, units);
    this.#keys = readLayer(reader, units, units);
    this.#values = readLayer(reader, units, units);
    this.#relations = readLayer(reader, this.#known, this.#heads);
    this.#inner = readLayer(reader, units, 2 * units);
    this.#outer = readLayer(reader, 2 * units, units);
    this.#outputs = readLayer(reader, units, outputs);
  }

  /**
   * The outputs for each row of inputs. Quadratic: for callers to bound.
   *
   * @param relations what is known of each pair, a row of pairs after the other
   */
  *values(inputs: readonly Float64Array[], relations: Float64Array): Steps<Float64Array[]> {
    const seen: Seen[] = [];
    for (const input of inputs) {
      const units = applyRectified(this.#units, input);
      const query = apply(this.#queries, units);
      seen.push({ units, query, key: apply(this.#keys, units), value: apply(this.#values, units) });
      yield;
    }
    const outputs: Float64Array[] = [];
    for (let i = 0; i < seen.length; i++) {
      const { units } = seen[i]!;
      this.#attend(seen, i, relations);
      const more = apply(this.#outer, applyRectified(this.#inner, units));
      for (let k = 0; k < units.length; k++) units[k]! += more[k]!;
      outputs.push(apply(this.#outputs, units));
      yield;
    }
    return outputs;
  }

  /** Adds to the units of one what it takes from the others. */
  #attend(seen: readonly Seen[], i: number, relations: Float64Array): void {
    const { units, query } = seen[i]!;
    const size = units.length / this.#heads;
    const shares = new Float64Array(seen.length);
    for (let h = 0; h < this.#heads; h++) {
      const start = h * size;
      const end = start + size;
      const [bias, unit, weights] = this.#relations[h]!;
      for (let j = 0, at = i * seen.length * this.#known; j < seen.length; j++) {
        const { key } = seen[j]!;
        let sum = 0;
        for (let k = start; k < end; k++) sum += query[k]! * key[k]!;
        let known = 0;
        for (let k = 0; k < weights.length; k++, at++) known += weights[k]! * relations[at]!;
        shares[j] = sum / Math.sqrt(size) + bias + unit * known;
      }
      softmax(shares);
      for (let j = 0; j < seen.length; j++) {
        const { value } = seen[j]!;
        const share = shares[j]!;
        for (let k = start; k < end; k++) units[k]! += share * value[k]!;
      }
    }
  }
}

/** What the layers make of one of several things. */
interface Seen {
  readonly units: Float64Array;
  readonly query: Float64Array;
  readonly key: Float64Array;
  readonly value: Float64Array;
}

/** Scores as shares of one, in place. */
export function softmax(scores: Float64Array | Float32Array): void {
  let highest = -Infinity;
  for (let j = 0; j < scores.length; j++) highest = Math.max(highest, scores[j]!);
  let sum = 0;
  for (let j = 0; j < scores.length; j++) sum += scores[j] = Math.exp(scores[j]! - highest);
  for (let j = 0; j < scores.length; j++) scores[j]! /= sum;
}
