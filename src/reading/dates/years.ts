/** Years and decades: `in 2014`, `the 1990s`, `mid-2015`, `2018-19`; days in figures: `2019-03-04`. */
import { wordsOfList } from '../../article/wordList';
import { dayFrom, yearAndMonth, yearOf } from './calendar';
import { found, type FoundDate } from './found';
import lists from './lists/expressions.json';
import { fullYear, isCapital, opensSentence, wordAt, yearNumber, type DateWords } from './words';

const BEFORE_YEAR = new Set(wordsOfList(lists.beforeYears));
/** What is counted, by a number that is no year. */
const COUNTED = new Set(wordsOfList(lists.counted));

/** The year, decade or day in figures that begins at a token, null where none does. */
export function readYear(w: DateWords, i: number): FoundDate | null {
  const word = wordAt(w, i);
  const years = (from: number, to: number, end = i + 1): FoundDate =>
    found(w, i, end, { from: yearOf(from).from, to: yearOf(to).to }, { absolute: true });
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(word);
  if (day) {
    const date = dayFrom(Number(day[1]), Number(day[2]) - 1, Number(day[3]));
    return date === null ? null : found(w, i, i + 1, { from: date, to: date }, { absolute: true });
  }
  if (/^(?:19|20)\d\d$/.test(word) && wordAt(w, i + 1) === '/') {
    // `the 2022/23 season`
    const last = Number(word) + 1;
    if (wordAt(w, i + 2) === String(last).slice(2)) return years(last - 1, last, i + 3);
  }
  const round = /^(?:(?:mid|early|late)-)?((?:1[5-9]|20)\d\d)(['’]?s)?$/.exec(word);
  const from = Number(round?.[1]);
  if (round?.[2])
    return from % 10 === 0 ? years(from, from + (from % 100 === 0 && from < 1900 ? 99 : 9)) : null;
  const before = wordAt(w, i - 1);
  if (/^['’‘]$/.test(word) && BEFORE_YEAR.has(before) && !isCapital(w, i + 2)) {
    const short = /^(\d\d)(s)?$/.exec(wordAt(w, i + 1));
    const year = short ? fullYear(w, short[1]!) : 0;
    if (short?.[2]) return year % 10 === 0 ? years(year, year + 9, i + 2) : null;
    return short && years(year, year, i + 2);
  }
  if (round && yearNumber(w, i) === null) return years(from, from);
  if (round && isAttributive(w, i, from)) return years(from, from);
  if (!BEFORE_YEAR.has(before)) return null;
  const span = /^((?:19|20)\d\d)[-–](\d\d|\d{4})$/.exec(word);
  if (span) {
    const last = Number(span[2]!.length === 2 ? span[1]!.slice(0, 2) + span[2]! : span[2]);
    return last > Number(span[1]) ? years(Number(span[1]), last) : null;
  }
  // `of 2019 people`: a number.
  if (
    !round ||
    COUNTED.has(wordAt(w, i + 1)) ||
    (/^(?:to|and|or|both|for|of|the|from|by|into)$/.test(before) &&
      w.today !== null &&
      Math.abs(yearAndMonth(w.today).year - from) > 60)
  )
    return null;
  return years(from, from);
}

/** Who or what has a year for its attribute. */
const OWNERS = /^(?:my|our|your|his|her|its|their|an?|another)$/;
/** Years from today's within which a number that nothing else shows to be a year is one. */
const NEAR = 60;

/** Whether a year says which of several is meant: `his 2008 campaign`, `a 2005 video`, `Lunds 2014 report`; not `its 2000 workers`. */
function isAttributive(w: DateWords, i: number, year: number): boolean {
  const before = wordAt(w, i - 1);
  const noun = wordAt(w, i + 1);
  const genitive = /\p{L}{3}['’]?s['’]?$/u.test(before);
  // `the ministrys 2014 report`, not `the tower has 2014 steps`, `Employs 2014 people`
  const isBodys = /^(?:the|this|his|her|its|their)$/.test(wordAt(w, i - 2)) || isCapital(w, i - 1);
  const isSure = isCapital(w, i - 1) && !opensSentence(w, i - 1);
  const owned = OWNERS.test(before) || (genitive && isBodys && (isSure || !/[^s]s$/.test(noun)));
  if (!owned || w.today === null || !/^\p{L}{3,}/u.test(noun) || COUNTED.has(noun)) return false;
  const { year: now } = yearAndMonth(w.today);
  return year > 1900 && year % 100 !== 0 && year >= now - NEAR && year <= now + 10;
}
