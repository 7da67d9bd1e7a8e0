import { WordClass } from './classes';

/**
 * The places of reporting cues in a sentence and what stands around them: the geometry that tells
 * “…, NAME said.” from “NAME said …” and “NAME said that …”.
 */
export interface Cue {
  /** Index in the plain token list. */
  readonly at: number;
  /** Packed kind, left and right side: see `cueCode`. Below `CUE_CODES`. */
  readonly code: number;
  /** A verb of thinking or showing rather than of speaking. */
  readonly mental: boolean;
}

const LEFT = 7;
const RIGHT = 17;
/** Number of different cue codes; 0 stands for "no cue". */
export const CUE_CODES = 1 + 4 * LEFT * RIGHT;

/** Plain tokens of a passage: quotation marks left out, so that geometry is the same with and without them. */
export interface PlainTokens {
  readonly words: readonly string[];
  readonly classes: Uint8Array;
  readonly capital: Uint8Array;
}

const PREPOSITIONS = new Set(
  'in on at during to of after when as through before about from with by for over'.split(' '),
);
const PRONOUNS = new Set('he she they it we i there its his her their you'.split(' '));
/** How far a tag's other words may stand from its verb. */
const REACH = 10;

const isBreak = (wordClass: number): boolean =>
  wordClass === WordClass.COMMA || wordClass === WordClass.SEMICOLON || wordClass === WordClass.COLON;
const isEnd = (wordClass: number): boolean =>
  wordClass === WordClass.STOP || wordClass === WordClass.QUESTION || wordClass === WordClass.EXCLAMATION;

/** The cues of the plain tokens `from` to `to` (exclusive), in order. Work per token is bounded. */
export function findCues(tokens: PlainTokens, from: number, to: number): Cue[] {
  const cues: Cue[] = [];
  for (let at = from; at < to; at++) {
    const wordClass = tokens.classes[at]!;
    if (wordClass === WordClass.ACCORDING) {
      if (tokens.words[at + 1] !== 'to' || at + 1 >= to) continue;
      const left = at > from && tokens.classes[at - 1] === WordClass.COMMA ? 1 : at > from ? 2 : 0;
      cues.push({ at, code: cueCode(3, left, rightSide(tokens, at + 1, to)), mental: false });
    } else if (
      wordClass === WordClass.SAID ||
      wordClass === WordClass.REPORTING ||
      wordClass === WordClass.MENTAL
    ) {
      const kind = wordClass === WordClass.SAID ? 0 : wordClass === WordClass.REPORTING ? 1 : 2;
      const code = cueCode(kind, leftSide(tokens, at, from), rightSide(tokens, at, to));
      cues.push({ at, code, mental: kind === 2 });
    }
  }
  return cues;
}

function cueCode(kind: number, left: number, right: number): number {
  return 1 + (kind * LEFT + left) * RIGHT + right;
}

function leftSide(tokens: PlainTokens, at: number, from: number): number {
  let token = at - 1;
  let distance = 0;
  let subject = false;
  while (token >= from && !isBreak(tokens.classes[token]!) && distance < REACH) {
    const wordClass = tokens.classes[token]!;
    subject ||=
      tokens.capital[token] === 1 || wordClass === WordClass.SUBJECT_PRONOUN || wordClass === WordClass.TITLE;
    token--;
    distance++;
  }
  if (token < from) return distance === 0 ? 3 : distance <= 6 ? 4 : 5;
  if (tokens.classes[token] === WordClass.COMMA) return distance === 0 ? 0 : subject && distance <= 6 ? 1 : 2;
  return 6;
}

function rightSide(tokens: PlainTokens, at: number, to: number): number {
  const next = at + 1;
  if (next >= to) return 0;
  const wordClass = tokens.classes[next]!;
  const word = tokens.words[next]!;
  if (isEnd(wordClass)) return 0;
  if (wordClass === WordClass.COMMA) return 1;
  if (wordClass === WordClass.COLON) return 2;
  if (wordClass === WordClass.THAT) return 3;
  const group = PREPOSITIONS.has(word)
    ? 0
    : PRONOUNS.has(word)
      ? 1
      : tokens.capital[next] === 1
        ? 2
        : word === 'the' || word === 'a' || word === 'an'
          ? 3
          : -1;
  if (group < 0) return 4;
  // Whether what follows ends the sentence or a comma clause soon: an inverted tag.
  let token = next;
  for (let distance = 0; token < to && distance < REACH; token++, distance++) {
    if (isBreak(tokens.classes[token]!) || isEnd(tokens.classes[token]!)) break;
  }
  const tail = token >= to - 1 ? 1 : tokens.classes[token] === WordClass.COMMA ? 2 : 0;
  return 5 + group * 3 + tail;
}
