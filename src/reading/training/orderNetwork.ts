/**
 * Training of the networks of `../order/networks.ts`: which paragraph is the lead, as a softmax over the article, and
 * which of two stands first, as a logistic loss over all pairs (ListNet, Cao et al., ICML 2007; RankNet, Burges et al.,
 * ICML 2005). Adam with dropout of inputs and of what is added to the units. Deterministic.
 */
import { softmax } from '../models/attention';
import { NETWORK_OUTPUTS, PAIR_UNITS } from '../order/networks';
import { RELATIONS } from '../order/pairs';
import { adam } from './adam';
import { LearningAttention, MOST, type AttentionOptions } from './learningAttention';
import { randomNumbers, shuffled } from './random';

/** One article: the inputs of each paragraph, what is known of each pair, and the published positions. */
export interface OrderExample {
  readonly inputs: readonly Float64Array[];
  /** See `relationsOf`. */
  readonly relations: Float64Array;
  readonly place: readonly number[];
}

export interface OrderNetworkOptions extends AttentionOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly inputDropout: number;
  /** What the lead counts for, against all pairs of an article. */
  readonly leadWeight: number;
  /** L2 penalty. */
  readonly decay: number;
}

/** Articles between two steps. */
const BATCH = 16;

/** The network, encoded; another one for every seed. */
export function trainOrderNetwork(
  examples: readonly OrderExample[],
  seed: number,
  options: OrderNetworkOptions,
): Uint8Array {
  const { epochs, rate, inputDropout, leadWeight, decay } = options;
  const inputs = examples[0]!.inputs[0]!.length;
  const random = randomNumbers(seed);
  const network = new LearningAttention(inputs, options, random);
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

/** Indices of the paragraphs to learn from this time, the lead among them. */
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
