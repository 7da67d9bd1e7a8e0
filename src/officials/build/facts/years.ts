/**
 * Lists of heads of state and of government by years, which are kept beside the project: `== COUNTRY`, `= state` or
 * `= government`, then `YEAR NAME`, with ` acting` behind it where the list says so.
 */
import type { OfficeLevel } from '../../levels';
import type { Held } from './data';
import { named } from './compare';
import { placeKey, wordsOf } from './fact';
import { headedLines } from './headed';

export interface HeadSince {
  readonly country: string;
  readonly level: OfficeLevel;
  /** Four digits. */
  readonly year: string;
  readonly words: readonly string[];
}

const levels: Readonly<Record<string, OfficeLevel>> = {
  state: 'head-of-state',
  government: 'head-of-government',
};

/**
 * @param countries the data's first name of a country by `placeKey` of any of its names; others are passed over
 * @throws when a line has another form, naming it
 */
export function readYears(text: string, countries: ReadonlyMap<string, string>): HeadSince[] {
  const heads: HeadSince[] = [];
  for (const { number, line, place, heading } of headedLines(text)) {
    const level = levels[heading];
    const [, year, name] = /^(\d{4}) (.+?)(?: acting)?$/.exec(line) ?? [];
    if (name === undefined || level === undefined) throw new Error(`line ${number} is no head: ${line}`);
    const country = countries.get(placeKey(place));
    const words = wordsOf(name);
    if (country !== undefined && words.length > 0) heads.push({ country, level, year: year!, words });
  }
  return heads;
}

/** Terms that begin in a year that a list gives for this person in this office. */
export function agreeing(heads: readonly HeadSince[], terms: readonly Held[]): Set<Held> {
  const found = new Set<Held>();
  for (const { country, level, year, words } of heads)
    for (const held of terms)
      if (
        held.office.country === country &&
        held.office.level === level &&
        held.term.from?.startsWith(year) === true &&
        named(held, words, Math.min(2, words.length))
      )
        found.add(held);
  return found;
}
