import type { PassageContent } from '../../article/passages';
import { sentenceAt } from '../../article/sentences';
import { wordsOfList } from '../../article/wordList';
import { WEEKDAYS, yearAndMonth } from './calendar';
import lists from './lists/expressions.json';
import { directionAt } from './tense';
import type { Direction } from './verbs';

/** A passage as the readers of dates see it. */
export interface DateWords {
  readonly passage: PassageContent;
  /** Day of the article, null when unknown. */
  readonly today: number | null;
  /** The tokens in lower case. */
  readonly words: readonly string[];
}

export function dateWordsOf(passage: PassageContent, today: number | null): DateWords {
  const { text, tokens } = passage;
  const words = Array.from({ length: tokens.length }, (_, i) =>
    text.slice(tokens.starts[i], Math.min(tokens.ends[i]!, tokens.starts[i]! + 40)).toLowerCase(),
  );
  return { passage, today, words };
}

export const LOWER_WEEKDAYS = WEEKDAYS.map((day) => day.toLowerCase());

const MONTHS = new Map(
  wordsOfList(lists.months).flatMap((names, month) => names.split(' ').map((name) => [name, month] as const)),
);

const NUMBERS = wordsOfList(lists.numbers);

/** Weeks or years from now. */
export const STEPS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** The word at an index, empty where there is none. */
export const wordAt = ({ words }: DateWords, i: number): string => words[i] ?? '';

export function isCapital({ passage, words }: DateWords, i: number): boolean {
  const code = i >= 0 && i < words.length ? passage.text.charCodeAt(passage.tokens.starts[i]!) : 0;
  return code >= 65 && code <= 90;
}

/** Whether a sentence begins with a token. */
export function opensSentence({ passage }: DateWords, i: number): boolean {
  return passage.sentences.some(({ start }) => start === passage.tokens.starts[i]);
}

/** Number of a month from 0, by its name with or without a point. */
export const monthNamed = (word: string): number | undefined => MONTHS.get(word.replace(/\.$/, ''));

export const isMonth = (w: DateWords, i: number): boolean => monthNamed(wordAt(w, i)) !== undefined;

/** The index after a month's name and the point of its abbreviation. */
export function afterMonth(w: DateWords, i: number): number {
  const abbreviated = /(?:^|-)(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(wordAt(w, i));
  return abbreviated && w.words[i + 1] === '.' ? i + 2 : i + 1;
}

export const skipComma = (w: DateWords, i: number): number => (w.words[i] === ',' ? i + 1 : i);

/** A day of a month: `3`, `3rd`, `3’s`. */
export function dayNumber(w: DateWords, i: number): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?(?:['’]s)?$/.exec(wordAt(w, i));
  const day = match === null ? 0 : Number(match[1]);
  return day >= 1 && day <= 31 ? day : null;
}

export function yearNumber(w: DateWords, i: number): number | null {
  return /^(?:1[5-9]|20)\d\d$/.test(wordAt(w, i)) ? Number(w.words[i]) : null;
}

/** `one` to `twelve`, `a`, up to three digits. */
export function amountAt(w: DateWords, i: number): number | null {
  const word = wordAt(w, i);
  const number = NUMBERS.indexOf(word === 'an' ? 'a' : word);
  return (
    number >= 0 ? Math.max(1, number)
    : /^\d{1,3}$/.test(word) ? Number(word)
    : null
  ); // prettier-ignore
}

export const isAmount = (word: string): boolean => word === 'an' || NUMBERS.includes(word);

/** The year of two digits that is not ahead. */
export function fullYear({ today }: DateWords, digits: string): number {
  const year = Number(digits);
  return year + (year > (today === null ? 30 : yearAndMonth(today).year % 100) ? 1900 : 2000);
}

/** `last year`, `of this year` and the index after it. */
export function relativeYear(w: DateWords, at: number): { end: number; year: number } | null {
  const word = w.words[at] === 'of' ? at + 1 : at;
  const step = STEPS.get(wordAt(w, word));
  if (step === undefined || w.words[word + 1] !== 'year' || w.today === null) return null;
  return { end: word + 2, year: yearAndMonth(w.today).year + step };
}

/** `2018`, `of 2018`, `in 2018`, `of last year` and the index after it. */
export function yearBehind(
  w: DateWords,
  at: number,
): { end: number; year: number; absolute: boolean } | null {
  const i = /^(?:of|in)$/.test(wordAt(w, at)) ? at + 1 : at;
  const year = yearNumber(w, i);
  if (year !== null) return { end: i + 1, year, absolute: true };
  const relative = relativeYear(w, at);
  return relative && { ...relative, absolute: false };
}

/** The words of the sentence around a date, and where it stands among them: its first and its last token. */
export function sentenceAround(
  { passage, words }: DateWords,
  first: number,
  last: number,
): readonly [readonly string[], number, number] {
  const { tokens, sentences } = passage;
  const sentence = sentenceAt(sentences, tokens.starts[first]!);
  let from = first;
  while (from > 0 && first - from < 40 && tokens.starts[from - 1]! >= (sentence?.start ?? 0)) from--;
  let to = last + 1;
  while (to < tokens.length && to - last < 20 && tokens.starts[to]! < (sentence?.end ?? Infinity)) to++;
  return [words.slice(from, to), first - from, last - from];
}

/** Where the sentence puts what stands from one token to another. */
export const directionOf = (w: DateWords, first: number, last: number): Direction =>
  directionAt(...sentenceAround(w, first, last));
