/** A text reduced to what is compared: letters and digits, without marks, spaces, accents and case. */

export interface Reduced {
  readonly key: string;
  /** For each unit of `key`, its UTF-16 offset in the text. */
  readonly offsets: readonly number[];
  /** For each unit of `key`, whether a word starts there. */
  readonly starts: readonly boolean[];
}

export const LETTER = /[\p{L}\p{N}]/u;
export const ASCII = /[a-z0-9]/i;

/**
 * @param kept letters that are compared: all of them, or those of ASCII for a text that may have lost the others
 * @param spaces offsets where the text has lost a space, so that a word starts there
 */
export function reduce(text: string, kept: RegExp, spaces?: ReadonlySet<number>): Reduced {
  let key = '';
  const offsets: number[] = [];
  const starts: boolean[] = [];
  let opens = true;
  let at = 0;
  const push = (unit: string, offset: number): void => {
    for (let i = 0; i < unit.length; i++) {
      offsets.push(offset);
      starts.push(opens);
      opens = false;
    }
    key += unit;
  };
  for (const character of text) {
    const offset = at;
    at += character.length;
    if (spaces?.has(offset) === true) opens = true;
    if (/[a-z0-9]/.test(character)) {
      push(character, offset);
      continue;
    }
    if (!LETTER.test(character)) {
      // `1.5` is not `15`.
      if (character === '.' && isDigit(text[offset - 1]) && isDigit(text[at])) push('.', offset);
      // A mark inside a word parts nothing: `don’t` is one word, as `dont` is.
      if (!/['’\p{M}]/u.test(character)) opens = true;
      continue;
    }
    if (kept.test(character)) push(character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(), offset);
  }
  return { key, offsets, starts };
}

const isDigit = (unit: string | undefined): boolean => unit !== undefined && unit >= '0' && unit <= '9';

/** Whether a stretch of a key is made of whole words. */
export function isWhole({ key, starts }: Reduced, start: number, end: number): boolean {
  return starts[start] === true && (end === key.length || starts[end] === true);
}
