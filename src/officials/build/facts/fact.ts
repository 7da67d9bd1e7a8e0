/** What a public source says of who holds an office, in one form for all sources. */
import type { OfficeLevel } from '../../levels';
import { fold } from '../../names';

export type FactSource = 'World Factbook' | 'congress-legislators' | 'Wikidata';

/** Somebody has held an office of a country or an organisation since a day. */
export interface Fact {
  readonly source: FactSource;
  /** The country or the organisation, by the first of its names in the data. */
  readonly place: string;
  /** Levels of the data's offices that may be meant. */
  readonly levels: readonly OfficeLevel[];
  /** Folded words that the office's titles or bodies must have, in any order; empty where the levels say enough. */
  readonly about: string;
  /** The words of the holder's name, folded, titles among them where the source puts them there. */
  readonly words: readonly string[];
  /** First day, ISO. */
  readonly since: string;
  /** The source is so clear that another day in the data is a contradiction; else it only confirms. */
  readonly clear: boolean;
}

/** Words of a name by which people are told apart: folded, of three letters at least. */
export const wordsOf = (text: string): string[] => fold(text).match(/[a-z]{3,}/g) ?? [];

/** A country's name for comparison: folded, without `The` and punctuation. */
export const placeKey = (name: string): string =>
  fold(name)
    .replace(/-n-/g, ' and ')
    .replace(/^the /, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `2 May 2014` as `2014-05-02`; null when it is no day. */
export function isoDay(text: string): string | null {
  const [, day, month, year] = /^\s*(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})$/i.exec(text.trimEnd()) ?? [];
  const number = months.indexOf(month?.toLowerCase() ?? '') + 1;
  return number === 0 ? null : `${year}-${String(number).padStart(2, '0')}-${day!.padStart(2, '0')}`;
}
