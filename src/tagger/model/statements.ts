import type { PassageContent } from '../../article/passages';
import type { StatementKind } from '../../reading/reading';
import { findQuotations, type Quotation } from '../marks';
import type { Range, TaggedStatement } from '../tagger';
import { Label } from './decode';
import { confidenceOf, judgeKind, type Judgement } from './judge';
import type { Profile } from './profile';
import { WordClass } from './classes';
import { TOKEN_SLOT_COUNT, type PassageFeatures } from './features';
import { WORD_CLASSES } from './classes';

/** A run of tokens of one sort; token indices, `end` exclusive. */
interface Run {
  readonly start: number;
  end: number;
  readonly label: number;
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
  judgement: Judgement,
  profile: Profile,
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
  for (const found of contents) {
    const cue = nearest(cues, found, sentenceOf);
    const run = { ...found, label: judgeKind(found, cue, features, probabilities, profile, judgement) };
    const source = cue
      ? (nearest(sources, cue, sentenceOf) ?? nearest(sources, run, sentenceOf))
      : nearest(sources, run, sentenceOf);
    const joined =
      last !== null && cue !== null && cue === lastCue && isOneStatement(passage, last, cue, run);
    if (!joined) attribution++;
    const { start, end } = range(run);
    const kind = KINDS[run.label]!;
    statements.push({
      start,
      end,
      kind,
      inferred: kind === 'indirect' || !isQuoted(quotations, start, end, kind),
      confidence: confidenceOf(run, probabilities, judgement),
      attribution,
      cue: cue && range(cue),
      source: source && range(source),
    });
    last = run;
    lastCue = cue;
  }
  return statements;
}

/**
 * Whether two runs with one cue between them are parts of one statement, cut by the cue. Direct speech goes on after
 * its tag; reported speech only where commas hold the tag: `The talks, she said, would go on.`
 */
function isOneStatement(passage: PassageContent, first: Run, cue: Run, second: Run): boolean {
  if (first.label !== second.label || cue.start < first.end || cue.end > second.start) return false;
  if (first.label === Label.DIRECT) return true;
  const { starts, ends } = passage.tokens;
  const gap = passage.text.slice(ends[first.end - 1]! - 1, starts[second.start]);
  return gap.includes(',') && gap.trimEnd().endsWith(',');
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
