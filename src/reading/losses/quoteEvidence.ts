import { firstNot } from '../../article/search';
import type { PassageContent } from '../../article/passages';
import type { MarkOdds, Range } from '../../tagger/tagger';
import type { StatementKind } from '../reading';
import { Role, type WordInfo } from './wordInfo';

/** A statement as far as quotation marks ask: UTF-16 offsets in the passage. */
export interface QuotedHint extends Range {
  readonly kind: StatementKind;
  readonly confidence: number;
  readonly cue: Range | null;
  readonly source: Range | null;
}

/** All that is known of a passage where quotation marks are looked for. */
export interface QuoteEvidence {
  readonly passage: PassageContent;
  readonly words: readonly WordInfo[];
  readonly odds: MarkOdds;
  /** Statement of each token as a small number, 0 for none; one more than tokens. */
  readonly hint: Uint8Array;
  /** The same of the statement that starts before a token, that ends before it. */
  readonly hintStarts: Uint8Array;
  readonly hintEnds: Uint8Array;
  /** Tokens since the nearest cue ended before this one, until the nearest starts; at most `FAR`. */
  readonly sinceCue: Uint8Array;
  readonly untilCue: Uint8Array;
  /** 1 for tokens of words that stand for whoever speaks. */
  readonly source: Uint8Array;
  /** Place of the boundary before a token: see `Place`. */
  readonly place: Uint8Array;
  /** Number of the sentence of a token. */
  readonly sentence: Uint16Array;
  /** What the sentence of a token has: see `sentenceFlags`. */
  readonly flags: Uint8Array;
}

export const Place = { WITHIN: 1, SENTENCE: 2, START: 3, END: 4 } as const;

export const FAR = 6;

/** Number of a statement's kind and confidence, 1 to 15. */
const HINT_KINDS = { direct: 1, mixed: 6, indirect: 11 } as const;

/** 0 none, 1 direct, 2 mixed, 3 indirect. */
export function kindOfHint(hint: number): number {
  return hint === 0 ? 0 : hint < 6 ? 1 : hint < 11 ? 2 : 3;
}

/** Linear in the passage. @param words of the passage's tokens */
export function quoteEvidence(
  passage: PassageContent,
  words: readonly WordInfo[],
  odds: MarkOdds,
  hints: readonly QuotedHint[],
): QuoteEvidence {
  const count = passage.tokens.length;
  const { starts, ends } = passage.tokens;
  const hint = new Uint8Array(count + 1);
  const hintStarts = new Uint8Array(count + 1);
  const hintEnds = new Uint8Array(count + 1);
  const cue = new Uint8Array(count + 1);
  const source = new Uint8Array(count + 1);
  let at = 0;
  for (const { start, end, kind, confidence, ...around } of hints) {
    const code = HINT_KINDS[kind] + Math.min(4, Math.floor(confidence * 5));
    at = firstToken(passage, start, at);
    if (at >= count) break;
    hintStarts[at] = code;
    let i = at;
    while (i < count && starts[i]! < end) hint[i++] = code;
    // The comma or point that ends the quotation belongs to it.
    while (i < count && /[.,?!]/.test(passage.text[starts[i]!]!) && starts[i] === ends[i - 1])
      hint[i++] = code;
    hintEnds[i] = code;
    mark(passage, around.cue, cue);
    mark(passage, around.source, source);
  }
  const sinceCue = new Uint8Array(count + 1).fill(FAR);
  const untilCue = new Uint8Array(count + 1).fill(FAR);
  for (let i = 1; i <= count; i++) sinceCue[i] = cue[i - 1] === 1 ? 0 : Math.min(FAR, sinceCue[i - 1]! + 1);
  for (let i = count - 1; i >= 0; i--) untilCue[i] = cue[i] === 1 ? 0 : Math.min(FAR, untilCue[i + 1]! + 1);

  const place = new Uint8Array(count + 1).fill(Place.WITHIN);
  const sentence = new Uint16Array(count + 1);
  const flags = new Uint8Array(count + 1);
  at = 0;
  for (const [number, { end }] of passage.sentences.entries()) {
    const first = at;
    while (at < count && starts[at]! < end) at++;
    if (first === at) continue;
    const own = sentenceFlags(words, first, at, passage.text[end - 1] === '?');
    sentence.fill(number, first, at);
    flags.fill(own, first, at);
    place[first] = first === 0 ? Place.START : Place.SENTENCE;
  }
  place[count] = Place.END;
  return {
    passage,
    words,
    odds,
    hint,
    hintStarts,
    hintEnds,
    sinceCue,
    untilCue,
    source,
    place,
    sentence,
    flags,
  };
}

/** Index of the first token that ends after an offset, from a token on. */
function firstToken({ tokens }: PassageContent, offset: number, from: number): number {
  return firstNot(from, tokens.length, (index) => tokens.ends[index]! <= offset);
}

function mark(passage: PassageContent, range: Range | null, into: Uint8Array): void {
  if (range === null) return;
  const { starts, length } = passage.tokens;
  for (let i = firstToken(passage, range.start, 0); i < length && starts[i]! < range.end; i++) into[i] = 1;
}

/** Bits: first person, second person, a verb of reporting, a comma shortly before it (`…, she said`), a question. */
function sentenceFlags(words: readonly WordInfo[], first: number, end: number, question: boolean): number {
  let bits = question ? 16 : 0;
  for (let i = first; i < end; i++) {
    const { role } = words[i]!;
    if (role === Role.FIRST_PERSON) bits |= 1;
    else if (role === Role.SECOND_PERSON) bits |= 2;
    else if (role === Role.REPORTING) {
      bits |= 4;
      for (let k = Math.max(first, i - 4); k < i; k++) if (words[k]!.lower === ',') bits |= 8;
    }
  }
  return bits;
}
