/** Months and their days: `Jan. 6`, `6 January 2021`, `March 2019`, `in June`. */
import { wordsOfList } from '../../article/wordList';
import { dayFrom, monthOf, weekdayOf, yearAndMonth, type Period } from './calendar';
import { byTense } from './choice';
import { found, type FoundDate } from './found';
import lists from './lists/expressions.json';
import {
  afterMonth,
  dayNumber,
  fullYear,
  isCapital,
  isMonth,
  LOWER_WEEKDAYS,
  monthNamed,
  relativeYear,
  skipComma,
  wordAt,
  yearBehind,
  yearNumber,
  type DateWords,
} from './words';

/** Names of months that are other words or first names too. */
const DOUBTFUL_MONTHS = new Set(wordsOfList(lists.doubtfulMonths));
/** Whose day Sept. 11 is. */
const SEPTEMBER_11 = new Set(wordsOfList(lists.september11));
const BEFORE_MONTH = new Set(wordsOfList(lists.beforeMonths));
/** Before `for May`, which else may be somebody: `a defeat for May`. */
const APPOINTED = /^(?:scheduled|set|planned|slated|expected|due|called|booked)$/;
/** Between two months, or the two days of a span. */
const JOINS = /^(?:to|through|thru|until|till|and|or|-|–)$/;
/** What may stand behind a span of days whose last number has no month: `from June 3 to 5 in Elm`, not `to 5 percent`. */
const BEHIND_DAYS = /^(?:|[.,;:!?)]|in|at|of|and|but|for|when|with|as|last|this)$/;
/** What is told of a month when it is over. */
const OF_FIGURES =
  /^(?:report|data|figures|numbers|reading|readings|survey|jobs|results|inflation|payrolls)$/;
/** Days ahead within which they may be awaited. */
const SOON = 60;
/** Parts of a month that a hyphen may join to it. */
const PART = /^(?:mid|early|late)-/;

/** Of what comes every year. */
const YEARLY = { cycle: 'year' } as const;

/** A month with or without a day, or several days of it. */
interface Days {
  readonly first: number;
  readonly last: number;
  /** The month of the last day, from 0. */
  readonly lastMonth: number;
  /** Index of the token behind. */
  readonly end: number;
}

/** The date that begins at a token, null where none does. */
export function readMonth(w: DateWords, i: number): FoundDate | null {
  const dayFirst = daysBefore(w, i);
  if (dayFirst !== null) {
    const { end, year } = yearAfter(w, afterMonth(w, dayFirst.end));
    return monthDay(w, i, end, dayFirst.lastMonth, dayFirst, year);
  }
  const word = wordAt(w, i);
  const part = PART.exec(word)?.[0].length ?? 0;
  const bare = word.slice(part);
  // `Mays vote`, its apostrophe lost, but not `Mars`.
  const name = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)s$/.test(bare)
    ? ''
    : bare.replace(/\.$/, '').replace(/['’]?s$/, (ending) => (monthNamed(bare) === undefined ? '' : ending));
  const month = monthNamed(name);
  const initial = w.passage.text.charCodeAt(w.passage.tokens.starts[i]! + part);
  if (month === undefined || initial < 65 || initial > 90) return null;
  const at = afterMonth(w, i);
  const days =
    part > 0 || /^(?:end|start|beginning)$/.test(wordAt(w, i - 2)) ? null : daysBehind(w, i, at, month);
  if (days !== null) {
    const { end, year } = yearAfter(w, days.end);
    return monthDay(w, i, end, month, days, year);
  }
  const comma = skipComma(w, at);
  const year = yearBehind(w, comma) ?? shortYear(w, at);
  if (year !== null && (year.absolute || comma === at))
    return found(w, i, year.end, monthOf(year.year, month), { absolute: year.absolute });
  const before = wordAt(w, i - 1);
  if (DOUBTFUL_MONTHS.has(name) && part === 0) {
    const joined = JOINS.test(wordAt(w, at)) && isMonth(w, at + 1) && isCapital(w, at + 1);
    const appointed = before === 'for' && APPOINTED.test(wordAt(w, i - 2));
    if (!BEFORE_MONTH.has(before) && !appointed && !joined && !(JOINS.test(before) && isMonth(w, i - 2)))
      return null;
    // `by June Carter`: a first name.
    if (isCapital(w, at) && !/^(?:the|on|in)$/.test(before)) return null;
  }
  if (w.today === null || isHabitual(w, i)) return null;
  return monthAlone(w, i, at, month);
}

/** A month without a year. */
function monthAlone(w: DateWords, i: number, end: number, month: number): FoundDate {
  const { year: thisYear, month: thisMonth } = yearAndMonth(w.today!);
  const before = wordAt(w, i - 1);
  if (before === 'last' || before === 'past') {
    const over = month < thisMonth;
    const nearest = monthOf(over ? thisYear : thisYear - 1, month);
    const other = over && before === 'last' ? monthOf(thisYear - 1, month) : null;
    return found(w, i - 1, end, nearest, { other });
  }
  if (before === 'next' || before === 'coming')
    return found(w, i - 1, end, monthOf(month > thisMonth ? thisYear : thisYear + 1, month));
  if (before === 'this') return found(w, i - 1, end, monthOf(thisYear, month));
  const past = monthOf(month <= thisMonth ? thisYear : thisYear - 1, month);
  const future = monthOf(month >= thisMonth ? thisYear : thisYear + 1, month);
  // `whoever wins come November`
  if (before === 'come') return found(w, i, end, future);
  // `less than if the May report was weak`, in June
  if (before === 'the' && OF_FIGURES.test(wordAt(w, end)) && future.from - w.today! > SOON)
    return found(w, i, end, past, YEARLY);
  return byTense(w, i, end, past, future, YEARLY);
}

/** Whether a month comes every year in what is told: `every May`, `than in any May`, `every Sunday in May`, `on Sundays in May`. */
function isHabitual(w: DateWords, i: number): boolean {
  const often = /^(?:every|each|any)$/;
  const before = wordAt(w, i - 1);
  if (often.test(before)) return true;
  if (before !== 'in' && before !== 'of') return false;
  const noun = wordAt(w, i - 2);
  if (often.test(wordAt(w, i - 3))) return noun === 'year' || LOWER_WEEKDAYS.includes(noun);
  return LOWER_WEEKDAYS.some((day) => noun === `${day}s`);
}

/** `3`, `14th of`, `3-5`, `3 to 5` before a month, which stands at `end`. */
function daysBefore(w: DateWords, i: number): Days | null {
  const first = dayNumber(w, i);
  const range = /^(\d{1,2})-(\d{1,2})$/.exec(wordAt(w, i));
  let [from, last, end] = [first, first, i + 1];
  if (range) [from, last] = [Number(range[1]), Number(range[2])];
  else if (first === null) return null;
  else if (JOINS.test(wordAt(w, end)) && dayNumber(w, end + 1) !== null) {
    last = dayNumber(w, end + 1);
    end += 2;
  } else if (wordAt(w, end) === 'of' && /[a-z]$/.test(wordAt(w, i))) end++;
  const lastMonth = isCapital(w, end) ? monthNamed(wordAt(w, end).replace(/['’]s$/, '')) : undefined;
  if (lastMonth === undefined || (last !== first && last! <= from!)) return null;
  return { first: from!, last: last!, lastMonth, end };
}

/** `3`, `3-5`, `3 to 5`, `28-July 2` behind a month. */
function daysBehind(w: DateWords, i: number, at: number, month: number): Days | null {
  const word = wordAt(w, at);
  const day = dayNumber(w, at);
  const range = /^(\d{1,2})[-–](\w+)$/.exec(word);
  const first = range ? Number(range[1]) : day;
  if (first === null || first < 1 || first > 31) return null;
  if (range) {
    const last = Number(range[2]);
    if (last > first && last <= 31) return { first, last, lastMonth: month, end: at + 1 };
    const [lastMonth, behind] = [monthNamed(range[2]!), afterMonth(w, at)];
    const lastDay = dayNumber(w, behind);
    return lastMonth === undefined || lastDay === null ?
        null
      : { first, last: lastDay, lastMonth, end: behind + 1 }; // prettier-ignore
  }
  const [join, last] = [wordAt(w, at + 1), dayNumber(w, at + 2)];
  const plain =
    join === 'to' || join === 'and' ?
      /^(?:from|between|of|on|for)$/.test(wordAt(w, withWeekday(w, i) - 1))
    : /^(?:through|thru|-|–)$/.test(join); // prettier-ignore
  // `Oct. 9, 11, 1981`
  const listed = /^(?:,|and|&)$/.test(join) && yearNumber(w, skipComma(w, at + 3)) !== null;
  return last !== null && last > first && (listed || (plain && BEHIND_DAYS.test(wordAt(w, at + 3)))) ?
      { first, last, lastMonth: month, end: at + 3 }
    : { first, last: first, lastMonth: month, end: at + 1 }; // prettier-ignore
}

/** The year behind a month or its day (`, 2021`, `last year`), null where there is none, and the index after it. */
function yearAfter(
  w: DateWords,
  at: number,
): { end: number; year: { year: number; absolute: boolean } | null } {
  const comma = skipComma(w, at);
  const year = yearNumber(w, comma);
  if (year !== null) return { end: comma + 1, year: { year, absolute: true } };
  const relative = relativeYear(w, at);
  return relative
    ? { end: relative.end, year: { year: relative.year, absolute: false } }
    : { end: at, year: null };
}

/** `’94` behind a month; `94`, its apostrophe lost, where nothing can be counted by it. */
function shortYear(w: DateWords, at: number): { end: number; year: number; absolute: true } | null {
  const marked = /^['’‘]$/.test(wordAt(w, at));
  const i = marked ? at + 1 : at;
  const digits = wordAt(w, i);
  if (!(marked ? /^\d\d$/ : /^(?:3[2-9]|[4-9]\d)$/).test(digits)) return null;
  if (!marked && !/^(?:|[.,;:!?)])$/.test(wordAt(w, i + 1))) return null;
  return { end: i + 1, year: fullYear(w, digits), absolute: true };
}

/**
 * A day of a month, or several days; without a year the tense says which.
 *
 * @param month of the first day, from 0
 * @param options.isFeast it goes by the name of a feast, which needs no year
 */
export function monthDay(
  w: DateWords,
  first: number,
  end: number,
  month: number,
  days: Pick<Days, 'first' | 'last' | 'lastMonth'>,
  printed: { year: number; absolute: boolean } | null,
  { isFeast = false }: { readonly isFeast?: boolean } = {},
): FoundDate | null {
  const at = (year: number): Period | null => {
    const from = dayFrom(year, month, days.first);
    const to = dayFrom(days.lastMonth < month ? year + 1 : year, days.lastMonth, days.last);
    return from === null || to === null ? null : { from, to };
  };
  const start = withWeekday(w, first);
  if (printed !== null) {
    const period = at(printed.year);
    return period && found(w, start, end, period, { absolute: printed.absolute });
  }
  const { today } = w;
  if (today === null) return null;
  const { year: thisYear } = yearAndMonth(today);
  // Of all days the one that everybody names without its year.
  if (month === 8 && days.first === 11 && SEPTEMBER_11.has(wordAt(w, end)))
    return found(w, first, end, at(2001)!, { absolute: true });
  const years = [thisYear - 1, thisYear, thisYear + 1, thisYear - 4, thisYear + 4]
    .map(at)
    .filter((period) => period !== null);
  const weekday = LOWER_WEEKDAYS.indexOf(wordAt(w, start));
  const nearest = years
    .filter(({ from }) => weekday >= 0 && weekdayOf(from) === weekday && Math.abs(from - today) < 500)
    .sort((a, b) => Math.abs(a.from - today) - Math.abs(b.from - today))[0];
  if (nearest) return found(w, start, end, nearest);
  const past = years.filter(({ from }) => from <= today).sort((a, b) => b.from - a.from)[0];
  const future = years.filter(({ from }) => from >= today).sort((a, b) => a.from - b.from)[0];
  if (past === undefined || future === undefined) return null;
  const ahead = future.from - today;
  const before = wordAt(w, start - 1);
  if (/^(?:coming|upcoming|next)$/.test(before)) return found(w, start, end, future);
  if (/^(?:last|past)$/.test(before)) return found(w, start, end, past);
  // A few days ahead, against a year back: ahead, whatever the tense (time zones make the next day the past).
  if (ahead <= 10) return found(w, start, end, future, YEARLY);
  if (ahead >= 300 && !/^(?:until|till|through)$/.test(wordAt(w, start - 1)))
    return found(w, start, end, past, YEARLY);
  // Far dates are past ones, unless the verb says otherwise: news looks back a year, and ahead for weeks.
  const near = ahead < SOON;
  const told = byTense(w, start, end, past, future, YEARLY, near);
  // A day of ten months ago would have its year: `campaigned ahead of the June 7 primary`, in May.
  return near && !isFeast && told.from === past.from
    ? found(w, start, end, future, { ...YEARLY, other: past })
    : told;
}

/** `Monday, Jan. 10` is one date: the index where it begins. */
function withWeekday(w: DateWords, first: number): number {
  const comma = w.words[first - 1] === ',' ? first - 2 : first - 1;
  return LOWER_WEEKDAYS.includes(wordAt(w, comma)) && isCapital(w, comma) ? comma : first;
}

/** Whether a day of a month begins at a token, in either order. */
export function isMonthDay(w: DateWords, i: number): boolean {
  if (!isCapital(w, i)) return daysBefore(w, i) !== null;
  const month = monthNamed(wordAt(w, i));
  return month !== undefined && daysBehind(w, i, afterMonth(w, i), month) !== null;
}
