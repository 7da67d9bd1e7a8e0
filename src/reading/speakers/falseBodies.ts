/** Organisations of a file that are none as they stand: groups of people, two that `and` joins, somebody whose surname is a country’s name. */
import { isField } from '../../article/listedBodies';
import { inFile } from '../byLine';
import { countryOfName, countryOfSeat } from '../people/countries';
import { isKnownOrganisation, isOrganisationWord } from '../people/organisationWords';
import type { NamedPlace, People } from '../people';
import type { Organisation, Person } from '../reading';

/** People of a party or of a generation; not parties, nor what their members have founded. */
const GROUP =
  /^(?!(?:Liberal|Lib|Christian|Social|Sweden|Free|Young|College|New|National|Log|Blue)\b)(?:[\p{L}.’'-]+ ){0,2}(?:Republicans|Democrats|Millennials|Americans|Boomers|Conservatives and Liberals)$/u;

const isGroup = (name: string): boolean => GROUP.test(name);

const AND = ' and ';

/** The two whose names a name joins; null where it is one body's: `Centers for Disease Control and Prevention`. */
function joinedNames(name: string, names: ReadonlySet<string>): readonly [string, string] | null {
  const at = name.indexOf(AND);
  if (at < 0 || name.indexOf(AND, at + 1) >= 0) return null;
  const [first, second] = [name.slice(0, at), name.slice(at + AND.length).replace(/^the /, '')];
  if (isGroup(first) || isGroup(second)) return [first, second];
  const isBody = (part: string): boolean =>
    names.has(part) ||
    isKnownOrganisation(part.toLowerCase()) ||
    isOrganisationWord(lastWord(part).toLowerCase()) ||
    isState(part);
  const isWhole = / (?:for|on) /.test(first) || isField(lastWord(second));
  return !isWhole && isBody(first) && isBody(second) ? [first, second] : null;
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

const isState = (name: string): boolean => countryOfName(name) !== null || countryOfSeat(name) !== null;

/** The people of a file by a surname that is a country's name; null for one of several. */
function bearersOfCountries(people: readonly Person[]): ReadonlyMap<string, Person | null> {
  const bearers = new Map<string, Person | null>();
  for (const person of people) {
    const at = person.name.lastIndexOf(' ');
    const surname = person.name.slice(at + 1);
    if (at > 0 && countryOfName(surname) !== null) bearers.set(surname, bearers.has(surname) ? null : person);
  }
  return bearers;
}

/**
 * Takes them apart, or away. A country's name means its bearer where the file has it nowhere but as that.
 *
 * @param textAt the text of a line between two offsets
 */
export function withoutFalseBodies(
  named: People,
  textAt: (line: number, start: number, end: number) => string,
): People {
  const bearers = bearersOfCountries(named.people);
  const names = new Set(named.organisations.map(({ name }) => name));
  if (
    !named.organisations.some(({ name }) => isGroup(name) || name.includes(AND) || bearers.get(name) != null)
  )
    return named;
  const kept: Organisation[] = [];
  const places: NamedPlace[] = [];
  const byName = new Map<string, { readonly id: number; readonly mentions: NamedPlace[] }>();
  const add = (name: string, spans: readonly Pick<NamedPlace, 'line' | 'start' | 'end'>[]): void => {
    if (isGroup(name)) return;
    const own = byName.get(name) ?? { id: byName.size, mentions: [] };
    byName.set(name, own);
    for (const { line, start, end } of spans)
      own.mentions.push({ line, start, end, person: null, organisation: own.id });
  };
  const taken = new Map<number, NamedPlace[]>();
  for (const { name, mentions } of named.organisations) {
    const bearer = bearers.get(name);
    if (bearer && mentions.every((span) => !isLocated(textAt(span.line, span.start - 8, span.start)))) {
      const own = mentions.map(({ line, start, end }) => ({
        line,
        start,
        end,
        person: bearer.id,
        organisation: null,
      }));
      taken.set(bearer.id, [...(taken.get(bearer.id) ?? []), ...own]);
      places.push(...own);
      continue;
    }
    const parts = joinedNames(name, names);
    if (!parts) {
      add(name, mentions);
      continue;
    }
    const whole = mentions.filter(({ start, end }) => end - start === name.length);
    add(
      parts[0],
      whole.map(({ line, start }) => ({ line, start, end: start + parts[0].length })),
    );
    add(
      parts[1],
      whole.map(({ line, end }) => ({ line, start: end - parts[1].length, end })),
    );
  }
  for (const [name, { id, mentions }] of byName) {
    mentions.sort(inFile);
    kept.push({ id, name, mentions: mentions.map(({ line, start, end }) => ({ line, start, end })) });
    places.push(...mentions);
  }
  const people = named.people.map((person): Person => {
    const more = taken.get(person.id);
    if (!more) return person;
    const introduction = person.mentions[person.introduction];
    const mentions = [...person.mentions, ...more.map(({ line, start, end }) => ({ line, start, end }))].sort(
      inFile,
    );
    return {
      ...person,
      mentions,
      introduction: introduction ? mentions.indexOf(introduction) : person.introduction,
    };
  });
  places.push(...named.names.filter(({ organisation }) => organisation === null));
  return { people, organisations: kept, names: places.sort(inFile) };
}

/** Behind these a country's name means the country. */
const isLocated = (before: string): boolean =>
  /\b(?:in|to|from|of|with|near|across) (?:the )?$/i.test(before);
