import type { Passage } from '../article/passages';
import type { MarkOdds } from '../tagger/tagger';
import { lostDashes } from './losses/dashes';
import { lossEvidence } from './losses/evidence';
import { lostApostrophes } from './losses/lostApostrophes';
import { nestedQuotes } from './losses/nestedQuotes';
import { hintsByPassage, recallMarks } from './losses/quotes';
import { DOUBTFUL, gluedWords, type Glued } from './losses/spaces';
import type { PassageMemo } from './memo';
import type { ReadingModels } from './models/models';
import type { Loss, Statement } from './reading';
import type { Steps } from './steps';

/** A loss is claimed from this probability on: a dash or space, an apostrophe, and a quotation mark, which costs least. */
const CLAIMED = 0.5;
const CLAIMED_APOSTROPHE = 0.45;
const CLAIMED_MARK = 0.35;

/** Spaces that are surely lost before doubtful ones are claimed too. */
const ENOUGH_GLUED = 3;

/**
 * The characters the file has lost, by place. Nothing is claimed lost of a kind that still stands in the file.
 * Confidences are probabilities of a logistic model (apostrophes, quotation marks) or measured shares (dashes, spaces).
 *
 * @param odds of quotation marks in each passage, parallel to `passages`; none are put back without
 * @param models dashes alone can be told without them
 */
export function* findLosses(
  passages: readonly Passage[],
  statements: readonly Statement[],
  odds: readonly (MarkOdds | null)[],
  models: ReadingModels | null,
  memo: PassageMemo,
): Steps<Loss[]> {
  const evidence = yield* lossEvidence(passages);
  const apostrophes = models && evidence.apostrophes ? yield* lostApostrophes(passages, models, memo) : [];
  const hints = models && evidence.quotes ? yield* hintsByPassage(passages, statements) : [];
  const glued: (readonly Glued[])[] = [];
  let gluedSurely = 0;
  for (const passage of models && evidence.spaces ? passages : []) {
    const cuts = memo.recall('glued', passage.text, () => gluedWords(passage, models!.lexicon));
    glued.push(cuts);
    for (const { confidence } of cuts) if (confidence > 0.7) gluedSurely++;
    yield;
  }
  const losses: Loss[] = [];
  for (const [index, passage] of passages.entries()) {
    const { line, offset, text } = passage;
    const found: Loss[] = [];
    /** @param loss its offset is in the passage */
    const claim = (loss: Omit<Loss, 'line'>, from = CLAIMED): void => {
      if (loss.confidence >= from) found.push({ ...loss, line, offset: offset + loss.offset });
    };
    for (const lost of apostrophes[index] ?? [])
      claim({ ...lost, kind: 'apostrophe', insert: '’' }, CLAIMED_APOSTROPHE);
    if (evidence.dashes) for (const dash of lostDashes(text)) claim({ ...dash, kind: 'dash' });
    if (models && evidence.spaces) {
      for (const cut of glued[index]!) {
        const confidence = cut.confidence === DOUBTFUL && gluedSurely >= ENOUGH_GLUED ? 0.6 : cut.confidence;
        claim({ ...cut, kind: 'space', insert: ' ', confidence });
      }
    }
    if (models && evidence.quotes && odds[index]) {
      const marks = recallMarks(passage, odds[index], hints[index] ?? [], models);
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
