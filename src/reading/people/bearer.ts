/** What an article says of the bearer of a name that a namesake in high office is not: `Imran Khan, 22, a taxi driver`. */
import lists from './lists/bearers.json';
import type { Span } from '../../article/article';
import type { Office } from '../reading';
import { wordsOfList } from '../../article/wordList';
import { meansFormer } from './roles';

export interface Bearer {
  /** Years of age, null where none is printed. */
  readonly age: number | null;
  /** Has a calling that the news does not name a holder of an office by. */
  readonly calling: boolean;
  /** Has a rank low in the police, the army or a council. */
  readonly lowRank: boolean;
}

const CALLINGS = new Set(wordsOfList(lists.callings));
const RANKS = new Set(wordsOfList(lists.ranks));

/** Of somebody who is named more often the first places are looked at. */
const MOST_PLACES = 200;

/** UTF-16 units looked at before and after a name. */
const BEFORE = 24;
const AFTER = 80;

/** Stands between the name and a calling: `, 22, a`, `, who is a`. */
const APPOSED =
  /^(?:, (?:aged )?(\d{2})(?=[,.]))?(?:,? (?:who (?:is|works as) )?an? (?:(\d{2})-year-old )?((?:[\p{L}-]+ ){0,3}[\p{L}-]+))?/u;

/**
 * @param offices the file prints of the person
 * @param places where the person is named
 * @param lines of the file
 */
export function bearerOf(
  offices: readonly Office[],
  places: readonly Span[],
  lines: readonly string[],
): Bearer {
  let age: number | null = null;
  let calling = false;
  let lowRank = false;
  for (const { title, status } of offices) {
    if (status === 'former') continue;
    const words = title.toLowerCase().split(' ');
    calling ||= CALLINGS.has(words.at(-1)!);
    lowRank ||= RANKS.has(words.at(-1)!) || RANKS.has(words[0]!);
  }
  for (const { line, start, end } of places.slice(0, MOST_PLACES)) {
    const text = lines[line - 1] ?? '';
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const [, years, yearsOld, noun] = APPOSED.exec(text.slice(end, end + AFTER)) ?? [];
    const stated = years ?? yearsOld ?? /(?:^|\D)(\d{1,2})-year-old $/.exec(before)?.[1];
    if (stated !== undefined) age ??= Number(stated);
    const words = noun?.split(' ') ?? [];
    if (!meansFormer(words[0] ?? '')) calling ||= words.some((word) => CALLINGS.has(word));
    const rank = /(?:^| )(\p{Lu}[\p{L}-]*)\.? $/u.exec(before)?.[1];
    // `Neighbor Mike Moss`: what is no office stands before a name as well.
    calling ||= rank !== undefined && CALLINGS.has(rank.toLowerCase());
    lowRank ||= rank !== undefined && RANKS.has(rank.toLowerCase());
  }
  return { age, calling, lowRank };
}
