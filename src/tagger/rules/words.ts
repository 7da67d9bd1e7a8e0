import type { PassageContent } from '../../article/passages';
import { lookupKey } from '../lexicon';
import { findQuotations, type Quotation } from '../marks';

/** A word or punctuation mark of a passage. Quotation marks are no words: `quote` says what stands between them. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** As word lists hold it. */
  readonly key: string;
  readonly capital: boolean;
  /** Punctuation, not letters or digits. */
  readonly mark: boolean;
  /** Index of the outermost quotation the word stands in, -1 outside. */
  readonly quote: number;
}

/** A run of words: indices in `PassageWords.words`, `to` exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A passage as the rules see it. */
export interface PassageWords {
  readonly text: string;
  readonly words: readonly Word[];
  /** Sentences as runs of words, none empty. */
  readonly sentences: readonly Run[];
  /** Outermost quotations, in order. */
  readonly quotations: readonly Quotation[];
}

const QUOTATION_MARKS = '"“”„‟″〝〞〟«»‹›`「」『』\'‘’‚';

/** Lays out a passage for the rules. */
export function layOut({ text, tokens, sentences }: PassageContent): PassageWords {
  const quotations = /["“”„‟″〝〞〟«»‹›‘’‚'`「『]/.test(text) ? outermost(findQuotations(text)) : [];
  const words: Word[] = [];
  let quote = 0;
  let sentence = 0;
  for (let index = 0; index < tokens.length; index++) {
    const start = tokens.starts[index]!;
    const end = tokens.ends[index]!;
    const word = text.slice(start, end);
    if (end - start === 1 && QUOTATION_MARKS.includes(word)) continue;
    while (sentence < sentences.length - 1 && sentences[sentence]!.end <= start) sentence++;
    // The point of an abbreviation, `Mr. Smith`, is no break.
    if (word === '.' && end < sentences[sentence]!.end && words.at(-1)?.end === start) continue;
    while (quote < quotations.length && quotations[quote]!.end <= start) quote++;
    const current = quotations[quote];
    words.push({
      start,
      end,
      text: word,
      key: lookupKey(word),
      capital: isCapital(word),
      mark: isMark(word),
      quote:
        current !== undefined && start >= current.contentStart && start < current.contentEnd ? quote : -1,
    });
  }
  return { text, words, sentences: sentenceRuns(words, sentences), quotations };
}

/** Whether a token begins with a capital letter. ASCII, which is nearly all of an English text, needs no table. */
function isCapital(token: string): boolean {
  const code = token.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(token);
}

/** Whether a token holds neither letter nor digit. */
function isMark(token: string): boolean {
  const code = token.charCodeAt(0);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return false;
  return !/[\p{L}\p{N}]/u.test(token);
}

function outermost(quotations: readonly Quotation[]): Quotation[] {
  const kept: Quotation[] = [];
  for (const quotation of quotations) {
    const last = kept.at(-1);
    if (last === undefined || quotation.start >= last.end) kept.push(quotation);
  }
  return kept;
}

function sentenceRuns(words: readonly Word[], sentences: PassageContent['sentences']): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const sentence of sentences) {
    let to = from;
    while (to < words.length && words[to]!.start < sentence.end) to++;
    if (to > from) runs.push({ from, to });
    from = to;
  }
  return runs;
}
