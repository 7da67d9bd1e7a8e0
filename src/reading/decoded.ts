/** Articles with their encoded and undecoded characters as what they stand for: `&quot;We left,&quot; said Ada Lund`. */
import type { Article } from '../article/article';
import { encodedIn, type Encoded } from '../article/encoded';
import { undecodedIn } from '../article/undecoded';
import type { Rewriting } from './reading';
import { RewrittenArticle, STEP } from './rewrittenArticle';
import type { Steps } from '../steps';

/** An article whose characters are in another form. */
interface Decoded {
  /** The article to read; null where none of its paragraphs is rewritten. */
  readonly rewritten: RewrittenArticle | null;
  /** What is encoded, in the title, too. What was lost in decoding is inferred, and not among it. */
  readonly encoded: readonly Rewriting[];
}

/** The article to read where characters of the file are encoded or undecoded; null where none is. */
export function* decodeCharacters(article: Article): Steps<Decoded | null> {
  const problem = article.header.problems.find(
    ({ code }) => code === 'encoded-characters' || code === 'undecoded-characters',
  );
  if (!problem) return null;
  const { code, line, start } = problem;
  const questioned = article.lines[line - 1]?.[start ?? 0] === '?';
  const isEncoded = code === 'encoded-characters';
  const rewritings: Rewriting[] = [];
  for (const [index, { line, text }] of article.paragraphs.entries()) {
    for (const found of isEncoded ? encodedIn(text) : undecodedIn(text, questioned))
      if (rewritings.push(rewritingOf(line, found)) % STEP === 0) yield;
    if (index % STEP === STEP - 1) yield;
  }
  const rewritten = rewritings.length === 0 ? null : yield* RewrittenArticle.of(article, rewritings);
  return { rewritten, encoded: isEncoded ? [...encodedInTitle(article), ...rewritings] : [] };
}

function encodedInTitle({ header: { titleLine: line }, lines }: Article): Rewriting[] {
  return line === null ? [] : Array.from(encodedIn(lines[line - 1]!), (found) => rewritingOf(line, found));
}

const rewritingOf = (line: number, { offset, length, stands: text }: Encoded): Rewriting => ({
  ...{ line, offset, length, text },
});
