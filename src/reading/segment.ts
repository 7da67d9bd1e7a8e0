import type { Article } from '../article/article';
import {
  analysePassages,
  MAX_PASSAGE_LENGTH,
  passageTexts,
  type Passage,
  type PassagePart,
  type PassageText,
} from '../article/passages';
import { splitSentencesOfEach } from '../article/sentences';
import type { PassageMemo } from './memo';
import type { Steps } from '../steps';

const KEY = 'segment';

/** First stage: passages with their tokens and sentences. */
export function* segment(article: Article, memo: PassageMemo): Steps<Passage[]> {
  const passages: Passage[] = [];
  for (const group of groupsOf(passageTexts(article))) {
    const unknown = group.filter(({ text }) => !memo.knows(KEY, text)).map(({ text }) => text);
    const sentences = splitSentencesOfEach(unknown);
    const split = (text: string): PassagePart[] => analysePassages(text, sentences[unknown.indexOf(text)]);
    for (const { line, offset, text } of group) {
      for (const part of memo.recall(KEY, text, () => split(text))) {
        passages.push({
          line,
          offset: offset + part.offset,
          text: part.text,
          tokens: part.tokens,
          sentences: part.sentences,
        });
      }
    }
    yield;
  }
  return passages;
}

/** Neighbours that together are no longer than the longest passage: enough work for a step. */
function* groupsOf(texts: Iterable<PassageText>): Generator<PassageText[]> {
  let group: PassageText[] = [];
  let length = 0;
  for (const each of texts) {
    if (group.length > 0 && length + each.text.length > MAX_PASSAGE_LENGTH) {
      yield group;
      group = [];
      length = 0;
    }
    group.push(each);
    length += each.text.length + 1;
  }
  if (group.length > 0) yield group;
}
