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
  values(row: ArrayLike<number>): number[] {
    return apply(
      this.#outputs,
      apply(this.#hidden, row).map((x) => Math.max(0, x)),
    );
  }
}

/** A bias, the unit of the weights, and the weights of each unit of a layer. */
type Layer = readonly (readonly [bias: number, unit: number, weights: Int8Array])[];

function readLayer(reader: ByteReader, inputs: number, units: number): Layer {
  return Array.from({ length: units }, () => [reader.real(), reader.real(), reader.signed(inputs)]);
}

function apply(layer: Layer, row: ArrayLike<number>): number[] {
  return layer.map(([bias, unit, weights]) => {
    let sum = 0;
    for (let i = 0; i < weights.length; i++) sum += weights[i]! * row[i]!;
    return bias + unit * sum;
  });
}
