import type { PassageContent } from '../article/passages';
import { Slab } from '../article/slab';
import { expandRows, floatsOf, matrixOf, numberOf, parseAsset, tableOf, type RowMatrix } from './model/asset';
import { Decoder, Label, LABEL_COUNT } from './model/decode';
import { Ensemble } from './model/ensemble';
import { extractFeatures } from './model/features';
import { documentFindings, type Findings } from './model/findings';
import { CLASSES_OF_STATEMENT, type Judgement } from './model/judge';
import { Forest } from './model/forest';
import { createKernels, type Kernels } from './model/kernels';
import { Output, OUTPUTS } from './model/outputs';
import { profileDocument, type Profile } from './model/profile';
import { judgeCandidates } from './judging';
import { findCandidates, type Candidates } from './statements';
import type { Look, MarkOdds, Tagger } from './tagger';

/** What the model keeps of a passage between `look` and `tag`. */
interface ModelLook extends Look {
  readonly passage: PassageContent;
  readonly candidates: Candidates;
}

/**
 * The statistical tagger. Weights are unpacked at once; buffers grow to the longest passage met.
 *
 * @param bytes the model's file, see `model/asset.ts`
 * @throws Error when the bytes are no model of this program's version
 */
export function createModelTagger(
  bytes: Uint8Array,
  makeKernels: (bytes: number) => Kernels = createKernels,
): Tagger {
  const asset = parseAsset(bytes);
  const network = new Ensemble(asset, makeKernels);
  if (network.labels !== LABEL_COUNT) throw new Error('The model file was made for other labels.');
  const decoder = new Decoder(network.transitions, network.starts);
  const biases = floatsOf(asset, 'biases');
  const uncued = floatsOf(asset, 'uncued');
  const judgement: Judgement = {
    forest: new Forest(
      {
        features: tableOf(asset, 'questions'),
        thresholds: floatsOf(asset, 'thresholds'),
        leaves: valuesOf(matrixOf(asset, 'leaves')),
      },
      numberOf(asset, 'depth'),
      CLASSES_OF_STATEMENT,
    ),
    limit: floatsOf(asset, 'limit')[0]!,
    calibration: rowsOf(floatsOf(asset, 'calibration'), 3),
  };
  return {
    profile: profileDocument,
    look(passage, profile): ModelLook {
      const features = extractFeatures(passage, profile as Profile, network.dictionary);
      const { tokenCount } = features;
      const scores = network.score(features);
      const labels = decoder.label(scores, tokenCount, biases, uncued);
      const probabilities = labels.some((label) => label >= Label.DIRECT || label === Label.CUE)
        ? decoder.probabilities(scores, tokenCount)
        : new Float64Array(0);
      return {
        passage,
        candidates: findCandidates(passage, labels, {
          features,
          probabilities,
          scores,
          profile: profile as Profile,
        }),
        marks: markOdds(scores, tokenCount),
      };
    },
    findings: (looks) =>
      documentFindings((looks as readonly ModelLook[]).map(({ candidates }) => candidates.findings)),
    tag(look, findings) {
      const { passage, candidates } = look as ModelLook;
      return judgeCandidates(passage, candidates, findings as Findings, judgement);
    },
  };
}

function valuesOf(matrix: RowMatrix): Float32Array {
  const values = new Float32Array(matrix.bytes.length);
  expandRows(matrix, values);
  return values;
}

const rowsOf = (values: Float32Array, count: number): Float32Array[] =>
  Array.from({ length: count }, (_, row) =>
    values.subarray((row * values.length) / count, ((row + 1) * values.length) / count),
  );

const columns = new Slab((length) => new Float32Array(length));

function markOdds(scores: Float32Array, length: number): MarkOdds {
  const output = (index: number): Float32Array => {
    const column = columns.take(length);
    for (let token = 0; token < length; token++) column[token] = scores[token * OUTPUTS + index]!;
    return column;
  };
  return { inside: output(Output.QUOTED), opens: output(Output.OPENS), closes: output(Output.CLOSES) };
}
