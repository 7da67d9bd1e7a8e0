import { Slab } from './slab';

/**
 * Words and punctuation of a text, as parallel arrays: no object a token, so that a long article costs nothing to hold.
 */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  /** UTF-16 offsets in `text`; `ends[i]` is exclusive. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * A token is an abbreviation with inner points (`U.S.`), else a word or number with its inner apostrophes, hyphens,
 * points, commas between digits and slashes-free joins (`O’Brien`, `de-escalation`, `100,000`), else a run of one
 * repeated punctuation mark (`--`, `...`), else one character. White space separates and is in no token.
 */
const TOKEN =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}$€£%]+(?:(?:['’.\-‐‑&@]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{N}\p{M}$€£%]+)*|([-.‐-―=_*~])\1*|[^\s]/gu;

const offsets = new Slab((length) => new Uint32Array(length));

/** Splits a text into tokens in one linear pass. */
export function tokenize(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  return { text, length: starts.length, starts: offsets.keep(starts), ends: offsets.keep(ends) };
}

/** The text of token `index`, `0 <= index < tokens.length`. */
export function tokenText(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}
