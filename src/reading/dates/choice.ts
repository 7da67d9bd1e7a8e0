/** Which of two readings of a date is meant, by the tense around it. */
import { wordsOfList } from '../../article/wordList';
import type { Period } from './calendar';
import { isAwaited, isOpenDeadline } from './bounds';
import { found, type FoundDate, type FoundMore } from './found';
import lists from './lists/expressions.json';
import { directionAt, isBegun } from './tense';
import { wayOf } from './verbs';
import { isCapital, sentenceAround, wordAt, type DateWords } from './words';

/** What people take part in on a day, which is rarely spoken of in the future once it is over. */
const TO_COME = new Set(wordsOfList(lists.toCome));

/**
 * The date that the tokens from `first` to before `end` print, past or future; with the other one where the tense leaves doubt.
 *
 * @param near whether the future is so near that the past is no better without a verb that says so
 */
export function byTense(
  w: DateWords,
  first: number,
  end: number,
  past: Period,
  future: Period,
  more?: FoundMore,
  near = true,
): FoundDate {
  const around = sentenceAround(w, first, end - 1);
  const nearer = isNearer(w, future, past);
  const begun = !nearer && isBegun(around[0], around[1]);
  const { scheduled = false, ...told } = directionAt(...around);
  const way = begun ? 'past' : told.way;
  const unmet = way === 'past' && isOpenDeadline(...around);
  const sure = told.sure && !unmet && !begun;
  if (nearer) {
    if (isAwaited(...around, way) || (way === 'unknown' && isVote(w, end)))
      return found(w, first, end, future, more);
    if (way !== 'future' && isNearer(w, future, past, MUCH) && isEvent(w, first, end))
      return found(w, first, end, future, { ...more, other: way === 'past' ? past : null });
  }
  const ahead = way === 'future' && (near || ((sure || scheduled) && !isKnown(w, first, end, nearer)));
  const open = near || scheduled || unmet;
  const other =
    past.from === future.from || sure ? null
    : ahead ? past
    : open ? future
    : null; // prettier-ignore
  return found(w, first, end, ahead ? future : past, { ...more, other });
}

/** What votes are. */
const OF_VOTES = new Set(wordsOfList(lists.ofVotes));

/** Whether what people take part in stands behind a date: `Novembers general election`. */
const isVote = (w: DateWords, end: number): boolean =>
  TO_COME.has(wordAt(w, end)) || (OF_VOTES.has(wordAt(w, end)) && TO_COME.has(wordAt(w, end + 1)));

/** What is held on a day that is known long before: `a contested convention in July`. */
const AWAITED = new Set([...TO_COME, ...wordsOfList(lists.awaited)]);
/** How many times nearer it has to be than the one before. */
const MUCH = 1.6;
/** Tokens before such a noun that may tell that it was held. */
const HELD = 4;

/**
 * Whether a date belongs to what is held on a known day rather than to the verb, unless that tells right before that it was held: `votes at
 * the convention in July`, `toward the July convention`; `Lund won the primary in July` does.
 */
function isEvent(w: DateWords, first: number, end: number): boolean {
  const nounAt = (i: number): boolean => AWAITED.has(wordAt(w, i).replace(/['’]s$/, ''));
  let at = first;
  let behind = end;
  if (nounAt(end)) behind++;
  else if ((isCapital(w, end) || OF_VOTES.has(wordAt(w, end))) && nounAt(end + 1)) behind += 2;
  else {
    do at--;
    while (/^(?:late|early|mid)$/.test(wordAt(w, at)));
    if (!/^(?:in|on)$/.test(wordAt(w, at))) return false;
    if (!nounAt(--at)) return false;
  }
  if (wayOf(w.words, behind) === 'past') return false;
  for (let i = at - 1; i >= at - HELD && !/^[,;:.]$/.test(wordAt(w, i)); i--)
    if (wayOf(w.words, i) === 'past' && !/^(?:said|says)$/.test(wordAt(w, i))) return false;
  return true;
}

/** Whether one period is nearer to the article's date than another, by more than so many times. */
function isNearer({ today }: DateWords, one: Period, other: Period, times = 1): boolean {
  return times * Math.abs(one.from - (today ?? 0)) < Math.abs((today ?? 0) - other.from);
}

/**
 * Whether a date tells which of several there have been: `will appeal the Sept. 14 ruling`, `faces questions about Lunds Sept. 14
 * speech`; but what will be `at the Sept. 14 meeting` is ahead.
 */
function isKnown(w: DateWords, first: number, end: number, nearer: boolean): boolean {
  if (nearer && TO_COME.has(wordAt(w, end))) return false;
  const before = wordAt(w, first - 1);
  const owned = /\p{L}['’]s?$/u.test(before) || (before.endsWith('s') && isCapital(w, first - 1));
  if (before !== 'the' && !owned) return false;
  const eventAt = (i: number): boolean => /^(?:at|during|before|until)$/.test(wordAt(w, i));
  let i = first - 2;
  while (owned && isCapital(w, i) && !eventAt(i)) i--;
  return !eventAt(i);
}
