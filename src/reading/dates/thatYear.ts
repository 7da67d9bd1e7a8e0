/** Dates of a year that another date tells: `In 1992 she left. In June of that year …`. */
import { sentenceAt } from '../../article/sentences';
import { monthOf, shifted, weekdayOf, yearAndMonth } from './calendar';
import type { FoundDate } from './found';
import { isBegun } from './tense';
import { directionOf, LOWER_WEEKDAYS, sentenceAround, skipComma, wordAt, type DateWords } from './words';

/** Years from the one that was told. */
const STEPS = new Map([
  ['that', 0],
  ['same', 0],
  ['following', 1],
  ['next', 1],
  ['previous', -1],
  ['preceding', -1],
]);

/**
 * A date in the year that is meant: as it is where nothing behind it points at a year told before; null where something does and no date
 * tells which.
 *
 * @param previous the date before it in the passage
 */
export function inThatYear(w: DateWords, date: FoundDate, previous: FoundDate | undefined): FoundDate | null {
  if (date.absolute || date.cycle === 'week') return date;
  // `He lost that May.`
  if (date.cycle && wordAt(w, date.first - 1) === 'that' && /^(?:|[.,;:])$/.test(wordAt(w, date.next)))
    return previous ? movedTo(date, yearAndMonth(previous.from).year) : null;
  const fitting = byWeekday(w, date, previous);
  if (fitting) return fitting;
  const step = yearsOn(w, date);
  if (step !== undefined) return previous ? movedTo(date, yearAndMonth(previous.from).year + step) : null;
  return previous && isOfItsSentence(w, date, previous)
    ? movedTo(date, yearAndMonth(previous.from).year)
    : date;
}

/** How many years a date stands behind the one told before it, by its own words: `of that year`, `of the next year`; absent where none tell. */
export function yearsOn(w: DateWords, { next }: FoundDate): number | undefined {
  let at = skipComma(w, next);
  if (wordAt(w, at) === 'of') at++;
  if (wordAt(w, at) === 'the') at++;
  const isToCome = wordAt(w, at) === 'next' && wordAt(w, at - 1) !== 'the';
  return wordAt(w, at + 1) === 'year' && !isToCome ? STEPS.get(wordAt(w, at)) : undefined;
}

/** Whether the year that opens its sentence is that of a date without one: `In 2012, she spent it on songs in April`. */
function isOfItsSentence(w: DateWords, date: FoundDate, year: FoundDate): boolean {
  const { text, sentences } = w.passage;
  const opening = text.slice(sentenceAt(sentences, date.start)?.start, year.end + 1);
  if (date.cycle !== 'year' || year.to >= w.today! || !/^(?:But i|I)n \d{4},$/.test(opening)) return false;
  const [words, first] = sentenceAround(w, date.first, date.first);
  return isBegun(words, first) || directionOf(w, date.first, date.next - 1).way === 'past';
}

/** The same days of another year. */
function movedTo(date: FoundDate, to: number): FoundDate {
  const months = 12 * (to - yearAndMonth(date.from).year);
  const isMonth = date.to - date.from > 26 && date.to - date.from < 31;
  const { year, month } = yearAndMonth(shifted(date.from, months));
  const period = isMonth
    ? monthOf(year, month)
    : { from: shifted(date.from, months), to: shifted(date.to, months) };
  const { start, end, first, next, absolute } = date;
  return { start, end, first, next, absolute, ...period, other: null };
}

/**
 * A day whose printed weekday is that of the year told before and not of the year of the article: `from Friday, September 6, 2013, to Monday,
 * September 9`; null for others.
 */
function byWeekday(w: DateWords, date: FoundDate, previous: FoundDate | undefined): FoundDate | null {
  const weekday = LOWER_WEEKDAYS.indexOf(wordAt(w, date.first));
  if (weekday < 0 || !previous?.absolute || weekdayOf(date.from) === weekday) return null;
  const months = 12 * (yearAndMonth(previous.from).year - yearAndMonth(date.from).year);
  const [from, to] = [shifted(date.from, months), shifted(date.to, months)];
  return weekdayOf(from) === weekday ? { ...date, from, to, other: null } : null;
}
