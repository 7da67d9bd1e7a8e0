import type { SparseTable } from '../models/sparse';
import { Trees } from '../models/trees';
import { meaningOf, networkInputs } from '../order/networks';
import { pairSides, relationsOf, type PairSide } from '../order/pairs';
import { runSteps } from '../../steps';
import { boost, listwise, squared } from './boost';
import { ByteWriter } from './bytes';
import type { TrainingDocument } from './document';
import { trainOrderNetwork, type OrderExample } from './orderNetwork';

const POSITION = { trees: 120, depth: 4, rate: 0.12, lambda: 20, featureShare: 0.7, bias: 0.5 };
const LEAD = { trees: 100, depth: 4, rate: 0.1, lambda: 5, featureShare: 0.7 };

const NETWORKS = 4;
const NETWORK = {
  ...{ units: 64, heads: 4, epochs: 12, rate: 0.002, inputDropout: 0.2, dropout: 0.3 },
  ...{ leadWeight: 0.4, decay: 1e-5 },
};

/** Models that look at one paragraph at a time. */
export interface SingleModels {
  /** 1 for the first paragraph, 0 for the last. */
  readonly position: Uint8Array;
  /** Log-odds of being the lead, up to a constant for each article. */
  readonly lead: Uint8Array;
}

export function trainSingle(documents: readonly TrainingDocument[]): SingleModels {
  const rows = documents.flatMap((d) => d.rows);
  const early = documents.flatMap((d) => d.place.map((p) => 1 - p / Math.max(1, d.place.length - 1)));
  const weights = documents.flatMap((d) => d.place.map(() => Math.min(1, 20 / d.place.length)));
  const groups: [number, number][] = [];
  let at = 0;
  for (const { rows: own } of documents) groups.push([at, (at += own.length)]);
  const first = documents.flatMap((d) => d.place.map((p) => (p === 0 ? 1 : 0)));
  return {
    position: boost(rows, squared(early, weights), POSITION),
    lead: boost(rows, listwise(groups, first), LEAD),
  };
}

export function decodeSingle({ position, lead }: SingleModels): { position: Trees; lead: Trees } {
  return { position: new Trees(position), lead: new Trees(lead) };
}

export function sidesOf(
  { rows, view }: TrainingDocument,
  models: ReturnType<typeof decodeSingle>,
): PairSide[] {
  const positions = rows.map((row) => models.position.value(row));
  const leads = rows.map((row) => models.lead.value(row));
  return runSteps(pairSides(view, rows, positions, leads));
}

/** The mean of each feature and its standard deviation, encoded. */
export function featureScale(documents: readonly TrainingDocument[]): Uint8Array {
  const rows = documents.flatMap((d) => d.rows);
  const writer = new ByteWriter();
  const means = rows[0]!.map((_, k) => rows.reduce((sum, row) => sum + row[k]!, 0) / rows.length);
  for (const mean of means) writer.real(mean);
  for (const [k, mean] of means.entries())
    writer.real(Math.sqrt(rows.reduce((sum, row) => sum + (row[k]! - mean) ** 2, 0) / rows.length) + 1e-6);
  return writer.finish();
}

/** The same article with the vectors of its paragraphs. */
export function withMeanings(document: TrainingDocument, vectors: SparseTable): TrainingDocument {
  const paragraphs = document.view.paragraphs.map((view) => ({
    ...view,
    meaning: meaningOf(view.wording, view.passage, vectors),
  }));
  return { ...document, view: { ...document.view, paragraphs } };
}

/** What networks learn from an article whose rows have the scores of words that have not seen it. */
export function networkExample(
  { view, rows, place }: TrainingDocument,
  sides: readonly PairSide[],
  scale: Float64Array,
): OrderExample {
  const meanings = view.paragraphs.map(({ meaning }) => meaning);
  return { inputs: networkInputs(rows, meanings, scale), relations: runSteps(relationsOf(sides)), place };
}

/** Networks that differ by how they began: what they err in differs, too. */
export function trainNetworks(examples: readonly OrderExample[]): Uint8Array[] {
  return Array.from({ length: NETWORKS }, (_, n) => trainOrderNetwork(examples, n + 1, NETWORK));
}
