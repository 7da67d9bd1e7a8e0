import { parameter, type Parameter } from './adam';
import type { ByteWriter } from './bytes';
import { writeUnit } from './encodeNetwork';

/** A layer while it learns. */
export interface Dense {
  readonly inputs: number;
  readonly outputs: number;
  /** By input. */
  readonly weights: Parameter;
  readonly biases: Parameter;
}

/** @param random in [0, 1) */
export function dense(inputs: number, outputs: number, random: () => number): Dense {
  const size = 1 / Math.sqrt(inputs);
  const spread = (count: number): Parameter =>
    parameter(Float32Array.from({ length: count }, () => size * (2 * random() - 1)));
  return { inputs, outputs, weights: spread(inputs * outputs), biases: spread(outputs) };
}

/** The sums of all units for so many rows. */
export function forward(layer: Dense, rows: number, from: Float32Array, into: Float32Array): void {
  const { inputs, outputs } = layer;
  const w = layer.weights.values;
  for (let row = 0; row < rows; row++) {
    const at = row * outputs;
    into.set(layer.biases.values, at);
    for (let i = 0; i < inputs; i++) {
      const x = from[row * inputs + i]!;
      if (x === 0) continue;
      for (let o = 0, k = i * outputs; o < outputs; o++, k++) into[at + o]! += x * w[k]!;
    }
  }
}

/**
 * Adds to the gradients of the layer, and to those of what it was given.
 *
 * @param gradient of the sums
 * @param back of the inputs; null where nobody asks
 */
export function backward(
  layer: Dense,
  rows: number,
  from: Float32Array,
  gradient: Float32Array,
  back: Float32Array | null,
): void {
  const { inputs, outputs } = layer;
  const w = layer.weights.values;
  const learnt = layer.weights.gradient;
  const biases = layer.biases.gradient;
  for (let row = 0; row < rows; row++) {
    const at = row * outputs;
    for (let o = 0; o < outputs; o++) biases[o]! += gradient[at + o]!;
    for (let i = 0; i < inputs; i++) {
      const x = from[row * inputs + i]!;
      if (x !== 0)
        for (let o = 0, k = i * outputs; o < outputs; o++, k++) learnt[k]! += x * gradient[at + o]!;
      if (!back) continue;
      let sum = 0;
      for (let o = 0, k = i * outputs; o < outputs; o++, k++) sum += w[k]! * gradient[at + o]!;
      back[row * inputs + i]! += sum;
    }
  }
}

/** Writes the layer as `readLayer` reads it. */
export function writeLayer(writer: ByteWriter, { inputs, outputs, weights, biases }: Dense): void {
  for (let o = 0; o < outputs; o++) {
    const row = Array.from({ length: inputs }, (_, i) => weights.values[i * outputs + o]!);
    writeUnit(writer, biases.values[o]!, row);
  }
}
