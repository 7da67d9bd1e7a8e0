import { ByteReader } from './asset';

/**
 * A perceptron with one hidden layer of rectified units.
 *
 * Its bytes: how many inputs (32 bits), hidden units and outputs (a byte each); for each hidden unit its bias, the unit
 * of its weights and a signed byte an input; the same for each output over the hidden units. Made by
 * `../training/network.ts`.
 */
export class Network {
  readonly inputs: number;
  readonly #hidden: Layer;
  readonly #outputs: Layer;

  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    this.inputs = reader.whole();
    const hidden = reader.byte();
    const outputs = reader.byte();
    this.#hidden = readLayer(reader, this.inputs, hidden);
    this.#outputs = readLayer(reader, hidden, outputs);
  }

  /** The outputs for one row of inputs. */
  values(row: ArrayLike<number>): Float64Array {
    const hidden = apply(this.#hidden, row);
    for (let i = 0; i < hidden.length; i++) if (hidden[i]! < 0) hidden[i] = 0;
    return apply(this.#outputs, hidden);
  }
}

interface Layer {
  readonly biases: Float64Array;
  /** By unit. */
  readonly weights: Float32Array;
}

function readLayer(reader: ByteReader, inputs: number, units: number): Layer {
  const biases = new Float64Array(units);
  const weights = new Float32Array(units * inputs);
  for (let unit = 0; unit < units; unit++) {
    biases[unit] = reader.real();
    const scale = reader.real();
    const signed = reader.signed(inputs);
    for (let i = 0; i < inputs; i++) weights[unit * inputs + i] = signed[i]! * scale;
  }
  return { biases, weights };
}

function apply({ biases, weights }: Layer, row: ArrayLike<number>): Float64Array {
  const values = Float64Array.from(biases);
  const inputs = row.length;
  for (let unit = 0, at = 0; unit < values.length; unit++) {
    let sum = 0;
    for (let i = 0; i < inputs; i++, at++) sum += weights[at]! * row[i]!;
    values[unit]! += sum;
  }
  return values;
}
