import type { Range, TaggedStatement } from '../tagger';
import type { StatementKind } from '../../reading/reading';
import type { Attribution } from './cues';
import type { PassageWords, Run, Word } from './words';

/** Share of a clause's words between marks from which the clause is a quotation rather than partly quoted. */
const WHOLLY_QUOTED = 0.9;

/** A quotation of one or two words is a name, a title or a word held at arm's length unless a clause reports it. */
const SHORTEST_LOOSE_QUOTATION = 3;

/** How often what the rules take for a statement of some kind is one, measured on labelled articles with their marks. */
const CONFIDENCE = { reportedQuotation: 0.92, looseQuotation: 0.87, partial: 0.8, clause: 0.8 };

/** A quotation's words and where it stands. */
interface Quoted {
  readonly run: Run;
  readonly range: Range;
  /** The sentence it begins in. */
  readonly sentence: number;
  readonly capital: boolean;
  /** Begins a sentence or follows a comma, a colon or another end: not in the flow of a clause. */
  readonly apart: boolean;
  readonly wordCount: number;
}

/** Finds statements in a passage of a file that has its quotation marks. */
export function tagMarked(
  passage: PassageWords,
  attributions: readonly (readonly Attribution[])[],
): TaggedStatement[] {
  const { words } = passage;
  const quoted = passage.quotations.map((_, index) => describe(passage, index));
  const owner = new Map<Quoted, Attribution>();
  const found: (Found & { readonly run: Run })[] = [];
  attributions.forEach((here, index) => {
    for (const attribution of here) {
      const runs = attribution.previousSentence
        ? [passage.sentences[index - 1]!, ...attribution.contents]
        : attribution.contents;
      runs.forEach((run, order) => {
        const inside = quoted.filter((one) => one !== null && overlaps(one.run, run)) as Quoted[];
        if (inside.length === 0) {
          if (!(order === 0 && attribution.previousSentence)) {
            found.push({
              run,
              range: rangeOf(passage, run),
              kind: 'indirect',
              attribution,
              confidence: CONFIDENCE.clause,
            });
          }
        } else if (
          inside.length > 0 &&
          (quotedShare(words, run) >= WHOLLY_QUOTED || (order === 0 && attribution.previousSentence))
        ) {
          for (const one of inside) owner.set(one, attribution);
        } else if (
          inside.every((one) => one.apart && one.capital && one.wordCount >= SHORTEST_LOOSE_QUOTATION)
        ) {
          for (const one of inside) owner.set(one, attribution);
        } else {
          found.push({
            run,
            range: rangeOf(passage, run),
            kind: 'mixed',
            attribution,
            confidence: CONFIDENCE.partial,
          });
        }
      });
    }
  });
  let last: { one: Quoted; attribution: Attribution | null } | null = null;
  for (const one of quoted) {
    if (one === null || found.some(({ run }) => overlaps(run, one.run))) continue;
    const own = owner.get(one);
    const kind: StatementKind =
      own !== undefined || (one.apart && (one.capital || one.wordCount > 3)) ? 'direct' : 'mixed';
    if (own === undefined) {
      if (one.wordCount < SHORTEST_LOOSE_QUOTATION) continue;
      if (one.capital && !one.apart && one.wordCount < 8) continue;
    }
    const attribution: Attribution | null = own ?? carriedOn(last, one, attributions[one.sentence] ?? []);
    const confidence =
      own !== undefined
        ? CONFIDENCE.reportedQuotation
        : kind === 'direct'
          ? CONFIDENCE.looseQuotation
          : CONFIDENCE.partial;
    found.push({ run: one.run, range: one.range, kind, attribution, confidence });
    last = { one, attribution };
  }
  return numbered(passage, found);
}

interface Found {
  readonly range: Range;
  readonly kind: StatementKind;
  readonly attribution: Attribution | null;
  readonly confidence: number;
}

function describe({ words, quotations, sentences }: PassageWords, index: number): Quoted | null {
  const { contentStart, contentEnd } = quotations[index]!;
  let from = lowerBound(words, contentStart);
  let to = from;
  let wordCount = 0;
  for (; to < words.length && words[to]!.start < contentEnd; to++) if (!words[to]!.mark) wordCount++;
  while (from < to && words[from]!.mark && !/[[($]/.test(words[from]!.text)) from++;
  if (wordCount === 0) return null;
  const before = words[from - 1];
  const sentence = Math.max(
    0,
    sentences.findIndex((run) => run.to > from),
  );
  return {
    run: { from, to },
    range: { start: contentStart, end: contentEnd },
    sentence,
    capital: words[from]!.capital || words[from]!.text === '[' || words[from]!.text === '(',
    apart: before === undefined || before.mark || sentences[sentence]!.from === from,
    wordCount,
  };
}

/** A loose quotation goes on with the statement of its own sentence, else with the one before it in its passage. */
function carriedOn(
  last: { one: Quoted; attribution: Attribution | null } | null,
  one: Quoted,
  ofSentence: readonly Attribution[],
): Attribution | null {
  const nearest = ofSentence.findLast((attribution) => attribution.cue.from < one.run.from) ?? ofSentence[0];
  return nearest ?? (last !== null && one.apart ? last.attribution : null);
}

function numbered({ words }: PassageWords, found: readonly Found[]): TaggedStatement[] {
  const numbers = new Map<Attribution, number>();
  let count = 0;
  const spanOf = (run: Run | null | undefined): Range | null =>
    run ? { start: words[run.from]!.start, end: words[run.to - 1]!.end } : null;
  return [...found]
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ range, kind, attribution, confidence }) => {
      const known = attribution ? numbers.get(attribution) : undefined;
      const number = known ?? count++;
      if (attribution) numbers.set(attribution, number);
      return {
        ...range,
        kind,
        inferred: kind === 'indirect',
        confidence,
        attribution: number,
        cue: spanOf(attribution?.cue),
        source: spanOf(attribution?.source),
      };
    });
}

function overlaps(a: Run, b: Run): boolean {
  return a.from < b.to && b.from < a.to;
}

function quotedShare(words: readonly Word[], { from, to }: Run): number {
  let all = 0;
  let inside = 0;
  for (let at = from; at < to; at++) {
    if (words[at]!.mark) continue;
    all++;
    if (words[at]!.quote >= 0) inside++;
  }
  return all === 0 ? 0 : inside / all;
}

/** From the first to the last word, with the marks of quotations that begin or end there. */
function rangeOf({ words, quotations }: PassageWords, { from, to }: Run): Range {
  while (to > from + 1 && /^[.,]$/.test(words[to - 1]!.text) && words[to - 1]!.quote < 0) to--;
  const first = words[from]!;
  const last = words[to - 1]!;
  const opening = quotations[first.quote];
  const closing = quotations[last.quote];
  return {
    start: opening && opening.contentStart === first.start ? opening.start : first.start,
    end: closing && words[to]?.quote !== last.quote ? closing.end : last.end,
  };
}

function lowerBound(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
