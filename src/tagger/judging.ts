import type { PassageContent } from '../article/passages';
import { findQuotations, type Quotation } from './marks';
import type { Findings } from './model/findings';
import { CLASSES_OF_STATEMENT, confidenceFeatures, type Judgement, type TokenRun } from './model/judge';
import type { Candidates } from './statements';
import type { Run } from './statements/runs';
import type { Range, StatementKind, TaggedStatement } from './tagger';

const KINDS = ['direct', 'mixed', 'indirect'] as const satisfies readonly StatementKind[];

/** A rule that leaves no doubt counts for at least this, whatever the model takes it for. */
const LEAST_WHEN_SURE = 0.5;
/** What is less likely than this is not worth a reader’s look. */
const LEAST_CONFIDENCE = 0.2;
/** The same where neither marks nor anybody beside it show that somebody speaks. */
const LEAST_CONFIDENCE_ALONE = 0.3;
/** The same of a few words without marks that may be no statement at all. */
const LEAST_CONFIDENCE_OF_FEW = 0.35;
/** Tokens, punctuation among them. */
const FEW = 18;
/** Probability that it is no statement. */
const DOUBTFUL = 0.15;

/** How likely a statement has to be, by what the file shows of it. @param none probability that it is none */
export function leastConfidence(
  run: TokenRun,
  inferred: boolean,
  source: TokenRun | null,
  none: number,
): number {
  if (!inferred) return LEAST_CONFIDENCE;
  if (run.end - run.start <= FEW && none > DOUBTFUL) return LEAST_CONFIDENCE_OF_FEW;
  return source === null ? LEAST_CONFIDENCE_ALONE : LEAST_CONFIDENCE;
}

/** Judges the candidates of a passage; those that are rather no statement are left out. */
export function judgeCandidates(
  passage: PassageContent,
  { list }: Candidates,
  findings: Findings,
  { forest, limit, calibration }: Judgement,
): TaggedStatement[] {
  if (list.length === 0) return [];
  const quotations = findQuotations(passage.text);
  const range = ({ start, end }: TokenRun): Range => ({
    start: passage.tokens.starts[start]!,
    end: passage.tokens.ends[end - 1]!,
  });
  const statements: TaggedStatement[] = [];
  let attribution = -1;
  let last: { run: Run; cue: Run | null; kind: number } | null = null;
  for (const { run, cue, source, sure, spoken, described, certainty } of list) {
    const judged = forest.classify([...described, ...findings.values]);
    const none = judged[CLASSES_OF_STATEMENT - 1]!;
    if (none > limit) continue;
    let kind = 0;
    for (let other = 1; other < 3 && !spoken; other++) if (judged[other]! > judged[kind]!) kind = other;
    const weights = calibration[kind]!;
    const odds = confidenceFeatures(certainty, kind, judged).reduce(
      (sum, value, index) => sum + value * weights[index]!,
      0,
    );
    const confidence = Math.max(sure ? LEAST_WHEN_SURE : 0, 1 / (1 + Math.exp(-odds)));
    const { start, end } = range(run);
    const name = KINDS[kind]!;
    const inferred = name === 'indirect' || !isQuoted(quotations, start, end, name);
    if (!sure && confidence < leastConfidence(run, inferred, source, none)) continue;
    const joined: boolean =
      last !== null &&
      cue !== null &&
      cue === last.cue &&
      kind === last.kind &&
      isOneStatement(passage, last.run, cue, run, kind);
    if (!joined) attribution++;
    statements.push({
      start,
      end,
      kind: name,
      inferred,
      confidence,
      attribution,
      cue: cue && range(cue),
      source: source && range(source),
    });
    last = { run, cue, kind };
  }
  return statements;
}

/**
 * Whether two runs with one cue between them are parts of one statement, cut by the cue. Direct speech goes on after
 * its tag; reported speech only where commas hold the tag: `The talks, she said, would go on.`
 */
function isOneStatement(passage: PassageContent, first: Run, cue: Run, second: Run, kind: number): boolean {
  if (cue.start < first.end || cue.end > second.start) return false;
  if (kind === 0) return true;
  const { starts, ends } = passage.tokens;
  const gap = passage.text.slice(ends[first.end - 1]! - 1, starts[second.start]);
  return gap.includes(',') && gap.trimEnd().endsWith(',');
}

function isQuoted(
  quotations: readonly Quotation[],
  start: number,
  end: number,
  kind: StatementKind,
): boolean {
  for (const { contentStart, contentEnd } of quotations) {
    const overlap = Math.min(end, contentEnd) - Math.max(start, contentStart);
    if (overlap > 0 && (kind === 'mixed' || overlap * 10 >= (end - start) * 8)) return true;
  }
  return false;
}
