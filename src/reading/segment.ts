import type { Article } from '../article/article';
import { analysePassages, passageTexts, type Passage } from '../article/passages';
import type { PassageMemo } from './memo';
import type { Steps } from './steps';

/** First stage: passages with their tokens and sentences. */
export function* segment(article: Article, memo: PassageMemo): Steps<Passage[]> {
  const passages: Passage[] = [];
  for (const { line, offset, text } of passageTexts(article)) {
    for (const part of memo.recall('segment', text, () => analysePassages(text))) {
      const { tokens, sentences } = part;
      passages.push({ line, offset: offset + part.offset, text: part.text, tokens, sentences });
    }
    yield;
  }
  return passages;
}
