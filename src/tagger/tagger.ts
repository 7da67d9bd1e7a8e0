import type { PassageContent } from '../article/passages';
import type { StatementKind } from '../reading/reading';
import type { Steps } from '../reading/steps';

/** A stretch of a passage: UTF-16 offsets in the passage's text, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A statement as the tagger finds it; positions are offsets in the passage's text. */
export interface TaggedStatement extends Range {
  readonly kind: StatementKind;
  /** No quotation marks in the text say so. */
  readonly inferred: boolean;
  /** Probability that this is a statement of this kind, 0 to 1. */
  readonly confidence: number;
  /** Parts of one statement share a number; numbers count from 0 in each passage. */
  readonly attribution: number;
  readonly cue: Range | null;
  readonly source: Range | null;
}

/** What the rest of the document tells about a passage. Small, comparable, the same for most edits. */
export interface DocumentProfile {
  /** Equal keys promise equal answers of `tag` for equal passages; a reading keeps what it knows under it. */
  readonly key: string;
}

/**
 * Finds statements. Implementations hold no state between calls: the same passage and profile give the same answer,
 * so that answers can be kept while the text is edited elsewhere.
 */
export interface Tagger {
  /** Looks at the whole document once, in linear time, a passage a step. */
  profile(passages: readonly PassageContent[]): Steps<DocumentProfile>;
  /** The statements of one passage, in order, not overlapping. Linear in the passage's length. */
  tag(passage: PassageContent, profile: DocumentProfile): readonly TaggedStatement[];
}
