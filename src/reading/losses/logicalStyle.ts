/**
 * Where a paper sets the mark that closes words quoted within a sentence: American ones behind the comma or point, British ones and
 * agencies like Reuters before it, as it is none of the quoted words ("logical punctuation"; New Hart’s Rules, 9.2.3). The file has lost
 * the marks, but not the spelling.
 */
import type { Passage } from '../../article/passages';
import { wordsOfList } from '../../article/wordList';
import { chance } from '../models/chance';
import type { Steps } from '../../steps';
import lists from './lists/logicalStyle.json';
import weights from './logicalWeights.json';
import { Place, type QuoteEvidence } from './quoteEvidence';

const BRITISH = new Set(wordsOfList(lists.british));
const AMERICAN = new Set(wordsOfList(lists.american));
/** `realise`, `organization` */
const STEMMED = new RegExp(
  `^(?:${wordsOfList(lists.stems).join('|')})(is|iz)(?:e|es|ed|er|ers|ing|ation|ations)$`,
);
const PAPERS = new Set(wordsOfList(lists.papers));
const LANDS = new Set(wordsOfList(lists.lands));

/** Titles with a point or without, names of states and unions likewise, words. */
const TELLING = /\b(?:(Mr|Mrs|Ms|Dr)(\.?) (?=\p{Lu})|(US|UK|UN|EU)\b|([UE]\.[SKNU]\.)|([a-z]{3,})\b)/gu;

/** No more UTF-16 units of an article are looked at. */
const MOST_UNITS = 100_000;

/** How often an article is written in either way. */
export interface StyleCounts {
  british: number;
  american: number;
  bareTitles: number;
  pointedTitles: number;
  bareInitials: number;
  pointedInitials: number;
  /** It names Reuters where agencies are credited. */
  reuters: boolean;
}

export const noStyle = (): StyleCounts => ({
  ...{ british: 0, american: 0, bareTitles: 0, pointedTitles: 0, bareInitials: 0, pointedInitials: 0 },
  reuters: false,
});

/** Adds what a paragraph shows. @param counts changed in place */
export function countStyle(counts: StyleCounts, text: string): void {
  if (text.includes('(Reuters)')) counts.reuters = true;
  for (const [, title, point, bare, pointed, word] of text.matchAll(TELLING)) {
    if (title !== undefined) counts[point === '' ? 'bareTitles' : 'pointedTitles']++;
    else if (bare !== undefined) counts.bareInitials++;
    else if (pointed !== undefined) counts.pointedInitials++;
    else if (BRITISH.has(word!)) counts.british++;
    else if (AMERICAN.has(word!)) counts.american++;
    else {
      const ending = STEMMED.exec(word!)?.[1];
      if (ending !== undefined) counts[ending === 'is' ? 'british' : 'american']++;
    }
  }
}

/** Log of a ratio of counts, within 1.5 either way. */
const ratio = (one: number, other: number): number =>
  Math.max(-1.5, Math.min(1.5, Math.log((one + 1) / (other + 1))));

/** What the weights are for, a constant first. @param url the article's address */
export function styleFeatures(counts: StyleCounts, url: string | null): number[] {
  return [
    1,
    ratio(counts.british, counts.american),
    ratio(counts.bareTitles, counts.pointedTitles),
    ratio(counts.bareInitials, counts.pointedInitials),
    +isOfLogicalPaper(url),
    +counts.reuters,
  ];
}

function isOfLogicalPaper(url: string | null): boolean {
  const host =
    /^https?:\/\/([^/:?#]+)/i
      .exec(url ?? '')?.[1]
      ?.toLowerCase()
      .split('.') ?? [];
  return LANDS.has(host.at(-1) ?? '') || PAPERS.has(host.slice(-2).join('.'));
}

/**
 * How likely an article sets closing marks before commas and points, in tenths, so that no letter that is typed changes it. A logistic
 * model, see `../training/logicalStyle.ts`.
 */
export function* logicalChance(passages: readonly Passage[], url: string | null): Steps<number> {
  const counts = noStyle();
  let units = 0;
  for (const { text } of passages) {
    if (units > MOST_UNITS) break;
    countStyle(counts, text.slice(0, MOST_UNITS));
    units += text.length;
    yield;
  }
  const score = styleFeatures(counts, url).reduce((sum, value, i) => sum + value * weights[i]!, 0);
  return Math.round(10 * chance(score)) / 10;
}

/**
 * Whether quoted words are part of a sentence that goes on to a comma or point behind them: the only ones whose closing mark papers set
 * differently.
 *
 * @param first token before which the quotation opens
 * @param end token before which it ends, punctuation included
 */
export function isQuotedPart({ words, place }: QuoteEvidence, first: number, end: number): boolean {
  return (
    place[first] === Place.WITHIN &&
    !/^[,:;.?!-]+$/.test(words[first - 1]!.lower) &&
    /^[.,]$/.test(words[end - 1]!.lower) &&
    end - first > 1
  );
}
