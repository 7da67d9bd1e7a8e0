/** Stretches of time between ISO dates that may be known to the day, the month or the year only. */

/** First day of a date as precise as `2008`, `2008-08` or `2008-08-15`. */
export const firstDay = (date: string): string =>
  date.length === 10 ? date : (date + '-01-01').slice(0, 10);

/** Last day of such a date. A month counts to its 31st: these strings are compared, never shown. */
export const lastDay = (date: string): string =>
  date.length === 10 ? date : date.length === 7 ? date + '-31' : date + '-12-31';

/** Whether a text is a date in one of these forms, of a month and day that exist. */
export function isDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!parts) return false;
  const year = Number(parts[1]);
  const month = Number(parts[2] ?? 1);
  const day = Number(parts[3] ?? 1);
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * How surely a period covers a date (either may be imprecise): `no`; `partial` when it begins or ends within the stretch
 * that `date` names or at a time not known precisely enough; else `sure`.
 */
export function covers(period: Period, date: string): 'no' | 'partial' | 'sure' {
  const first = firstDay(date);
  const last = lastDay(date);
  const { from, to } = period;
  if (from !== null && firstDay(from) > last) return 'no';
  if (to !== null && lastDay(to) < first) return 'no';
  if (from === null || lastDay(from) > first) {
    // Unknown start, or one that may fall after the date; a start on the very day is sure.
    if (from === null || from !== date) return 'partial';
  }
  if (to !== null && firstDay(to) < last && to !== date) return 'partial';
  return 'sure';
}

/** Days that two periods surely share, 0 when they may not overlap; an open end reaches to `today`. */
export function sharedDays(one: Period, other: Period, today: string): number {
  const day = (date: string): number => Date.parse(date) / 86_400_000;
  const clamp = (date: string): string =>
    /-31$/.test(date) && !isDate(date) ? date.slice(0, 8) + '28' : date;
  const start = Math.max(
    ...[one, other].map(({ from }) => (from === null ? Infinity : day(clamp(lastDay(from))))),
  );
  const end = Math.min(...[one, other].map(({ to }) => day(clamp(to === null ? today : firstDay(to)))));
  return Math.max(0, end - start);
}
