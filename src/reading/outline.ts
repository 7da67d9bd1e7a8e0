import type { Article } from '../article/article';
import type { Passage } from '../article/passages';
import type { PassageMemo } from './memo';
import { Trees } from './models/trees';
import { lead, position } from './order/model';
import { pairSides, type PairSide } from './order/pairs';
import { describe, viewDocument, type DocumentView } from './order/paragraphs';
import type { Steps } from './steps';

/** What likely order and summary both build on: every paragraph's wording, and how like a lead each is. */
export interface Outline {
  readonly document: DocumentView;
  /** Parallel to `document.paragraphs`. */
  readonly sides: readonly PairSide[];
}

const positionTrees = new Trees(position);
const leadTrees = new Trees(lead);

/** Looks at every paragraph in the light of the others, in linear time. */
export function* outlineArticle(
  article: Article,
  passages: readonly Passage[],
  memo: PassageMemo,
): Steps<Outline> {
  const document = yield* viewDocument(article, passages, memo);
  const rows = yield* describe(document);
  const positions = new Float64Array(rows.length);
  const leads = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    positions[i] = positionTrees.value(rows[i]!);
    leads[i] = leadTrees.value(rows[i]!);
    yield;
  }
  return { document, sides: yield* pairSides(document, rows, positions, leads) };
}
