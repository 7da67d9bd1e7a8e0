import type { Passage } from '../article/passages';
import type { MarkOdds } from '../tagger/tagger';
import { lostDashes } from './losses/dashes';
import { lossEvidence } from './losses/evidence';
import { spaceProbability } from './losses/gapKind';
import { lostApostrophes } from './losses/lostApostrophes';
import { nestedQuotes } from './losses/nestedQuotes';
import { hintsByPassage, recallMarks } from './losses/quotes';
import { DOUBTFUL } from './losses/gluedToken';
import { gluedWords, type Glued } from './losses/spaces';
import type { PassageMemo } from './memo';
import type { ReadingModels } from './models/models';
import type { Loss, Statement } from './reading';
import type { Steps } from './steps';

/** A loss is claimed from this probability on: a dash or space, an apostrophe, and a quotation mark, which costs least. */
const CLAIMED = 0.5;
const CLAIMED_APOSTROPHE = 0.45;
const CLAIMED_MARK = 0.35;
/** Between glued words something is lost; only whether it was a space or a dash may be open. */
const CLAIMED_GAP = 0.42;

/** Spaces that are surely lost before doubtful ones are claimed too. */
const ENOUGH_GLUED = 3;

/** Confidence of a doubtful place among others; seven in eight are right. */
const AMONG_GLUED = 0.85;

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
  const gaps = models && evidence.spaces ? yield* findGlued(passages, models, evidence.dashes, memo) : null;
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
    for (const gap of gaps?.(index) ?? []) claim(gap, CLAIMED_GAP);
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

/** A space or a dash that was lost between two words. */
type LostGap = Pick<Loss, 'offset' | 'kind' | 'insert' | 'confidence'>;

/** Tells what was lost between words that are glued together in a passage, by its index; offsets are in the passage. */
type GapsOf = (passage: number) => LostGap[];

/** @param dashes whether the file can have lost dashes */
function* findGlued(
  passages: readonly Passage[],
  { lexicon, apostrophes: { vectors } }: ReadingModels,
  dashes: boolean,
  memo: PassageMemo,
): Steps<GapsOf> {
  const glued: (readonly Glued[])[] = [];
  const sure: Glued[] = [];
  let spacedDashes = false;
  for (const passage of passages) {
    const cuts = memo.recall('glued', passage.text, () => gluedWords(passage, lexicon, vectors));
    glued.push(cuts);
    for (const cut of cuts) if (cut.confidence > DOUBTFUL) sure.push(cut);
    spacedDashes ||= lostDashes(passage.text).length > 0;
    yield;
  }
  const space = dashes ? spaceProbability(sure, spacedDashes) : 1;
  const many = sure.length >= ENOUGH_GLUED;
  return (passage) =>
    glued[passage]!.map(({ offset, confidence, words }): LostGap => {
      const lost = confidence === DOUBTFUL && many ? AMONG_GLUED : confidence;
      if (!words) return { offset, kind: 'space', insert: ' ', confidence: lost };
      return space >= 0.5
        ? { offset, kind: 'space', insert: ' ', confidence: lost * space }
        : { offset, kind: 'dash', insert: '—', confidence: lost * (1 - space) };
    });
}

/** At one place: what closes stands before what opens, an apostrophe before both. */
function rankOf({ kind }: Loss): number {
  return ['apostrophe', 'close-quote', 'space', 'dash', 'open-quote'].indexOf(kind);
}
