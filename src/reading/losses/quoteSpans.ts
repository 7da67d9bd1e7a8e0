import lists from './lists/beforeQuotes.json';
import { wordsOfList } from '../../article/wordList';
import { chance } from '../models/chance';
import type { Trees } from '../models/trees';
import { marginals, type ChainScores } from './chain';
import { FAR, kindOfHint, Place, type QuoteEvidence } from './quoteEvidence';
import { Role, Shape } from './wordInfo';

/** A stretch that may be a quotation, by boundaries: from before token `first` to before token `end`. */
export interface QuoteCandidate {
  readonly first: number;
  readonly end: number;
  /** What speaks for it, for the trees. */
  readonly row: Float64Array;
}

/** Boundaries less likely than this under the chain are not looked at, nor spans less likely than `LEAST_SPAN`. */
const LEAST_MARK = 0.05;
const LEAST_SPAN = 0.02;

/** Tokens of the longest quotation of one paragraph that is looked for. */
const LONGEST = 400;

/** Width of `QuoteCandidate.row`. */
const SPAN_WIDTH = 58;

/** The likeliest spans under the chain, each with what speaks for its ends, by their ends. */
export function quoteCandidates(evidence: QuoteEvidence, scores: ChainScores): QuoteCandidate[] {
  const chances = marginals(scores);
  const count = evidence.words.length;
  const spans: { first: number; end: number; chance: number }[] = [];
  const openings: number[] = [];
  for (let end = 1; end <= count; end++) {
    if (chances.open[end - 1]! > LEAST_MARK) openings.push(end - 1);
    if (chances.close[end]! <= LEAST_MARK) continue;
    for (let k = openings.length - 1; k >= 0 && end - openings[k]! <= LONGEST; k--) {
      const first = openings[k]!;
      const chance = chances.span(first, end);
      if (chance > LEAST_SPAN) spans.push({ first, end, chance });
    }
  }
  if (spans.length === 0) return [];
  let opens = 0;
  const opened = new Float64Array(count + 2);
  const closed = new Float64Array(count + 2);
  for (let i = 0; i <= count; i++) {
    opens += chances.open[i]!;
    opened[i + 1] = opened[i]! + chances.open[i]!;
    closed[i + 1] = closed[i]! + chances.close[i]!;
  }
  return spans.map(({ first, end, chance }, k) => {
    let rival = 0;
    // Spans stand by their ends, and none is longer than `LONGEST`: only those around this one can overlap it.
    for (let j = k - 1; j >= 0 && spans[j]!.end > first; j--) rival = Math.max(rival, spans[j]!.chance);
    for (let j = k + 1; j < spans.length && spans[j]!.end < end + LONGEST; j++)
      if (spans[j]!.first < end) rival = Math.max(rival, spans[j]!.chance);
    const row = describeSpan(evidence, first, end);
    const known = [
      Math.log(chance + 1e-6),
      chances.open[first]!,
      chances.close[end]!,
      mean(chances.inside, first, end),
      least(chances.inside, first, end),
      rival,
      Math.log(chance + 1e-6) - Math.log(rival + 1e-3),
      opens,
      Math.min(1, closed[first]!),
      Math.min(1, opens - opened[end]!),
    ];
    row.set(known, SPAN_WIDTH - known.length);
    return { first, end, row };
  });
}

/** What the text and the statements say about a span. */
function describeSpan(evidence: QuoteEvidence, first: number, end: number): Float64Array {
  const { words, odds, hint, hintStarts, hintEnds, sinceCue, untilCue, source, place, sentence } = evidence;
  const count = words.length;
  const length = end - first;
  const shares = [0, 0, 0, 0];
  let letters = 0;
  let capitals = 0;
  let firstPerson = 0;
  let secondPerson = 0;
  let negations = 0;
  let numbers = 0;
  for (let i = first; i < end; i++) {
    const { shape, role } = words[i]!;
    if (shape >= Shape.LOWER) letters++;
    if (shape >= Shape.CAPITALISED) capitals++;
    if (shape === Shape.NUMBER) numbers++;
    if (role === Role.FIRST_PERSON) firstPerson++;
    else if (role === Role.SECOND_PERSON) secondPerson++;
    else if (role === Role.NEGATION) negations++;
    shares[kindOfHint(hint[i]!)]!++;
  }
  const odd = (list: Float32Array, i: number): number => (i < 0 || i >= count ? -8 : list[i]!);
  const before = words[first - 1]?.lower ?? '';
  const before2 = words[first - 2]?.lower ?? '';
  const last = words[end - 1]!.lower;
  const next = words[end];
  const kindBefore = first > 0 ? kindOfHint(hint[first - 1]!) : 0;
  const row = new Float64Array(SPAN_WIDTH);
  row.set([
    mean(odds.inside, first, end), least(odds.inside, first, end), shares[1]! / length, shares[2]! / length, shares[3]! / length,
    length, letters, capitals / Math.max(1, letters), firstPerson, secondPerson, negations, numbers,
    odd(odds.opens, first), odd(odds.closes, end - 1), odd(odds.inside, first - 1), odd(odds.inside, end), odds.inside[first]!, odds.inside[end - 1]!,
    odds.inside[first]! - odd(odds.inside, first - 1), odds.inside[end - 1]! - odd(odds.inside, end),
    hintStarts[first]!, hintEnds[end]!, hint[first]!, hint[end - 1]!, kindBefore, kindOfHint(hint[end]!),
    FAR - sinceCue[first]!, FAR - untilCue[end]!, end < count ? source[end]! : 0, first > 0 ? source[first - 1]! : 0,
    place[first] === Place.WITHIN ? 0 : 1, place[end] === Place.WITHIN ? 0 : 1, sentence[end - 1]! - sentence[first]! + 1,
    first === 0 ? 1 : 0, end === count ? 1 : 0, count, punctuationBefore(before), before === 'that' ? 1 : 0,
    naming(before, before2), inWork(before, before2), determiner(before), words[first]!.shape, last === ',' ? 1 : /^[.?!]$/.test(last) ? 2 : 0,
    next === undefined ? 3 : next.lower === ',' ? 1 : /^[.?!;:]$/.test(next.lower) ? 2 : 0, next?.shape ?? 9,
    words[first - 1]?.role === Role.REPORTING ? 2 : words[first - 2]?.role === Role.REPORTING ? 1 : 0,
    words[first]!.class, words[first - 1]?.class ?? 140,
  ]); // prettier-ignore
  return row;
}

function mean(values: ArrayLike<number>, first: number, end: number): number {
  let sum = 0;
  for (let i = first; i < end; i++) sum += values[i]!;
  return sum / (end - first);
}

function least(values: ArrayLike<number>, first: number, end: number): number {
  let low = Infinity;
  for (let i = first; i < end; i++) low = Math.min(low, values[i]!);
  return low;
}

const NAMING = new Set(wordsOfList(lists.naming));
const WORKS = new Set(wordsOfList(lists.works));
const DETERMINERS = ['a', 'an', 'the', 'his', 'her', 'their', 'its', 'as', 'of', 'to'];

function naming(before: string, before2: string): number {
  return NAMING.has(before) ? 2 : NAMING.has(before2) ? 1 : 0;
}

function inWork(before: string, before2: string): number {
  return WORKS.has(before) ? 2 : WORKS.has(before2) ? 1 : 0;
}

function determiner(before: string): number {
  return DETERMINERS.indexOf(before) + 1;
}

function punctuationBefore(before: string): number {
  return before === '' ? 3 : before === ',' ? 1 : before === ':' ? 2 : /^[a-z0-9]/.test(before) ? 0 : 4;
}

/** A span that is taken for a quotation. */
export interface FoundQuote {
  readonly first: number;
  readonly end: number;
  /** Probability that a mark stands exactly at either end. */
  readonly open: number;
  readonly close: number;
}

/** A span has to be this likely on average of both ends; where a claim costs little, well below a half. */
const LEAST_WORTH = 0.3;

/** The spans that together are worth most and do not overlap: weighted interval scheduling. @param candidates by ends */
export function chooseQuotes(
  candidates: readonly QuoteCandidate[],
  trees: { readonly open: Trees; readonly close: Trees },
): FoundQuote[] {
  const rated = candidates.map(({ first, end, row }): FoundQuote => ({
    first,
    end,
    open: chance(trees.open.value(row)),
    close: chance(trees.close.value(row)),
  }));
  const best = new Float64Array(rated.length + 1);
  const previous = new Int32Array(rated.length);
  const taken = new Uint8Array(rated.length);
  for (const [k, { first, open, close }] of rated.entries()) {
    let p = k;
    while (p > 0 && rated[p - 1]!.end > first) p--;
    previous[k] = p;
    const worth = best[p]! + (open + close) / 2 - LEAST_WORTH;
    taken[k] = worth > best[k]! ? 1 : 0;
    best[k + 1] = Math.max(worth, best[k]!);
  }
  const found: FoundQuote[] = [];
  for (let k = rated.length; k > 0;) {
    if (taken[k - 1] === 1) {
      found.push(rated[k - 1]!);
      k = previous[k - 1]!;
    } else k--;
  }
  return found.reverse();
}
