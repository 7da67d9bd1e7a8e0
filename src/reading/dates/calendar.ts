/** Calendar days as numbers: days since 1970-01-01 in the proleptic Gregorian calendar. No time zones anywhere. */

const DAY_MS = 86_400_000;

/** Days of the week by `weekdayOf`. */
export const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** First and last day, both included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** @param iso `YYYY-MM-DD` of an existing day */
export function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY_MS;
}

/** `YYYY-MM-DD`. */
export function isoOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The day, or null when the calendar has none such. `month` counts from 0, `day` from 1. */
export function dayFrom(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month ? Number(date) / DAY_MS : null;
}

/** A whole month; months below 0 or above 11 are of the years before and after. */
export function monthOf(year: number, month: number): Period {
  return { from: Date.UTC(year, month, 1) / DAY_MS, to: Date.UTC(year, month + 1, 0) / DAY_MS };
}

export function yearOf(year: number): Period {
  return { from: monthOf(year, 0).from, to: monthOf(year, 11).to };
}

/** 0 for Monday to 6 for Sunday (ISO 8601). */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Monday to Sunday of the week that holds a day. */
export function weekOf(day: number): Period {
  const from = day - weekdayOf(day);
  return { from, to: from + 6 };
}

/** Year and month (from 0) of a day. */
export function yearAndMonth(day: number): { year: number; month: number } {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() };
}

/** The day that many months off, or the last one of its month where that is shorter. */
export function shifted(day: number, months: number): number {
  const { year, month } = yearAndMonth(day);
  const { from, to } = monthOf(year, month + months);
  return Math.min(to, from + day - monthOf(year, month).from);
}
