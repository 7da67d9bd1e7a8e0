/** A resolved date in words. */
import type { DateMention } from '../reading/reading';
import { writtenDate, writtenMonth } from '../reading/dates/written';

/** `Sunday, 9 January 2022`, `June 2021`, `2021`, or `10–16 January 2022` written out from first to last day. */
export function periodWords(from: string, to: string): string {
  if (from === to) return writtenDate(from);
  const [year, month] = from.split('-');
  if (to.startsWith(`${year}-${month}-`) && from.endsWith('-01') && isLastOfMonth(to))
    return writtenMonth(from);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year!;
  return `${writtenDate(from)} to ${writtenDate(to)}`;
}

/** `2022-01-09`, or `2021-06-01 – 2021-06-30`; a question mark follows what could be another date. */
export function periodShort({ from, to, alternative }: DateMention): string {
  const period = from === to ? from : `${from} – ${to}`;
  return alternative ? `${period}?` : period;
}

/** What a date mention means, a sentence an item; the first is the answer. */
export function dateWords({ from, to, alternative }: DateMention, articleDate: string | null): string[] {
  const words = [periodWords(from, to)];
  if (alternative)
    words.push(`Or ${periodWords(alternative.from, alternative.to)}: the text does not settle which.`);
  if (articleDate !== null) words.push(`Relative to the article’s date, ${writtenDate(articleDate)}.`);
  return words;
}

function isLastOfMonth(iso: string): boolean {
  const next = new Date(`${iso}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}
