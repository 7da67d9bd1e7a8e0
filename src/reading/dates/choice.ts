/** Which of two readings of a date is meant, by the tense around it. */
import type { Period } from './calendar';
import { isAwaited, isOpenDeadline } from './bounds';
import { directionAt } from './tense';
import { isCapital, sentenceAround, wordAt, type DateWords } from './words';

export interface Choice {
  readonly period: Period;
  readonly alternative: Period | null;
}

/** What people take part in on a day, which is rarely spoken of in the future once it is over. */
const TO_COME = /^(?:vote|elections?|referendum|primary|ballot|deadline|poll|polls|caucus|caucuses)$/;

/**
 * The past or the future reading of the tokens from `first` to before `end`, with the other one where the tense leaves doubt.
 *
 * @param near whether the future is so near that the past is no better without a verb that says so
 */
export function choose(
  w: DateWords,
  first: number,
  end: number,
  past: Period,
  future: Period,
  near = true,
): Choice {
  const around = sentenceAround(w, first, end - 1);
  const { way, scheduled = false, ...told } = directionAt(...around);
  const open = way === 'past' && isOpenDeadline(...around);
  const sure = told.sure && !open;
  const nearer = isNearer(w, future, past);
  if (nearer && isAwaited(...around, way)) return { period: future, alternative: null };
  const ahead = way === 'future' && (near || ((sure || scheduled) && !isKnown(w, first, end, nearer)));
  const same = past.from === future.from;
  return {
    period: ahead ? future : past,
    alternative:
      same || sure ? null
      : ahead ? past
      : near || scheduled || open ? future
      : null,
  }; // prettier-ignore
}

/** Whether one period is nearer to the article's date than another. */
function isNearer({ today }: DateWords, one: Period, other: Period): boolean {
  return Math.abs(one.from - (today ?? 0)) < Math.abs((today ?? 0) - other.from);
}

/**
 * Whether a date tells which of several there have been: `will appeal the Sept. 14 ruling`, `faces questions about Lunds Sept. 14
 * speech`; but what will be `at the Sept. 14 meeting` is ahead.
 */
function isKnown(w: DateWords, first: number, end: number, nearer: boolean): boolean {
  if (nearer && TO_COME.test(wordAt(w, end))) return false;
  const before = wordAt(w, first - 1);
  const owned = /\p{L}['’]s?$/u.test(before) || (before.endsWith('s') && isCapital(w, first - 1));
  if (before !== 'the' && !owned) return false;
  const eventAt = (i: number): boolean => /^(?:at|during|before|until)$/.test(wordAt(w, i));
  let i = first - 2;
  while (owned && isCapital(w, i) && !eventAt(i)) i--;
  return !eventAt(i);
}
