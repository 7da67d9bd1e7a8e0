/** The sentences of a passage by their tokens. */
import type { PassageContent } from '../../article/passages';

/** A sentence with its place in the passage, UTF-16, and its first token; a later one's where it has none. */
export interface SentenceTokens {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly first: number;
}

/** The sentences in order. Linear in the passage. @param sentenceOf the sentence of each token, an index */
export function* sentencesByToken(
  { sentences }: PassageContent,
  sentenceOf: Uint16Array,
): Generator<SentenceTokens, void> {
  let first = 0;
  for (const [index, { start, end }] of sentences.entries()) {
    while (sentenceOf[first]! < index) first++;
    yield { index, start, end, first };
  }
}

/** The index behind the last token of a sentence from a token on; that token itself where it is of another sentence. */
export function endOfSentence(sentenceOf: Uint16Array, from: number, sentence: number): number {
  let end = from;
  while (sentenceOf[end] === sentence) end++;
  return end;
}
