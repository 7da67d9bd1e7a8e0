import type { PassageContent } from '../../article/passages';
import type { StatementKind } from '../../reading/reading';
import { findQuotations, type Quotation } from '../marks';
import type { Range, TaggedStatement } from '../tagger';
import { Label, LABEL_COUNT } from './decode';
import { WordClass } from './classes';
import { TOKEN_SLOT_COUNT, type PassageFeatures } from './features';
import { WORD_CLASSES } from './classes';

/** A run of tokens of one sort; token indices, `end` exclusive. */
interface Run {
  readonly start: number;
  end: number;
  readonly label: number;
}

/** How sure a statement is, from what the model says about it. Fitted on articles kept aside. */
export interface Calibration {
  /** Weights of: constant, mean log-odds, lowest log-odds, log-odds at both ends; a kind each: direct, mixed, indirect. */
  readonly weights: readonly (readonly number[])[];
}

const KINDS: Record<number, StatementKind> = {
  [Label.DIRECT]: 'direct',
  [Label.MIXED]: 'mixed',
  [Label.INDIRECT]: 'indirect',
};

/** Turns labels of tokens into statements with cue, source and confidence. Linear in the passage. */
export function assembleStatements(
  passage: PassageContent,
  features: PassageFeatures,
  labels: Uint8Array,
  probabilities: Float64Array,
  calibration: Calibration,
): TaggedStatement[] {
  const isWord = (token: number): boolean => {
    const wordClass = features.tokenValues[token * TOKEN_SLOT_COUNT + 4]! % WORD_CLASSES;
    return wordClass < WordClass.COMMA || wordClass > WordClass.PUNCTUATION;
  };
  const runs = labelRuns(labels);
  const contents: Run[] = [];
  const cues: Run[] = [];
  const sources: Run[] = [];
  for (const run of runs) {
    if (run.label === Label.CUE) cues.push(run);
    else if (run.label === Label.SOURCE) sources.push(run);
    else if (run.label >= Label.DIRECT) {
      const trimmed = trimRun(run, passage, isWord);
      if (trimmed) contents.push(trimmed);
    }
  }
  if (contents.length === 0) return [];
  const quotations = findQuotations(passage.text);
  const range = ({ start, end }: Run): Range => ({
    start: passage.tokens.starts[start]!,
    end: passage.tokens.ends[end - 1]!,
  });
  const { sentenceOf } = features;
  const statements: TaggedStatement[] = [];
  let attribution = -1;
  let last: Run | null = null;
  let lastCue: Run | null = null;
  for (const run of contents) {
    const cue = nearest(cues, run, sentenceOf);
    const source = cue
      ? (nearest(sources, cue, sentenceOf) ?? nearest(sources, run, sentenceOf))
      : nearest(sources, run, sentenceOf);
    const joined =
      last !== null && cue !== null && cue === lastCue && cue.start >= last.end && cue.end <= run.start;
    if (!joined) attribution++;
    const { start, end } = range(run);
    const kind = KINDS[run.label]!;
    statements.push({
      start,
      end,
      kind,
      inferred: kind === 'indirect' || !isQuoted(quotations, start, end, kind),
      confidence: confidenceOf(run, probabilities, calibration),
      attribution,
      cue: cue && range(cue),
      source: source && range(source),
    });
    last = run;
    lastCue = cue;
  }
  return statements;
}

/** Runs of tokens with one label; a `B-` label begins a new run. */
function labelRuns(labels: Uint8Array): Run[] {
  const runs: Run[] = [];
  let current: Run | null = null;
  for (let token = 0; token < labels.length; token++) {
    const label = labels[token]!;
    const begins = label >= Label.DIRECT && label % 2 === 0;
    const sort = label >= Label.DIRECT ? label - (label % 2) : label;
    if (current && current.label === sort && !begins) {
      current.end = token + 1;
      continue;
    }
    current = { start: token, end: token + 1, label: sort };
    runs.push(current);
  }
  return runs;
}

/** Without quotation marks at both ends, nor punctuation at the start; null when no word is left. */
function trimRun(run: Run, passage: PassageContent, isWord: (token: number) => boolean): Run | null {
  let { start, end } = run;
  const sign = (token: number): string => passage.text[passage.tokens.starts[token]!]!;
  while (start < end && !isWord(start) && !/[([{$#@]/.test(sign(start))) start++;
  while (start < end && !isWord(end - 1) && !/[.,!?;:)\]}…%—–-]/.test(sign(end - 1))) end--;
  if (start >= end) return null;
  return { start, end, label: run.label };
}

/** The nearest run outside the content; a sentence away counts as 25 tokens. */
function nearest(runs: readonly Run[], content: Run, sentenceOf: Uint16Array): Run | null {
  let best: Run | null = null;
  let bestDistance = Infinity;
  // Runs are in order: look at the few around the content only.
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.start < content.start) low = middle + 1;
    else high = middle;
  }
  for (let index = Math.max(0, low - 2); index < Math.min(runs.length, low + 2); index++) {
    const run = runs[index]!;
    const gap = run.end <= content.start ? content.start - run.end : Math.max(0, run.start - content.end);
    const sentences =
      run.end <= content.start
        ? sentenceOf[content.start]! - sentenceOf[run.end - 1]!
        : Math.max(0, sentenceOf[run.start]! - sentenceOf[content.end - 1]!);
    const distance = gap + 25 * sentences;
    if (distance < bestDistance) {
      bestDistance = distance;
      best = run;
    }
  }
  return best;
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

/** What the model says about a run, as numbers that a calibration weighs. */
export function confidenceFeatures(
  run: { start: number; end: number; label: number },
  probabilities: Float64Array,
): number[] {
  let sum = 0;
  let lowest = 1;
  const at = (token: number): number => {
    const base = token * LABEL_COUNT + run.label;
    return probabilities[base]! + probabilities[base + 1]!;
  };
  const outside = (token: number): number => {
    if (token < 0 || (token + 1) * LABEL_COUNT > probabilities.length) return 0;
    return at(token);
  };
  for (let token = run.start; token < run.end; token++) {
    const p = at(token);
    sum += p;
    if (p < lowest) lowest = p;
  }
  const odds = (p: number): number => Math.log((p + 0.01) / (1.01 - p));
  return [
    1,
    odds(sum / (run.end - run.start)),
    odds(lowest),
    odds(at(run.start)) - odds(outside(run.start - 1)),
    odds(at(run.end - 1)) - odds(outside(run.end)),
    Math.log(run.end - run.start),
  ];
}

function confidenceOf(run: Run, probabilities: Float64Array, calibration: Calibration): number {
  const weights = calibration.weights[(run.label - Label.DIRECT) / 2]!;
  const values = confidenceFeatures(run, probabilities);
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index]! * (weights[index] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
