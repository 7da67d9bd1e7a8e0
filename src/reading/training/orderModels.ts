import { Trees } from '../models/trees';
import { pairSides, type PairSide } from '../order/pairs';
import { runSteps } from '../steps';
import { boost, listwise, squared } from './boost';
import type { TrainingDocument } from './document';

const POSITION = { trees: 120, depth: 4, rate: 0.12, lambda: 20, featureShare: 0.7, bias: 0.5 };
const LEAD = { trees: 100, depth: 4, rate: 0.1, lambda: 5, featureShare: 0.7 };

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
