/** A resolved date in words. */
import type { DateMention } from '../reading/reading';
import { writtenDate, writtenMonth } from '../reading/dates/written';

/** `Sunday, 9 January 2022`, `June 2021`, `2021`, `1990 to 1999`, or the first and the last day written out. */
export function periodWords(from: string, to: string): string {
  if (from === to) return writtenDate(from);
  const write = isYears(from, to) ? yearOf : isMonths(from, to) ? writtenMonth : writtenDate;
  const [first, last] = [write(from), write(to)];
  return first === last ? first : `${first} to ${last}`;
}

/** Value of the attribute `datetime`: `2022-01-09`, `1991-05`, `1991`; for any other span its first and last day (ISO 8601). */
export function dateTime({ from, to }: Pick<DateMention, 'from' | 'to'>): string {
  if (from === to) return from;
  if (isYears(from, to) && yearOf(from) === yearOf(to)) return yearOf(from);
  if (isMonths(from, to) && from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  return `${from}/${to}`;
}

/** Whether the words of a date say all that there is to know: `May 1991`, but not `summer of 1991`. */
export function isEvident({ from, to, absolute, alternative }: DateMention): boolean {
  return absolute && alternative === null && (isYears(from, to) || dateTime({ from, to }).length <= 10);
}

/** `2022-01-09`, or `2021-06-01 – 2021-06-30`; a question mark follows what could be another date. */
export function periodShort({ from, to, alternative }: DateMention): string {
  const period = from === to ? from : `${from} – ${to}`;
  return alternative ? `${period}?` : period;
}

/** What a date mention means, a sentence an item; the first is the answer. */
export function dateWords(
  { from, to, alternative, absolute }: DateMention,
  articleDate: string | null,
): string[] {
  const words = [periodWords(from, to)];
  if (alternative)
    words.push(`Or ${periodWords(alternative.from, alternative.to)}: the text does not settle which.`);
  if (articleDate !== null && !absolute)
    words.push(`Relative to the article’s date, ${writtenDate(articleDate)}.`);
  return words;
}

const yearOf = (iso: string): string => iso.slice(0, 4);

/** Whole years, one or more. */
const isYears = (from: string, to: string): boolean => from.endsWith('-01-01') && to.endsWith('-12-31');

/** Whole months, one or more. */
function isMonths(from: string, to: string): boolean {
  const next = new Date(`${to}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return from.endsWith('-01') && next.getUTCDate() === 1;
}
