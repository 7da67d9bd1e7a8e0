/** The network of `../models/attention.ts` while it learns: what it gives, and the gradients of its layers. */
import { softmax } from '../models/attention';
import { NETWORK_OUTPUTS } from '../order/networks';
import { RELATIONS } from '../order/pairs';
import { ByteWriter } from './bytes';
import { backward, dense, forward, writeLayer, type Dense } from './dense';

export interface AttentionOptions {
  readonly units: number;
  readonly heads: number;
  /** Of what is added to the units, and of the units in the end, 0 to 1. */
  readonly dropout: number;
}

/** Paragraphs that are looked at at once, at most. */
export const MOST = 24;

/** What the layers gave for one article, and the gradients of that. */
class Buffers {
  readonly input: Float32Array;
  readonly units: Float32Array;
  readonly queries: Float32Array;
  readonly keys: Float32Array;
  readonly values: Float32Array;
  /** Numbers of pairs; then the shares that each head takes of each paragraph, by head. */
  readonly relations = new Float32Array(MOST * MOST * RELATIONS);
  readonly known: Float32Array;
  readonly shares: Float32Array;
  /** What attention adds; the units with it; the inner units; what they add; the units in the end. */
  readonly taken: Float32Array;
  readonly joint: Float32Array;
  readonly inner: Float32Array;
  readonly more: Float32Array;
  readonly last: Float32Array;
  readonly out = new Float32Array(MOST * NETWORK_OUTPUTS);

  constructor(inputs: number, units: number, heads: number) {
    const rows = (width: number): Float32Array => new Float32Array(MOST * width);
    this.input = rows(inputs);
    this.units = rows(units);
    this.queries = rows(units);
    this.keys = rows(units);
    this.values = rows(units);
    this.known = rows(MOST * heads);
    this.shares = rows(MOST * heads);
    this.taken = rows(units);
    this.joint = rows(units);
    this.inner = rows(2 * units);
    this.more = rows(units);
    this.last = rows(units);
  }
}

/** The network of `../models/attention.ts` while it learns. */
export class LearningAttention {
  readonly #layers: Record<
    'units' | 'queries' | 'keys' | 'values' | 'relations' | 'inner' | 'outer' | 'outputs',
    Dense
  >;
  readonly #size: number;
  readonly #heads: number;
  readonly #dropout: number;
  readonly #random: () => number;
  readonly seen: Buffers;
  readonly #gradients: Buffers;
  /** Factors of what is kept: of what attention adds, of what the inner layer adds, of the units in the end. */
  readonly #keep: Record<'taken' | 'more' | 'last', Float32Array>;

  constructor(inputs: number, { units, heads, dropout }: AttentionOptions, random: () => number) {
    this.#layers = {
      units: dense(inputs, units, random),
      queries: dense(units, units, random),
      keys: dense(units, units, random),
      values: dense(units, units, random),
      relations: dense(RELATIONS, heads, random),
      inner: dense(units, 2 * units, random),
      outer: dense(2 * units, units, random),
      outputs: dense(units, NETWORK_OUTPUTS, random),
    };
    this.#size = units;
    this.#heads = heads;
    this.#dropout = dropout;
    this.#random = random;
    this.seen = new Buffers(inputs, units, heads);
    this.#gradients = new Buffers(inputs, units, heads);
    const rows = (): Float32Array => new Float32Array(MOST * units);
    this.#keep = { taken: rows(), more: rows(), last: rows() };
  }

  get layers(): readonly Dense[] {
    return Object.values(this.#layers);
  }

  /** Fills `seen.out` from `seen.input` and `seen.relations`. */
  look(count: number): void {
    const { units, queries, keys, values, relations, inner, outer, outputs } = this.#layers;
    const seen = this.seen;
    const size = this.#size;
    forward(units, count, seen.input, seen.units);
    rectify(seen.units, count * size);
    forward(queries, count, seen.units, seen.queries);
    forward(keys, count, seen.units, seen.keys);
    forward(values, count, seen.units, seen.values);
    forward(relations, count * count, seen.relations, seen.known);
    this.#attend(count);
    const { taken, more, last } = this.#keep;
    for (let k = 0; k < count * size; k++) {
      taken[k] = this.#kept();
      seen.joint[k] = seen.units[k]! + taken[k]! * seen.taken[k]!;
    }
    forward(inner, count, seen.joint, seen.inner);
    rectify(seen.inner, count * 2 * size);
    forward(outer, count, seen.inner, seen.more);
    for (let k = 0; k < count * size; k++) {
      more[k] = this.#kept();
      last[k] = this.#kept();
      seen.last[k] = last[k]! * (seen.joint[k]! + more[k]! * seen.more[k]!);
    }
    forward(outputs, count, seen.last, seen.out);
  }

  #kept(): number {
    return this.#random() < this.#dropout ? 0 : 1 / (1 - this.#dropout);
  }

  #attend(count: number): void {
    const { queries, keys, values, known, shares, taken } = this.seen;
    const size = this.#size;
    const heads = this.#heads;
    const width = size / heads;
    taken.fill(0, 0, count * size);
    for (let i = 0; i < count; i++) {
      for (let h = 0; h < heads; h++) {
        const own = shares.subarray((i * heads + h) * MOST, (i * heads + h) * MOST + count);
        for (let j = 0; j < count; j++) {
          let sum = 0;
          for (let k = h * width; k < (h + 1) * width; k++)
            sum += queries[i * size + k]! * keys[j * size + k]!;
          own[j] = sum / Math.sqrt(width) + known[(i * count + j) * heads + h]!;
        }
        softmax(own);
        for (let j = 0; j < count; j++) {
          for (let k = h * width; k < (h + 1) * width; k++)
            taken[i * size + k]! += own[j]! * values[j * size + k]!;
        }
      }
    }
  }

  /** Adds to the gradients of all layers, from those of `seen.out`. */
  learn(count: number, gradient: Float32Array): void {
    const { units, queries, keys, values, relations, inner, outer, outputs } = this.#layers;
    const seen = this.seen;
    const back = this.#gradients;
    const size = this.#size;
    const { taken, more, last } = this.#keep;
    for (const buffer of [
      back.last,
      back.inner,
      back.joint,
      back.units,
      back.queries,
      back.keys,
      back.values,
    ])
      buffer.fill(0);
    backward(outputs, count, seen.last, gradient, back.last);
    for (let k = 0; k < count * size; k++) {
      back.joint[k] = back.last[k]! * last[k]!;
      back.more[k] = back.joint[k]! * more[k]!;
    }
    backward(outer, count, seen.inner, back.more, back.inner);
    mask(back.inner, seen.inner, count * 2 * size);
    backward(inner, count, seen.joint, back.inner, back.joint);
    for (let k = 0; k < count * size; k++) {
      back.units[k] = back.joint[k]!;
      back.taken[k] = back.joint[k]! * taken[k]!;
    }
    this.#attendBack(count);
    backward(relations, count * count, seen.relations, back.known, null);
    backward(queries, count, seen.units, back.queries, back.units);
    backward(keys, count, seen.units, back.keys, back.units);
    backward(values, count, seen.units, back.values, back.units);
    mask(back.units, seen.units, count * size);
    backward(units, count, seen.input, back.units, null);
  }

  #attendBack(count: number): void {
    const seen = this.seen;
    const back = this.#gradients;
    const size = this.#size;
    const heads = this.#heads;
    const width = size / heads;
    const share = new Float32Array(count);
    for (let i = 0; i < count; i++) {
      for (let h = 0; h < heads; h++) {
        const own = seen.shares.subarray((i * heads + h) * MOST, (i * heads + h) * MOST + count);
        let mean = 0;
        for (let j = 0; j < count; j++) {
          let sum = 0;
          for (let k = h * width; k < (h + 1) * width; k++) {
            const g = back.taken[i * size + k]!;
            sum += g * seen.values[j * size + k]!;
            back.values[j * size + k]! += own[j]! * g;
          }
          share[j] = sum;
          mean += own[j]! * sum;
        }
        for (let j = 0; j < count; j++) {
          const g = own[j]! * (share[j]! - mean);
          back.known[(i * count + j) * heads + h] = g;
          const scaled = g / Math.sqrt(width);
          for (let k = h * width; k < (h + 1) * width; k++) {
            back.queries[i * size + k]! += scaled * seen.keys[j * size + k]!;
            back.keys[j * size + k]! += scaled * seen.queries[i * size + k]!;
          }
        }
      }
    }
  }

  encode(): Uint8Array {
    const { units, outputs } = this.#layers;
    const writer = new ByteWriter()
      .whole(units.inputs)
      .byte(this.#size)
      .byte(this.#heads)
      .byte(RELATIONS)
      .byte(outputs.outputs);
    for (const layer of this.layers) writeLayer(writer, layer);
    return writer.finish();
  }
}

function rectify(values: Float32Array, count: number): void {
  for (let k = 0; k < count; k++) if (values[k]! < 0) values[k] = 0;
}

/** No gradient where a rectified unit gave nothing. */
function mask(gradient: Float32Array, values: Float32Array, count: number): void {
  for (let k = 0; k < count; k++) if (values[k]! <= 0) gradient[k] = 0;
}
