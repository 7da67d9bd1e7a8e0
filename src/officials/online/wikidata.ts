/**
 * What is asked of Wikidata's Action API and how its answers are understood
 * (https://www.wikidata.org/w/api.php, https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON). No request is made here.
 */

/** An office as Wikidata states it. Dates are ISO, as precise as known (`2008`, `2008-08`, `2008-08-15`), null unknown. */
export interface OnlineOffice {
  readonly title: string;
  readonly wikidata: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A person of the name that was asked for. */
export interface OnlinePerson {
  readonly wikidata: string;
  readonly name: string;
  readonly description: string | null;
  /** Offices held on the date of the article; all known ones when the article has no date. */
  readonly offices: readonly OnlineOffice[];
}

/** Wikidata items and properties. */
const HUMAN = 'Q5';
const INSTANCE_OF = 'P31';
const POSITION_HELD = 'P39';
const START_TIME = 'P580';
const END_TIME = 'P582';

/** Namesakes looked at. Wikidata ranks the best known first. */
const MOST_CANDIDATES = 7;
/** Items that one `wbgetentities` takes. */
const MOST_IDS = 50;

type Parameters = Readonly<Record<string, string>>;

const COMMON: Parameters = { format: 'json', formatversion: '2', origin: '*' };

/** The search for a name, with the plain apostrophes of Wikidata’s labels. The name is all that is sent. */
export function searchRequest(name: string): Parameters {
  return {
    ...COMMON,
    action: 'wbsearchentities',
    search: name.replaceAll('’', "'"),
    language: 'en',
    uselang: 'en',
    type: 'item',
    limit: String(MOST_CANDIDATES),
  };
}

/** Names, descriptions and statements of several items at once. */
export function entitiesRequest(
  ids: readonly string[],
  props: 'labels|descriptions|claims' | 'labels',
): Parameters {
  return {
    ...COMMON,
    action: 'wbgetentities',
    ids: ids.join('|'),
    props,
    languages: 'en',
  };
}

/** Item ids from a search's answer, best first. @throws {TypeError} when the answer is not one */
export function readSearch(answer: unknown): string[] {
  const results = array(record(answer)['search']);
  return results.map((result) => record(result)['id']).filter((id): id is string => typeof id === 'string');
}

/** A person with all terms known, whose offices have no names yet. */
export interface FoundPerson {
  readonly wikidata: string;
  readonly name: string;
  readonly description: string | null;
  readonly terms: readonly Omit<OnlineOffice, 'title'>[];
}

/**
 * The humans among items, with all their terms.
 *
 * @param ids in the order wanted
 * @throws {TypeError} when the answer is not one
 */
export function readPeople(answer: unknown, ids: readonly string[]): FoundPerson[] {
  const entities = record(record(answer)['entities']);
  return ids.flatMap((id) => {
    const entity = entities[id];
    if (typeof entity !== 'object' || entity === null || 'missing' in entity) return [];
    const fields = record(entity);
    const claims = record(fields['claims'] ?? {});
    const isHuman = claimsOf(claims, INSTANCE_OF).some((claim) => itemOf(claim) === HUMAN);
    const name = english(fields['labels']);
    if (!isHuman || name === null) return [];
    const terms = claimsOf(claims, POSITION_HELD).flatMap((claim) => {
      const wikidata = itemOf(claim);
      const from = timeOf(claim, START_TIME);
      const to = timeOf(claim, END_TIME);
      return wikidata !== null ? [{ wikidata, from, to }] : [];
    });
    return [{ wikidata: id, name, description: english(fields['descriptions']), terms }];
  });
}

/** English names by item id; null for an item without one. @throws {TypeError} when the answer is not one */
export function readLabels(answer: unknown, ids: readonly string[]): Record<string, string | null> {
  const entities = record(record(answer)['entities']);
  return Object.fromEntries(ids.map((id) => [id, english(record(entities[id] ?? {})['labels'])]));
}

/**
 * People with the offices of a date; an office without an English name is left out.
 *
 * @param date ISO day, or null for all offices
 */
export function peopleOn(
  people: readonly FoundPerson[],
  titles: Readonly<Record<string, string | null>>,
  date: string | null,
): OnlinePerson[] {
  return people.map(({ terms, ...person }) => ({
    ...person,
    offices: terms.flatMap((term) => {
      const title = titles[term.wikidata] ?? null;
      return title !== null && holdsOn(term, date) ? [{ title, ...term }] : [];
    }),
  }));
}

/**
 * Items whose names are not known, as many as one request takes: those of offices held on the date first; none when no office of
 * the date is without a name.
 */
export function namesWanted(
  people: readonly FoundPerson[],
  titles: Readonly<Record<string, string | null>>,
  date: string | null,
): string[] {
  const unknown = people.flatMap(({ terms }) => terms).filter(({ wikidata }) => !(wikidata in titles));
  const needed = unknown.filter((term) => holdsOn(term, date));
  if (needed.length === 0) return [];
  return [...new Set([...needed, ...unknown].map(({ wikidata }) => wikidata))].slice(0, MOST_IDS);
}

/**
 * Whether a term may contain a day. A date known to the month or year only counts as the whole month or year; a term
 * that has neither begin nor end says nothing about the day, so it does not.
 */
function holdsOn({ from, to }: Pick<OnlineOffice, 'from' | 'to'>, date: string | null): boolean {
  if (date === null) return true;
  if (from === null && to === null) return false;
  return (
    (from === null || from <= date.slice(0, from.length)) && (to === null || to >= date.slice(0, to.length))
  );
}

/** Statements of a property but for those marked as wrong. */
function claimsOf(
  claims: Readonly<Record<string, unknown>>,
  property: string,
): Readonly<Record<string, unknown>>[] {
  return array(claims[property] ?? [])
    .map(record)
    .filter((claim) => claim['rank'] !== 'deprecated');
}

function itemOf(claim: Readonly<Record<string, unknown>>): string | null {
  const id = valueOf(claim['mainsnak'])?.['id'];
  return typeof id === 'string' ? id : null;
}

/** An ISO date from a qualifier, cut to its precision: 11 a day, 10 a month, 9 a year. */
function timeOf(claim: Readonly<Record<string, unknown>>, property: string): string | null {
  const value = valueOf(array(record(claim['qualifiers'] ?? {})[property] ?? [])[0]);
  const match = typeof value?.['time'] === 'string' ? /^\+(\d{4}-\d{2}-\d{2})T/.exec(value['time']) : null;
  if (!match) return null;
  const precision = value!['precision'];
  return precision === 11
    ? match[1]!
    : precision === 10
      ? match[1]!.slice(0, 7)
      : precision === 9
        ? match[1]!.slice(0, 4)
        : null;
}

function valueOf(snak: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof snak !== 'object' || snak === null) return null;
  const datavalue = record(snak)['datavalue'];
  if (typeof datavalue !== 'object' || datavalue === null) return null;
  const value = record(datavalue)['value'];
  return typeof value === 'object' && value !== null ? record(value) : null;
}

function english(texts: unknown): string | null {
  if (typeof texts !== 'object' || texts === null) return null;
  const text = record(texts)['en'];
  if (typeof text !== 'object' || text === null) return null;
  const value = record(text)['value'];
  return typeof value === 'string' ? value : null;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('Wikidata gave no object');
  return value as Record<string, unknown>;
}

function array(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('Wikidata gave no list');
  return value;
}
