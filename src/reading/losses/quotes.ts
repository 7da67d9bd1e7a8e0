import type { Passage, PassageContent } from '../../article/passages';
import type { PassageMemo } from '../memo';
import type { ReadingModels } from '../models/models';
import type { Statement } from '../reading';
import type { Steps } from '../steps';
import { bestSpans, marginals, type ChainScores } from './chain';
import { BOUNDARY_WIDTH, INSIDE_WIDTH, quoteFeatures, type QuotedHint } from './quoteFeatures';

/** A mark that was dropped; the offset is in the passage. */
export interface LostMark {
  readonly offset: number;
  readonly kind: 'open-quote' | 'close-quote';
  readonly insert: string;
  readonly confidence: number;
}

/** Added to the score of every opening: a quotation is looked for with a little more courage than is likeliest. */
const COURAGE = 1.2;

/**
 * Double quotation marks that a passage has lost: around what the tagger takes for direct speech, and around the few
 * words that a sentence quotes in passing. American news sets the closing mark after the comma or point.
 *
 * @param hints inferred statements of the passage, by place
 */
export function lostMarks(
  passage: PassageContent,
  hints: readonly QuotedHint[],
  models: ReadingModels['quotes'],
): LostMark[] {
  const { tokens } = passage;
  const scores = scoresOf(passage, hints, models);
  const chances = marginals(scores);
  const marks: LostMark[] = [];
  const bold = { ...scores, open: scores.open.map((score) => score + COURAGE) };
  for (const { first, last } of bestSpans(bold)) {
    marks.push(
      { offset: tokens.starts[first]!, kind: 'open-quote', insert: '“', confidence: chances.open[first]! },
      { offset: tokens.ends[last]!, kind: 'close-quote', insert: '”', confidence: chances.close[last + 1]! },
    );
  }
  return marks;
}

function scoresOf(
  passage: PassageContent,
  hints: readonly QuotedHint[],
  models: ReadingModels['quotes'],
): ChainScores {
  const { count, inside, boundaries } = quoteFeatures(passage, hints);
  const scores = {
    inside: new Float64Array(count),
    open: new Float64Array(count + 1),
    close: new Float64Array(count + 1),
  };
  for (let i = 0, k = 0; i < count; i++) {
    for (const end = k + INSIDE_WIDTH; k < end; k++) {
      const at = models.inside.find(inside[k]!);
      if (at >= 0) scores.inside[i]! += models.inside.value(at);
    }
  }
  for (let i = 0, k = 0; i <= count; i++) {
    for (const end = k + BOUNDARY_WIDTH; k < end; k++) {
      const at = models.boundaries.find(boundaries[k]!);
      if (at < 0) continue;
      scores.open[i]! += models.boundaries.value(at);
      scores.close[i]! += models.boundaries.value(at + 1);
    }
  }
  return scores;
}

/** The inferred statements of each passage, positions in the passage; parallel to `passages`. */
export function* hintsByPassage(
  passages: readonly Passage[],
  statements: readonly Statement[],
): Steps<QuotedHint[][]> {
  const hints: QuotedHint[][] = [];
  let at = 0;
  for (const { line, offset, text } of passages) {
    const own: QuotedHint[] = [];
    while (
      at < statements.length &&
      (statements[at]!.line < line || (statements[at]!.line === line && statements[at]!.start < offset))
    )
      at++;
    for (; at < statements.length; at++) {
      const { line: there, start, end, kind, confidence, inferred } = statements[at]!;
      if (there !== line || start >= offset + text.length) break;
      if (inferred) own.push({ start: start - offset, end: end - offset, kind, confidence });
    }
    hints.push(own);
    yield;
  }
  return hints;
}

/** `lostMarks`, remembered for the same text with the same statements. */
export function recallMarks(
  passage: Passage,
  hints: readonly QuotedHint[],
  models: ReadingModels['quotes'],
  memo: PassageMemo,
): readonly LostMark[] {
  // Without a statement there is next to never a quotation; not looking saves half the time.
  if (hints.length === 0) return [];
  const key = hints
    .map(({ start, end, kind, confidence }) => `${start}-${end}${kind[0]!}${confidence.toFixed(2)}`)
    .join();
  return memo.recall(`marks ${key}`, passage.text, () => lostMarks(passage, hints, models));
}
