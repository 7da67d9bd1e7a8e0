import { CUE_CODES } from './cues';
import { WORD_CLASSES } from './classes';
import { PROFILE_CUES, PROFILE_MARKS, PROFILE_STYLES } from './profile';

/** Turns strings into small numbers; 0 stands for everything it does not know. */
export interface Dictionary {
  word(normal: string): number;
  /** What words without a number of their own share with others that are used alike. */
  kindred(normal: string): number;
  suffix3(suffix: string): number;
  suffix2(suffix: string): number;
}

/** Number of values a slot may take, in slot order. Dictionary slots are bounded by their dictionary (0 here). */
const CLASS = WORD_CLASSES;
export const TOKEN_SLOTS = [
  { name: 'word', size: 0 },
  { name: 'suffix3', size: 0 },
  { name: 'suffix2', size: 0 },
  { name: 'shape', size: 81 },
  { name: 'class', size: CLASS * 2 },
  { name: 'position', size: 12 },
  { name: 'rest', size: 12 },
  { name: 'cue after', size: CUE_CODES * 3 },
  { name: 'cue before', size: CUE_CODES * 3 },
  { name: 'clause', size: 64 },
  { name: 'inside marks', size: 24 * 6 },
  { name: 'inside single marks', size: 24 },
  { name: 'mark edge', size: 4 * 4 },
  { name: 'spacing', size: 9 },
  { name: 'cue either side', size: 25 * CLASS },
] as const;

export const SENTENCE_SLOTS = [
  { name: 'person', size: 12 },
  { name: 'second person', size: 9 },
  { name: 'tense and end', size: 28 },
  { name: 'first class', size: CLASS },
  { name: 'length', size: 21 },
  { name: 'first cue', size: CUE_CODES + 1 },
  { name: 'last cue', size: CUE_CODES + 1 },
  { name: 'last cue before', size: CUE_CODES + 2 },
  { name: 'first cue after', size: CUE_CODES + 2 },
  { name: 'person before', size: 13 },
  { name: 'person after', size: 13 },
  { name: 'tense before', size: 29 },
  { name: 'tense after', size: 29 },
  { name: 'place', size: 24 },
  { name: 'paragraph', size: 16 },
  { name: 'document', size: PROFILE_CUES },
  { name: 'signs', size: 16 },
  { name: 'document marks', size: PROFILE_MARKS * 4 },
  { name: 'document style', size: PROFILE_STYLES },
  { name: 'paragraph form', size: 36 },
  { name: 'last class', size: CLASS },
] as const;

/** Place of a slot among those of a token. */
export const tokenSlot = (wanted: (typeof TOKEN_SLOTS)[number]['name']): number =>
  TOKEN_SLOTS.findIndex(({ name }) => name === wanted);

export const TOKEN_SLOT_COUNT = TOKEN_SLOTS.length;
export const SENTENCE_SLOT_COUNT = SENTENCE_SLOTS.length;

/** Feature values of a passage, a number a slot; 0 in dictionary slots stands for "unknown". */
export interface PassageFeatures {
  readonly tokenCount: number;
  readonly sentenceCount: number;
  /** A token: index of its sentence. Never falls. */
  readonly sentenceOf: Uint16Array;
  /** `tokenCount` × `TOKEN_SLOT_COUNT`. */
  readonly tokenValues: Uint16Array;
  /** `sentenceCount` × `SENTENCE_SLOT_COUNT`. */
  readonly sentenceValues: Uint16Array;
}

export const CLASS_SLOT = tokenSlot('class');
export const INSIDE_MARKS = tokenSlot('inside marks');
export const INSIDE_SINGLE = tokenSlot('inside single marks');

type TokenValues = Pick<PassageFeatures, 'tokenValues'>;

/** Class of a token, see `WordClass`. */
export const wordClassAt = ({ tokenValues }: TokenValues, token: number): number =>
  tokenValues[token * TOKEN_SLOT_COUNT + CLASS_SLOT]! % WORD_CLASSES;

/** Whether a token begins with an ASCII capital. */
export const isCapitalAt = ({ tokenValues }: TokenValues, token: number): boolean =>
  tokenValues[token * TOKEN_SLOT_COUNT + CLASS_SLOT]! >= WORD_CLASSES;

/** Whether quotation marks enclose a token: `6 * MarkEvidence.inside` is 36 at least there. */
export function isInsideMarks({ tokenValues }: TokenValues, token: number): boolean {
  const base = token * TOKEN_SLOT_COUNT;
  return tokenValues[base + INSIDE_MARKS]! >= 36 || tokenValues[base + INSIDE_SINGLE]! > 0;
}
