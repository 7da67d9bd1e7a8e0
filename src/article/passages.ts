import type { Article } from './article';
import { splitSentences, type Sentence } from './sentences';
import { titleSpan } from './title';
import { tokenize, type Tokens } from './tokens';

/**
 * A stretch of a paragraph that is analysed as one: the whole paragraph, but for paragraphs so long that work on them
 * has to be cut up. Every stage works a passage at a time, which bounds its memory and the time between two chances
 * to cancel.
 */
export interface Passage {
  /** 1-based line of the paragraph. */
  readonly line: number;
  /** UTF-16 offset of the passage in its line; 0 but for very long paragraphs. */
  readonly offset: number;
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
}

/** Longest passage in UTF-16 units: several times the longest paragraph of any newspaper. */
export const MAX_PASSAGE_LENGTH = 8_000;

/** What is worked out once for a passage's text, wherever it stands. */
export type PassageContent = Pick<Passage, 'text' | 'tokens' | 'sentences'>;

/** A passage with the UTF-16 offset where it begins in its text. */
export type PassagePart = PassageContent & { readonly offset: number };

/** Most tokens in a passage: a text that is all punctuation has as many tokens as characters. */
const MAX_PASSAGE_TOKENS = 2_000;

/**
 * Tokens and sentences of a text of at most `MAX_PASSAGE_LENGTH` units: one passage, or several where it has more than
 * `MAX_PASSAGE_TOKENS` tokens. `offset` is the UTF-16 offset of each in the text; together they cover it.
 *
 * @param sentences of the text, where they are known
 */
export function analysePassages(text: string, sentences?: readonly Sentence[]): PassagePart[] {
  const tokens = tokenize(text);
  const { starts, length } = tokens;
  if (length <= MAX_PASSAGE_TOKENS)
    return [{ offset: 0, text, tokens, sentences: sentences ?? splitSentences(text) }];
  const passages = [];
  for (let first = 0; first < length; first += MAX_PASSAGE_TOKENS) {
    const offset = first === 0 ? 0 : starts[first]!;
    passages.push({ offset, ...analysePassage(text.slice(offset, starts[first + MAX_PASSAGE_TOKENS])) });
  }
  return passages;
}

/** Tokens and sentences of a text. */
export function analysePassage(text: string): PassageContent {
  return { text, tokens: tokenize(text), sentences: splitSentences(text) };
}

/** The title as a passage, null where the article has none. Its end is cut off where it is longer than a passage may be. */
export function titlePassage(article: Article): Passage | null {
  const span = titleSpan(article);
  if (!span) return null;
  const { line, start: offset, end } = span;
  const text = article.lines[line - 1]!.slice(offset, Math.min(end, offset + MAX_PASSAGE_LENGTH));
  return { line, offset, ...analysePassage(text) };
}

/** Where a passage lies. */
export interface PassageText {
  readonly line: number;
  readonly offset: number;
  readonly text: string;
}

/** Where the passages of an article lie, in order, together covering every paragraph. */
export function* passageTexts(article: Article): Generator<PassageText> {
  for (const { line, text } of article.paragraphs) {
    if (text.length <= MAX_PASSAGE_LENGTH) {
      yield { line, offset: 0, text };
      continue;
    }
    let offset = 0;
    while (offset < text.length) {
      const end = cutPoint(text, offset);
      yield { line, offset, text: text.slice(offset, end) };
      offset = end;
    }
  }
}

/** The best place to cut after `start`: an end of sentence, else white space, else anywhere but inside a character. */
function cutPoint(text: string, start: number): number {
  const limit = start + MAX_PASSAGE_LENGTH;
  if (limit >= text.length) return text.length;
  const window = text.slice(start, limit);
  const lowest = MAX_PASSAGE_LENGTH / 2;
  for (const mark of ['. ', '? ', '! ', ' ']) {
    const found = window.lastIndexOf(mark);
    if (found >= lowest) return start + found + mark.length;
  }
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit;
}
