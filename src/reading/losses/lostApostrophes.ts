import type { Lexicon } from './lexicon';
import { PLURAL_OWNER } from './pluralOwner';
import { countUse, isPossessive, possessiveRow, type WordUse } from './possessives';
import type { Passage } from '../../article/passages';
import type { PassageMemo } from '../memo';
import { chance } from '../models/chance';
import type { ReadingModels } from '../models/models';
import type { SparseTable } from '../models/sparse';
import type { Steps } from '../../steps';
import { isDoubtful, networkInput, ranksOf } from './apostropheInput';
import type { Candidate, CandidateScores } from './apostropheCandidate';
import { apostropheCandidates } from './apostrophes';
import { documentFeatures } from './apostropheFeatures';

/** An apostrophe that may have been dropped; the offset is in the passage. */
export interface LostApostrophe {
  readonly offset: number;
  readonly confidence: number;
}

/** A candidate with what a passage alone says of it. */
interface Scored {
  readonly candidate: Candidate;
  readonly linear: CandidateScores;
  /** Of the network where the linear model leaves a doubt, else the linear model's. */
  readonly network: CandidateScores;
}

/**
 * Apostrophes that each passage has lost, parallel to `passages` and `beside` together: a linear model over what stands around a word, where
 * that leaves a doubt a network over word vectors, and for words in s trees that also know how the article uses the word.
 *
 * @param beside passages that say nothing of how the article uses words: its title
 */
export function* lostApostrophes(
  passages: readonly Passage[],
  beside: readonly Passage[],
  models: Pick<ReadingModels, 'lexicon' | 'apostrophes'>,
  memo: PassageMemo,
): Steps<LostApostrophe[][]> {
  const { linear, vectors, lost, second } = models.apostrophes;
  const words = yield* countWords(passages, models.lexicon);
  const uses = new Map<string, WordUse>();
  const all: (readonly Scored[])[] = [];
  for (const [index, passage] of [...passages, ...beside].entries()) {
    const scored = candidateScores(passage, models, memo);
    for (const { candidate, network } of scored) {
      if (!isPossessive(candidate)) continue;
      let use = uses.get(candidate.word);
      if (use === undefined) uses.set(candidate.word, (use = { plain: 0, owning: 0 }));
      if (index < passages.length) countUse(use, network);
    }
    all.push(scored);
    yield;
  }
  const found: LostApostrophe[][] = [];
  for (const scored of all) {
    found.push(
      scored.map(({ candidate, linear: passageScores, network }) => {
        let one: number;
        let two = 0;
        if (isPossessive(candidate)) {
          const scores = add(passageScores, linear, documentFeatures(candidate, words));
          const row = possessiveRow(
            candidate,
            scores,
            network,
            ranksOf(candidate, vectors),
            words,
            uses.get(candidate.word)!,
          );
          const any = chance(lost.value(row));
          two = any * chance(second.value(row));
          one = any - two;
          // One owner whose s the models see is one all the same: `trades` is no plural in every place.
          if (candidate.pluralOwner && one < 0.5) two = Math.max(two, PLURAL_OWNER);
        } else {
          one = chance(network.first);
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

function candidateScores(
  passage: Passage,
  { lexicon, apostrophes }: Pick<ReadingModels, 'lexicon' | 'apostrophes'>,
  memo: PassageMemo,
): readonly Scored[] {
  return memo.recall('apostrophes', passage.text, () => {
    const infos = lexicon.words(passage);
    const { vectors, network } = apostrophes;
    return apostropheCandidates(passage, lexicon).map((candidate) => {
      const linear = add(
        candidate.second < 0 ? ONE_PLACE : NO_SCORES,
        apostrophes.linear,
        candidate.features,
      );
      const [first, second] = isDoubtful(linear)
        ? network.values(networkInput(candidate, linear, infos, vectors))
        : [linear.first, linear.second];
      return {
        candidate: { ...candidate, features: NO_FEATURES },
        linear,
        network: { first: first!, second: second! },
      };
    });
  });
}

const NO_FEATURES = new Int32Array(0);
const NO_SCORES: CandidateScores = { first: 0, second: 0 };
const ONE_PLACE: CandidateScores = { first: 0, second: -Infinity };

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
