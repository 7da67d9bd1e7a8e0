import { wordsOfList } from '../../article/wordList';
import { chance } from '../models/chance';
import lists from './lists/dashes.json';

/** A dash that was dropped. */
export interface LostDash {
  /** UTF-16 offset where it stood. */
  readonly offset: number;
  readonly insert: string;
  /** Share of such places that had a dash, in 1,500 articles that lost theirs. */
  readonly confidence: number;
  /** Log-likelihood ratio of an article's having lost dashes, by the words that meet there. */
  readonly odds: number;
}

/** The whole of a dateline that ends in an abbreviated state or country. */
const DATELINE = /^\p{Lu}[\p{Lu}.’' -]{2,40}, (?:\p{Lu}\p{Ll}{2,5}\.|(?:\p{Lu}\.){2,3})$/u;
/** One that ends in a town: `ELM BAY`. */
const TOWN = /^[\p{Lu} ]{3,}$/u;

/** Words that go on with the next one: two spaces behind them are mostly a slip. */
const GO_ON = new Set(wordsOfList(lists.goOn));
/** Words that often come behind a dash. */
const BEHIND = new Set(wordsOfList(lists.behind));

/*
 * Logarithms, from 637 articles with such places: 502 had lost dashes there, in the others two spaces were printed. Words of both kinds
 * say nothing (`I mean the  I will`), nor do others in small letters.
 */
const PRIOR = 1.3;
const GOES_ON = -2.6;
const COMES_BEHIND = 2;
const CAPITAL = 0.2;
/** The article has hyphens for dashes. */
const HYPHENS = -1.5;

/**
 * The probability that an article has lost dashes where it has two spaces.
 *
 * @param odds the sum of its places' log-likelihood ratios
 * @param hyphens whether it has other dashes, typed as hyphens
 */
export function dashProbability(odds: number, hyphens: boolean): number {
  return chance(odds + PRIOR + (hyphens ? HYPHENS : 0));
}

/**
 * A dash between spaces leaves two spaces. After the end of a sentence two spaces are a habit of typing; after a comma
 * they are a slip. Linear.
 */
export function lostDashes(text: string): LostDash[] {
  const found: LostDash[] = [];
  for (let at = text.indexOf('  '); at >= 0; at = text.indexOf('  ', at)) {
    let end = at;
    while (text[end] === ' ') end++;
    const before = text[at - 1];
    const after = text[end];
    if (end - at === 2 && before !== undefined && after !== undefined) {
      // `ELM BAY, Ore.  Police`
      const whole = text.slice(0, Math.min(at, 60));
      const add = (confidence: number, odds: number): unknown =>
        found.push({ offset: at + 1, insert: '—', confidence, odds });
      if (before === ')' || (before === '.' ? DATELINE : TOWN).test(whole)) add(0.97, COMES_BEHIND);
      else if (/[\p{L}\p{N}%]/u.test(before)) add(0.97, oddsOf(text, at, end));
      else if (/[.?!]/.test(before) && /[a-z]/.test(after)) add(0.6, 0);
    }
    at = end;
  }
  return found;
}

/** UTF-16 units of a word that are looked at. */
const LONGEST = 12;

/** @param at where the two spaces begin @param end where they end */
function oddsOf(text: string, at: number, end: number): number {
  const left = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, at - LONGEST), at))![0].toLowerCase();
  const right = /^[\p{L}\p{N}]*/u.exec(text.slice(end, end + LONGEST))![0];
  const behind = BEHIND.has(right.toLowerCase());
  if (GO_ON.has(left)) return behind ? 0 : GOES_ON;
  return behind ? COMES_BEHIND : /^\p{Ll}/u.test(right) ? 0 : CAPITAL;
}
