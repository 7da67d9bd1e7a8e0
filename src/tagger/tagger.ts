import type { PassageContent } from '../article/passages';
import type { Steps } from '../steps';

/** In the speaker's own words, partly so, or in the narrator's. */
export type StatementKind = 'direct' | 'mixed' | 'indirect';

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
  /** Equal keys promise equal answers of `look` for equal passages; a reading keeps what it knows under it. */
  readonly key: string;
}

/** What was found in all passages, for judging each statement in it. Small, comparable, the same for most edits. */
export interface DocumentFindings {
  /** Equal keys promise equal answers of `tag` for equal looks. */
  readonly key: string;
}

/** What a passage shows by itself. */
export interface Look {
  /** What its words say about quotation marks, also where the text has lost them. */
  readonly marks: MarkOdds;
}

/**
 * Log-odds a token, in the order of the passage's tokens: `1 / (1 + Math.exp(-x))` is the probability. Of double
 * quotation marks in the text as it was published.
 */
export interface MarkOdds {
  /** The token stands in a quotation. */
  readonly inside: Float32Array;
  /** An opening mark stands before the token. */
  readonly opens: Float32Array;
  /** A closing mark stands after the token. */
  readonly closes: Float32Array;
}

/**
 * Finds statements in three steps: `look` at every passage, take the `findings` of all, then `tag` every passage.
 * Implementations hold no state between calls: the same arguments give the same answer, so that answers can be kept
 * while the text is edited elsewhere. Nearly all the work is in `look`.
 */
export interface Tagger {
  /** Looks at the whole document once, in linear time, a passage a step. */
  profile(passages: readonly PassageContent[]): Steps<DocumentProfile>;
  /** Reads one passage. Linear in its length. */
  look(passage: PassageContent, profile: DocumentProfile): Look;
  /** Sums up what all passages showed. */
  findings(looks: readonly Look[]): DocumentFindings;
  /** The statements of one passage, in order, not overlapping. */
  tag(look: Look, findings: DocumentFindings): readonly TaggedStatement[];
}
