import type { PassageContent } from '../../article/passages';
import { hashText, mixHashes } from '../models/hash';
import type { StatementKind } from '../reading';

/** A statement as far as quotation marks ask: UTF-16 offsets in the passage. */
export interface QuotedHint {
  readonly start: number;
  readonly end: number;
  readonly kind: StatementKind;
  readonly confidence: number;
}

/** What a passage shows at every token and at every boundary between tokens, as hashes. */
export interface QuoteFeatures {
  /** Number of tokens. */
  readonly count: number;
  /** `INSIDE_WIDTH` a token: whether it stands inside a quotation. */
  readonly inside: Int32Array;
  /** `BOUNDARY_WIDTH` a boundary, number `i` before token `i`, one more than tokens: whether a mark stands there. */
  readonly boundaries: Int32Array;
}

export const INSIDE_WIDTH = 9;
export const BOUNDARY_WIDTH = 30;

const REPORTING = new Set(
  (
    'said says say saying told tells added adds adding asked asks wrote writes tweeted announced argued noted insisted warned ' +
    'called calls calling declared replied responded explained claimed stated acknowledged continued concluded recalled ' +
    'according described describing dubbed remarked quipped joked read reads concluded testified urged vowed pledged suggested'
  ).split(' '),
);
const FIRST = new Set('i we my our us me im ive weve ill well id ours myself ourselves lets'.split(' '));
const SECOND = new Set('you your youre youve youll'.split(' '));
const PRONOUN = new Set('he she they it i we you'.split(' '));

/** Linear in the passage's length. */
export function quoteFeatures(
  { text, tokens, sentences }: PassageContent,
  hints: readonly QuotedHint[],
): QuoteFeatures {
  const count = tokens.length;
  const words: string[] = [];
  const hashes = new Int32Array(count + 4).fill(-1);
  const endings = new Int32Array(count + 4).fill(-1);
  const shapes = new Uint8Array(count + 4).fill(9);
  const reporting = new Uint8Array(count + 4);
  for (let i = 0; i < count; i++) {
    const token = text.slice(tokens.starts[i], tokens.ends[i]);
    const word = token.toLowerCase();
    words.push(word);
    hashes[i] = hashText(word, 51);
    endings[i] = hashText(word.slice(-3), 53);
    shapes[i] = /^[a-z]/.test(token)
      ? 1
      : /^[A-Z]{2}/.test(token)
        ? 3
        : /^[A-Z]/.test(token)
          ? 2
          : /^\d/.test(token)
            ? 4
            : 5;
    reporting[i] = REPORTING.has(word) ? 1 : 0;
  }
  const hintAt = codesOf(tokens, count, hints);

  const sentenceFlags = new Uint8Array(count + 1);
  const place = new Uint8Array(count + 1).fill(1);
  const sideOfCue = new Uint8Array(count + 1);
  let at = 0;
  for (const sentence of sentences) {
    const first = at;
    let firstPerson = 0;
    let secondPerson = 0;
    let cue = -1;
    let tag = 0;
    while (at < count && tokens.starts[at]! < sentence.end) {
      if (FIRST.has(words[at]!)) firstPerson = 1;
      if (SECOND.has(words[at]!)) secondPerson = 1;
      if (reporting[at] === 1) {
        cue = cue < 0 ? at : cue;
        // `…, she said`, `…, said Price`: a comma shortly before the verb.
        for (let k = at - 1; k >= Math.max(first, at - 4); k--) if (words[k] === ',') tag = 1;
      }
      at++;
    }
    const flags =
      firstPerson |
      (secondPerson << 1) |
      ((cue >= 0 ? 1 : 0) << 2) |
      (tag << 3) |
      ((text[sentence.end - 1] === '?' ? 1 : 0) << 4);
    for (let i = first; i < at; i++) {
      sentenceFlags[i] = flags;
      sideOfCue[i] = cue < 0 ? 0 : i < cue ? 1 : 2;
    }
    if (first < count) place[first] = first === 0 ? 3 : 2;
  }
  place[count] = 4;

  const inside = new Int32Array(count * INSIDE_WIDTH);
  const boundaries = new Int32Array((count + 1) * BOUNDARY_WIDTH);
  let next = 0;
  let nextInside = 0;
  const word = (i: number): number => (i < 0 ? -7 : hashes[i]!);
  const ending = (i: number): number => (i < 0 ? -7 : endings[i]!);
  const shape = (i: number): number => (i < 0 ? 8 : shapes[i]!);
  let sinceCue = 9;
  for (let i = 0; i <= count; i++) {
    const hint = hintAt.inside[i] ?? 0;
    const flags = sentenceFlags[i] ?? 0;
    if (i < count) {
      inside[nextInside++] = mixHashes(1, 0);
      inside[nextInside++] = mixHashes(2, word(i));
      inside[nextInside++] = mixHashes(3, flags);
      inside[nextInside++] = mixHashes(4, flags * 4 + sideOfCue[i]!);
      inside[nextInside++] = mixHashes(5, hint);
      inside[nextInside++] = mixHashes(6, mixHashes(hint, flags));
      inside[nextInside++] = mixHashes(7, shape(i) * 64 + hint);
      inside[nextInside++] = mixHashes(8, mixHashes(word(i - 1), word(i)));
      inside[nextInside++] = mixHashes(9, ending(i));
    }
    const start = hintAt.starts[i]!;
    const end = hintAt.ends[i]!;
    const spot = place[i]!;
    const code = start * 10_000 + end * 100 + hint;
    let cueAhead = 9;
    for (let k = 0; k < 5; k++) {
      if (reporting[i + k] === 1) {
        cueAhead = k;
        break;
      }
    }
    const name = shape(i) === 2 ? 2 : PRONOUN.has(words[i] ?? '') ? 1 : 0;
    const run = runLength(shapes, i);
    const runBefore = runLengthBefore(shapes, i);
    boundaries[next++] = mixHashes(20, spot);
    boundaries[next++] = mixHashes(21, word(i - 1));
    boundaries[next++] = mixHashes(22, word(i));
    boundaries[next++] = mixHashes(23, mixHashes(word(i - 1), word(i)));
    boundaries[next++] = mixHashes(24, mixHashes(word(i - 2), word(i - 1)));
    boundaries[next++] = mixHashes(25, mixHashes(word(i), word(i + 1)));
    boundaries[next++] = mixHashes(26, mixHashes(word(i - 1), shape(i)));
    boundaries[next++] = mixHashes(27, mixHashes(word(i - 1), ending(i)));
    boundaries[next++] = mixHashes(28, spot * 64 + flags);
    boundaries[next++] = mixHashes(29, code);
    boundaries[next++] = mixHashes(30, mixHashes(code, spot));
    boundaries[next++] = mixHashes(31, mixHashes(word(i - 1), cueAhead * 4 + name));
    boundaries[next++] = mixHashes(32, sinceCue * 16 + spot);
    boundaries[next++] = mixHashes(33, mixHashes(word(i - 1), sinceCue));
    boundaries[next++] = mixHashes(34, mixHashes(word(i), sinceCue));
    boundaries[next++] = mixHashes(35, mixHashes(word(i - 1), code));
    boundaries[next++] = mixHashes(36, mixHashes(word(i), code));
    boundaries[next++] = mixHashes(37, mixHashes(ending(i - 1), ending(i)));
    boundaries[next++] = mixHashes(38, mixHashes(word(i - 1), run));
    boundaries[next++] = mixHashes(39, mixHashes(word(i), runBefore));
    boundaries[next++] = mixHashes(40, mixHashes(ending(i), hint));
    boundaries[next++] = mixHashes(41, mixHashes(ending(i - 1), hint));
    boundaries[next++] = mixHashes(42, mixHashes(shape(i - 1) * 16 + shape(i), hint));
    boundaries[next++] = mixHashes(43, mixHashes(word(i - 2), word(i)));
    boundaries[next++] = mixHashes(44, mixHashes(word(i - 1), word(i + 1)));
    boundaries[next++] = mixHashes(45, mixHashes(word(i), kindOf(hint)));
    boundaries[next++] = mixHashes(46, mixHashes(word(i - 1), kindOf(hint)));
    boundaries[next++] = mixHashes(47, hintAt.since[i]! * 4 + kindOf(hint));
    boundaries[next++] = mixHashes(48, mixHashes(ending(i), hintAt.since[i]! * 4 + kindOf(hint)));
    boundaries[next++] = mixHashes(49, mixHashes(shape(i) * 16 + shape(i + 1), kindOf(hint)));
    sinceCue = i < count && reporting[i] === 1 ? 0 : spot === 2 ? 9 : Math.min(9, sinceCue + 1);
  }
  return { count, inside, boundaries };
}

/** For each token the statement it stands in, for each boundary those that start and end there: small numbers, 0 for none. */
function codesOf(
  tokens: PassageContent['tokens'],
  count: number,
  hints: readonly QuotedHint[],
): { inside: Uint8Array; starts: Uint8Array; ends: Uint8Array; since: Uint8Array } {
  const inside = new Uint8Array(count + 1);
  const starts = new Uint8Array(count + 1);
  const ends = new Uint8Array(count + 1);
  const since = new Uint8Array(count + 1);
  let at = 0;
  for (const { start, end, kind, confidence } of hints) {
    const code = { direct: 1, mixed: 6, indirect: 11 }[kind] + Math.min(4, Math.floor(confidence * 5));
    while (at < count && tokens.ends[at]! <= start) at++;
    if (at >= count) break;
    starts[at] = code;
    let i = at;
    while (i < count && tokens.starts[i]! < end) {
      since[i] = Math.min(6, i - at);
      inside[i++] = code;
    }
    // The comma or point that ends the quotation belongs to it.
    while (
      i < count &&
      /[.,?!]/.test(tokens.text[tokens.starts[i]!]!) &&
      tokens.starts[i] === tokens.ends[i - 1]
    )
      inside[i++] = code;
    ends[i] = code;
    at = Math.min(i, at + 1);
  }
  return { inside, starts, ends, since };
}

/** 0 none, 1 direct, 2 mixed, 3 indirect. */
function kindOf(code: number): number {
  return code === 0 ? 0 : 1 + Math.floor((code - 1) / 5);
}

function runLength(shapes: Uint8Array, i: number): number {
  let n = 0;
  while (n < 4 && (shapes[i + n] === 2 || shapes[i + n] === 3)) n++;
  return n;
}

function runLengthBefore(shapes: Uint8Array, i: number): number {
  let n = 0;
  while (n < 4 && i - 1 - n >= 0 && (shapes[i - 1 - n] === 2 || shapes[i - 1 - n] === 3)) n++;
  return n;
}
