import { ByteReader } from './asset';

/** A bias, the unit of the weights, and the weights of each unit of a layer. */
export type Layer = readonly (readonly [bias: number, unit: number, weights: Float32Array])[];

/** A layer's bytes: for each of its units its bias, the unit of its weights and a signed byte an input. */
export function readLayer(reader: ByteReader, inputs: number, units: number): Layer {
  return Array.from({ length: units }, () => [
    reader.real(),
    reader.real(),
    // Whole numbers up to 127: products with floats are quicker than with bytes.
    Float32Array.from(reader.signed(inputs)),
  ]);
}

/** The sums of all units. Four at once: one addition need not wait for another. */
export function apply(layer: Layer, row: Float64Array): Float64Array {
  const result = new Float64Array(layer.length);
  for (let u = 0; u < layer.length; u++) {
    const [bias, unit, weights] = layer[u]!;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let i = 0;
    for (; i + 3 < weights.length; i += 4) {
      a += weights[i]! * row[i]!;
      b += weights[i + 1]! * row[i + 1]!;
      c += weights[i + 2]! * row[i + 2]!;
      d += weights[i + 3]! * row[i + 3]!;
    }
    for (; i < weights.length; i++) a += weights[i]! * row[i]!;
    result[u] = bias + unit * (a + b + c + d);
  }
  return result;
}

/** The same, and nothing where the sum is below zero. */
export function applyRectified(layer: Layer, row: Float64Array): Float64Array {
  const units = apply(layer, row);
  for (let k = 0; k < units.length; k++) units[k] = Math.max(0, units[k]!);
  return units;
}

/**
 * A perceptron with one hidden layer of rectified units.
 *
 * Its bytes: how many inputs (32 bits), hidden units and outputs (a byte each), then both layers.
 */
export class Network {
  readonly #hidden: Layer;
  readonly #outputs: Layer;

  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    const inputs = reader.whole();
    const hidden = reader.byte();
    const outputs = reader.byte();
    this.#hidden = readLayer(reader, inputs, hidden);
    this.#outputs = readLayer(reader, hidden, outputs);
  }

  /** The outputs for one row of inputs. */
  values(row: Float64Array): Float64Array {
    return apply(this.#outputs, applyRectified(this.#hidden, row));
  }
}
