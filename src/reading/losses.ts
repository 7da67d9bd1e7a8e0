import type { Passage } from '../article/passages';
import { apostropheCandidates, documentFeatures, type Candidate } from './losses/apostrophes';
import { lostDashes } from './losses/dashes';
import { lossEvidence } from './losses/evidence';
import { hintsByPassage, recallMarks } from './losses/quotes';
import { DOUBTFUL, gluedWords, type Glued } from './losses/spaces';
import type { PassageMemo } from './memo';
import type { ReadingModels } from './models/models';
import type { Loss, Statement } from './reading';
import type { Steps } from './steps';

/** A loss is claimed from this probability on; where a claim costs little, a little below a half. */
const CLAIMED = 0.45;
const CLAIMED_MARK = 0.3;

/** Spaces that are surely lost before doubtful ones are claimed too. */
const ENOUGH_GLUED = 3;

/** What a passage alone says of a candidate: the scores of its classes. */
interface Scored {
  readonly candidate: Candidate;
  readonly first: number;
  readonly second: number;
}

/**
 * The characters the file has lost, by place. Nothing is claimed lost of a kind that still stands in the file.
 * Confidences are probabilities of a logistic model (apostrophes, quotation marks) or measured shares (dashes, spaces).
 *
 * @param models dashes alone can be told without them
 */
export function* findLosses(
  passages: readonly Passage[],
  statements: readonly Statement[],
  models: ReadingModels | null,
  memo: PassageMemo,
): Steps<Loss[]> {
  const evidence = yield* lossEvidence(passages);
  const words = yield* countWords(passages, memo);
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
    const claim = (
      kind: Loss['kind'],
      at: number,
      insert: string,
      confidence: number,
      from = CLAIMED,
    ): void => {
      if (confidence >= from) found.push({ line, offset: offset + at, kind, insert, confidence });
    };
    if (models && evidence.apostrophes) {
      const weights = models.apostrophes;
      for (const { candidate, first, second } of scored(passage, models, memo)) {
        let [one, two] = [first, second];
        for (const feature of documentFeatures(candidate, words)) {
          const at = weights.find(feature);
          if (at < 0) continue;
          one += weights.value(at);
          two += weights.value(at + 1);
        }
        const a = Math.exp(one);
        const b = candidate.second < 0 ? 0 : Math.exp(two);
        const total = 1 + a + b;
        if (a >= b) claim('apostrophe', candidate.first, '’', a / total);
        else claim('apostrophe', candidate.second, '’', b / total);
      }
    }
    if (evidence.dashes) {
      for (const dash of lostDashes(text)) claim('dash', dash.offset, dash.insert, dash.confidence);
    }
    if (models && evidence.spaces) {
      for (const { offset: at, confidence } of glued[index]!) {
        claim('space', at, ' ', confidence === DOUBTFUL && gluedSurely >= ENOUGH_GLUED ? 0.6 : confidence);
      }
    }
    if (models && evidence.quotes)
      for (const mark of recallMarks(passage, hints[index] ?? [], models.quotes, memo)) {
        claim(mark.kind, mark.offset, mark.insert, mark.confidence, CLAIMED_MARK);
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

function scored(
  passage: Passage,
  { lexicon, apostrophes: weights }: ReadingModels,
  memo: PassageMemo,
): readonly Scored[] {
  return memo.recall('apostrophes', passage.text, () =>
    apostropheCandidates(passage, lexicon).map((candidate) => {
      let first = 0;
      let second = 0;
      for (const feature of candidate.features) {
        const at = weights.find(feature);
        if (at < 0) continue;
        first += weights.value(at);
        second += weights.value(at + 1);
      }
      return { candidate: { ...candidate, features: NO_FEATURES }, first, second };
    }),
  );
}

const NO_FEATURES = new Int32Array(0);

/** How often each printed word stands in the article. */
function* countWords(passages: readonly Passage[], memo: PassageMemo): Steps<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { text, tokens } of passages) {
    const own = memo.recall('words', text, () => {
      const words = new Map<string, number>();
      for (let i = 0; i < tokens.length; i++) {
        const token = text.slice(tokens.starts[i], tokens.ends[i]);
        words.set(token, (words.get(token) ?? 0) + 1);
      }
      return words;
    });
    for (const [word, n] of own) counts.set(word, (counts.get(word) ?? 0) + n);
    yield;
  }
  return counts;
}
