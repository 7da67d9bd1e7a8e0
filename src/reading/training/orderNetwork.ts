/**
 * Training of the networks of `../order/networks.ts`: which paragraph is the lead, as a softmax over the article, and
 * which of two stands first, as a logistic loss over all pairs (ListNet, Cao et al., ICML 2007; RankNet, Burges et al.,
 * ICML 2005). Adam with dropout of inputs and of what is added to the units. Deterministic.
 */
import { softmax } from '../models/attention';
import { NETWORK_OUTPUTS, PAIR_UNITS } from '../order/networks';
import { RELATIONS } from '../order/pairs';
import { ByteWriter } from './bytes';
import { backward, dense, forward, writeLayer, type Dense } from './dense';
import { adam } from './network';
import { randomNumbers, shuffled } from './random';

/** One article: the inputs of each paragraph, what is known of each pair, and the published positions. */
export interface OrderExample {
  readonly inputs: readonly Float64Array[];
  /** See `relationsOf`. */
  readonly relations: Float64Array;
  readonly place: readonly number[];
}

export interface OrderNetworkOptions {
  readonly units: number;
  readonly heads: number;
  readonly epochs: number;
  readonly rate: number;
  readonly inputDropout: number;
  readonly dropout: number;
  /** What the lead counts for, against all pairs of an article. */
  readonly leadWeight: number;
  /** L2 penalty. */
  readonly decay: number;
}

/** Articles between two steps. */
const BATCH = 16;

/** Of longer articles so many paragraphs are looked at each time, the lead among them. */
const MOST = 24;

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
class LearningNetwork {
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

  constructor(inputs: number, { units, heads, dropout }: OrderNetworkOptions, random: () => number) {
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

/** The network, encoded; another one for every seed. */
export function trainOrderNetwork(
  examples: readonly OrderExample[],
  seed: number,
  options: OrderNetworkOptions,
): Uint8Array {
  const { epochs, rate, inputDropout, leadWeight, decay } = options;
  const inputs = examples[0]!.inputs[0]!.length;
  const random = randomNumbers(seed);
  const network = new LearningNetwork(inputs, options, random);
  const { input, relations, out } = network.seen;
  const gradient = new Float32Array(MOST * NETWORK_OUTPUTS);
  const steps = epochs * Math.floor(examples.length / BATCH);
  let step = 0;
  let waiting = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(examples.length, 1_000 * seed + epoch)) {
      const example = examples[index]!;
      const chosen = choose(example.place, random);
      const place = chosen.map((i) => example.place[i]!);
      const count = chosen.length;
      const all = example.place.length;
      for (const [p, i] of chosen.entries()) {
        for (let k = 0; k < inputs; k++)
          input[p * inputs + k] = random() < inputDropout ? 0 : example.inputs[i]![k]! / (1 - inputDropout);
        for (const [q, j] of chosen.entries()) {
          const from = (i * all + j) * RELATIONS;
          relations.set(example.relations.subarray(from, from + RELATIONS), (p * count + q) * RELATIONS);
        }
      }
      network.look(count);
      gradient.fill(0);
      leadLoss(out, place, leadWeight / BATCH, gradient);
      pairLoss(out, place, Math.min(1.5, Math.sqrt(all / 15)) / BATCH, gradient);
      network.learn(count, gradient);
      if (++waiting < BATCH) continue;
      waiting = 0;
      step++;
      for (const { weights, biases } of network.layers)
        for (const one of [weights, biases]) adam(one, rate * (1 - step / (steps + 1)), step, decay);
    }
  }
  return network.encode();
}

/** Indices of the paragraphs to learn from this time. */
function choose(place: readonly number[], random: () => number): number[] {
  const all = [...place.keys()];
  if (all.length <= MOST) return all;
  for (let i = 0; i < MOST; i++) {
    const j = i + Math.floor(random() * (all.length - i));
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  const chosen = all.slice(0, MOST);
  const lead = place.indexOf(0);
  if (!chosen.includes(lead)) chosen[0] = lead;
  return chosen;
}

function leadLoss(out: Float32Array, place: readonly number[], weight: number, gradient: Float32Array): void {
  const shares = Float64Array.from(place, (_, p) => out[p * NETWORK_OUTPUTS]!);
  softmax(shares);
  for (const [p, share] of shares.entries())
    gradient[p * NETWORK_OUTPUTS]! += weight * (share - (place[p] === 0 ? 1 : 0));
}

/** The log-odds of a pair are those of `oddsOf`. */
function pairLoss(out: Float32Array, place: readonly number[], weight: number, gradient: Float32Array): void {
  const share = weight / ((place.length * (place.length - 1)) / 2);
  for (let p = 0; p < place.length; p++) {
    for (let q = 0; q < place.length; q++) {
      if (place[p]! >= place[q]!) continue;
      const a = p * NETWORK_OUTPUTS + 1;
      const b = q * NETWORK_OUTPUTS + 1;
      let odds = out[a]! - out[b]!;
      for (let k = 1; k <= PAIR_UNITS; k++) {
        odds += Math.max(0, out[a + k]! + out[b + k + PAIR_UNITS]!);
        odds -= Math.max(0, out[b + k]! + out[a + k + PAIR_UNITS]!);
      }
      const wrong = share / (1 + Math.exp(odds));
      gradient[a]! -= wrong;
      gradient[b]! += wrong;
      for (let k = 1; k <= PAIR_UNITS; k++) {
        if (out[a + k]! + out[b + k + PAIR_UNITS]! > 0) {
          gradient[a + k]! -= wrong;
          gradient[b + k + PAIR_UNITS]! -= wrong;
        }
        if (out[b + k]! + out[a + k + PAIR_UNITS]! > 0) {
          gradient[b + k]! += wrong;
          gradient[a + k + PAIR_UNITS]! += wrong;
        }
      }
    }
  }
}
