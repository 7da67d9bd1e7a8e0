/**
 * Training of the networks of `../order/networks.ts`: which paragraph is the lead, as a softmax over the article, and
 * which of two stands first, as a logistic loss over all pairs (ListNet, Cao et al., ICML 2007; RankNet, Burges et al.,
 * ICML 2005). Adam with dropout of inputs and of hidden units. Deterministic.
 */
import { NETWORK_OUTPUTS, PAIR_UNITS } from '../order/networks';
import { adam, encode, parameter, type Parameter } from './network';
import { randomNumbers, shuffled } from './random';

/** One article: the inputs of each paragraph, and its published position. */
export interface OrderExample {
  readonly inputs: readonly Float64Array[];
  readonly place: readonly number[];
}

export interface OrderNetworkOptions {
  readonly hidden: number;
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

/** The network, encoded; another one for every seed. */
export function trainOrderNetwork(
  examples: readonly OrderExample[],
  seed: number,
  options: OrderNetworkOptions,
): Uint8Array {
  const { hidden, epochs, rate, inputDropout, dropout, leadWeight, decay } = options;
  const inputs = examples[0]!.inputs[0]!.length;
  const random = randomNumbers(seed);
  const spread = (count: number, size: number): Parameter =>
    parameter(Float32Array.from({ length: count }, () => size * (2 * random() - 1)));
  const model = {
    ...{ inputs, hidden, weights: spread(inputs * hidden, 0.09), biases: spread(hidden, 0.05) },
    outWeights: spread(hidden * NETWORK_OUTPUTS, 0.3 / Math.sqrt(hidden)),
    outBiases: parameter(new Float32Array(NETWORK_OUTPUTS)),
  };
  const learnt = [model.weights, model.biases, model.outWeights, model.outBiases];
  const seen = new Float32Array(MOST * inputs);
  const units = new Float32Array(MOST * hidden);
  const keep = new Float32Array(MOST * hidden);
  const out = new Float32Array(MOST * NETWORK_OUTPUTS);
  const outGradient = new Float32Array(MOST * NETWORK_OUTPUTS);
  const unitGradient = new Float32Array(hidden);
  const w = model.weights.values;
  const wGradient = model.weights.gradient;
  const v = model.outWeights.values;
  const vGradient = model.outWeights.gradient;
  const steps = epochs * Math.floor(examples.length / BATCH);
  let step = 0;
  let waiting = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(examples.length, 1_000 * seed + epoch)) {
      const example = examples[index]!;
      const chosen = choose(example.place, random);
      const place = chosen.map((i) => example.place[i]!);
      const count = chosen.length;
      for (let p = 0; p < count; p++) {
        const from = example.inputs[chosen[p]!]!;
        const own = units.subarray(p * hidden, (p + 1) * hidden);
        own.set(model.biases.values);
        for (let i = 0; i < inputs; i++) {
          const x = random() < inputDropout ? 0 : from[i]! / (1 - inputDropout);
          seen[p * inputs + i] = x;
          if (x === 0) continue;
          const at = i * hidden;
          for (let u = 0; u < hidden; u++) own[u]! += x * w[at + u]!;
        }
        const scores = out.subarray(p * NETWORK_OUTPUTS, (p + 1) * NETWORK_OUTPUTS);
        scores.set(model.outBiases.values);
        for (let u = 0; u < hidden; u++) {
          const kept = own[u]! > 0 && random() >= dropout ? 1 / (1 - dropout) : 0;
          keep[p * hidden + u] = kept;
          const x = (own[u]! *= kept);
          if (x === 0) continue;
          const at = u * NETWORK_OUTPUTS;
          for (let o = 0; o < NETWORK_OUTPUTS; o++) scores[o]! += x * v[at + o]!;
        }
      }
      outGradient.fill(0, 0, count * NETWORK_OUTPUTS);
      leadLoss(out, place, leadWeight / BATCH, outGradient);
      pairLoss(out, place, Math.min(1.5, Math.sqrt(example.place.length / 15)) / BATCH, outGradient);
      for (let p = 0; p < count; p++) {
        unitGradient.fill(0);
        for (let o = 0; o < NETWORK_OUTPUTS; o++)
          model.outBiases.gradient[o]! += outGradient[p * NETWORK_OUTPUTS + o]!;
        for (let u = 0; u < hidden; u++) {
          const kept = keep[p * hidden + u]!;
          if (kept === 0) continue;
          const x = units[p * hidden + u]!;
          const at = u * NETWORK_OUTPUTS;
          let sum = 0;
          for (let o = 0; o < NETWORK_OUTPUTS; o++) {
            const g = outGradient[p * NETWORK_OUTPUTS + o]!;
            vGradient[at + o]! += g * x;
            sum += g * v[at + o]!;
          }
          unitGradient[u] = sum * kept;
          model.biases.gradient[u]! += unitGradient[u]!;
        }
        for (let i = 0; i < inputs; i++) {
          const x = seen[p * inputs + i]!;
          if (x === 0) continue;
          const at = i * hidden;
          for (let u = 0; u < hidden; u++) wGradient[at + u]! += x * unitGradient[u]!;
        }
      }
      if (++waiting < BATCH) continue;
      waiting = 0;
      step++;
      for (const one of learnt) adam(one, rate * (1 - step / (steps + 1)), step, decay);
    }
  }
  return encode([model]);
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
  let highest = -Infinity;
  for (let p = 0; p < place.length; p++) highest = Math.max(highest, out[p * NETWORK_OUTPUTS]!);
  let sum = 0;
  for (let p = 0; p < place.length; p++) sum += Math.exp(out[p * NETWORK_OUTPUTS]! - highest);
  for (let p = 0; p < place.length; p++) {
    const share = Math.exp(out[p * NETWORK_OUTPUTS]! - highest) / sum;
    gradient[p * NETWORK_OUTPUTS]! += weight * (share - (place[p] === 0 ? 1 : 0));
  }
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
