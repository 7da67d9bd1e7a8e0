import lists from './lists/wordInfo.json';
import { wordsOfList } from '../../article/wordList';
import { hashText } from '../../article/hash';

/** What the models of this folder ask of a printed word, whatever stands around it. */
export interface WordInfo {
  readonly printed: string;
  readonly lower: string;
  readonly hash: number;
  /** Hash of the last three letters. */
  readonly ending: number;
  /** See `Shape`. */
  readonly shape: number;
  /** Its class in the lexicon, or 100 and its shape for a capitalised word. */
  readonly class: number;
  /** What kind of word its ending says it is; 0 for none. */
  readonly endingClass: number;
  /** See `Role`. */
  readonly role: number;
}

export const Shape = {
  PUNCTUATION: 0,
  NUMBER: 1,
  LOWER: 2,
  CAPITALISED: 3,
  CAPITALS: 4,
  MIXED: 5,
} as const;

export const Role = {
  NONE: 0,
  /** *I, we, my, our, …* */
  FIRST_PERSON: 1,
  /** *you, your, …* */
  SECOND_PERSON: 2,
  /** *said, told, called, …* */
  REPORTING: 3,
  /** *he, she, they, it* */
  PRONOUN: 4,
  /** `dont`, `isnt`: without its apostrophe. */
  NEGATION: 5,
} as const;

const REPORTING = new Set(wordsOfList(lists.reporting));
const FIRST = new Set(wordsOfList(lists.firstPerson));
const SECOND = new Set('you your youre youve youll'.split(' '));
const PRONOUN = new Set('he she they it'.split(' '));
const NEGATIONS = new Set(
  'is are was were do does did have has ca wo would could should'.split(' ').map((verb) => `${verb}nt`),
);

function roleOf(word: string): number {
  if (FIRST.has(word)) return Role.FIRST_PERSON;
  if (SECOND.has(word)) return Role.SECOND_PERSON;
  if (REPORTING.has(word)) return Role.REPORTING;
  if (PRONOUN.has(word)) return Role.PRONOUN;
  return NEGATIONS.has(word) ? Role.NEGATION : Role.NONE;
}

/** @param wordClass gives the class of a lower-case word */
export function describeWord(token: string, wordClass: (word: string) => number): WordInfo {
  const lower = token.toLowerCase();
  const shape = shapeOf(token);
  return {
    printed: token,
    lower,
    hash: hashText(lower, 17),
    ending: hashText(lower.slice(-3), 23),
    shape,
    class: shape === 3 || shape === 4 ? 100 + shape : wordClass(lower),
    endingClass: endingClass(lower),
    role: roleOf(lower),
  };
}

function shapeOf(token: string): number {
  if (/^\d/.test(token)) return Shape.NUMBER;
  if (/^[a-z]/.test(token)) return /[A-Z]/.test(token) ? Shape.MIXED : Shape.LOWER;
  if (/^[A-Z]/.test(token)) return /^[A-Z.&]{2,}s?$/.test(token) ? Shape.CAPITALS : Shape.CAPITALISED;
  return Shape.PUNCTUATION;
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
