/** Seasons and quarters of years, and feasts: `this spring`, `summer of 2018`, `the third quarter`, `Christmas Eve`. */
import { wordsOfList } from '../../article/wordList';
import { monthOf, yearAndMonth, type Period } from './calendar';
import { byTense } from './choice';
import { found, type FoundDate } from './found';
import lists from './lists/expressions.json';
import { monthDay } from './months';
import {
  directionOf,
  isCapital,
  opensSentence,
  sentenceAround,
  skipComma,
  wordAt,
  yearBehind,
  yearNumber,
  type DateWords,
} from './words';

/** Meteorological seasons of the northern half, by their first month from 0. */
const SEASONS: Record<string, number> = { spring: 2, summer: 5, fall: 8, autumn: 8, winter: 11 };
const QUARTERS = 'first second third fourth'.split(' ');
/** `Q3` */
const QUARTER_NAMES = new Map(QUARTERS.map((ordinal, index) => [`q${index + 1}`, `${ordinal}-quarter`]));
/** Before `the spring` that the tense puts behind or ahead. */
const BEFORE_SEASON = new Set(wordsOfList(lists.beforeSeason));
/** What has quarters: not a game. */
const BUSINESS = new Set(wordsOfList(lists.business));
/** Behind a season that is part of a name or of another word. */
const GAMES = new Set(wordsOfList(lists.games));
const FEASTS = new Map(wordsOfList(lists.feasts).map((feast) => [feast.slice(6), feast.slice(0, 5)]));

const FEAST_STARTS = new Set([...FEASTS.keys()].map((name) => name.split(' ')[0]!));

/** The season, quarter or feast that begins at a token, null where none does. */
export function readPart(w: DateWords, i: number): FoundDate | null {
  return season(w, i) ?? quarter(w, i) ?? feast(w, i);
}

const span = (year: number, month: number, months: number): Period => ({
  from: monthOf(year, month).from,
  to: monthOf(year, month + months - 1).to,
});

/** The last one that has begun and the next one that has not ended. */
function beside(today: number, at: (year: number) => Period): { past: Period; future: Period } {
  const { year } = yearAndMonth(today);
  const years = [year - 1, year, year + 1].map(at);
  return { past: years.findLast(({ from }) => from <= today)!, future: years.find(({ to }) => to >= today)! };
}

function season(w: DateWords, i: number): FoundDate | null {
  const step = /^(?:this|last|past|next|coming)$/.test(wordAt(w, i)) ? wordAt(w, i) : '';
  const at = step ? i + 1 : i;
  const name = wordAt(w, at).replace(/['’]s$/, '');
  if (!Object.hasOwn(SEASONS, name) || (isCapital(w, at) && !opensSentence(w, at))) return null;
  const next = wordAt(w, at + 1);
  // `after this fall in prices`
  if (name === 'fall' && next === 'in' && !isCapital(w, at + 2) && !/^(?:the|an?)$/.test(wordAt(w, at + 2)))
    return null;
  const of = (year: number): Period => span(year, SEASONS[name]!, 3);
  if (step) return GAMES.has(next) ? null : steppedSeason(w, i, step, of);
  const behind = next === 'of' ? at + 2 : at + 1;
  const winter = /^(\d{4})[-–]\d\d$/.exec(wordAt(w, behind));
  if (winter) return found(w, i, behind + 1, of(Number(winter[1])), { absolute: true });
  const year = yearBehind(w, skipComma(w, at + 1));
  if (year !== null)
    return found(w, i, year.end, of(year.year), {
      absolute: year.absolute,
      // Of the winter that began in that year, or that ended in it.
      other: name === 'winter' ? of(year.year - 1) : null,
    });
  if (wordAt(w, i - 1) !== 'the' || !BEFORE_SEASON.has(wordAt(w, i - 2)) || next === 'of') return null;
  const { past, future } = beside(w.today!, of);
  return byTense(w, i - 1, i + 1, past, future);
}

/** `this spring`, `last fall`. @param of the season of a year */
function steppedSeason(w: DateWords, i: number, step: string, of: (year: number) => Period): FoundDate {
  const today = w.today!;
  const { year } = yearAndMonth(today);
  const { past, future } = beside(today, of);
  const yearOf = (period: Period): number => yearAndMonth(period.from).year;
  const over = past.to >= today ? of(yearOf(past) - 1) : past;
  const coming = future.from <= today ? of(yearOf(future) + 1) : future;
  // In November `last summer` is this year's, in September perhaps that of the year before.
  if (step === 'last' || step === 'past')
    return found(w, i, i + 2, over, {
      other: step === 'last' && yearOf(over) === year ? of(year - 1) : null,
    });
  if (step !== 'this')
    return found(w, i, i + 2, coming, {
      other: step === 'next' && yearOf(coming) === year ? of(year + 1) : null,
    });
  // In January `this winter` is the one that has begun, and `this fall` may be the one that is over.
  const { way } = directionOf(w, i, i + 1);
  const running = past.to >= today ? past : of(year);
  return found(
    w,
    i,
    i + 2,
    way === 'past' && running.from > today + 180
      ? over
      : way === 'future' && running.to < today
        ? coming
        : running,
  );
}

/** `third quarter of 2020`, `first half of last year`; without a year where money or figures are spoken of. */
function quarter(w: DateWords, i: number): FoundDate | null {
  const [ordinal = '', joined] = (QUARTER_NAMES.get(wordAt(w, i)) ?? wordAt(w, i)).split('-');
  const unit = joined ?? wordAt(w, i + 1).replace(/['’]s$/, '');
  const months = unit === 'quarter' ? 3 : unit === 'half' ? 6 : 0;
  const last = /^(?:final|last)$/.test(ordinal) && !joined;
  const number = last ? 12 / months - 1 : QUARTERS.indexOf(ordinal);
  if (months === 0 || number < 0 || number * months >= 12) return null;
  const end = joined ? i + 1 : i + 2;
  const of = (year: number): Period => span(year, number * months, months);
  const year = yearBehind(w, end);
  if (year !== null) return found(w, i, year.end, of(year.year), { absolute: year.absolute });
  // `the first quarter of the year`
  if (/^of (?:the|this) year$/.test(w.words.slice(end, end + 3).join(' '))) {
    const { year: running } = yearAndMonth(w.today!);
    const ahead = directionOf(w, i, end).way === 'future';
    return found(w, i, end + 3, of(ahead || of(running).from <= w.today! ? running : running - 1));
  }
  if (last || months > 3 || !sentenceAround(w, i, end)[0].some((word) => BUSINESS.has(word))) return null;
  const { past, future } = beside(w.today!, of);
  const over = past.to >= w.today! ? of(yearAndMonth(past.from).year - 1) : past;
  // What is reported of a quarter is reported behind it.
  if (/^(?:earnings|results|profits?|figures|revenue|sales)$/.test(wordAt(w, end)))
    return found(w, i, end, over);
  return byTense(w, i, end, over, future);
}

/** `Christmas Eve`, `New Year’s Day 2018`. */
function feast(w: DateWords, i: number): FoundDate | null {
  if (!FEAST_STARTS.has(wordAt(w, i)) || !isCapital(w, i)) return null;
  for (const length of [1, 2, 3]) {
    const name = w.words
      .slice(i, i + length)
      .join(' ')
      .replace(/['’]s/, 's');
    const day = FEASTS.get(name);
    if (day === undefined || !isCapital(w, i + length - 1)) continue;
    const [month, date] = [Number(day.slice(0, 2)) - 1, Number(day.slice(3))];
    const before = yearNumber(w, i - 1);
    const year =
      before === null ?
        yearBehind(w, skipComma(w, i + length))
      : { year: before, absolute: true, end: i + length }; // prettier-ignore
    return monthDay(
      w,
      i,
      year?.end ?? i + length,
      month,
      { first: date, last: date, lastMonth: month },
      year,
      { isFeast: true },
    );
  }
  return null;
}
