/** Builds the directory from its data and the user's own officials. */
import type {
  Directory,
  DirectoryPerson,
  Held,
  Match,
  MatchKind,
  OfficeLevel,
  OfficeQuery,
  Term,
} from './directory';
import { compact, fold, givenFits, keysOf, skeleton, wordsOf } from './names';
import type { OwnOfficial } from './own';
import { aloneForms, officeLevels, parse, titleFor, type Office, type ParsedPerson } from './parse';
import { covers, lastDay } from './period';
import { genericLevel, officeKey } from './titles';

const rankOf = new Map<OfficeLevel, number>(officeLevels.map((level, rank) => [level, rank]));

/** The day after which a term of the user's own file goes stale: never. */
const forever = '9999-12-31';

/**
 * The directory. `data` is the text built by `build/build-directory.mjs`, parsed when the first question is asked; `own`
 * officials are merged over it: their names, genders and ids win, and their terms replace built-in terms in the same
 * office. A term of the own file that runs is never stale.
 */
export function loadDirectory(data: string, own: readonly OwnOfficial[] = []): Directory {
  let loaded: LoadedDirectory | null = null;
  const directory = (): LoadedDirectory => (loaded ??= new LoadedDirectory(data, own));
  return {
    get size() {
      return directory().size;
    },
    lookUp: (name) => directory().lookUp(name),
    match: (name) => directory().match(name),
    officesOn: (person, date) => officesOn(person, date),
    lastOfficeBefore: (person, date) => lastOfficeBefore(person, date),
    holders: (query, date) => directory().holders(query, date),
    countryOf: (word) => directory().countryOf(word),
  };
}

/** The empty directory, for hosts that have no data. */
export const emptyDirectory: Directory = loadDirectory('');

function officesOn(person: DirectoryPerson, date: string | null): readonly Held[] {
  if (date === null) {
    return [...person.terms].reverse().map((term) => ({ person, term, certainty: 'sure' }));
  }
  const held: Held[] = [];
  for (const term of person.terms) {
    const certainty = certaintyOn(term, date);
    if (certainty !== null) held.push({ person, term, certainty });
  }
  const rank = ({ term, certainty }: Held): number =>
    rankOf.get(term.level)! + (certainty === 'sure' ? 0 : certainty === 'stale' ? 50 : 100);
  return held.length > 1 ? held.sort((a, b) => rank(a) - rank(b)) : held;
}

function certaintyOn(term: Term, date: string): Held['certainty'] | null {
  const covered = covers(term, date);
  if (covered === 'no') return null;
  if (term.to === null && lastDay(date) > lastDay(term.asOf)) return 'stale';
  return covered;
}

function lastOfficeBefore(person: DirectoryPerson, date: string): Term | null {
  let last: Term | null = null;
  for (const term of person.terms) {
    if (term.to === null || lastDay(term.to) >= date) continue;
    if (last?.to == null || term.to > last.to) last = term;
  }
  return last;
}

interface LooseKeys {
  readonly full: Map<string, ParsedPerson[]>;
  readonly alone: Map<string, ParsedPerson[]>;
}

class LoadedDirectory {
  readonly size: { readonly people: number; readonly terms: number };
  private readonly people: ParsedPerson[];
  private readonly offices: Office[];
  /** By compact full name or variant. */
  private readonly full = new Map<string, ParsedPerson[]>();
  /** By compact family name, or the word a person goes by alone. */
  private readonly alone = new Map<string, ParsedPerson[]>();
  private looseKeys: LooseKeys | null = null;
  private officesByKey: Map<string, Office[]> | null = null;
  private readonly countries = new Map<string, string>();
  private readonly abbreviations = new Map<string, string>();
  private readonly answers = new Map<string, readonly Match[]>();

  constructor(data: string, own: readonly OwnOfficial[]) {
    const parsed = parse(data);
    this.offices = [...parsed.offices];
    const people = new Map(parsed.people);
    if (own.length > 0) this.merge(people, own);
    this.people = [...people.values()];
    let terms = 0;
    for (const person of this.people) {
      terms += person.terms.length;
      this.index(person, person.name);
      for (const variant of person.variants) this.index(person, variant);
    }
    this.size = { people: this.people.length, terms };
    for (const country of parsed.countries) {
      for (const name of [country.name, ...country.aliases]) {
        if (/^[A-Z.]{2,6}$/.test(name)) this.abbreviations.set(name, country.name);
        else this.countries.set(fold(name), country.name);
      }
    }
  }

  private index(person: ParsedPerson, name: string): void {
    for (const key of keysOf(name)) add(this.full, key, person);
    for (const form of aloneForms(person, name)) for (const key of keysOf(form)) add(this.alone, key, person);
  }

  private merge(people: Map<string, ParsedPerson>, own: readonly OwnOfficial[]): void {
    const byName = new Map<string, ParsedPerson>();
    for (const person of people.values()) {
      for (const name of [...person.variants, person.name]) byName.set(compact(name), person);
    }
    for (const official of own) {
      let person = byName.get(compact(official.name));
      if (!person) {
        person = {
          name: official.name,
          variants: [],
          gender: null,
          wikidata: null,
          terms: [],
          firstWord: false,
          familyFirst: false,
        };
        people.set(`own:${people.size}`, person);
        byName.set(compact(official.name), person);
      }
      for (const variant of official.variants)
        if (!person.variants.includes(variant)) person.variants.push(variant);
      person.gender = official.gender ?? person.gender;
      person.wikidata = official.wikidata ?? person.wikidata;
      const sameOffice = (term: { title: string; country: string | null; body: string | null }): string =>
        `${officeKey(term.title)}|${term.country ?? ''}|${term.body ?? ''}`;
      const replaced = new Set(official.terms.map(sameOffice));
      const kept = person.terms.filter((term) => !replaced.has(sameOffice(term)));
      const dropped = new Set(person.terms.filter((term) => replaced.has(sameOffice(term))));
      if (dropped.size > 0) {
        for (const office of this.offices) {
          for (let i = office.holders.length - 1; i >= 0; i--)
            if (dropped.has(office.holders[i]!.term)) office.holders.splice(i, 1);
        }
      }
      person.terms.length = 0;
      person.terms.push(...kept);
      for (const { title, country, body, from, to, level } of official.terms) {
        const term: Term = {
          title,
          country,
          body,
          from,
          to,
          level,
          asOf: forever,
          sourceClass: 'own',
          acting: false,
        };
        person.terms.push(term);
        this.offices.push({
          titles: [title],
          country,
          bodies: body === null ? [] : [body],
          level,
          several: true,
          holders: [{ person, term }],
        });
      }
      person.terms.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
    }
  }

  lookUp(name: string): readonly DirectoryPerson[] {
    return this.match(name).map(({ person }) => person);
  }

  match(name: string): readonly Match[] {
    const known = this.answers.get(name);
    if (known) return known;
    const answer = name.length > 100 ? [] : this.find(name);
    // Bounded, so that a long session over many files does not grow it without end.
    if (this.answers.size > 5000) this.answers.clear();
    this.answers.set(name, answer);
    return answer;
  }

  private find(name: string): readonly Match[] {
    const words = wordsOf(name.replace(/['\u2019]s?$/, '').trim());
    const keys = words.map(compact).filter((key) => key !== '');
    if (keys.length === 0) return [];
    const exact = this.among(keys, this.full, this.alone, false);
    if (exact.length > 0) return exact;
    // A single short word matches too much when read loosely.
    if (keys.join('').length < 4) return [];
    this.looseKeys ??= this.buildLooseKeys();
    return this.among(keys.map(skeleton), this.looseKeys.full, this.looseKeys.alone, true);
  }

  private among(
    keys: readonly string[],
    full: ReadonlyMap<string, readonly ParsedPerson[]>,
    alone: ReadonlyMap<string, readonly ParsedPerson[]>,
    loose: boolean,
  ): Match[] {
    const found = new Map<ParsedPerson, MatchKind>();
    const whole = keys.join('');
    const note = (people: readonly ParsedPerson[] | undefined, kind: MatchKind): void => {
      for (const person of people ?? []) if (!found.has(person)) found.set(person, kind);
    };
    note(full.get(whole), 'full');
    for (let i = 1; i < keys.length; i++) {
      const family = keys.slice(i).join('');
      const given = keys.slice(0, i);
      const people = alone.get(family)?.filter((person) => this.givenNamesFit(person, family, given, loose));
      note(people, 'given-and-surname');
    }
    if (keys.length === 1 || found.size === 0) note(alone.get(whole), 'surname');
    const matches = Array.from(found, ([person, kind]): Match => ({ person, kind, loose }));
    const order: readonly MatchKind[] = ['full', 'given-and-surname', 'surname'];
    const weight = ({ person, kind }: Match): number => order.indexOf(kind) * 1000 + prominence(person);
    return matches.length > 1 ? matches.sort((a, b) => weight(a) - weight(b)) : matches;
  }

  private givenNamesFit(
    person: ParsedPerson,
    family: string,
    given: readonly string[],
    loose: boolean,
  ): boolean {
    return [person.name, ...person.variants].some((name) => {
      const words = wordsOf(name);
      const keys = words.map((word) => (loose ? skeleton(compact(word)) : compact(word)));
      for (let i = 1; i < keys.length; i++) {
        const tail = words.slice(i).join(' ');
        const fits = loose ? keys.slice(i).join('') === family : keysOf(tail).includes(family);
        if (!fits) continue;
        if (givenFits(given, keys.slice(0, i))) return true;
        // The printed given name may itself have lost a letter: `Gran Persson`.
        if (given.length === 1 && words.slice(0, i).some((word) => keysOf(word).includes(given[0]!)))
          return true;
      }
      return false;
    });
  }

  private buildLooseKeys(): LooseKeys {
    const full = new Map<string, ParsedPerson[]>();
    const alone = new Map<string, ParsedPerson[]>();
    for (const person of this.people) {
      for (const name of [person.name, ...person.variants]) {
        const words = wordsOf(name).map((word) => skeleton(compact(word)));
        add(full, words.join(''), person);
        for (const form of aloneForms(person, name)) {
          add(
            alone,
            wordsOf(form)
              .map((word) => skeleton(compact(word)))
              .join(''),
            person,
          );
        }
      }
    }
    return { full, alone };
  }

  countryOf(word: string): string | null {
    const trimmed = word.trim();
    const abbreviation = this.abbreviations.get(trimmed);
    if (abbreviation !== undefined) return abbreviation;
    const key = fold(trimmed)
      .replace(/['\u2019]s?$/, '')
      .replace(/^the /, '');
    // `Ukraines deputy prime minister`: the apostrophe is lost; `Germans`: a plural.
    return (
      this.countries.get(key) ??
      (key.endsWith('s') ? this.countries.get(key.slice(0, -1)) : undefined) ??
      null
    );
  }

  holders(query: OfficeQuery, date: string): readonly Held[] {
    const title = officeKey(query.title);
    if (title === '') return [];
    const body = query.body ?? null;
    let country = query.country == null ? null : this.countryOf(query.country);
    let place: string | null = body;
    // A state, province or city printed where a country might stand: `Texas Governor`.
    if (query.country != null && country === null) place ??= query.country;
    const placeAsCountry = place === null ? null : this.countryOf(place);
    this.officesByKey ??= this.buildOfficeKeys();

    const wanted = place === null ? title : officeKey(`${place} ${query.title}`);
    let offices = this.officesByKey.get(wanted) ?? [];
    if (country !== null) offices = offices.filter((office) => office.country === country);
    if (place === null && country !== null) {
      const national = offices.filter((office) => office.bodies.length === 0);
      if (national.length > 0) offices = national;
    }
    if (offices.length === 0 && placeAsCountry !== null && country === null) {
      country = placeAsCountry;
      offices = (this.officesByKey.get(title) ?? []).filter(
        (office) => office.country === country && office.bodies.length === 0,
      );
    }
    if (offices.length === 0 && country !== null && place === null) {
      const level = genericLevel(query.title);
      if (level !== null)
        offices = this.offices.filter((office) => office.level === level && office.country === country);
      if (level !== 'defence' && level !== 'finance' && level !== 'justice') {
        offices = offices.filter((office) => office.bodies.length === 0 || level === 'central-bank');
      }
    }
    // A title that several countries or bodies have says nothing without one of them.
    if (
      new Set(offices.map((office) => `${office.country ?? ''}|${office.bodies[0] ?? ''}`)).size > 1 &&
      country === null
    )
      return [];

    const held: Held[] = [];
    const seen = new Set<ParsedPerson>();
    for (const office of offices) {
      for (const { person, term } of office.holders) {
        const certainty = certaintyOn(term, date);
        if (certainty === null || seen.has(person)) continue;
        seen.add(person);
        held.push({ person, term, certainty });
      }
    }
    const order = ['sure', 'stale', 'partial'];
    return held.sort(
      (a, b) =>
        order.indexOf(a.certainty) - order.indexOf(b.certainty) ||
        ((a.term.from ?? '') > (b.term.from ?? '') ? -1 : 1),
    );
  }

  private buildOfficeKeys(): Map<string, Office[]> {
    const keys = new Map<string, Office[]>();
    const put = (text: string, office: Office): void => {
      const key = officeKey(text);
      const list = keys.get(key);
      if (!list) keys.set(key, [office]);
      else if (!list.includes(office)) list.push(office);
    };
    for (const office of this.offices) {
      for (const title of office.titles) {
        for (const form of new Set([titleFor(title, 'male'), titleFor(title, 'female')])) {
          put(form, office);
          for (const body of office.bodies) put(`${body} ${form}`, office);
        }
      }
    }
    return keys;
  }
}

/** Smaller for the holder of a more important office; the order of people who share a surname. */
function prominence(person: DirectoryPerson): number {
  let best = 99;
  for (const term of person.terms) best = Math.min(best, rankOf.get(term.level)!);
  return best * 8 - Math.min(7, person.terms.length);
}

function add(map: Map<string, ParsedPerson[]>, key: string, person: ParsedPerson): void {
  if (key === '') return;
  const list = map.get(key);
  if (!list) map.set(key, [person]);
  else if (list.at(-1) !== person && !list.includes(person)) list.push(person);
}
