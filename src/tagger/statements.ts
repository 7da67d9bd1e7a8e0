import type { PassageContent } from '../article/passages';
import { Slab } from '../article/slab';
import { WordClass } from './model/classes';
import type { PassageFindings } from './model/findings';
import {
  describeCertainty,
  describeNeighbour,
  describeRun,
  massesOf,
  type Evidence,
  type TokenRun,
} from './model/judge';
import { wordClassAt } from './model/slots';
import { compose } from './statements/compose';
import { withInnerCues } from './statements/governing';
import { labelledRuns } from './statements/labelled';
import { mendLabels } from './statements/mendLabels';
import type { Run } from './statements/runs';

/** What may be a statement, before it is judged. */
export interface Candidate {
  readonly run: Run;
  readonly cue: Run | null;
  readonly source: TokenRun | null;
  /** See `Certainties`. */
  readonly sure: boolean;
  readonly spoken: boolean;
  /** What is known of it without the rest of the document. */
  readonly described: Float32Array;
  /** From `describeCertainty`. */
  readonly certainty: Float32Array;
}

/** The candidates of a passage, and what it tells about the others. */
export interface Candidates {
  readonly list: readonly Candidate[];
  readonly findings: PassageFindings;
}

const numbers = new Slab((length) => new Float32Array(length));

/**
 * Gathers the labels of tokens into runs with cue and source. Linear in the passage.
 *
 * @param labels changed in place, where rules know better
 */
export function findCandidates(passage: PassageContent, labels: Uint8Array, evidence: Evidence): Candidates {
  const { features, probabilities } = evidence;
  const { sentenceOf, tokenCount } = features;
  const isWord = (token: number): boolean => {
    const wordClass = wordClassAt(features, token);
    return wordClass < WordClass.COMMA || wordClass > WordClass.PUNCTUATION;
  };
  const rules = mendLabels(passage, labels, sentenceOf, probabilities);
  const runs = labelledRuns(passage, labels, sentenceOf, isWord);
  const found = withInnerCues(compose(passage, runs, sentenceOf), passage, sentenceOf).map((each) => ({
    ...each,
    masses: massesOf(each.run, probabilities),
  }));
  const list = found.map(({ run, cue, source }, index): Candidate => {
    const before = found[index - 1];
    const after = found[index + 1];
    const described = numbers.keep([
      ...describeRun(run, cue, source, evidence),
      ...describeNeighbour(before?.masses ?? null, cue !== null && before?.cue === cue),
      ...describeNeighbour(after?.masses ?? null, cue !== null && after?.cue === cue),
      runs.contents.length,
    ]);
    const certainty = numbers.keep(describeCertainty(run, probabilities));
    return { run, cue, source, sure: rules.isSure(run), spoken: rules.isSpoken(run), described, certainty };
  });
  const isFirst = (token: number): boolean => wordClassAt(features, token) === WordClass.FIRST;
  return { list, findings: { tokens: tokenCount, ...findingsOf(found, tokenCount, isFirst) } };
}

/** What the candidates of a passage tell about the rest of the document. @param isFirst whether a token is in the first person */
function findingsOf(
  found: readonly { readonly run: Run; readonly cue: Run | null; readonly masses: readonly number[] }[],
  tokenCount: number,
  isFirst: (token: number) => boolean,
): Omit<PassageFindings, 'tokens'> {
  const isDirect = new Uint8Array(tokenCount);
  const kinds: [number, number, number] = [0, 0, 0];
  let [directTokens, cued, directCued] = [0, 0, 0];
  for (const { run, cue, masses } of found) {
    const sum = masses[0]! + masses[1]! + masses[2]! + 1e-6;
    for (let kind = 0; kind < 3; kind++) kinds[kind]! += masses[kind]! / sum;
    directTokens += masses[0]! * (run.end - run.start);
    if (cue) {
      cued++;
      directCued += masses[0]! / sum;
    }
    if (masses[0]! > 0.5) isDirect.fill(1, run.start, run.end);
  }
  let [firstInside, firstOutside] = [0, 0];
  for (let token = 0; token < tokenCount; token++) {
    if (!isFirst(token)) continue;
    if (isDirect[token]) firstInside++;
    else firstOutside++;
  }
  return { statements: found.length, kinds, directTokens, cued, directCued, firstInside, firstOutside };
}
