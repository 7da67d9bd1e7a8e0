import type { PassageContent } from '../article/passages';
import { parseAsset } from './model/asset';
import { Decoder, LABEL_COUNT } from './model/decode';
import { extractFeatures } from './model/features';
import type { Judgement } from './model/judge';
import { createKernels, type Kernels } from './model/kernels';
import { Network } from './model/network';
import { profileDocument, type Profile } from './model/profile';
import { assembleStatements } from './model/statements';
import type { DocumentProfile, TaggedStatement, Tagger } from './tagger';

/**
 * The statistical tagger. Weights are unpacked at once; buffers grow to the longest passage met.
 *
 * @param bytes the model's file, see `model/asset.ts`
 * @throws Error when the bytes are no model of this program's version; callers fall back to the rules
 */
export function createModelTagger(
  bytes: Uint8Array,
  makeKernels: (bytes: number) => Kernels = createKernels,
): Tagger {
  const asset = parseAsset(bytes);
  const network = new Network(asset, makeKernels);
  if (network.labels !== LABEL_COUNT) throw new Error('The model file was made for other labels.');
  const decoder = new Decoder(network.matrix('T'), network.matrix('S'));
  const biases = asset.matrices.get('biases')?.values ?? new Float32Array(LABEL_COUNT);
  /** Numbers of the asset as rows of equal length, as many as there are kinds; none when it lacks them. */
  const rowsOf = (name: string): number[][] => {
    const values = asset.matrices.get(name)?.values;
    if (!values) return [];
    const width = values.length / 3;
    return [0, 1, 2].map((kind) => [...values.subarray(kind * width, (kind + 1) * width)]);
  };
  const fitted = rowsOf('calibration');
  const judgement: Judgement = {
    kinds: rowsOf('kinds'),
    kindWeights: asset.matrices.get('kind weights')?.values ?? [1, 1, 1],
    calibration:
      fitted.length > 0
        ? fitted
        : [
            [0, 1],
            [0, 1],
            [0, 1],
          ],
  };
  return {
    profile: profileDocument,
    tag(passage: PassageContent, profile: DocumentProfile): readonly TaggedStatement[] {
      if (passage.tokens.length === 0) return [];
      const features = extractFeatures(passage, profile as Profile, network.dictionary);
      const scores = network.score(features);
      const labels = decoder.best(scores, features.tokenCount, biases);
      if (!labels.some((label) => label > 3)) return [];
      const probabilities = decoder.probabilities(scores, features.tokenCount);
      return assembleStatements(passage, features, labels, probabilities, judgement, profile as Profile);
    },
  };
}
