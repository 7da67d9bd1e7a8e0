/** Weekdays: `Sunday`, `next Monday`, `last Friday night`; also glued to the word before them. */
import { wordsOfList } from '../../article/wordList';
import { isAwaited } from './bounds';
import { weekdayOf, weekOf, type Period } from './calendar';
import { found, foundSpan, type FoundDate, type FoundMore } from './found';
import lists from './lists/expressions.json';
import { isMonthDay } from './months';
import { directionAt } from './tense';
import { AHEAD } from './verbs';
import {
  amountAt,
  isCapital,
  isMonth,
  LOWER_WEEKDAYS,
  opensSentence,
  sentenceAround,
  skipComma,
  STEPS,
  wordAt,
  yearNumber,
  type DateWords,
} from './words';

/** What follows a name. */
const SPEAKS = /^(?:said|says|told|added|is|was|has|who|,)$/;
/** Opens a sentence before a day. */
const BEFORE_DAY = new Set(wordsOfList(lists.beforeDay));
/** Before `a week on Friday`, which is every Friday then. */
const OFTEN = new Set(wordsOfList(lists.often));
/** Before a day that comes again and again, or is counted from another one. */
const UNCERTAIN = /^(?:every|each|(?:the|that) (?:following|preceding|previous))$/;
/** Words before a weekday that make it a proper name: `Black Friday`. */
const NAMED_DAYS = new Set(wordsOfList(lists.namedDays));
/** Words after a weekday that make it a title: `Sunday Times`. */
const TITLES = new Set(wordsOfList(lists.titles));

/** The weekday at a token, null where there is none or it means no certain day. @param previous the date before it */
export function readWeekday(w: DateWords, i: number, previous: FoundDate | undefined): FoundDate | null {
  const { today, passage } = w;
  const word = wordAt(w, i);
  const match = /(?:^|[a-z])(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:['’]?s)?$/.exec(
    word,
  );
  if (match === null || today === null) return null;
  const weekday = LOWER_WEEKDAYS.indexOf(match[1]!);
  const tokenStart = passage.tokens.starts[i]!;
  const inset = word.lastIndexOf(match[1]!);
  const printed = passage.text.slice(tokenStart + inset, passage.tokens.ends[i]);
  if (!/^[A-Z]/.test(printed) || !isCertain(w, i, inset > 0)) return null;
  const before = inset === 0 ? wordAt(w, i - 1) : '';
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  const start = tokenStart + inset;
  const end = passage.tokens.ends[i]! - (/s$/i.test(printed) ? printed.length - match[1]!.length : 0);
  const day = (offset: number): Period => ({ from: today + offset, to: today + offset });
  const here = (period: Period, more?: FoundMore): FoundDate => foundSpan(start, end, i, i + 1, period, more);
  const withBefore = (offset: number, other: number | null): FoundDate =>
    foundSpan(passage.tokens.starts[i - 1]!, end, i - 1, i + 1, day(offset), {
      other: other === null ? null : day(other),
    });
  if (inset === 0) {
    const far = weekOff(w, i, weekday);
    if (far) return far;
  }
  switch (before) {
    case 'last':
    case 'past': {
      const nearest = -(back || 7);
      return withBefore(nearest, before === 'last' && back > 0 ? nearest - 7 : null);
    }
    case 'next':
    case 'coming': {
      const nearest = ahead || 7;
      // On a Monday the day after is tomorrow, and `next Tuesday` that of the next week.
      if (before === 'next' && ahead === 1) return withBefore(8, 1);
      return withBefore(nearest, before === 'next' && ahead > 0 ? nearest + 7 : null);
    }
    case 'this':
      return withBefore(weekday - weekdayOf(today), null);
  }
  const clock = otherClock(w, start, weekday, previous);
  if (clock !== null) return here({ from: clock, to: clock });
  const around = sentenceAround(w, i, i);
  const told = directionAt(...around);
  if (isPublished(w, i)) return here(day(-back));
  const awaited = back > 0 && told.way !== 'future' && isAwaited(...around, told.way);
  // What was awaited one or two days ago is news still.
  const way = awaited && (told.way === 'unknown' || back > 2) ? 'future' : told.way;
  const sure = told.sure && !awaited;
  if (back === 0) return here(day(0), { other: way === 'future' ? day(7) : null, cycle: 'week' });
  // Tomorrow's weekday is tomorrow, in the past tense too (another clock, a text brought up to date): papers call no day of six days ago
  // so. Nor is yesterday's that of next week where something could or was to be then.
  const isYesterday = back === 1 && !sure && told !== AHEAD && !told.scheduled && !awaited;
  const isAhead = back === 6 || (way === 'future' && !isYesterday);
  const [chosen, other] = isAhead ? [day(ahead), day(-back)] : [day(-back), day(ahead)];
  return here(chosen, { other: sure && back !== 6 ? null : other, cycle: 'week' });
}

/** What has been out since its day. */
const PUBLISHED = new Set(wordsOfList(lists.published));

/** Whether what came out on a weekday is spoken of: `according to the ministrys Friday statement`. */
function isPublished(w: DateWords, i: number): boolean {
  const before = wordAt(w, i - 1);
  return (
    PUBLISHED.has(wordAt(w, i + 1)) &&
    (/^(?:the|his|her|its|their|an?)$/.test(before) || /\p{L}['’]?s['’]?$/u.test(before)) &&
    !/^(?:will|is)$/.test(wordAt(w, i + 2))
  );
}

/** Whether a weekday means one day: not `every Friday`, `Black Friday`, `Friday Osagie said`, `Monday, Jan. 10`. @param glued to a word before */
function isCertain(w: DateWords, i: number, glued: boolean): boolean {
  const word = wordAt(w, i);
  const before = wordAt(w, i - 1);
  const after = wordAt(w, i + 1);
  if (NAMED_DAYS.has(before) || (TITLES.has(after) && isCapital(w, i + 1))) return false;
  // `on Mondays`: every Monday, unless an apostrophe was dropped (`Mondays summit`).
  if (/days$/.test(word) && (!/^[a-z]/.test(after) || /^(?:and|or|at|in|from|the|to|when)$/.test(after)))
    return false;
  // `games on Monday nights`
  if (
    before === 'on' &&
    /^(?:mornings|afternoons|evenings|nights)$/.test(after) &&
    !/^\p{L}/u.test(wordAt(w, i + 2))
  )
    return false;
  if (
    UNCERTAIN.test(before) ||
    UNCERTAIN.test(`${wordAt(w, i - 2)} ${before}`) ||
    isThat(w, i - 1) ||
    isAnyOne(w, i)
  )
    return false;
  // `a Sunday in 2012`, `a Monday in October`, `the first Monday of each month`
  if (
    /^(?:in|of)$/.test(after) &&
    (yearNumber(w, i + 2) !== null ||
      (isMonth(w, i + 2) && isCapital(w, i + 2)) ||
      /^(?:each|every|any)$/.test(wordAt(w, i + 2)) ||
      /^(?:the|this|last|next) (?:month|year)$/.test(`${wordAt(w, i + 2)} ${wordAt(w, i + 3)}`))
  )
    return false;
  // `on the Friday before he died`
  if (before === 'the' && /^(?:before|after)$/.test(after)) return false;
  if (!glued && isNameHere(w, i)) return false;
  return !isMonthDay(w, skipComma(w, i + 1));
}

/** A weekday of another week, by the words around it: `Friday next week`, `Friday week`, `a week on Friday`, `last week on Friday`. */
function weekOff(w: DateWords, i: number, weekday: number): FoundDate | null {
  const today = w.today!;
  const at = (day: number, first: number, next: number): FoundDate =>
    found(w, first, next, { from: day, to: day });
  const week = wordAt(w, i + 1) === 'of' ? i + 2 : i + 1;
  const behind = STEPS.get(wordAt(w, week));
  if (behind !== undefined && wordAt(w, week + 1) === 'week')
    return at(weekOf(today + 7 * behind).from + weekday, i, week + 2);
  const before = wordAt(w, i - 1);
  const ahead = ((weekday - weekdayOf(today) + 6) % 7) + 1;
  if (wordAt(w, i + 1) === 'week' && !/^(?:the|an?|this|last)$/.test(before))
    return at(today + ahead + 7, i, i + 2);
  // `two weeks from Monday`
  const weeks = before === 'from' && wordAt(w, i - 2) === 'weeks' ? amountAt(w, i - 3) : null;
  if (weeks !== null) return at(today + ahead + 7 * weeks, i - 3, i + 1);
  if (wordAt(w, i - 2) !== 'week' || !/^(?:on|from|,)$/.test(before)) return null;
  const third = wordAt(w, i - 3);
  const step = STEPS.get(third);
  // `last week` is a date already.
  if (step !== undefined && before !== 'from' && !isCapital(w, i - 2))
    return at(weekOf(today + 7 * step).from + weekday, i, i + 1);
  // `twice a week on Friday`
  return third === 'a' && before !== ',' && !OFTEN.has(wordAt(w, i - 4)) ?
      at(today + ahead + 7, i - 3, i + 1)
    : null; // prettier-ignore
}

/** Whether the word is a name of somebody: `Friday Osagie said`, `Godwin Friday Umo`; not `on Friday Lund said`. */
function isNameHere(w: DateWords, i: number): boolean {
  const { starts, ends } = w.passage.tokens;
  if (!LOWER_WEEKDAYS.includes(wordAt(w, i)) || isMonth(w, i + 1)) return false;
  if (!isCapital(w, i + 1) || starts[i + 1] !== ends[i]! + 1) return false;
  if (wordAt(w, i - 1) !== ',' && !opensSentence(w, i)) {
    if (!isCapital(w, i - 1) || starts[i] !== ends[i - 1]! + 1 || BEFORE_DAY.has(wordAt(w, i - 1)))
      return false;
    if (!opensSentence(w, i - 1)) return true;
  }
  return SPEAKS.test(wordAt(w, i + 2));
}

/** Whether some day is meant, nobody says which: `on a recent Saturday`, `on a Saturday in March`; not `a Saturday meeting`. */
function isAnyOne(w: DateWords, i: number): boolean {
  if (wordAt(w, i - 1) === 'recent') return true;
  return (
    wordAt(w, i - 1) === 'a' &&
    wordAt(w, i - 2) === 'on' &&
    /^(?:|[.,;:!?]|in|when|and|or|with|at)$/.test(wordAt(w, i + 1))
  );
}

/** Whether `that` points at a day of its own: `on that Friday`, not `she said that Friday was late`. */
function isThat(w: DateWords, i: number): boolean {
  return (
    wordAt(w, i) === 'that' &&
    (isCapital(w, i) || /^(?:on|of|by|since|until|from|after|before|forget|remember)$/.test(wordAt(w, i - 1)))
  );
}

/** The second day of `Tuesday (early Wednesday in Sydney)`: the one beside the first. Null for any other. */
function otherClock(
  { passage }: DateWords,
  start: number,
  weekday: number,
  first: FoundDate | undefined,
): number | null {
  if (
    !first ||
    !/^[^.;(]{0,20}\((?:\w+ ){0,2}$/.test(passage.text.slice(first.end, Math.min(start, first.end + 60)))
  )
    return null;
  return [first.to - 1, first.to + 1].find((day) => weekdayOf(day) === weekday) ?? null;
}
