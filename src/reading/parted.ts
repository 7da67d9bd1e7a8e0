/** Articles with their glued words parted, so that every stage meets words it knows. */
import type { Article } from '../article/article';
import type { Loss, Reading, Rewriting } from './reading';
import { compareLosses } from './repair';
import { RewrittenArticle, STEP } from './rewrittenArticle';
import type { Steps } from '../steps';

/** A dash that was lost between spaces leaves two of them, and texts like that are what the stages know. */
const BETWEEN: Readonly<Partial<Record<Loss['kind'], string>>> = { space: ' ', dash: '  ' };

/** Parts the words of an article. @param gaps spaces and dashes that it has lost between words, by place */
export function* partWords(article: Article, gaps: readonly Loss[]): Steps<RewrittenArticle> {
  const rewritings: Rewriting[] = [];
  for (const { line, offset, kind } of gaps)
    if (rewritings.push({ line, offset, length: 0, text: BETWEEN[kind] ?? '' }) % STEP === 0) yield;
  return yield* RewrittenArticle.of(article, rewritings);
}

/** A reading with the gaps among what is lost; dashes that were put in are not found again. */
export function* withGaps(reading: Reading, gaps: readonly Loss[]): Steps<Reading> {
  const losses: Loss[] = [];
  let next = 0;
  for (const loss of reading.losses) {
    for (; next < gaps.length && compareLosses(gaps[next]!, loss) <= 0; next++)
      if (losses.push(gaps[next]!) % STEP === 0) yield;
    const last = losses.at(-1);
    const isGap = last?.kind === 'dash' && last.line === loss.line && last.offset === loss.offset;
    if (loss.kind === 'dash' && isGap) continue;
    if (losses.push(loss) % STEP === 0) yield;
  }
  for (; next < gaps.length; next++) if (losses.push(gaps[next]!) % STEP === 0) yield;
  return { ...reading, losses };
}
