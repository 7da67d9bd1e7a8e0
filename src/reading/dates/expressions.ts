import { wordsOfList } from '../../article/wordList';
import lists from './lists/expressions.json';
import type { PassageContent } from '../../article/passages';
import { sentenceAt } from '../../article/sentences';
import { dayFrom, monthOf, WEEKDAYS, weekdayOf, weekOf, yearAndMonth, yearOf, type Period } from './calendar';
import { directionAt, isAwaited, type Direction } from './tense';

/** A date as a passage prints it; offsets in the passage. */
export interface FoundDate extends Period {
  readonly start: number;
  readonly end: number;
  readonly alternative: Period | null;
}

const LOWER_WEEKDAYS = WEEKDAYS.map((day) => day.toLowerCase());
const MONTHS = new Map(
  (
    'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|' +
    'november nov|december dec'
  )
    .split('|')
    .flatMap((names, month) => names.split(' ').map((name) => [name, month] as const)),
);
/** Names of months that are other words or first names too. */
const DOUBTFUL_MONTHS = new Set('march mar may april june august jan jun'.split(' '));
const BEFORE_MONTH = new Set(wordsOfList(lists.beforeMonths));
const BEFORE_YEAR = new Set(wordsOfList(lists.beforeYears));
const NUMBERS = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
);
/** Weeks or years from now. */
const STEPS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
/** What people take part in on a day, which is rarely spoken of in the future once it is over. */
const TO_COME = /^(?:vote|elections?|referendum|primary|ballot|deadline|poll|polls|caucus|caucuses)$/;
/** Before `the next week` that is to come. */
const DURING = /^(?:in|over|within|during|for|into|through|by)$/;
/** What follows a name. */
const SPEAKS = /^(?:said|says|told|added|is|was|has|who|,)$/;
/** Opens a sentence before a day. */
const BEFORE_DAY = /^(?:on|by|since|until|last|next|this|late|early|from|after|before|and|or|but|then)$/;
/** Words without a capital that dates begin with. */
const STARTERS = new Set([
  ...'today tonight yesterday tomorrow this last previous past next coming a an'.split(' '),
  ...NUMBERS.keys(),
]);
/** Before `a week on Friday`, which is every Friday then. */
const OFTEN = /^(?:once|twice|times|days?|nights?|hours?|evenings?|mornings?)$/;
/** Words before a weekday that make it a proper name: `Black Friday`. */
const NAMED_DAYS = new Set(wordsOfList(lists.namedDays));
/** Words after a weekday that make it a title: `Sunday Times`. */
const TITLES = new Set(wordsOfList(lists.titles));

/**
 * The dates of one passage.
 *
 * @param today day of the article, null when unknown: then only dates with a year are found
 */
export function findExpressions(passage: PassageContent, today: number | null): FoundDate[] {
  return new Reader(passage, today).read();
}

class Reader {
  readonly #passage: PassageContent;
  readonly #today: number | null;
  readonly #words: readonly string[];
  readonly #found: FoundDate[] = [];

  constructor(passage: PassageContent, today: number | null) {
    this.#passage = passage;
    this.#today = today;
    const { text, tokens } = passage;
    this.#words = Array.from({ length: tokens.length }, (_, i) =>
      text.slice(tokens.starts[i], Math.min(tokens.ends[i]!, tokens.starts[i]! + 40)).toLowerCase(),
    );
  }

  read(): FoundDate[] {
    for (let i = 0; i < this.#words.length;) {
      if (!this.#mayStart(i)) {
        i++;
        continue;
      }
      i =
        this.#explicit(i) ?? this.#weekday(i) ?? this.#relative(i) ?? this.#ago(i) ?? this.#year(i) ?? i + 1;
    }
    return this.#found;
  }

  /** A quick look before the careful one. */
  #mayStart(i: number): boolean {
    const code = this.#passage.text.charCodeAt(this.#passage.tokens.starts[i]!);
    const word = this.#words[i]!;
    return (
      (code >= 48 && code <= 57) ||
      (code >= 65 && code <= 90) ||
      STARTERS.has(word) ||
      /day(?:['’]?s)?$/.test(word)
    );
  }

  /** `Jan. 6`, `6 January 2021`, `March 2019`, `in June`. The index after it, or null. */
  #explicit(i: number): number | null {
    const dayFirst = this.#dayNumber(i);
    if (dayFirst !== null && this.#isCapital(i + 1)) {
      const month = MONTHS.get(this.#words[i + 1]!.replace(/\.$/, ''));
      if (month !== undefined) {
        const { end, year } = this.#yearAfter(this.#afterMonth(i + 1));
        return this.#monthDay(i, end, month, [dayFirst, dayFirst], year);
      }
    }
    const name = this.#words
      [i]!.replace(/\.$/, '')
      .replace(/['’]?s$/, (ending) => (MONTHS.has(this.#words[i]!) ? ending : ''));
    const month = MONTHS.get(name);
    if (month === undefined || !this.#isCapital(i)) return null;
    const at = this.#afterMonth(i);
    const days = this.#dayRange(at);
    if (days !== null) {
      const { end, year } = this.#yearAfter(at + 1);
      return this.#monthDay(i, end, month, days, year);
    }
    const comma = this.#skipComma(at);
    const ofYear = this.#words[comma] === 'of' ? comma + 1 : comma;
    const year = this.#yearNumber(ofYear);
    if (year !== null) return this.#push(i, ofYear + 1, monthOf(year, month), null);
    const relative = this.#relativeYear(at);
    if (relative !== null) return this.#push(i, relative.end, monthOf(relative.year, month), null);
    const before = this.#words[i - 1] ?? '';
    if (DOUBTFUL_MONTHS.has(name)) {
      if (!BEFORE_MONTH.has(before)) return null;
      // `by June Carter`: a first name.
      if (this.#isCapital(at) && !/^(?:the|on|in)$/.test(before)) return null;
    }
    if (this.#today === null) return null;
    const { year: thisYear, month: thisMonth } = yearAndMonth(this.#today);
    if (before === 'last' || before === 'past') {
      return this.#push(
        i - 1,
        at,
        monthOf(
          month < thisMonth || before === 'past' ? thisYear - (month < thisMonth ? 0 : 1) : thisYear - 1,
          month,
        ),
        month < thisMonth && before === 'last' ? monthOf(thisYear - 1, month) : null,
      );
    }
    if (before === 'next' || before === 'coming')
      return this.#push(i - 1, at, monthOf(month > thisMonth ? thisYear : thisYear + 1, month), null);
    if (before === 'this') return this.#push(i - 1, at, monthOf(thisYear, month), null);
    const past = monthOf(month <= thisMonth ? thisYear : thisYear - 1, month);
    const future = monthOf(month >= thisMonth ? thisYear : thisYear + 1, month);
    return this.#pushByTense(i, at, past, future);
  }

  /** The year behind a month or its day (`, 2021`, `last year`), null where there is none, and the index after it. */
  #yearAfter(at: number): { end: number; year: number | null } {
    const comma = this.#skipComma(at);
    const year = this.#yearNumber(comma);
    return year === null ? (this.#relativeYear(at) ?? { end: at, year }) : { end: comma + 1, year };
  }

  /** `last year`, `of this year` behind a month. */
  #relativeYear(at: number): { end: number; year: number } | null {
    const word = this.#words[at] === 'of' ? at + 1 : at;
    const step = STEPS.get(this.#words[word] ?? '');
    if (step === undefined || this.#words[word + 1] !== 'year' || this.#today === null) return null;
    return { end: word + 2, year: yearAndMonth(this.#today).year + step };
  }

  /** A day of a month, or several days; without a year the tense says which. */
  #monthDay(
    first: number,
    end: number,
    month: number,
    [day, lastDay]: readonly [number, number],
    year: number | null,
  ): number | null {
    const at = (y: number): Period | null => {
      const from = dayFrom(y, month, day);
      const to = dayFrom(y, month, lastDay);
      return from === null || to === null ? null : { from, to };
    };
    if (year !== null) {
      const period = at(year);
      return period === null ? null : this.#push(this.#withWeekday(first), end, period, null);
    }
    if (this.#today === null) return null;
    const { year: thisYear } = yearAndMonth(this.#today);
    const years = [thisYear - 1, thisYear, thisYear + 1, thisYear - 4, thisYear + 4]
      .map(at)
      .filter((period) => period !== null);
    // Of all days the one that everybody names without its year.
    if (
      month === 8 &&
      day === 11 &&
      /^(?:attacks?|terror|terrorist|terrorists|hijackers?|families|victims)$/.test(this.#words[end] ?? '')
    ) {
      return this.#push(first, end, at(2001)!, null);
    }
    const weekday = LOWER_WEEKDAYS.indexOf(this.#words[this.#withWeekday(first)]!);
    const fitting =
      weekday < 0
        ? []
        : years.filter(({ from }) => weekdayOf(from) === weekday && Math.abs(from - this.#today!) < 500);
    const nearest = fitting.sort(
      (a, b) => Math.abs(a.from - this.#today!) - Math.abs(b.from - this.#today!),
    )[0];
    if (nearest) return this.#push(this.#withWeekday(first), end, nearest, null);
    const past = years.filter((period) => period.from <= this.#today!).sort((a, b) => b.from - a.from)[0];
    const future = years.filter((period) => period.from >= this.#today!).sort((a, b) => a.from - b.from)[0];
    if (past === undefined || future === undefined) return null;
    const ahead = future.from - this.#today;
    // A few days ahead, against a year back: ahead, whatever the tense (time zones make the next day the past).
    if (ahead <= 10) return this.#push(this.#withWeekday(first), end, future, null);
    if (ahead >= 300) return this.#push(this.#withWeekday(first), end, past, null);
    // Far dates are past ones, unless the verb says otherwise: news looks back a year, and ahead for weeks.
    return this.#pushByTense(this.#withWeekday(first), end, past, future, ahead < 60);
  }

  /** `Sunday`, `next Monday`, `last Friday night`; also glued to the word before it. */
  #weekday(i: number): number | null {
    const word = this.#words[i]!;
    const match = /(?:^|[a-z])(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:['’]?s)?$/.exec(
      word,
    );
    if (match === null || this.#today === null) return null;
    const weekday = LOWER_WEEKDAYS.indexOf(match[1]!);
    const tokenStart = this.#passage.tokens.starts[i]!;
    const inset = word.lastIndexOf(match[1]!);
    const printed = this.#passage.text.slice(tokenStart + inset, this.#passage.tokens.ends[i]);
    if (!/^[A-Z]/.test(printed)) return null;
    const before = this.#words[i - 1] ?? '';
    const after = this.#words[i + 1] ?? '';
    if (NAMED_DAYS.has(before) || (TITLES.has(after) && this.#isCapital(i + 1))) return null;
    // `on Mondays`: every Monday, unless an apostrophe was dropped (`Mondays summit`).
    if (/days$/.test(word) && (!/^[a-z]/.test(after) || /^(?:and|or|at|in|from|the|to|when)$/.test(after)))
      return null;
    if (before === 'every' || before === 'each' || this.#isThat(i - 1)) return null;
    if (this.#isAnyOne(i)) return null;
    if (after === 'in' && this.#yearNumber(i + 2) !== null) return null;
    if (inset === 0 && this.#isNameHere(i)) return null;
    const explicit = this.#skipComma(i + 1);
    if (this.#dayNumber(explicit) !== null && this.#isCapital(explicit + 1) && this.#monthAt(explicit + 1))
      return null;
    if (
      MONTHS.has((this.#words[explicit] ?? '').replace(/\.$/, '')) &&
      this.#isCapital(explicit) &&
      this.#dayRange(this.#afterMonth(explicit)) !== null
    ) {
      return null;
    }
    const back = (weekdayOf(this.#today) - weekday + 7) % 7;
    const ahead = (7 - back) % 7;
    const day = (offset: number): Period => ({ from: this.#today! + offset, to: this.#today! + offset });
    const start = tokenStart + inset;
    const end = this.#passage.tokens.ends[i]! - (/s$/i.test(printed) ? printed.length - match[1]!.length : 0);
    const next = i + 1;
    const week = this.#words[i + 1] === 'of' ? i + 2 : i + 1;
    const step = STEPS.get(this.#words[week] ?? '');
    if (inset === 0 && step !== undefined && this.#words[week + 1] === 'week') {
      const { from } = weekOf(this.#today + 7 * step);
      return this.#push(i, week + 2, { from: from + weekday, to: from + weekday }, null);
    }
    const far = inset === 0 ? this.#farWeekday(i, weekday) : null;
    if (far) {
      const first = this.#passage.tokens.starts[far.first]!;
      return this.#pushSpan(first, this.#passage.tokens.ends[far.next - 1]!, far, null, far.next);
    }
    if (inset === 0 && (before === 'last' || before === 'past')) {
      const nearest = back === 0 ? 7 : back;
      return this.#pushSpan(
        this.#passage.tokens.starts[i - 1]!,
        end,
        day(-nearest),
        before === 'last' && nearest < 7 ? day(-nearest - 7) : null,
        next,
      );
    }
    if (inset === 0 && (before === 'next' || before === 'coming')) {
      const nearest = ahead === 0 ? 7 : ahead;
      return this.#pushSpan(
        this.#passage.tokens.starts[i - 1]!,
        end,
        day(nearest),
        before === 'next' && nearest < 7 ? day(nearest + 7) : null,
        next,
      );
    }
    if (inset === 0 && before === 'this') {
      const inWeek = weekday - weekdayOf(this.#today);
      return this.#pushSpan(this.#passage.tokens.starts[i - 1]!, end, day(inWeek), null, next);
    }
    const clock = this.#otherClock(start, weekday);
    if (clock !== null) return this.#pushSpan(start, end, { from: clock, to: clock }, null, next);
    if (back === 0) {
      const { way } = this.#direction(i, i);
      return this.#pushSpan(start, end, day(0), way === 'future' ? day(7) : null, next);
    }
    const { way, sure } = this.#direction(i, i);
    const [chosen, other] = way === 'future' ? [day(ahead), day(-back)] : [day(-back), day(ahead)];
    // Tomorrow's weekday in the past tense: six days back, or the clock of another part of the world.
    return this.#pushSpan(start, end, chosen, sure && back !== 6 ? null : other, next);
  }

  /** A weekday a week off, by the words around it: `Friday week`, `a week on Friday`, `last week on Friday`. */
  #farWeekday(i: number, weekday: number): (Period & { first: number; next: number }) | null {
    const today = this.#today!;
    const [third, second, before] = [3, 2, 1].map((back) => this.#words[i - back] ?? '') as [
      string,
      string,
      string,
    ];
    const at = (day: number, first: number, next: number): Period & { first: number; next: number } => ({
      ...{ from: day, to: day },
      ...{ first, next },
    });
    const ahead = ((weekday - weekdayOf(today) + 6) % 7) + 1;
    if (this.#words[i + 1] === 'week' && !/^(?:the|an?|this|last)$/.test(before))
      return at(today + ahead + 7, i, i + 2);
    if (second !== 'week' || !/^(?:on|from|,)$/.test(before)) return null;
    const step = STEPS.get(third);
    // `last week` is a date already.
    if (step !== undefined && before !== 'from' && !this.#isCapital(i - 2))
      return at(weekOf(today + 7 * step).from + weekday, i, i + 1);
    // `twice a week on Friday`
    return third === 'a' && before !== ',' && !OFTEN.test(this.#words[i - 4] ?? '')
      ? at(today + ahead + 7, i - 3, i + 1)
      : null;
  }

  #monthAt(i: number): boolean {
    return MONTHS.has((this.#words[i] ?? '').replace(/\.$/, ''));
  }

  /** Whether the word is a name of somebody: `Friday Osagie said`, `Godwin Friday Umo`; not `on Friday Lund said`. */
  #isNameHere(i: number): boolean {
    const { starts, ends } = this.#passage.tokens;
    if (!LOWER_WEEKDAYS.includes(this.#words[i]!) || this.#monthAt(i + 1)) return false;
    if (!this.#isCapital(i + 1) || starts[i + 1] !== ends[i]! + 1) return false;
    const opens = (k: number): boolean => this.#passage.sentences.some(({ start }) => start === starts[k]);
    if (this.#words[i - 1] !== ',' && !opens(i)) {
      if (!this.#isCapital(i - 1) || starts[i] !== ends[i - 1]! + 1 || BEFORE_DAY.test(this.#words[i - 1]!))
        return false;
      if (!opens(i - 1)) return true;
    }
    return SPEAKS.test(this.#words[i + 2] ?? '');
  }

  /** Whether some day is meant, nobody says which: `on a recent Saturday`, `on a Saturday in March`; not `a Saturday meeting`. */
  #isAnyOne(i: number): boolean {
    if (this.#words[i - 1] === 'recent') return true;
    const next = this.#words[i + 1] ?? '.';
    return (
      this.#words[i - 1] === 'a' &&
      this.#words[i - 2] === 'on' &&
      /^(?:[.,;:!?]|in|when|and|or|with|at)$/.test(next)
    );
  }

  /** Whether `that` points at a day of its own: `on that Friday`, not `she said that Friday was late`. */
  #isThat(i: number): boolean {
    return (
      this.#words[i] === 'that' &&
      (this.#isCapital(i) ||
        /^(?:on|of|by|since|until|from|after|before|forget|remember)$/.test(this.#words[i - 1] ?? ''))
    );
  }

  /** The second day of `Tuesday (early Wednesday in Sydney)`: the one beside the first. Null for any other. */
  #otherClock(start: number, weekday: number): number | null {
    const first = this.#found.at(-1);
    if (
      !first ||
      !/^[^.;(]{0,20}\((?:\w+ ){0,2}$/.test(
        this.#passage.text.slice(first.end, Math.min(start, first.end + 60)),
      )
    )
      return null;
    return [first.to - 1, first.to + 1].find((day) => weekdayOf(day) === weekday) ?? null;
  }

  /** `today`, `last night`, `this week`, `next year`. */
  #relative(i: number): number | null {
    const today = this.#today;
    if (today === null) return null;
    const word = this.#words[i]!;
    const one = (offset: number): Period => ({ from: today + offset, to: today + offset });
    if (word === 'today' || word === 'tonight') {
      return this.#isTitle(i, i) ? null : this.#push(i, i + 1, one(0), null);
    }
    const way = { yesterday: -1, tomorrow: 1 }[word];
    if (way !== undefined) {
      // `the day before yesterday`
      const isFar = this.#words[i - 2] === 'day' && this.#words[i - 1] === (way < 0 ? 'before' : 'after');
      return isFar ? this.#push(i - 2, i + 1, one(2 * way), null) : this.#push(i, i + 1, one(way), null);
    }
    const step = { this: 0, last: -1, previous: -1, past: -1, next: 1, coming: 1 }[word];
    if (step === undefined) return null;
    const unit = (this.#words[i + 1] ?? '').replace(/['’]s$/, '');
    const noun = unit.length > 4 ? unit.replace(/s$/, '') : unit;
    // `This Week`, `Last Week Tonight`: programmes. A capital at the start of a sentence alone says nothing.
    if (this.#isCapital(i + 1)) return null;
    if (unit !== noun && !this.#isNounAfter(i + 2)) return null;
    // `He was fired. The next week he left`: of a time that is told of.
    if (
      word === 'next' &&
      this.#words[i - 1] === 'the' &&
      !DURING.test(this.#words[i - 2] ?? '') &&
      this.#direction(i, i + 1).way === 'past'
    )
      return null;
    const { year, month } = yearAndMonth(today);
    const period = ((): Period | null => {
      switch (noun) {
        case 'morning':
        case 'afternoon':
        case 'evening':
          return step === 0 ? one(0) : null;
        case 'night':
          return step === -1 && word === 'last' ? one(-1) : null;
        case 'week':
          if (word === 'past') return { from: today - 7, to: today };
          if (word === 'coming') return weekdayOf(today) <= 1 ? weekOf(today) : weekOf(today + 7);
          return weekOf(today + 7 * step);
        case 'weekend': {
          const saturday = weekOf(today).from + 5;
          // On a Monday, `this weekend` in the past tense is the one that has just ended.
          const shift =
            step === 0 && weekdayOf(today) < 3 && this.#direction(i, i + 1).way === 'past' ? -1 : step;
          return { from: saturday + 7 * shift, to: saturday + 1 + 7 * shift };
        }
        case 'month':
          return word === 'past' ? { from: today - 30, to: today } : monthOf(year, month + step);
        case 'year':
          return word === 'past' ? { from: today - 365, to: today } : yearOf(year + step);
        default:
          return null;
      }
    })();
    if (period === null) return null;
    if (word === 'past' && !/^(?:the|this)$/.test(this.#words[i - 1] ?? '')) return null;
    return this.#push(i, i + 2, period, null);
  }

  /** `two weeks ago`. */
  #ago(i: number): number | null {
    if (this.#today === null) return null;
    const word = this.#words[i]!;
    const amount =
      NUMBERS.get(word) ?? (word === 'a' || word === 'an' ? 1 : /^\d{1,3}$/.test(word) ? Number(word) : null);
    if (amount === null || (this.#words[i + 2] !== 'ago' && this.#words[i + 2] !== 'earlier')) return null;
    if (this.#words[i + 2] === 'earlier') return null;
    const unit = (this.#words[i + 1] ?? '').replace(/s$/, '');
    const { year, month } = yearAndMonth(this.#today);
    const day = (offset: number): Period => ({ from: this.#today! - offset, to: this.#today! - offset });
    const period =
      unit === 'day' ? day(amount)
      : unit === 'week' ? (amount === 1 ? day(7) : weekOf(this.#today - 7 * amount))
      : unit === 'month' ? monthOf(year, month - amount)
      : unit === 'year' ? yearOf(year - amount)
      : null; // prettier-ignore
    return period === null ? null : this.#push(i, i + 3, period, null);
  }

  /** `in 2014`, `the 1990s`. */
  #year(i: number): number | null {
    const decade = /^((?:1[89]|20)\d)0['’]?s$/.exec(this.#words[i]!);
    if (decade !== null) {
      const from = Number(decade[1]) * 10;
      return this.#push(i, i + 1, { from: yearOf(from).from, to: yearOf(from + 9).to }, null);
    }
    const year = this.#yearNumber(i);
    if (year === null || !BEFORE_YEAR.has(this.#words[i - 1] ?? '')) return null;
    // `of 2019 people`: a number.
    if (
      /^(?:to|and|for|of|the|from|by)$/.test(this.#words[i - 1]!) &&
      this.#today !== null &&
      Math.abs(yearAndMonth(this.#today).year - year) > 60
    ) {
      return null;
    }
    if (
      /^(?:people|troops|percent|per|dollars|votes|votes|miles|jobs|men|women)$/.test(
        this.#words[i + 1] ?? '',
      )
    )
      return null;
    return this.#push(i, i + 1, yearOf(year), null);
  }

  /** The words of the sentence around a date, and where it stands among them. */
  #sentenceAround(first: number, last: number): readonly [readonly string[], number, number] {
    const { tokens, sentences } = this.#passage;
    const sentence = sentenceAt(sentences, tokens.starts[first]!);
    let from = first;
    while (from > 0 && first - from < 40 && tokens.starts[from - 1]! >= (sentence?.start ?? 0)) from--;
    let to = last + 1;
    while (to < tokens.length && to - last < 20 && tokens.starts[to]! < (sentence?.end ?? Infinity)) to++;
    return [this.#words.slice(from, to), first - from, last - from];
  }

  #direction(first: number, last: number): Direction {
    return directionAt(...this.#sentenceAround(first, last));
  }

  #pushByTense(first: number, end: number, past: Period, future: Period, near = true): number {
    const around = this.#sentenceAround(first, end - 1);
    const { way, sure, scheduled = false } = directionAt(...around);
    const nearer = this.#isNearer(future, past);
    if (nearer && isAwaited(...around, way)) return this.#push(first, end, future, null);
    const ahead = way === 'future' && (near || ((sure || scheduled) && !this.#isKnown(first, end, nearer)));
    const same = past.from === future.from;
    return this.#push(
      first,
      end,
      ahead ? future : past,
      same || sure ? null : ahead ? past : near ? future : null,
    );
  }

  /** Whether one period is nearer to the article's date than another. */
  #isNearer(one: Period, other: Period): boolean {
    const today = this.#today ?? 0;
    return Math.abs(one.from - today) < Math.abs(today - other.from);
  }

  /**
   * Whether a date tells which of several there have been: `will appeal the Sept. 14 ruling`, `faces questions about Lunds Sept. 14
   * speech`; but what will be `at the Sept. 14 meeting` is ahead.
   */
  #isKnown(first: number, end: number, nearer: boolean): boolean {
    if (nearer && TO_COME.test(this.#words[end] ?? '')) return false;
    const before = this.#words[first - 1] ?? '';
    const owned = /\p{L}['’]s?$/u.test(before) || (before.endsWith('s') && this.#isCapital(first - 1));
    if (before !== 'the' && !owned) return false;
    const eventAt = (i: number): boolean => /^(?:at|during|before|until)$/.test(this.#words[i] ?? '');
    let i = first - 2;
    while (owned && this.#isCapital(i) && !eventAt(i)) i--;
    return !eventAt(i);
  }

  #push(first: number, end: number, period: Period, alternative: Period | null): number {
    const { tokens } = this.#passage;
    const last = tokens.ends[end - 1]!;
    const printed = this.#passage.text.slice(tokens.starts[end - 1], last);
    // A possessive is not part of the date, nor is the point that ends the sentence.
    const cut = /['’]s$/.exec(printed)?.[0].length ?? 0;
    return this.#pushSpan(tokens.starts[first]!, last - cut, period, alternative, end);
  }

  #pushSpan(
    start: number,
    end: number,
    { from, to }: Period,
    alternative: Period | null,
    next: number,
  ): number {
    this.#found.push({ start, end, from, to, alternative });
    return next;
  }

  /** `Monday, Jan. 10` is one date. */
  #withWeekday(first: number): number {
    const comma = this.#words[first - 1] === ',' ? first - 2 : first - 1;
    return LOWER_WEEKDAYS.includes(this.#words[comma] ?? '') && this.#isCapital(comma) ? comma : first;
  }

  #isCapital(i: number): boolean {
    const code =
      i >= 0 && i < this.#words.length ? this.#passage.text.charCodeAt(this.#passage.tokens.starts[i]!) : 0;
    return code >= 65 && code <= 90;
  }

  /** Capitalised inside a sentence. */
  #isTitle(first: number, last: number): boolean {
    const start = this.#passage.tokens.starts[first]!;
    return this.#isCapital(last) && !this.#passage.sentences.some((sentence) => sentence.start === start);
  }

  /** After `weeks`, which may have lost its apostrophe: `this weeks talks`. */
  #isNounAfter(i: number): boolean {
    return (
      /^[a-z]{3,}/.test(this.#words[i] ?? '') &&
      !/^(?:and|but|the|was|were|has|had|are|that|when|for)$/.test(this.#words[i]!)
    );
  }

  /** The index after a month's name and the point of its abbreviation. */
  #afterMonth(i: number): number {
    const abbreviated = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(this.#words[i]!);
    return abbreviated && this.#words[i + 1] === '.' ? i + 2 : i + 1;
  }

  #skipComma(i: number): number {
    return this.#words[i] === ',' ? i + 1 : i;
  }

  #dayNumber(i: number): number | null {
    const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(this.#words[i] ?? '');
    const day = match === null ? 0 : Number(match[1]);
    return day >= 1 && day <= 31 ? day : null;
  }

  #dayRange(i: number): readonly [number, number] | null {
    const match = /^(\d{1,2})[-–](\d{1,2})$/.exec(this.#words[i] ?? '');
    if (match !== null && Number(match[1]) < Number(match[2]) && Number(match[2]) <= 31) {
      return [Number(match[1]), Number(match[2])];
    }
    const day = this.#dayNumber(i);
    return day === null ? null : [day, day];
  }

  #yearNumber(i: number): number | null {
    return /^(?:1[5-9]|20)\d\d$/.test(this.#words[i] ?? '') ? Number(this.#words[i]) : null;
  }
}
