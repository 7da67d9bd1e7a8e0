import type { Lexicon } from './lexicon';
import type { Passage } from '../../article/passages';
import type { PassageMemo } from '../memo';
import type { ReadingModels } from '../models/models';
import type { SparseTable } from '../models/sparse';
import type { Steps } from '../steps';
import {
  apostropheCandidates,
  countUse,
  documentFeatures,
  possessiveRow,
  type Candidate,
  type CandidateScores,
  type WordUse,
} from './apostrophes';

/** An apostrophe that may have been dropped; the offset is in the passage. */
export interface LostApostrophe {
  readonly offset: number;
  readonly confidence: number;
}

/** A candidate with what a passage alone says of it. */
interface Scored extends CandidateScores {
  readonly candidate: Candidate;
}

/**
 * Apostrophes that each passage has lost, parallel to `passages`: a linear model over what stands around a word; for
 * words in s trees that also know how the article uses the word.
 */
export function* lostApostrophes(
  passages: readonly Passage[],
  models: Pick<ReadingModels, 'lexicon' | 'apostrophes'>,
  memo: PassageMemo,
): Steps<LostApostrophe[][]> {
  const { linear, lost, second } = models.apostrophes;
  const words = yield* countWords(passages, models.lexicon);
  const uses = new Map<string, WordUse>();
  const all: Scored[][] = [];
  for (const passage of passages) {
    const scored = candidateScores(passage, models, memo).map(({ candidate, ...scores }) => ({
      candidate,
      ...add(scores, linear, documentFeatures(candidate, words)),
    }));
    for (const { candidate, ...scores } of scored) {
      if (candidate.row.length === 0) continue;
      let use = uses.get(candidate.word);
      if (use === undefined) uses.set(candidate.word, (use = { plain: 0, owning: 0 }));
      countUse(use, scores);
    }
    all.push(scored);
    yield;
  }
  const found: LostApostrophe[][] = [];
  for (const scored of all) {
    found.push(
      scored.map(({ candidate, ...scores }) => {
        let one: number;
        let two = 0;
        if (candidate.row.length === 0) {
          one = chance(scores.first);
        } else {
          const row = possessiveRow(candidate, scores, words, uses.get(candidate.word)!);
          const any = chance(lost.value(row));
          two = any * chance(second.value(row));
          one = any - two;
        }
        return one >= two
          ? { offset: candidate.first, confidence: one }
          : { offset: candidate.second, confidence: two };
      }),
    );
    yield;
  }
  return found;
}

function chance(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function candidateScores(
  passage: Passage,
  { lexicon, apostrophes }: Pick<ReadingModels, 'lexicon' | 'apostrophes'>,
  memo: PassageMemo,
): readonly Scored[] {
  return memo.recall('apostrophes', passage.text, () =>
    apostropheCandidates(passage, lexicon).map((candidate) => ({
      candidate: { ...candidate, features: NO_FEATURES },
      ...add(NO_SCORES, apostrophes.linear, candidate.features),
    })),
  );
}

const NO_FEATURES = new Int32Array(0);
const NO_SCORES: CandidateScores = { first: 0, second: 0 };

/** Scores and the weights of some more features. */
function add(
  { first, second }: CandidateScores,
  table: SparseTable,
  features: ArrayLike<number>,
): CandidateScores {
  let one = first;
  let two = second;
  for (let i = 0; i < features.length; i++) {
    const at = table.find(features[i]!);
    if (at < 0) continue;
    one += table.value(at);
    two += table.value(at + 1);
  }
  return { first: one, second: two };
}

/** How often each printed word stands in the article. */
function* countWords(passages: readonly Passage[], lexicon: Lexicon): Steps<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    for (const { printed } of lexicon.words(passage)) counts.set(printed, (counts.get(printed) ?? 0) + 1);
    yield;
  }
  return counts;
}
