/** Days and spells of time told from the article’s: `today`, `last night`, `this week`, `over the weekend`, `two weeks ago`. */
import { wordsOfList } from '../../article/wordList';
import { reportingVerb } from '../../tagger/lexicon';
import { monthOf, shifted, weekdayOf, weekOf, yearAndMonth, yearOf, type Period } from './calendar';
import { byTense } from './choice';
import { found, type FoundDate } from './found';
import lists from './lists/expressions.json';
import { readPart } from './parts';
import { wayOf } from './verbs';
import {
  amountAt,
  directionOf,
  isCapital,
  opensSentence,
  sentenceAround,
  wordAt,
  type DateWords,
} from './words';

/** Before `the next week` that is to come. */
const DURING = /^(?:in|over|within|during|for|into|through|by)$/;
/** Before `the weekend`. */
const BEFORE_WEEKEND = new Set(wordsOfList(lists.beforeWeekend));
const STEP_WORDS: Record<string, number> = { this: 0, last: -1, previous: -1, past: -1, next: 1, coming: 1 };

/** The day or spell that begins at a token, null where none does. @param previous the date before it */
export function readSpell(w: DateWords, i: number, previous: FoundDate | undefined): FoundDate | null {
  const { today } = w;
  if (today === null) return null;
  const word = wordAt(w, i);
  const one = (offset: number): Period => ({ from: today + offset, to: today + offset });
  if (word === 'today' || word === 'tonight')
    return isCapital(w, i) && !opensSentence(w, i) ? null : found(w, i, i + 1, one(0));
  const way = word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0;
  if (way !== 0) {
    // `the day before yesterday`
    const isFar = wordAt(w, i - 2) === 'day' && wordAt(w, i - 1) === (way < 0 ? 'before' : 'after');
    return isFar ? found(w, i - 2, i + 1, one(2 * way)) : found(w, i, i + 1, one(way));
  }
  if (/^weekend(?:['’]?s)?$/.test(word)) return theWeekend(w, i);
  return (
    readPart(w, i) ??
    theEnd(w, i) ??
    yearBefore(w, i, previous) ??
    dayAfter(w, i, previous) ??
    stepped(w, i, one) ??
    ago(w, i)
  );
}

/** `this week`, `next year`, `the last three months`. */
function stepped(w: DateWords, i: number, one: (offset: number) => Period): FoundDate | null {
  const today = w.today!;
  const word = wordAt(w, i);
  const step = Object.hasOwn(STEP_WORDS, word) ? STEP_WORDS[word]! : undefined;
  if (step === undefined) return null;
  const unit = wordAt(w, i + 1).replace(/['’]s$/, '');
  const noun = unit.length > 4 ? unit.replace(/s$/, '') : unit;
  // `This Week`, `Last Week Tonight`: programmes. A capital at the start of a sentence alone says nothing.
  if (isCapital(w, i + 1)) return null;
  if (unit !== noun && !isNounAfter(w, i + 2)) return null;
  const before = wordAt(w, i - 1);
  // `He was fired. The next week he left`: of a time that is told of.
  if (
    word === 'next' &&
    before === 'the' &&
    !DURING.test(wordAt(w, i - 2)) &&
    directionOf(w, i, i + 1).way === 'past'
  )
    return null;
  const several = amountAt(w, i + 1);
  if (several !== null) return spanOf(w, i, several, step);
  if (word === 'past' && !/^(?:the|this)$/.test(before)) return null;
  // `the last week of the campaign`, `the next day of the trial`
  if (before === 'the' && step !== 0 && wordAt(w, i + 2) === 'of') return null;
  // `over the last year`, `in the next week`: from today on, where `last year` is one of the calendar.
  if (
    before === 'the' &&
    /^(?:last|next)$/.test(word) &&
    /^(?:over|for|during|in|within|throughout)$/.test(wordAt(w, i - 2))
  ) {
    const rolling = spellOf(today, noun, step);
    if (rolling) return step > 0 && isTold(w, i) ? null : found(w, i, i + 2, rolling);
  }
  const { year, month } = yearAndMonth(today);
  const period = ((): Period | null => {
    switch (noun) {
      case 'morning':
      case 'afternoon':
      case 'evening':
        return step === 0 ? one(0) : null;
      case 'night':
        return word === 'last' ? one(-1) : null;
      case 'week':
        if (word === 'past') return { from: today - 7, to: today };
        if (word === 'coming') return weekdayOf(today) <= 1 ? weekOf(today) : weekOf(today + 7);
        return weekOf(today + 7 * step);
      case 'weekend':
        // On a Monday, `this weekend` in the past tense is the one that has just ended.
        return weekendOf(
          today +
            7 * (step === 0 && weekdayOf(today) < 3 && directionOf(w, i, i + 1).way === 'past' ? -1 : step),
        );
      case 'month':
        return word === 'past' ? { from: today - 30, to: today } : monthOf(year, month + step);
      case 'year':
        return word === 'past' ? { from: today - 365, to: today } : yearOf(year + step);
      case 'decade':
        return before === 'the' && step !== 0 ? until(today, 120 * step) : null;
      default:
        return null;
    }
  })();
  return period && found(w, i, i + 2, period);
}

/** `the previous year` behind another one: `Dealers sold 300 last year, up from the previous year`. */
function yearBefore(w: DateWords, i: number, last: FoundDate | undefined): FoundDate | null {
  if (!last || !/^(?:previous|preceding|prior)$/.test(wordAt(w, i)) || wordAt(w, i + 1) !== 'year')
    return null;
  const { year } = yearAndMonth(last.from);
  const whole = yearOf(year);
  if (last.from !== whole.from || last.to !== whole.to || sentenceAround(w, i, i + 1)[1] < i - last.next)
    return null;
  return found(w, i, i + 2, yearOf(year - 1), { absolute: last.absolute });
}

/**
 * `the next day` behind a day of a month that is told in the same sentence or in the one before; not behind a weekday, on which it may only
 * have been said.
 */
function dayAfter(w: DateWords, i: number, told: FoundDate | undefined): FoundDate | null {
  if (!told || !/^(?:next|following)$/.test(wordAt(w, i)) || wordAt(w, i + 1) !== 'day') return null;
  const isDay = told.from === told.to && !told.other && (told.absolute || told.cycle === 'year');
  if (!isDay || wordAt(w, i - 1) !== 'the' || wordAt(w, i + 2) === 'of') return null;
  const here = w.passage.tokens.starts[i]!;
  const between = w.passage.sentences.filter(({ start }) => start > told.start && start <= here);
  const day = told.from + 1;
  return between.length > 1 ? null : found(w, i, i + 2, { from: day, to: day }, { absolute: told.absolute });
}

/** Saturday and Sunday of the week that holds a day. */
function weekendOf(day: number): Period {
  const { to } = weekOf(day);
  return { from: to - 1, to };
}

/** From a day to another one that many months off, or the other way round. */
function until(today: number, months: number): Period {
  const other = shifted(today, months);
  return months < 0 ? { from: other, to: today } : { from: today, to: other };
}

/** `over the weekend`, which the tense puts behind or ahead. */
function theWeekend(w: DateWords, i: number): FoundDate | null {
  if (wordAt(w, i - 1) !== 'the' || !BEFORE_WEEKEND.has(wordAt(w, i - 2)) || isCapital(w, i)) return null;
  const today = w.today!;
  const ahead = weekendOf(today);
  const past = ahead.from <= today ? ahead : weekendOf(today - 7);
  return byTense(w, i - 1, i + 1, past, ahead);
}

/** `in the last three months`, `over the next two years`. */
function spanOf(w: DateWords, i: number, amount: number, step: number): FoundDate | null {
  const today = w.today!;
  const before = wordAt(w, i - 1);
  if (
    step === 0 ||
    wordAt(w, i) === 'previous' ||
    (!/^(?:the|these|this)$/.test(before) && !DURING.test(before))
  )
    return null;
  // `the last three months of the war`
  if (/^(?:of|that|before|after|when|he|she|they)$/.test(wordAt(w, i + 3))) return null;
  const unit = wordAt(w, i + 2).replace(/['’]?s['’]?$/, '');
  const period = spellOf(today, unit, amount * step);
  // `Prices fell over the next three months`: from a day that is told of.
  return period && !(step > 0 && isTold(w, i)) ? found(w, i, i + 3, period) : null;
}

/** The days from today to so many units ahead or back; null where a word is no unit of time. */
function spellOf(today: number, unit: string, amount: number): Period | null {
  const months = unit === 'month' ? 1 : unit === 'year' ? 12 : unit === 'decade' ? 120 : 0;
  if (months > 0) return until(today, months * amount);
  const days = unit === 'day' ? 1 : unit === 'week' ? 7 : 0;
  if (days === 0) return null;
  const other = today + days * amount;
  return { from: Math.min(today, other), to: Math.max(today, other) };
}

/** Tokens between a verb and the spell that it lasted: `fell by 4 percent over the next`. */
const LASTED = 5;

/** Whether a verb right before a spell tells that it is over: `fell over the next three months`, `waited for the next week`. */
function isTold(w: DateWords, first: number): boolean {
  if (wordAt(w, first - 1) !== 'the') return false;
  for (let i = first - 3; i > first - 3 - LASTED; i--) {
    const word = wordAt(w, i);
    const way = wayOf(w.words, i);
    if (way !== 'unknown')
      return (
        way === 'past' && reportingVerb(word) === undefined && !/^(?:be|is|are|to)$/.test(wordAt(w, i - 1))
      );
    if (
      !/^(?:\d.*|by|percent|per|cent|points?|only|just|steadily|sharply|more|further|again|\p{L}+ly)$/u.test(
        word,
      )
    )
      return false;
  }
  return false;
}

/** `two weeks ago`, `a decade ago`, `two weeks from now`. */
function ago(w: DateWords, i: number): FoundDate | null {
  const today = w.today!;
  const number = amountAt(w, i);
  const isAhead = wordAt(w, i + 2) === 'from' && wordAt(w, i + 3) === 'now';
  if (number === null || !(isAhead || wordAt(w, i + 2) === 'ago')) return null;
  const amount = isAhead ? -number : number;
  const unit = wordAt(w, i + 1).replace(/s$/, '');
  const { year, month } = yearAndMonth(today);
  const day = (offset: number): Period => ({ from: today - offset, to: today - offset });
  const period =
    unit === 'day' ? day(amount)
    : unit === 'week' ? (number === 1 ? day(7 * amount) : weekOf(today - 7 * amount))
    : unit === 'month' ? monthOf(year, month - amount)
    : unit === 'year' ? yearOf(year - amount)
    : unit === 'decade' ? yearOf(year - 10 * amount)
    : null; // prettier-ignore
  return period && found(w, i, isAhead ? i + 4 : i + 3, period);
}

/** `by year-end`, `at the end of the month`: its last day, unless the tense shows a time that is told of. */
function theEnd(w: DateWords, i: number): FoundDate | null {
  const short = wordAt(w, i) === 'year-end' && /^(?:by|at|before|until|through)$/.test(wordAt(w, i - 1));
  const unit = wordAt(w, i + 3);
  const long =
    wordAt(w, i) === 'end' &&
    wordAt(w, i + 1) === 'of' &&
    wordAt(w, i + 2) === 'the' &&
    /^(?:year|month)$/.test(unit);
  if (!short && !long) return null;
  const end = short ? i + 1 : i + 4;
  if (directionOf(w, i, end - 1).way === 'past') return null;
  const { year, month } = yearAndMonth(w.today!);
  const { to } = unit === 'month' && long ? monthOf(year, month) : yearOf(year);
  return found(w, i, end, { from: to, to });
}

/** After `weeks`, which may have lost its apostrophe: `this weeks talks`. */
function isNounAfter(w: DateWords, i: number): boolean {
  const word = wordAt(w, i);
  // `in the coming weeks  including`, a dash lost
  if ((w.passage.tokens.starts[i] ?? 0) - w.passage.tokens.ends[i - 1]! > 1) return false;
  // `next months US vote`
  if (isCapital(w, i)) return word.length > 1;
  return /^[a-z]{3,}/.test(word) && !/^(?:and|but|the|was|were|has|had|are|that|when|for)$/.test(word);
}
