import { RecentWeakMap } from '../../article/recent';
import type { Passage, PassageContent } from '../../article/passages';
import type { MarkOdds } from '../../tagger/tagger';
import type { ReadingModels } from '../models/models';
import type { Statement } from '../reading';
import type { Steps } from '../../steps';
import type { ChainScores } from './chain';
import { isQuotedPart } from './logicalStyle';
import { quoteEvidence, type QuotedHint, type QuoteEvidence } from './quoteEvidence';
import { BOUNDARY_WIDTH, INSIDE_WIDTH, NO_MARK, quoteFeatures } from './quoteFeatures';
import { chooseQuotes, quoteCandidates } from './quoteSpans';

/** A mark that was dropped; the offset is in the passage. */
export interface LostMark {
  readonly offset: number;
  readonly kind: 'open-quote' | 'close-quote';
  readonly insert: string;
  readonly confidence: number;
  /** Mean confidence of this mark and the one at the other end. */
  readonly quotation: number;
}

/** Log-odds of an opening mark that some token has to reach; below them nothing was ever found. */
const LEAST_ODDS = -4;

/**
 * Double quotation marks that a passage has lost: around what the tagger takes for direct speech, and around the few
 * words that a sentence quotes in passing. A chain over tokens proposes spans, trees judge both ends of each.
 *
 * @param hints inferred statements of the passage, by place
 * @param logical how likely the paper sets the closing mark before a comma or point, see `logicalStyle.ts`
 */
function lostMarks(
  passage: PassageContent,
  odds: MarkOdds,
  hints: readonly QuotedHint[],
  { lexicon, quotes }: Pick<ReadingModels, 'lexicon' | 'quotes'>,
  logical: number,
): LostMark[] {
  if (hints.length === 0 && !odds.opens.some((x) => x > LEAST_ODDS)) return [];
  const { starts, ends } = passage.tokens;
  const evidence = quoteEvidence(passage, lexicon.words(passage), odds, hints);
  const candidates = quoteCandidates(evidence, chainScores(evidence, quotes));
  const marks: LostMark[] = [];
  for (const { first, end, open, close: ended } of chooseQuotes(candidates, quotes.ends)) {
    const isBefore = logical > 0.5 && isQuotedPart(evidence, first, end);
    const close = isBefore ? ended * logical : ended;
    const offset = ends[isBefore ? end - 2 : end - 1]!;
    const quotation = (open + close) / 2;
    marks.push(
      { offset: starts[first]!, kind: 'open-quote', insert: '“', confidence: open, quotation },
      { offset, kind: 'close-quote', insert: '”', confidence: close, quotation },
    );
  }
  return marks;
}

/** Scores of the chain's states and changes, by tables of weights. */
function chainScores(
  evidence: QuoteEvidence,
  { inside: insideTable, boundaries: boundaryTable }: ReadingModels['quotes'],
): ChainScores {
  const { places, inside, boundaries } = quoteFeatures(evidence);
  const count = evidence.words.length;
  const scores = {
    inside: new Float64Array(count),
    open: new Float64Array(count + 1).fill(NO_MARK),
    close: new Float64Array(count + 1).fill(NO_MARK),
  };
  for (let i = 0, k = 0; i < count; i++) {
    let sum = 0;
    for (const end = k + INSIDE_WIDTH; k < end; k++) {
      const at = insideTable.find(inside[k]!);
      if (at >= 0) sum += insideTable.value(at);
    }
    scores.inside[i] = sum;
  }
  let k = 0;
  for (const i of places) {
    let open = 0;
    let close = 0;
    for (const end = k + BOUNDARY_WIDTH; k < end; k++) {
      const at = boundaryTable.find(boundaries[k]!);
      if (at < 0) continue;
      open += boundaryTable.value(at);
      close += boundaryTable.value(at + 1);
    }
    scores.open[i] = open;
    scores.close[i] = close;
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
    const within = (range: { start: number; end: number } | null): QuotedHint['cue'] =>
      range && { start: range.start - offset, end: range.end - offset };
    for (; at < statements.length; at++) {
      const { line: there, start, end, kind, confidence, inferred, cue, source } = statements[at]!;
      if (there !== line || start >= offset + text.length) break;
      if (!inferred) continue;
      own.push({
        start: start - offset,
        end: end - offset,
        kind,
        confidence,
        cue: within(cue),
        source: within(source),
      });
    }
    hints.push(own);
    yield;
  }
  return hints;
}

/** The last answer for each passage's odds, which are the same object as long as the passage is. */
const known = new RecentWeakMap<MarkOdds, { readonly key: string; readonly marks: readonly LostMark[] }>();

/** `lostMarks`, remembered for the same odds with the same statements. @param logical as there */
export function recallMarks(
  passage: Passage,
  odds: MarkOdds,
  hints: readonly QuotedHint[],
  models: Pick<ReadingModels, 'lexicon' | 'quotes'>,
  logical: number,
): readonly LostMark[] {
  let key = `${logical} `;
  for (const { start, end, kind, confidence } of hints)
    key += `${start}-${end}${kind[0]!}${Math.round(confidence * 100)},`;
  const last = known.get(odds);
  if (last?.key === key) return last.marks;
  const marks = lostMarks(passage, odds, hints, models, logical);
  known.set(odds, { key, marks });
  return marks;
}
