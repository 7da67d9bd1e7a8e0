import { WORD_CLASSES, WordClass } from './classes';
import { Label, LABEL_COUNT } from './decode';
import { isCapitalAt, isInsideMarks, wordClassAt, type PassageFeatures } from './slots';
import type { Forest } from './forest';
import { Output, OUTPUTS } from './outputs';
import type { Profile } from './profile';

/** Judges a statement as a whole, once its words are known: of which kind it is, if it is one, and how sure that is. */
export interface Judgement {
  /** From `describeRun` and the document's findings to direct, mixed, indirect, no statement. */
  readonly forest: Forest;
  /** What is more probably no statement than this is left out. */
  readonly limit: number;
  /** Weights of `confidenceFeatures`, a row a kind. */
  readonly calibration: readonly ArrayLike<number>[];
}

/** A run of tokens; indices, `end` exclusive. */
export interface TokenRun {
  readonly start: number;
  readonly end: number;
}

/** What the network says about a passage. */
export interface Evidence {
  readonly features: PassageFeatures;
  /** Of the labels, `LABEL_COUNT` a token. */
  readonly probabilities: Float64Array;
  /** Of the network, `OUTPUTS` a token. */
  readonly scores: Float32Array;
  readonly profile: Profile;
}

/** Probability of a kind at a token, or 0 outside the passage. */
function kindAt(probabilities: Float64Array, token: number, kind: number): number {
  const base = token * LABEL_COUNT + Label.DIRECT + 2 * kind;
  return base < 0 || base >= probabilities.length ? 0 : probabilities[base]! + probabilities[base + 1]!;
}

/** Mean probabilities of the kinds over a run. */
export function massesOf(run: TokenRun, probabilities: Float64Array): [number, number, number] {
  const sums: [number, number, number] = [0, 0, 0];
  for (let token = run.start; token < run.end; token++) {
    for (let kind = 0; kind < 3; kind++) sums[kind]! += kindAt(probabilities, token, kind);
  }
  const length = run.end - run.start;
  return [sums[0] / length, sums[1] / length, sums[2] / length];
}

const ratio = (a: number, b: number): number => Math.log((a + 0.02) / (b + 0.02));

/** The class of a token's word, -1 outside the passage. */
const classAt = (features: PassageFeatures, token: number): number =>
  token < 0 || token >= features.tokenCount ? -1 : wordClassAt(features, token);

/** What is known of a run as a whole, for telling its kind. Only the order of the numbers counts, not their scale. */
export function describeRun(
  run: TokenRun,
  cue: TokenRun | null,
  source: TokenRun | null,
  { features, probabilities, scores, profile }: Evidence,
): number[] {
  const { start, end } = run;
  const last = end - 1;
  const length = end - start;
  const { sentenceOf, tokenCount } = features;
  const [direct, mixed, indirect] = massesOf(run, probabilities);
  const output = (token: number, index: number): number =>
    token < 0 || token >= tokenCount ? -9 : scores[token * OUTPUTS + index]!;

  const counts = new Uint16Array(WORD_CLASSES);
  const kinds = [0, 0, 0];
  let inMarks = 0;
  let [highestDirect, lowestDirect, highestMixed] = [0, 1, 0];
  let [quotedMean, quotedMost, quotedLeast, opens, closes] = [0, -20, 20, -20, -20];
  let [quotedCount, stretch, longest] = [0, 0, 0];
  for (let token = start; token < end; token++) {
    counts[classAt(features, token)]!++;
    if (isInsideMarks(features, token)) inMarks++;
    const p = kindAt(probabilities, token, 0);
    highestDirect = Math.max(highestDirect, p);
    lowestDirect = Math.min(lowestDirect, p);
    highestMixed = Math.max(highestMixed, kindAt(probabilities, token, 1));
    const quoted = output(token, Output.QUOTED);
    quotedMean += 1 / (1 + Math.exp(-quoted));
    quotedMost = Math.max(quotedMost, quoted);
    quotedLeast = Math.min(quotedLeast, quoted);
    if (quoted > 0) {
      quotedCount++;
      longest = Math.max(longest, ++stretch);
    } else stretch = 0;
    if (token > start) opens = Math.max(opens, output(token, Output.OPENS));
    if (token < last) closes = Math.max(closes, output(token, Output.CLOSES));
    for (let kind = 0; kind < 3; kind++) kinds[kind]! += output(token, Output.KINDS + kind) / length;
  }
  const share = (...classes: number[]): number =>
    classes.reduce((sum, wordClass) => sum + counts[wordClass]!, 0) / length;
  const side = cue === null ? 0 : cue.start >= end ? 1 + cue.start - end : cue.end - start - 1;
  return [
    direct,
    mixed,
    indirect,
    ratio(direct, indirect),
    ratio(mixed, indirect),
    ratio(kindAt(probabilities, start, 0), kindAt(probabilities, start, 2)),
    ratio(kindAt(probabilities, last, 0), kindAt(probabilities, last, 2)),
    highestDirect,
    lowestDirect,
    highestMixed,
    kinds[0]! - kinds[2]!,
    kinds[1]! - kinds[2]!,
    kinds[0]! - kinds[1]!,
    quotedMean / length,
    quotedMost,
    quotedLeast,
    output(start, Output.QUOTED),
    output(last, Output.QUOTED),
    output(start - 1, Output.QUOTED),
    output(end, Output.QUOTED),
    longest / length,
    quotedCount,
    opens,
    closes,
    output(start, Output.OPENS),
    output(last, Output.CLOSES),
    length,
    isCapitalAt(features, start) ? 1 : 0,
    classAt(features, start - 1),
    classAt(features, start),
    classAt(features, last),
    classAt(features, end),
    start === 0 || sentenceOf[start - 1] !== sentenceOf[start] ? 1 : 0,
    end >= tokenCount || sentenceOf[end] !== sentenceOf[last] ? 1 : 0,
    sentenceOf[last]! - sentenceOf[start]!,
    share(WordClass.FIRST),
    share(WordClass.SECOND),
    share(WordClass.CONTRACTION),
    share(WordClass.PAST, WordClass.ED),
    share(WordClass.PRESENT, WordClass.MODAL),
    share(WordClass.THIRD, WordClass.SUBJECT_PRONOUN),
    share(WordClass.CAPITAL, WordClass.ALL_CAPITALS),
    side,
    cue ? classAt(features, cue.start) : -1,
    cue ? cue.end - cue.start : 0,
    cue ? sentenceOf[cue.start]! - sentenceOf[start]! : -9,
    source ? classAt(features, source.start) : -1,
    source ? source.end - source.start : 0,
    inMarks / length,
    profile.marks,
    profile.cues % 5,
    Math.floor(profile.cues / 5),
    tokenCount,
    start / tokenCount,
    end / tokenCount,
  ];
}

/** What stands beside a run, in the same passage: as much as one statement can tell about the next. */
export function describeNeighbour(
  masses: readonly [number, number, number] | null,
  together: boolean,
): number[] {
  return masses ? [ratio(masses[0], masses[2]), masses[1], together ? 1 : 0] : [-9, -1, -1];
}

/** Direct, mixed, indirect, and no statement. */
export const CLASSES_OF_STATEMENT = 4;

/** How many numbers `describeCertainty` gives for a kind. */
const CERTAINTIES = 6;

/** How sure the labels of a run are if it is of a kind, for each kind. */
export function describeCertainty(run: TokenRun, probabilities: Float64Array): number[] {
  const masses = massesOf(run, probabilities);
  return [0, 1, 2].flatMap((kind) => {
    let lowest = 1;
    for (let token = run.start; token < run.end; token++)
      lowest = Math.min(lowest, kindAt(probabilities, token, kind));
    const at = (token: number): number => odds(kindAt(probabilities, token, kind));
    return [
      1,
      odds(masses[kind]!),
      odds(lowest),
      at(run.start) - at(run.start - 1),
      at(run.end - 1) - at(run.end),
      Math.log(run.end - run.start),
    ];
  });
}

const odds = (p: number): number => Math.log((p + 0.01) / (1.01 - p));

/**
 * What a calibration weighs.
 *
 * @param certainty from `describeCertainty`
 * @param judged probabilities of the classes of a statement
 */
export function confidenceFeatures(
  certainty: Float32Array,
  kind: number,
  judged: ArrayLike<number>,
): number[] {
  return [
    ...certainty.subarray(kind * CERTAINTIES, (kind + 1) * CERTAINTIES),
    odds(judged[kind]!),
    odds(judged[CLASSES_OF_STATEMENT - 1]!),
  ];
}
