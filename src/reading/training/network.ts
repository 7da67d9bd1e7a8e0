/**
 * Training of `../models/network.ts` over word vectors that are projected from published ones: first network and
 * projection together, then, with the projected vectors quantized as `../models/wordVectors.ts` holds them, the network
 * alone. With dropout. Deterministic.
 */
import { PART } from '../models/wordVectors';
import { adam, parameter, type Parameter } from './adam';
import { encodeNetworks, type LearningNetwork } from './encodeNetwork';
import { quantize } from './productQuantization';
import { randomNumbers, shuffled } from './random';

export interface NetworkExample {
  /** Rows of the published vectors, -1 for none. */
  readonly words: Int32Array;
  /** Inputs behind the vectors. */
  readonly plain: Float64Array;
  /** 0 is the class whose score is always 0. */
  readonly label: number;
  /** Classes that are possible here, 0 included; the first `classes` ones. */
  readonly classes: number;
  /** How much it counts; 1 when not given. */
  readonly weight?: number;
}

export interface NetworkOptions {
  readonly hidden: number;
  readonly parts: number;
  /** Passes over the examples with the projection, and after quantization. */
  readonly epochs: number;
  readonly settled: number;
  /** Passes of a second network over the same vectors, half of the result; none when not given. */
  readonly second?: number;
  readonly rate: number;
  readonly dropout: number;
  readonly wordDropout: number;
}

export interface TrainedNetwork {
  readonly network: Uint8Array;
  readonly centroids: Uint8Array;
  /** Numbers of the centroids of each published vector. */
  readonly codes: readonly Int8Array[];
}

const OUTPUTS = 2;
const BATCH = 64;

/** @param vectors rows of `dimension` numbers */
export function trainNetwork(
  examples: readonly NetworkExample[],
  vectors: Float32Array,
  dimension: number,
  options: NetworkOptions,
): TrainedNetwork {
  const slots = examples[0]!.words.length;
  const width = options.parts * PART;
  const random = randomNumbers(11);
  const noise = (count: number, size: number): Parameter => {
    const values = Float32Array.from({ length: count }, () => size * (random() + random() + random() - 1.5));
    return parameter(values);
  };
  const inputs = slots * width + examples[0]!.plain.length;
  const projection = noise(dimension * width, 0.7);
  const empty = (): LearningNetwork => ({
    ...{ inputs, hidden: options.hidden },
    weights: noise(inputs * options.hidden, 0.16),
    biases: parameter(new Float32Array(options.hidden)),
    outWeights: parameter(new Float32Array(options.hidden * OUTPUTS)),
    outBiases: parameter(Float32Array.of(-2, -4)),
  });
  const model = empty();
  pass(examples, model, { vectors, size: dimension, projection: projection, width }, options.epochs, options);
  const count = vectors.length / dimension;
  const projected = new Float32Array(count * width);
  for (let row = 0; row < count; row++)
    project(vectors, row * dimension, dimension, projection.values, projected, row * width, width);
  const { quantized, centroids, codes } = quantize(projected, width);
  const settled = { vectors: quantized, size: width, projection: null, width };
  pass(examples, model, settled, options.settled, { ...options, rate: options.rate / 3 });
  if (!options.second) return { network: encodeNetworks([model]), centroids, codes };
  const other = empty();
  pass(examples, other, settled, options.second, options);
  return { network: encodeNetworks([model, other]), centroids, codes };
}

interface Embedding {
  readonly vectors: Float32Array;
  readonly size: number;
  /** None: the vectors are taken as they are. */
  readonly projection: Parameter | null;
  readonly width: number;
}

function project(
  vectors: Float32Array,
  from: number,
  size: number,
  projection: Float32Array,
  into: Float32Array,
  start: number,
  width: number,
): void {
  into.fill(0, start, start + width);
  for (let d = 0; d < size; d++) {
    const x = vectors[from + d]!;
    for (let k = 0; k < width; k++) into[start + k]! += x * projection[d * width + k]!;
  }
}

function pass(
  examples: readonly NetworkExample[],
  model: LearningNetwork,
  embedding: Embedding,
  epochs: number,
  { rate, dropout, wordDropout }: NetworkOptions,
): void {
  const { inputs, hidden, weights, biases, outWeights, outBiases } = model;
  const { vectors, size, projection, width } = embedding;
  const learnt = [weights, biases, outWeights, outBiases, ...(projection ? [projection] : [])];
  for (const { first, second } of learnt) {
    first.fill(0);
    second.fill(0);
  }
  const random = randomNumbers(5);
  const w = weights.values;
  const wGradient = weights.gradient;
  const out = outWeights.values;
  const outGradient = outWeights.gradient;
  const projected = projection?.gradient;
  const input = new Float32Array(inputs);
  const inputGradient = new Float32Array(inputs);
  const units = new Float32Array(hidden);
  const unitGradient = new Float32Array(hidden);
  const keep = new Float32Array(hidden);
  const scores = new Float64Array(OUTPUTS + 1);
  const steps = epochs * Math.floor(examples.length / BATCH);
  let step = 0;
  let waiting = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(examples.length, epoch + 1)) {
      const { words, plain, label, classes, weight = 1 } = examples[index]!;
      for (const [slot, row] of words.entries()) {
        const at = slot * width;
        if (row < 0 || random() < wordDropout) input.fill(0, at, at + width);
        else if (projection) project(vectors, row * size, size, projection.values, input, at, width);
        else for (let k = 0; k < width; k++) input[at + k] = vectors[row * size + k]!;
      }
      input.set(plain, words.length * width);
      units.set(biases.values);
      for (let i = 0; i < inputs; i++) {
        const x = input[i]!;
        if (x === 0) continue;
        const at = i * hidden;
        for (let u = 0; u < hidden; u++) units[u]! += x * w[at + u]!;
      }
      scores.fill(0);
      for (let c = 0; c < classes - 1; c++) scores[c + 1] = outBiases.values[c]!;
      for (let u = 0; u < hidden; u++) {
        keep[u] = units[u]! > 0 && random() >= dropout ? 1 / (1 - dropout) : 0;
        units[u]! *= keep[u]!;
        for (let c = 0; c < classes - 1; c++) scores[c + 1]! += units[u]! * out[u * OUTPUTS + c]!;
      }
      let highest = 0;
      for (let c = 1; c < classes; c++) highest = Math.max(highest, scores[c]!);
      let total = 0;
      for (let c = 0; c < classes; c++) total += scores[c] = Math.exp(scores[c]! - highest);
      unitGradient.fill(0);
      for (let c = 1; c < classes; c++) {
        const g = (weight * (scores[c]! / total - (label === c ? 1 : 0))) / BATCH;
        outBiases.gradient[c - 1]! += g;
        for (let u = 0; u < hidden; u++) {
          const at = u * OUTPUTS + c - 1;
          outGradient[at]! += g * units[u]!;
          unitGradient[u]! += g * out[at]!;
        }
      }
      for (let u = 0; u < hidden; u++) {
        unitGradient[u]! *= keep[u]!;
        biases.gradient[u]! += unitGradient[u]!;
      }
      const vectorInputs = words.length * width;
      for (let i = 0; i < inputs; i++) {
        const x = input[i]!;
        if (x === 0) continue;
        const at = i * hidden;
        for (let u = 0; u < hidden; u++) wGradient[at + u]! += x * unitGradient[u]!;
        if (!projection || i >= vectorInputs) continue;
        let sum = 0;
        for (let u = 0; u < hidden; u++) sum += unitGradient[u]! * w[at + u]!;
        inputGradient[i] = sum;
      }
      if (projected) {
        for (const [slot, row] of words.entries()) {
          const at = slot * width;
          if (row < 0 || input[at] === 0) continue;
          for (let d = 0; d < size; d++) {
            const x = vectors[row * size + d]!;
            for (let k = 0; k < width; k++) projected[d * width + k]! += x * inputGradient[at + k]!;
          }
        }
      }
      if (++waiting < BATCH) continue;
      waiting = 0;
      step++;
      for (const one of learnt) adam(one, rate * (1 - step / (steps + 1)), step);
    }
  }
}
