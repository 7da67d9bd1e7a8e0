import type { Article } from '../article/article';
import type { Passage } from '../article/passages';
import { dayOf, isoOf, type Period } from './dates/calendar';
import { findExpressions } from './dates/expressions';
import type { PassageMemo } from './memo';
import type { DateMention } from './reading';
import type { Steps } from '../steps';

/**
 * Dates in the text, resolved to calendar days by the article's own date: the tense of the sentence says whether
 * “Sunday” is the last or the next. Weeks run from Monday to Sunday (ISO 8601). Where the tense leaves doubt, the other
 * reading stands in `alternative`. Without a date in the header only dates with a year are found.
 */
export function* findDates(
  article: Article,
  passages: readonly Passage[],
  memo: PassageMemo,
): Steps<DateMention[]> {
  const { date } = article.header;
  const today = date === null ? null : dayOf(date);
  const iso = ({ from, to }: Period): { from: string; to: string } => ({ from: isoOf(from), to: isoOf(to) });
  const key = `dates ${date ?? ''}`;
  const dates: DateMention[] = [];
  /** Days without a year that are ahead, by month and day, and the places of those that are not. */
  const ahead = new Map<string, Period>();
  const behind: { index: number; day: string }[] = [];
  for (const passage of passages) {
    const found = memo.recall(key, passage.text, () => findExpressions(passage, today));
    for (const { start, end, other, absolute, cycle, ...period } of found) {
      if (cycle === 'year' && period.from === period.to && /\d/.test(passage.text.slice(start, end))) {
        const day = isoOf(period.from).slice(5);
        if (period.from > today!) ahead.set(day, period);
        else behind.push({ index: dates.length, day });
      }
      dates.push({
        line: passage.line,
        start: passage.offset + start,
        end: passage.offset + end,
        text: passage.text.slice(start, end),
        ...iso(period),
        alternative: other === null ? null : iso(other),
        absolute,
      });
    }
    yield;
  }
  // `without a deal on March 29`, where the file has that Norland is to leave on March 29.
  for (const { index, day } of behind) {
    const next = ahead.get(day);
    const { from, to } = dates[index]!;
    if (next) dates[index] = { ...dates[index]!, ...iso(next), alternative: { from, to } };
  }
  return dates;
}
