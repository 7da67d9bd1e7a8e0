/** Two dates that one span runs between: `from Thursday to Saturday`, `between March and June 2018`. */
import { monthOf, shifted, yearAndMonth, type Period } from './calendar';
import type { FoundDate } from './found';
import { directionOf, wordAt, type DateWords } from './words';

/** What may stand between the two. */
const BETWEEN = /^ ?(?:[-–]|to|through|thru|until|till|and|or) ?(?:(?:early|mid|late|on|at|least) )*$/;
const MOST_BETWEEN = 24;
/** Days to the end of a span that news speaks of as if it were over. */
const NEAR = 60;

/**
 * The dates of a passage where none ends before it begins: of two that a span runs between, one whose year or week only the
 * tense has settled goes with the other one.
 *
 * @param dates in order
 */
export function joinRanges(w: DateWords, dates: readonly FoundDate[]): FoundDate[] {
  const joined = [...dates];
  for (let i = 0; i + 1 < joined.length; i++) {
    const [one, other] = [joined[i]!, joined[i + 1]!];
    if (other.start - one.end > MOST_BETWEEN) continue;
    const between = w.passage.text.slice(one.end, other.start);
    if (!BETWEEN.test(between)) continue;
    const isSpan = !/\b(?:and|or)\b/.test(between) || /^(?:from|between)$/.test(wordAt(w, one.first - 1));
    const pair = together(w, one, other, isSpan);
    if (pair) [joined[i], joined[i + 1]] = pair;
  }
  return joined;
}

function together(
  w: DateWords,
  one: FoundDate,
  other: FoundDate,
  isSpan: boolean,
): [FoundDate, FoundDate] | null {
  // `between March and June 2018`: the year is that of both.
  if (one.cycle && !other.cycle && (isSpan || other.absolute)) {
    if (one.cycle === 'week' && other.to - other.from > 6) return null;
    let begun: Period = one;
    while (begun.from > other.from) begun = moved(one, begun, -1);
    if (isSpan || one.cycle === 'year')
      while (moved(one, begun, 1).from <= other.from) begun = moved(one, begun, 1);
    return [{ ...one, ...begun, alternative: null, absolute: other.absolute }, other];
  }
  if (!other.cycle || other.from >= one.from) return null;
  if (!one.cycle) {
    let ended: Period = other;
    while (ended.from < one.from) ended = moved(other, ended, 1);
    return [one, { ...other, ...ended, alternative: null }];
  }
  if (one.cycle !== other.cycle || (!isSpan && !follows(one, other))) return null;
  const today = w.today ?? 0;
  const later = moved(other, other, 1);
  // The tense of the first day holds for both; a span of days or months in which the article lies may have either.
  const inside = one.cycle === 'year' && one.from <= today && later.from > today && later.from - today < NEAR;
  const ahead = inside || one.from > today || directionOf(w, one.first, other.next - 1).way === 'future';
  const open = inside || one.alternative !== null || other.alternative !== null;
  const alternative = (date: FoundDate, period: Period): Period | null =>
    open ? moved(date, period, ahead ? -1 : 1) : null;
  const [begun, ended]: [Period, Period] = ahead ? [one, later] : [moved(one, one, -1), other];
  return [
    { ...one, ...begun, alternative: alternative(one, begun) },
    { ...other, ...ended, alternative: alternative(other, ended) },
  ];
}

/** Whether one day or month comes right behind another: `Saturday and Sunday`, but not `in February and October`. */
function follows(one: FoundDate, other: FoundDate): boolean {
  const ahead = (moved(other, other, 1).from - one.from) % (one.cycle === 'week' ? 7 : 365);
  return ahead === 1 || (one.to - one.from > 26 && ahead < 32);
}

/** A date's days as many of its cycles later. */
function moved({ cycle }: FoundDate, { from, to }: Period, times: number): Period {
  if (cycle === 'week') return { from: from + 7 * times, to: to + 7 * times };
  const { year, month } = yearAndMonth(from);
  const whole = monthOf(year, month);
  return whole.from === from && whole.to === to ?
      monthOf(year + times, month)
    : { from: shifted(from, 12 * times), to: shifted(to, 12 * times) }; // prettier-ignore
}
