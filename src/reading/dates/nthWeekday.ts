/** Weekdays counted in their month: `the first Saturday of May`, `the last Friday in August 2019`. */
import { monthOf, weekdayOf, yearAndMonth, type Period } from './calendar';
import { byTense } from './choice';
import { found, type FoundDate } from './found';
import {
  afterMonth,
  isCapital,
  isMonth,
  LOWER_WEEKDAYS,
  monthNamed,
  skipComma,
  wordAt,
  yearBehind,
  type DateWords,
} from './words';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** The day that begins at its ordinal, null where none does or the month has no such day: `the fifth Monday of May`. */
export function readNthWeekday(w: DateWords, i: number): FoundDate | null {
  const ordinal = wordAt(w, i);
  const weekday = LOWER_WEEKDAYS.indexOf(wordAt(w, i + 1));
  const last = ordinal === 'last' || ordinal === 'final';
  const count = last ? 1 : ORDINALS.indexOf(ordinal) + 1;
  if (weekday < 0 || count === 0 || !/^(?:of|in)$/.test(wordAt(w, i + 2))) return null;
  // `last Friday in August`: of the week before this one, unless an article stands before it.
  if (last && wordAt(w, i - 1) !== 'the') return null;
  if (!isMonth(w, i + 3) || !isCapital(w, i + 3)) return null;
  const month = monthNamed(wordAt(w, i + 3))!;
  const of = (year: number): Period | null => {
    const { from, to } = monthOf(year, month);
    const day = last
      ? to - ((weekdayOf(to) - weekday + 7) % 7)
      : from + ((weekday - weekdayOf(from) + 7) % 7) + 7 * (count - 1);
    return day <= to ? { from: day, to: day } : null;
  };
  const end = afterMonth(w, i + 3);
  const year = yearBehind(w, skipComma(w, end));
  if (year !== null) {
    const day = of(year.year);
    return day && found(w, i, year.end, day, { absolute: year.absolute });
  }
  if (w.today === null) return null;
  const { year: thisYear } = yearAndMonth(w.today);
  const days = [thisYear - 1, thisYear, thisYear + 1].map(of);
  const past = days.findLast((day) => day !== null && day.from <= w.today!);
  const future = days.find((day) => day !== null && day.from >= w.today!);
  return past && future ? byTense(w, i, end, past, future, { cycle: 'year' }) : null;
}
