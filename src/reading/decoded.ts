/** Articles with their encoded and undecoded characters as what they stand for: `&quot;We left,&quot; said Ada Lund`. */
import type { Article } from '../article/article';
import { encodedIn } from '../article/encoded';
import { undecodedIn } from '../article/undecoded';
import { RewrittenArticle, STEP, type Rewriting } from './rewrittenArticle';
import type { Steps } from './steps';

/** The article to read where characters of the file's paragraphs are encoded or undecoded; null where none is. */
export function* decodeCharacters(article: Article): Steps<RewrittenArticle | null> {
  const problem = article.header.problems.find(
    ({ code }) => code === 'encoded-characters' || code === 'undecoded-characters',
  );
  if (!problem) return null;
  const { code, line, start } = problem;
  const questioned = article.lines[line - 1]?.[start ?? 0] === '?';
  const rewritings: Rewriting[] = [];
  for (const [index, { line, text }] of article.paragraphs.entries()) {
    const found = code === 'encoded-characters' ? encodedIn(text) : undecodedIn(text, questioned);
    for (const { offset, length, stands } of found)
      if (rewritings.push({ line, offset, length, text: stands }) % STEP === 0) yield;
    if (index % STEP === STEP - 1) yield;
  }
  return rewritings.length === 0 ? null : yield* RewrittenArticle.of(article, rewritings);
}
