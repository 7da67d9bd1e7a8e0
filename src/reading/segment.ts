import type { Article } from '../article/article';
import { analysePassage, passageTexts, type Passage } from '../article/passages';
import type { PassageMemo } from './memo';
import type { Steps } from './steps';

/** First stage: passages with their tokens and sentences. */
export function* segment(article: Article, memo: PassageMemo): Steps<Passage[]> {
  const passages: Passage[] = [];
  for (const { line, offset, text } of passageTexts(article)) {
    passages.push({ line, offset, ...memo.recall('segment', text, () => analysePassage(text)) });
    yield;
  }
  return passages;
}
