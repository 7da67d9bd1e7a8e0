import type { Article } from '../article/article';
import type { Passage } from '../article/passages';
import type { PassageMemo } from './memo';
import type { ReadingModels } from './models/models';
import { pairSides, type PairSide } from './order/pairs';
import { viewDocument, type DocumentView } from './order/paragraphs';
import { describe, TITLE_SHARE } from './order/rows';
import { quotingOf } from './order/quoting';
import type { FoundStatements } from './statements';
import type { Steps } from '../steps';

/** What likely order and summary both build on: the wording of paragraphs, and how like a lead each is. */
export interface Outline {
  readonly document: DocumentView;
  /** Parallel to `document.paragraphs`. */
  readonly sides: readonly PairSide[];
  /** Lines of the paragraphs that were not looked at, because the file is too long for an article. */
  readonly rest: readonly number[];
}

/** Longer files are no articles: paragraphs beyond are left where they are, and out of the summary. */
const MOST_PARAGRAPHS = 3_000;

/**
 * Looks at every paragraph in the light of the others, in linear time.
 *
 * @param found what the tagger says by itself: nothing that the user corrects changes the order
 * @param models without them the likeness to the title stands for that to a lead
 */
export function* outlineArticle(
  article: Article,
  passages: readonly Passage[],
  found: FoundStatements,
  models: ReadingModels | null,
  memo: PassageMemo,
): Steps<Outline> {
  const seen = opening(passages);
  const document = yield* viewDocument(article, seen, models?.order ?? null, memo);
  const rows = yield* describe(document, yield* quotingOf(seen, found));
  const positions = new Float64Array(rows.length);
  const leads = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    positions[i] = models ? models.order.position.value(row) : row[TITLE_SHARE]!;
    leads[i] = models ? models.order.lead.value(row) : row[TITLE_SHARE]!;
    yield;
  }
  const rest = article.paragraphs.slice(rows.length).map(({ line }) => line);
  return { document, sides: yield* pairSides(document, rows, positions, leads), rest };
}

/** The passages of the paragraphs that are looked at. */
function opening(passages: readonly Passage[]): readonly Passage[] {
  if (passages.length <= MOST_PARAGRAPHS) return passages;
  let paragraphs = 0;
  const end = passages.findIndex(({ offset }) => offset === 0 && ++paragraphs > MOST_PARAGRAPHS);
  return end < 0 ? passages : passages.slice(0, end);
}
