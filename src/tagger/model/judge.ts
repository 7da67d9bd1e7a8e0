import type { PassageContent } from '../../article/passages';
import type { Range } from '../tagger';
import { WORD_CLASSES, WordClass } from './classes';
import { Label, LABEL_COUNT } from './decode';
import { TOKEN_SLOT_COUNT, type PassageFeatures } from './features';
import type { Profile } from './profile';

/** Judges a statement as a whole, once its words are known: of which kind it is and how sure that is. */
export interface Judgement {
  /** Weights of `kindFeatures`, a row a kind (direct, mixed, indirect); none: the kind with most probability. */
  readonly kinds: readonly (readonly number[])[];
  /** What the probability of each kind is multiplied with before the highest wins. */
  readonly kindWeights: ArrayLike<number>;
  /** Weights of `confidenceFeatures`, a row a kind. */
  readonly calibration: readonly (readonly number[])[];
}

/** A run of tokens; indices, `end` exclusive. */
export interface TokenRun {
  readonly start: number;
  readonly end: number;
}

/** The tokens that lie wholly in a range. */
export function tokensOf(passage: PassageContent, range: Range): TokenRun {
  const { starts, ends, length } = passage.tokens;
  let start = 0;
  while (start < length && starts[start]! < range.start) start++;
  let end = start;
  while (end < length && ends[end]! <= range.end) end++;
  return { start, end };
}

/** The label (`Label.DIRECT`, `MIXED` or `INDIRECT`) that suits the run best. */
export function judgeKind(
  run: TokenRun,
  cue: TokenRun | null,
  features: PassageFeatures,
  probabilities: Float64Array,
  profile: Profile,
  judgement: Judgement,
): number {
  const { kinds, kindWeights } = judgement;
  let best: number = Label.DIRECT;
  let highest = -Infinity;
  const values = kinds.length === 3 ? kindFeatures(run, cue, features, probabilities, profile) : null;
  for (let kind = 0; kind < 3; kind++) {
    let score = 0;
    if (values) {
      const weights = kinds[kind]!;
      for (let index = 0; index < values.length; index++) score += values[index]! * weights[index]!;
      score += Math.log(kindWeights[kind]!);
    } else {
      score = massOf(run, probabilities, kind) * kindWeights[kind]!;
    }
    if (score > highest) {
      highest = score;
      best = Label.DIRECT + 2 * kind;
    }
  }
  return best;
}

/** Probability of a kind at a token, or 0 outside the passage. */
function kindAt(probabilities: Float64Array, token: number, kind: number): number {
  const base = token * LABEL_COUNT + Label.DIRECT + 2 * kind;
  return probabilities[base]! + probabilities[base + 1]!;
}

function massOf(run: TokenRun, probabilities: Float64Array, kind: number): number {
  let sum = 0;
  for (let token = run.start; token < run.end; token++) sum += kindAt(probabilities, token, kind);
  return sum / (run.end - run.start);
}

/** What is known of a run as a whole, for telling its kind. */
export function kindFeatures(
  run: TokenRun,
  cue: TokenRun | null,
  features: PassageFeatures,
  probabilities: Float64Array,
  profile: Profile,
): number[] {
  const { tokenValues, sentenceOf, tokenCount } = features;
  const value = (token: number, slot: number): number => tokenValues[token * TOKEN_SLOT_COUNT + slot]!;
  const classAt = (token: number): number => value(token, 4) % WORD_CLASSES;
  const ratio = (a: number, b: number): number => Math.log((a + 0.02) / (b + 0.02));
  const [d, m, i] = [0, 1, 2].map((kind) => massOf(run, probabilities, kind)) as [number, number, number];
  const { start, end } = run;
  const last = end - 1;
  const counts = new Uint16Array(WORD_CLASSES);
  let quoted = 0;
  let highest = 0;
  let lowest = 1;
  for (let token = start; token < end; token++) {
    counts[classAt(token)]!++;
    if (value(token, 10) >= 36 || value(token, 11) > 0) quoted++;
    const p = kindAt(probabilities, token, 0);
    if (p > highest) highest = p;
    if (p < lowest) lowest = p;
  }
  const length = end - start;
  const any = (wordClass: number): number => (counts[wordClass]! > 0 ? 1 : 0);
  const atStart = start === 0 || sentenceOf[start - 1] !== sentenceOf[start] ? 1 : 0;
  const atEnd = end >= tokenCount || sentenceOf[end] !== sentenceOf[last] ? 1 : 0;
  const endClass = classAt(last);
  const cueSide = cue === null ? 0 : cue.start >= end ? 1 : 2;
  const sameSentence =
    cue !== null &&
    (cueSide === 1
      ? sentenceOf[cue.start] === sentenceOf[last]
      : sentenceOf[cue.end - 1] === sentenceOf[start])
      ? 1
      : 0;
  const marks = profile.marks >= 2 ? 1 : 0;
  const speech = any(WordClass.FIRST) + any(WordClass.SECOND) + any(WordClass.CONTRACTION);
  const share = quoted / length;
  return [
    1,
    ratio(d, i),
    ratio(m, i),
    ratio(kindAt(probabilities, start, 0), kindAt(probabilities, start, 2)),
    ratio(kindAt(probabilities, last, 0), kindAt(probabilities, last, 2)),
    highest,
    lowest,
    Math.log(length),
    value(start, 4) >= WORD_CLASSES ? 1 : 0,
    classAt(start) === WordClass.THAT ? 1 : 0,
    endClass === WordClass.COMMA ? 1 : 0,
    endClass >= WordClass.STOP && endClass <= WordClass.EXCLAMATION ? 1 : 0,
    atStart,
    atEnd,
    atStart * atEnd,
    any(WordClass.FIRST),
    any(WordClass.SECOND),
    any(WordClass.CONTRACTION),
    Math.min(2, sentenceOf[last]! - sentenceOf[start]!),
    cueSide === 1 ? sameSentence : 0,
    cueSide === 2 ? sameSentence : 0,
    cueSide === 0 ? 1 : 0,
    share,
    share > 0 ? 1 : 0,
    marks,
    marks * (share > 0 ? 0 : 1),
    profile.cues % 5,
    (counts[WordClass.PAST]! + counts[WordClass.ED]!) / length,
    (counts[WordClass.PRESENT]! + counts[WordClass.MODAL]!) / length,
    (counts[WordClass.THIRD]! + counts[WordClass.SUBJECT_PRONOUN]!) / length,
    speech === 0 ? Math.min(3, length / 15) : 0,
    (counts[WordClass.CAPITAL]! + counts[WordClass.ALL_CAPITALS]!) / length,
  ];
}

/** What the model says about a run, as numbers that a calibration weighs. */
export function confidenceFeatures(run: TokenRun & { label: number }, probabilities: Float64Array): number[] {
  const kind = (run.label - Label.DIRECT) / 2;
  let lowest = 1;
  for (let token = run.start; token < run.end; token++)
    lowest = Math.min(lowest, kindAt(probabilities, token, kind));
  const odds = (p: number): number => Math.log((p + 0.01) / (1.01 - p));
  const outside = (token: number): number =>
    token < 0 || (token + 1) * LABEL_COUNT > probabilities.length ? 0 : kindAt(probabilities, token, kind);
  return [
    1,
    odds(massOf(run, probabilities, kind)),
    odds(lowest),
    odds(kindAt(probabilities, run.start, kind)) - odds(outside(run.start - 1)),
    odds(kindAt(probabilities, run.end - 1, kind)) - odds(outside(run.end)),
    Math.log(run.end - run.start),
  ];
}

/** The probability that the statement is there and of its kind. */
export function confidenceOf(
  run: TokenRun & { label: number },
  probabilities: Float64Array,
  { calibration }: Judgement,
): number {
  const weights = calibration[(run.label - Label.DIRECT) / 2]!;
  const values = confidenceFeatures(run, probabilities);
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index]! * (weights[index] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
