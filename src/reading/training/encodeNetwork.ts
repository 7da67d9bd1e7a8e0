/** Networks as `../models/network.ts` reads them. */
import type { Parameter } from './adam';
import { ByteWriter } from './bytes';

/** A network of one hidden layer while it learns. */
export interface LearningNetwork {
  readonly inputs: number;
  readonly hidden: number;
  /** By input. */
  readonly weights: Parameter;
  readonly biases: Parameter;
  /** By hidden unit. */
  readonly outWeights: Parameter;
  readonly outBiases: Parameter;
}

/** Writes one unit of a layer as `readLayer` reads it. */
export function writeUnit(writer: ByteWriter, bias: number, weights: readonly number[]): void {
  const unit = Number((Math.max(1e-9, ...weights.map(Math.abs)) / 127).toPrecision(4));
  writer
    .real(bias)
    .real(unit)
    .bytes(weights.map((x) => Math.round(x / unit)));
}

/** Networks of the same inputs as one that gives the mean of their scores. */
export function encodeNetworks(models: readonly LearningNetwork[]): Uint8Array {
  const { inputs, outBiases: first } = models[0]!;
  const outputs = first.values.length;
  const hidden = models.reduce((sum, model) => sum + model.hidden, 0);
  const writer = new ByteWriter().whole(inputs).byte(hidden).byte(outputs);
  for (const { hidden: units, weights, biases } of models) {
    for (let u = 0; u < units; u++)
      writeUnit(
        writer,
        biases.values[u]!,
        Array.from({ length: inputs }, (_, i) => weights.values[i * units + u]!),
      );
  }
  const share = 1 / models.length;
  for (let c = 0; c < outputs; c++) {
    writeUnit(
      writer,
      models.reduce((sum, { outBiases }) => sum + share * outBiases.values[c]!, 0),
      models.flatMap(({ hidden: units, outWeights }) =>
        Array.from({ length: units }, (_, u) => share * outWeights.values[u * outputs + c]!),
      ),
    );
  }
  return writer.finish();
}
