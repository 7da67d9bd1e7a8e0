/** Two dates that one span runs between: `from Thursday to Saturday`, `between March and June 2018`. */
import { monthOf, shifted, yearAndMonth, type Period } from './calendar';
import type { FoundDate } from './found';
import { yearsOn } from './thatYear';
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
  for (let i = 1; i < joined.length; i++) {
    const [one, last] = [joined[i - 1]!, joined[i]!];
    const between = last.start - one.end > MOST_BETWEEN ? '' : w.passage.text.slice(one.end, last.start);
    // `from May 3 to May 7 of the next year` is counted from the first day already.
    if (!BETWEEN.test(between) || (!last.cycle && yearsOn(w, last))) continue;
    const isSpan = !/\b(?:and|or)\b/.test(between) || /^(?:from|between)$/.test(wordAt(w, one.first - 1));
    [joined[i - 1], joined[i]] = together(w, one, last, isSpan);
  }
  return joined;
}

function together(w: DateWords, one: FoundDate, last: FoundDate, isSpan: boolean): [FoundDate, FoundDate] {
  const isWeekly = one.cycle === 'week';
  // `between March and June 2018`: the year is that of both.
  if (one.cycle && !last.cycle && (isSpan || last.absolute) && !(isWeekly && last.to - last.from > 6)) {
    let begun: Period = one;
    while (begun.from > last.from) begun = moved(one, begun, -1);
    for (let next = begun; next.from <= last.from; next = moved(one, next, 1)) begun = next;
    return [{ ...one, ...begun, other: null, absolute: last.absolute }, last];
  }
  if (!last.cycle || last.from >= one.from) return [one, last];
  if (!one.cycle) {
    let ended: Period = last;
    while (ended.from < one.from) ended = moved(last, ended, 1);
    return [one, { ...last, ...ended, other: null }];
  }
  if (one.cycle !== last.cycle || (!isSpan && !follows(one, last))) return [one, last];
  const today = w.today!;
  const later = moved(last, last, 1);
  // The tense of the first day holds for both; a span of days or months in which the article lies may have either.
  const inside = !isWeekly && one.from <= today && later.from > today && later.from - today < NEAR;
  const { way } = directionOf(w, one.first, last.next - 1);
  // `polled Wednesday through Sunday`, on a Tuesday
  const over = isWeekly && way === 'past' && last.from <= today;
  const ahead = inside || (one.from > today && !over) || way === 'future';
  const open = inside || one.other !== null || last.other !== null;
  const at = (date: FoundDate, period: Period): FoundDate => ({
    ...date,
    ...period,
    other: open ? moved(date, period, ahead ? -1 : 1) : null,
  });
  return ahead ? [at(one, one), at(last, later)] : [at(one, moved(one, one, -1)), at(last, last)];
}

/** Whether one day or month comes right behind another: `Saturday and Sunday`, but not `in February and October`. */
function follows(one: FoundDate, last: FoundDate): boolean {
  const ahead = (moved(last, last, 1).from - one.from) % (one.cycle === 'week' ? 7 : 365);
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
