/** Where words stand glued together because the file has lost a space or a dash between them. */
import type { Passage } from '../article/passages';
import type { LossEvidence } from './losses/evidence';
import { spaceProbability } from './losses/gapKind';
import { DOUBTFUL, NAME_LIKE } from './losses/gluedToken';
import { gluedWords, type Glued } from './losses/spaces';
import type { PassageMemo } from './memo';
import type { ReadingModels } from './models/models';
import type { Loss } from './reading';
import type { Steps } from '../steps';

/** Claimed from this probability on: something is lost there, only whether it was a space or a dash may be open. */
const CLAIMED = 0.42;

/** Spaces that are surely lost before doubtful ones are claimed too. */
const ENOUGH = 3;

/** So many tell what an article has lost; more of them would change nothing. */
const PLENTY = 5_000;

/** Confidence of a doubtful place among others; seven in eight are right. */
const AMONG_GLUED = 0.85;
/** The same of words with capitals: of 27 in 1,300 articles 12 are right. */
const NAME_AMONG_GLUED = 0.5;

/** The spaces and dashes that are lost between words, by place. Linear. */
export function* findGaps(
  passages: readonly Passage[],
  { lexicon, apostrophes: { vectors } }: ReadingModels,
  evidence: LossEvidence,
  memo: PassageMemo,
): Steps<Loss[]> {
  if (!evidence.spaces) return [];
  const glued: [Passage, readonly Glued[]][] = [];
  const names = new Set<string>();
  const capitals = new Set<string>();
  const sure: Glued[] = [];
  for (const passage of passages) {
    const found = memo.recall('glued', passage.text, () => gluedWords(passage, lexicon, vectors));
    if (found.cuts.length > 0) glued.push([passage, found.cuts]);
    for (const cut of found.cuts) if (cut.confidence > DOUBTFUL && sure.length < PLENTY) sure.push(cut);
    for (const name of found.names) names.add(name);
    // What is printed so again is meant so: `EgyptAir`.
    for (const token of found.capitals) (capitals.has(token) ? names : capitals).add(token);
    yield;
  }
  const space = evidence.dashes ? spaceProbability(sure, evidence.spacedDashes >= CLAIMED) : 1;
  const many = sure.length >= ENOUGH;
  const gaps: Loss[] = [];
  for (const [{ line, offset: first }, cuts] of glued) {
    for (const cut of cuts) {
      // `Kukushkin`, who is `Mikhail Kukushkin` elsewhere
      if (cut.capital !== null && names.has(cut.capital)) continue;
      const lost =
        !many ? cut.confidence
        : cut.confidence === DOUBTFUL ? AMONG_GLUED
        : cut.confidence === NAME_LIKE ? NAME_AMONG_GLUED
        : cut.confidence; // prettier-ignore
      // Behind a mark nothing but a space can be missing.
      const isSpace = cut.words === null || space >= 0.5;
      const confidence = cut.words === null ? lost : lost * Math.max(space, 1 - space);
      if (confidence < CLAIMED) continue;
      const kind = isSpace ? 'space' : 'dash';
      gaps.push({ line, offset: first + cut.offset, kind, insert: isSpace ? ' ' : '—', confidence });
    }
    yield;
  }
  return gaps;
}
