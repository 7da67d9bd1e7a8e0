import type { Article } from '../article/article';
import { titlePassage, type Passage } from '../article/passages';
import type { MarkOdds } from '../tagger/tagger';
import { lostDashes } from './losses/dashes';
import { lostElisions } from './losses/elisions';
import type { LossEvidence } from './losses/evidence';
import { logicalChance } from './losses/logicalStyle';
import { lostApostrophes } from './losses/lostApostrophes';
import { nestedQuotes } from './losses/nestedQuotes';
import { hintsByPassage, recallMarks } from './losses/quotes';
import type { PassageMemo } from './memo';
import type { ReadingModels } from './models/models';
import type { Loss, Statement } from './reading';
import type { Steps } from '../steps';

/** A loss is claimed from this probability on: a dash, an apostrophe, and a quotation mark, which costs least. */
const CLAIMED = 0.5;
const CLAIMED_APOSTROPHE = 0.45;
const CLAIMED_MARK = 0.35;

/**
 * The characters the file has lost, by place, but for those between glued words (`gaps.ts`). Nothing is claimed lost of a kind that still stands in the file.
 * Confidences are probabilities of a logistic model (apostrophes, quotation marks) or measured shares (dashes, spaces).
 *
 * @param article whose title may have lost apostrophes, and whose address may tell how its paper sets marks
 * @param odds of quotation marks in each passage, parallel to `passages`; none are put back without
 * @param evidence which kinds the file can have lost
 * @param models dashes alone can be told without them
 */
export function* findLosses(
  article: Article,
  passages: readonly Passage[],
  statements: readonly Statement[],
  odds: readonly (MarkOdds | null)[],
  evidence: LossEvidence,
  models: ReadingModels | null,
  memo: PassageMemo,
): Steps<Loss[]> {
  const title = titlePassage(article);
  const apostrophes =
    models && evidence.apostrophes
      ? yield* lostApostrophes(passages, title ? [title] : [], models, memo)
      : [];
  const hints = models && evidence.quotes ? yield* hintsByPassage(passages, statements) : [];
  const logical = models && evidence.quotes ? yield* logicalChance(passages, article.header.url) : 0;
  const losses: Loss[] = [];
  if (title) {
    for (const { offset, confidence } of apostrophes[passages.length] ?? [])
      if (confidence >= CLAIMED_APOSTROPHE)
        losses.push({
          ...{ line: title.line, offset: title.offset + offset, kind: 'apostrophe', insert: '’' },
          confidence,
        });
  }
  for (const [index, passage] of passages.entries()) {
    const { line, offset, text } = passage;
    const found: Loss[] = [];
    /** @param loss its offset is in the passage */
    const claim = (loss: Omit<Loss, 'line'>, from = CLAIMED): void => {
      if (loss.confidence >= from) found.push({ ...loss, line, offset: offset + loss.offset });
    };
    for (const lost of [...(apostrophes[index] ?? []), ...(evidence.apostrophes ? lostElisions(text) : [])])
      claim({ ...lost, kind: 'apostrophe', insert: '’' }, CLAIMED_APOSTROPHE);
    for (const { offset: at, insert, confidence } of evidence.spacedDashes > 0 ? lostDashes(text) : [])
      claim({ kind: 'dash', offset: at, insert, confidence: Math.min(confidence, evidence.spacedDashes) });
    if (models && evidence.quotes && odds[index]) {
      const marks = recallMarks(passage, odds[index], hints[index] ?? [], models, logical);
      for (const mark of marks) claim(mark, CLAIMED_MARK);
      if (evidence.apostrophes && marks.length > 0) {
        for (const mark of nestedQuotes(passage, models.lexicon.words(passage), marks))
          claim({ ...mark, kind: 'apostrophe' });
      }
    }
    losses.push(...found.sort((a, b) => a.offset - b.offset || rankOf(a) - rankOf(b)));
    yield;
  }
  return losses;
}

/** At one place: what closes stands before what opens, an apostrophe before both. */
function rankOf({ kind }: Loss): number {
  return ['apostrophe', 'close-quote', 'space', 'dash', 'open-quote'].indexOf(kind);
}
