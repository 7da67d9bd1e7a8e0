/**
 * A word that may have lost an apostrophe. Its classes are: nothing lost, lost at `first`, lost at `second`.
 */
export interface Candidate {
  /** UTF-16 offsets in the passage where the apostrophe would stand; `second` is -1 where there is only one place. */
  readonly first: number;
  readonly second: number;
  /** Lower-case word, and what is left of it without its final s. */
  readonly word: string;
  readonly base: string;
  readonly capital: boolean;
  /** A contraction by its spelling alone. */
  readonly contraction: boolean;
  /** What sort of word follows, see `WordInfo.class`. */
  readonly nextClass: number;
  /** The word that follows, as printed. */
  readonly next: string;
  /** Hashes of what stands there, for the linear model. */
  readonly features: Int32Array;
  /** Index of its token in the passage, and whether that opens a sentence. */
  readonly token: number;
  readonly opens: boolean;
  /** By grammar many own what follows, see `isPluralOwner`. */
  readonly pluralOwner: boolean;
  /** The words around in numbers, see `wordsAround`: what `possessiveRow` starts with. */
  readonly around: readonly number[];
}

/** Scores of a model: for a loss at the first place, at the second; nothing lost is 0. */
export interface CandidateScores {
  readonly first: number;
  readonly second: number;
}
