/** Outputs of a token: labels first, then those of `Output`. A whole number of SIMD panels. */
export const OUTPUTS = 16;

/** Where the outputs stand that are no labels; all are log-odds or scores before a softmax. */
export const Output = {
  /** The token stands between quotation marks in the text as published. */
  QUOTED: 10,
  /** An opening mark stands before it. */
  OPENS: 11,
  /** A closing mark stands after it. */
  CLOSES: 12,
  /** Direct, mixed, indirect: the mean over a statement's tokens says its kind. */
  KINDS: 13,
} as const;
