/** Articles with their encoded characters as what they stand for: `&quot;We left,&quot; said Ada Lund`. */
import type { Article } from '../article/article';
import { encodedIn } from '../article/encoded';
import { RewrittenArticle, type Rewriting } from './rewrittenArticle';
import type { Steps } from './steps';

/** Lines, and encoded characters, that are looked at in one step. */
const STEP = 2_000;

/** The article to read where characters of the file's paragraphs are encoded; null where none is. */
export function* decodeCharacters(article: Article): Steps<RewrittenArticle | null> {
  if (!article.header.problems.some(({ code }) => code === 'encoded-characters')) return null;
  const rewritings: Rewriting[] = [];
  for (const [index, { line, text }] of article.paragraphs.entries()) {
    for (const { offset, length, stands } of encodedIn(text))
      if (rewritings.push({ line, offset, length, text: stands }) % STEP === 0) yield;
    if (index % STEP === STEP - 1) yield;
  }
  return rewritings.length === 0 ? null : yield* RewrittenArticle.of(article, rewritings);
}
