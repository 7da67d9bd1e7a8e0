/** Longest summary that can be asked for, in sentences; `package.json` says the same. */
export const MOST_SENTENCES = 10;

/** Length of a summary that nobody has set; `package.json` says the same. */
export const DEFAULT_SENTENCES = 3;
