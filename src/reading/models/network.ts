import { ByteReader } from './asset';

/**
 * A perceptron with one hidden layer of rectified units.
 *
 * Its bytes: how many inputs (32 bits), hidden units and outputs (a byte each); for each hidden unit its bias, the unit
 * of its weights and a signed byte an input; the same for each output over the hidden units. Made by
 * `../training/network.ts`.
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
    const units = apply(this.#hidden, row);
    for (let k = 0; k < units.length; k++) units[k] = Math.max(0, units[k]!);
    return apply(this.#outputs, units);
  }
}

/** A bias, the unit of the weights, and the weights of each unit of a layer. */
type Layer = readonly (readonly [bias: number, unit: number, weights: Int8Array])[];

function readLayer(reader: ByteReader, inputs: number, units: number): Layer {
  return Array.from({ length: units }, () => [reader.real(), reader.real(), reader.signed(inputs)]);
}

/** Four sums at once: one addition need not wait for another. */
function apply(layer: Layer, row: Float64Array): Float64Array {
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
