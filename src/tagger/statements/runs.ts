import { firstNot } from '../../article/search';
import type { PassageContent } from '../../article/passages';
import { mayBeVerb, reportingVerb } from '../lexicon';
import { Label } from '../model/decode';

/** A run of tokens of one sort; token indices, `end` exclusive. */
export interface Run {
  readonly start: number;
  end: number;
  readonly label: number;
}

/** A run that ends before the token at an offset of the passage. */
export function endedAt(run: Run, { starts }: { readonly starts: ArrayLike<number> }, offset: number): Run {
  let end = run.start;
  while (starts[end]! < offset) end++;
  return { ...run, end };
}

/** Runs of tokens with one label; a `B-` label begins a new run. */
export function labelRuns(labels: Uint8Array): Run[] {
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

const DETERMINER = /^(?:the|an?|his|her|their|our|my|your|this|that|one|another)$/i;
const isVerb = (word: string): boolean => mayBeVerb(word) || reportingVerb(word) !== undefined;
const ARTICLE = /^(?:the|an?|his|her|their|its)$/i;

/**
 * Gives a source its noun back that was taken for part of the cue, because it can be a verb as well: `The | suspect told`, `After
 * Lund, the | rally denounced him`.
 *
 * @param cues changed in place, as are the sources
 */
export function withNouns(cues: Run[], sources: Run[], { text, tokens }: PassageContent): void {
  for (const source of sources) {
    const index = firstFrom(cues, source.end);
    const cue = cues[index];
    if (!cue || cue.start !== source.end || cue.end - cue.start < 2) continue;
    const word = (token: number): string => text.slice(tokens.starts[token], tokens.ends[token]);
    const isAlone = source.end - source.start === 1 && cue.end - cue.start === 2;
    const isNoun = isAlone ? DETERMINER : ARTICLE;
    if (!isNoun.test(word(source.end - 1)) || !(isAlone || isVerb(word(cue.start + 1)))) continue;
    cues[index] = { ...cue, start: cue.start + 1 };
    source.end++;
  }
}

/** Without quotation marks at both ends, nor punctuation at the start; null when no word is left. */
export function trimRun(run: Run, passage: PassageContent, isWord: (token: number) => boolean): Run | null {
  let { start, end } = run;
  const sign = (token: number): string => passage.text[passage.tokens.starts[token]!]!;
  while (start < end && !isWord(start) && !/[([{$#@]/.test(sign(start))) start++;
  while (start < end && !isWord(end - 1) && !/[.,!?;:)\]}…%—–-]/.test(sign(end - 1))) end--;
  if (start >= end) return null;
  return { start, end, label: run.label };
}

/** Index of the first run that starts at a token or after it; their number when there is none. */
export function firstFrom(runs: readonly Run[], token: number): number {
  return firstNot(0, runs.length, (index) => runs[index]!.start < token);
}

/** The nearest run outside the content; a sentence away counts as 25 tokens. */
export function nearest(runs: readonly Run[], content: Run, sentenceOf: Uint16Array): Run | null {
  let best: Run | null = null;
  let bestDistance = Infinity;
  // Runs are in order: look at the few around the content only.
  const low = firstFrom(runs, content.start);
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

/** Verbs behind which somebody says what may be done. */
const SPEAKS =
  /\b(?:call(?:s|ed|ing)?|admit(?:s|ted|ting)?|confess\p{Ll}*|sp(?:oke|eaks?)|talk(?:s|ed|ing)?|warn(?:s|ed|ing)?|caution(?:s|ed|ing)?|plead(?:s|ed|ing)?|argu(?:es?|ed)|float(?:s|ed)?) (?:\p{Ll}+ ){0,2}(?:for|to|of|against|on|about)$/u;

/** A cue without the gerund that it ends in, with which what is said begins: `has called for | doubling the fees`. */
export function withoutGerund(
  cue: Run,
  content: Run,
  { text, tokens: { starts, ends } }: PassageContent,
): Run {
  const last = cue.end - 1;
  const gerund = text.slice(starts[last], ends[last]);
  return last > cue.start &&
    cue.end === content.start &&
    /^(?!calling|criticising|criticizing|blaming|attacking)\p{Ll}{3,}ing$/u.test(gerund) &&
    reportingVerb(gerund) === undefined &&
    SPEAKS.test(text.slice(starts[cue.start], ends[last - 1]))
    ? { ...cue, end: last }
    : cue;
}

/** Whether any of some labels takes its token for said. */
export const hasSaid = (labels: Uint8Array): boolean => labels.some((label) => label >= Label.DIRECT);
