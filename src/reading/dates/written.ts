/**
 * Dates in words. By hand, because the first `Intl.DateTimeFormat` of a process costs 20 to 40 ms, which every first file
 * would wait for.
 */
import { dayOf, WEEKDAYS, weekdayOf } from './calendar';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `Sunday, 9 January 2022`. @param iso `YYYY-MM-DD` of an existing day */
export function writtenDate(iso: string): string {
  return `${WEEKDAYS[weekdayOf(dayOf(iso))]!}, ${dayOfMonth(iso)} ${writtenMonth(iso)}`;
}

/** `January 2022`. */
export function writtenMonth(iso: string): string {
  return `${monthName(iso)} ${year(iso)}`;
}

/** `9 Jan 2022`. */
export function shortDate(iso: string): string {
  const month = monthName(iso);
  return `${dayOfMonth(iso)} ${month === 'September' ? 'Sept' : month.slice(0, 3)} ${year(iso)}`;
}

const year = (iso: string): number => Number(iso.slice(0, 4));
const monthName = (iso: string): string => MONTHS[Number(iso.slice(5, 7)) - 1]!;
const dayOfMonth = (iso: string): number => Number(iso.slice(8, 10));
