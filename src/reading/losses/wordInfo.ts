import { hashText } from '../models/hash';

/** What the models of this folder ask of a printed word, whatever stands around it. */
export interface WordInfo {
  readonly lower: string;
  readonly hash: number;
  /** Hash of the last three letters. */
  readonly ending: number;
  /** 0 punctuation, 1 number, 2 lower case, 3 capitalised, 4 capitals, 5 mixed. */
  readonly shape: number;
  /** Its class in the lexicon, or 100 and its shape for a capitalised word. */
  readonly class: number;
  /** What kind of word its ending says it is; 0 for none. */
  readonly endingClass: number;
}

/** @param wordClass gives the class of a lower-case word */
export function describeWord(token: string, wordClass: (word: string) => number): WordInfo {
  const lower = token.toLowerCase();
  const shape = shapeOf(token);
  return {
    lower,
    hash: hashText(lower, 17),
    ending: hashText(lower.slice(-3), 23),
    shape,
    class: shape === 3 || shape === 4 ? 100 + shape : wordClass(lower),
    endingClass: endingClass(lower),
  };
}

function shapeOf(token: string): number {
  if (/^\d/.test(token)) return 1;
  if (/^[a-z]/.test(token)) return /[A-Z]/.test(token) ? 5 : 2;
  if (/^[A-Z]/.test(token)) return /^[A-Z.&]{2,}s?$/.test(token) ? 4 : 3;
  return 0;
}

const ENDINGS = new Set(
  'ed ing ly al ic ous ive ion ment ness ity er or ist ism able ful less ary ant ent est ess'.split(' '),
);

function endingClass(word: string): number {
  for (let n = 4; n >= 2; n--) {
    const ending = word.slice(-n);
    if (word.length > n + 2 && ENDINGS.has(ending)) return hashText(ending, 31);
  }
  return word.length > 3 && word.endsWith('s') ? 7 : 0;
}
