/** Countries by their names in print. */
import { addTo } from '../article/multimap';
import { readSection } from './form';
import type { Lines } from './lines';
import { fold } from './names';

/** The countries of the data and their offices. */
export interface Countries {
  /** English name by folded name or adjective. */
  readonly names: ReadonlyMap<string, string>;
  /** English name by `U.S.` and the like, whose case matters. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** Numbers of the office lines of each country. */
  readonly officeLines: ReadonlyMap<string | null, readonly number[]>;
}

/** Reads the countries off the data. */
export function readCountries(lines: Lines): Countries {
  const countries = new Map<string, string>();
  const abbreviations = new Map<string, string>();
  const officeLines = new Map<string | null, number[]>();
  let country: string | null = null;
  for (const { number, isSection } of lines.headerLines()) {
    if (!isSection) {
      addTo(officeLines, country, number);
      continue;
    }
    const section = readSection(lines.line(number));
    country = section.country;
    if (country === null) continue;
    if (section.aliases.length === 0 && countries.has(fold(country))) continue;
    for (const name of [country, ...section.aliases]) {
      if (/^[A-Z.]{2,6}$/.test(name)) abbreviations.set(name, country);
      else countries.set(fold(name), country);
    }
  }
  return { names: countries, abbreviations, officeLines };
}

/** A country's English name by a name or adjective as printed, its apostrophe perhaps lost; null for other words. */
export function countryOf(word: string, { names, abbreviations }: Countries): string | null {
  const trimmed = word.trim();
  const abbreviation = abbreviations.get(trimmed);
  if (abbreviation !== undefined) return abbreviation;
  const key = fold(trimmed)
    .replace(/['\u2019]s?$/, '')
    .replace(/^the /, '');
  // `Ukraines deputy prime minister`: the apostrophe is lost; `Germans`: a plural.
  const singular = key.endsWith('s') ? names.get(key.slice(0, -1)) : undefined;
  return names.get(key) ?? singular ?? abbreviations.get(trimmed.replace(/['\u2019]?s$/, '')) ?? null;
}
