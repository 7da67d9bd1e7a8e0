/** The directory over its data and the user's own officials. */
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
import { nameOf, officeLevels, readHolder, titleFor } from './form';
import { bucketOf, Lines } from './lines';
import { compact, fold, skeleton, wordsOf } from './names';
import type { OwnOfficial } from './own';
import { matchName, newPerson, printedName, type KnownPerson } from './people';
import { covers, lastDay } from './period';
import { genericLevel, officeKey } from './titles';

const rankOf = new Map<OfficeLevel, number>(officeLevels.map((level, rank) => [level, rank]));
const kinds: readonly MatchKind[] = ['full', 'given-and-surname', 'surname'];

/** The day after which a term of the user's own file goes stale: never. */
const forever = '9999-12-31';

/**
 * The directory. `data` is the text built by `build/build-directory.mjs`, indexed when the first question is asked. The
 * `own` officials are merged over it: their genders and ids win, and their terms replace a person's built-in terms in the
 * same office. A running term of the own file is never stale.
 */
export function loadDirectory(data: string, own: readonly OwnOfficial[] = []): Directory {
  let loaded: LoadedDirectory | null = null;
  const directory = (): LoadedDirectory => (loaded ??= new LoadedDirectory(data, own));
  return {
    get size() {
      return directory().size();
    },
    lookUp: (name) =>
      directory()
        .match(name)
        .map(({ person }) => person),
    match: (name) => directory().match(name),
    officesOn,
    lastOfficeBefore,
    holders: (query, date) => directory().holders(query, date),
    countryOf: (word) => directory().countryOf(word),
  };
}

/** The empty directory, for hosts that have no data. */
export const emptyDirectory: Directory = loadDirectory('');

function officesOn(person: DirectoryPerson, date: string | null): readonly Held[] {
  if (date === null) return person.terms.map((term): Held => ({ person, term, certainty: 'sure' })).reverse();
  const held: Held[] = [];
  for (const term of person.terms) {
    const certainty = certaintyOn(term, date);
    if (certainty !== null) held.push({ person, term, certainty });
  }
  if (held.length < 2) return held;
  // Of equal offices, first the one in the country of most of the person's terms: a monarch of several realms.
  const home = (country: string | null): number =>
    person.terms.filter((term) => term.country === country).length;
  const rank = ({ term, certainty }: Held): number =>
    rankOf.get(term.level)! + (certainty === 'sure' ? 0 : certainty === 'stale' ? 50 : 100);
  return held.sort((a, b) => rank(a) - rank(b) || home(b.term.country) - home(a.term.country));
}

function certaintyOn(term: Term, date: string): Held['certainty'] | null {
  const covered = covers(term, date);
  if (covered === 'no') return null;
  return term.to === null && lastDay(date) > lastDay(term.asOf) ? 'stale' : covered;
}

function lastOfficeBefore(person: DirectoryPerson, date: string): Term | null {
  let last: Term | null = null;
  let lastEnd = '';
  for (const term of person.terms) {
    if (term.to === null || lastDay(term.to) >= date || term.to < lastEnd) continue;
    last = term;
    lastEnd = term.to;
  }
  return last;
}

/** Smaller for the holder of a more important office; the order of people who share a surname. */
function prominence(person: DirectoryPerson): number {
  let best = 99;
  for (const term of person.terms) best = Math.min(best, rankOf.get(term.level)!);
  return best * 8 - Math.min(7, person.terms.length);
}

/** An office's line in the data, or a term of the user's own file. */
interface KnownOffice {
  readonly titles: readonly string[];
  readonly bodies: readonly string[];
  readonly country: string | null;
  readonly level: OfficeLevel;
  /** Number of the office's line; the holders' follow it. */
  readonly line: number | null;
  readonly own: { readonly person: KnownPerson; readonly term: Term } | null;
}

class LoadedDirectory {
  private readonly lines: Lines;
  /** People read so far, by name with the words in brackets. */
  private readonly people = new Map<string, KnownPerson>();
  /** People of the user's own file, by the buckets of their words. */
  private readonly ownPeople = new Map<number, KnownPerson[]>();
  private readonly ownOffices: KnownOffice[] = [];
  private readonly countries = new Map<string, string>();
  private readonly abbreviations = new Map<string, string>();
  /** Numbers of the office lines of each country. */
  private readonly officeLines = new Map<string | null, number[]>();
  private readonly officesByCountry = new Map<string | null, readonly KnownOffice[]>();
  private officesByKey: Map<string, KnownOffice[]> | null = null;
  private readonly answers = new Map<string, readonly Match[]>();

  constructor(data: string, own: readonly OwnOfficial[]) {
    this.lines = new Lines(data);
    let country: string | null = null;
    for (const { number, isSection } of this.lines.headerLines()) {
      if (isSection) country = this.takeSection(this.lines.line(number));
      else {
        const numbers = this.officeLines.get(country);
        if (numbers) numbers.push(number);
        else this.officeLines.set(country, [number]);
      }
    }
    for (const official of own) this.merge(official);
  }

  private takeSection(line: string): string | null {
    const names = line.slice(3).split(' | ')[0]!.split(' / ');
    const country = names[0]!;
    if (country.startsWith('@ ')) return null;
    if (names.length > 1 || !this.countries.has(fold(country))) {
      for (const name of names) {
        if (/^[A-Z.]{2,6}$/.test(name)) this.abbreviations.set(name, country);
        else this.countries.set(fold(name), country);
      }
    }
    return country;
  }

  size(): { people: number; terms: number } {
    const names = new Set<string>();
    let terms = 0;
    for (let number = 0; number < this.lines.count; number++) {
      if (!this.lines.isHolder(number)) continue;
      const key = readHolder(this.lines.line(number))?.key;
      if (key == null) continue;
      terms++;
      names.add(key);
    }
    return { people: names.size, terms };
  }

  match(name: string): readonly Match[] {
    const known = this.answers.get(name);
    if (known) return known;
    const answer = name.length > 100 ? [] : this.find(name);
    // Bounded, so that a long session over many files does not grow it without end.
    if (this.answers.size >= 20_000) this.answers.clear();
    this.answers.set(name, answer);
    return answer;
  }

  private find(name: string): readonly Match[] {
    const printed = name.trim().replace(/['\u2019]s?$/, '');
    const found = this.findWords(wordsOf(printed));
    if (found.length > 0) return found;
    // Names glued by a lost character: `AntonyBlinken`, `alAssad`.
    const parted = printed.replace(/([a-z])(?=[A-Z])/g, '$1 ');
    return parted === printed ? [] : this.findWords(wordsOf(parted));
  }

  private findWords(words: readonly string[]): readonly Match[] {
    const keys = words.map(compact).filter((key) => key !== '');
    const last = words.findLast((word) => compact(word) !== '');
    if (last === undefined) return [];
    const candidates = this.peopleInBucket(bucketOf(fold(last)));
    if (candidates.length === 0) return [];
    const exact = this.among(candidates, keys, false);
    // A single short word matches too much when read loosely.
    if (exact.length > 0 || keys.join('').length < 4) return exact;
    return this.among(candidates, keys.map(skeleton), true);
  }

  private among(
    candidates: readonly KnownPerson[],
    keys: readonly string[],
    loose: boolean,
  ): readonly Match[] {
    const printed = printedName(keys);
    let matches: Match[] = [];
    for (const person of candidates) {
      const kind = matchName(person, printed, loose, keys.length === 1);
      if (kind !== null) matches.push({ person, kind, loose });
    }
    if (matches.length === 0 && keys.length > 1) {
      // `Van Rompuy`, `Ben Ali`: a family name of several words alone.
      matches = candidates
        .filter((person) => matchName(person, printed, loose, true) !== null)
        .map((person): Match => ({ person, kind: 'surname', loose }));
    }
    const weight = ({ person, kind }: Match): number => kinds.indexOf(kind) * 1000 + prominence(person);
    return matches.length > 1 ? matches.sort((a, b) => weight(a) - weight(b)) : matches;
  }

  private readonly bucketPeople = new Map<number, readonly KnownPerson[]>();

  /** Everyone with a word of the name in a bucket. */
  private peopleInBucket(bucket: number): readonly KnownPerson[] {
    const known = this.bucketPeople.get(bucket);
    if (known) return known;
    const people = new Set<KnownPerson>();
    for (const number of this.lines.inBucket(bucket)) {
      const key = readHolder(this.lines.line(number))?.key;
      if (key == null) continue;
      const person = this.person(key);
      // None when no office stands above the line.
      if (person.terms.length > 0) people.add(person);
    }
    for (const person of this.ownPeople.get(bucket) ?? []) people.add(person);
    const list = [...people];
    this.bucketPeople.set(bucket, list);
    return list;
  }

  /** Reads a person: every line with the name. They share its words, so they are in one bucket. */
  private person(key: string): KnownPerson {
    const known = this.people.get(key);
    if (known) return known;
    const person = newPerson(nameOf(key));
    this.people.set(key, person);
    const word = person.name.split(' ').at(-1)!.split('-').at(-1)!;
    const numbers = [...new Set(this.lines.inBucket(bucketOf(word)))].sort((a, b) => a - b);
    const terms: { number: number; term: Term }[] = [];
    for (const number of numbers) {
      const text = this.lines.line(number);
      if (!text.includes(key)) continue;
      const holder = readHolder(text);
      const context = this.lines.contextOf(number);
      if (holder?.key !== key || !context) continue;
      person.gender ??= holder.gender;
      person.wikidata ??= holder.wikidata;
      person.firstWord ||= context.section.firstWord;
      person.familyFirst ||= context.section.familyFirst;
      for (const variant of holder.variants)
        if (!person.variants.includes(variant)) person.variants.push(variant);
      const byNext = holder.ended === 'by-next' && !context.office.several;
      terms.push({
        number,
        term: {
          title: context.office.titles[0]!,
          country: context.section.country,
          body: context.office.bodies[0] ?? null,
          from: holder.from,
          to: byNext ? this.nextStart(number) : holder.to,
          asOf: context.asOf,
          level: context.office.level,
          sourceClass: holder.confirmed ? 'confirmed' : context.source,
          acting: holder.acting,
        },
      });
    }
    terms.sort((a, b) => ((a.term.from ?? '') < (b.term.from ?? '') ? -1 : 1));
    for (const { number, term } of terms) {
      person.terms.push({ ...term, title: titleFor(term.title, person.gender) });
      person.termLines.push(number);
    }
    return person;
  }

  /** When the holder on the next line began. */
  private nextStart(number: number): string | null {
    if (number + 1 >= this.lines.count || !this.lines.isHolder(number + 1)) return null;
    return readHolder(this.lines.line(number + 1))?.from ?? null;
  }

  private merge(official: OwnOfficial): void {
    const known = this.match(official.name).find((match) => match.kind === 'full' && !match.loose)?.person;
    const person = (known as KnownPerson | undefined) ?? newPerson(official.name);
    for (const variant of official.variants)
      if (!person.variants.includes(variant)) person.variants.push(variant);
    person.gender = official.gender ?? person.gender;
    person.wikidata = official.wikidata ?? person.wikidata;
    const officeOf = (term: { title: string; country: string | null; body: string | null }): string =>
      `${officeKey(term.title)}|${fold(term.country ?? '')}|${fold(term.body ?? '')}`;
    const replaced = new Set(official.terms.map(officeOf));
    const terms = person.terms.map((term, i) => ({ term, line: person.termLines[i]! }));
    const kept = terms.filter(({ term }) => !replaced.has(officeOf(term)));
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
      kept.push({ term, line: -1 });
      this.ownOffices.push({
        titles: [title],
        bodies: body === null ? [] : [body],
        country,
        level,
        line: null,
        own: { person, term },
      });
    }
    kept.sort((a, b) => ((a.term.from ?? '') < (b.term.from ?? '') ? -1 : 1));
    person.terms.splice(0, Infinity, ...kept.map(({ term }) => term));
    person.termLines.splice(0, Infinity, ...kept.map(({ line }) => line));
    person.forms = null;
    person.looseForms = null;
    for (const name of [person.name, ...person.variants]) {
      for (const word of wordsOf(name).flatMap((whole) => [whole, ...whole.split('-')])) {
        for (const form of [fold(word), word.replace(/[^\u0020-\u007e]/g, '')]) {
          const bucket = bucketOf(form);
          const people = this.ownPeople.get(bucket);
          if (!people) this.ownPeople.set(bucket, [person]);
          else if (!people.includes(person)) people.push(person);
        }
      }
    }
    // What was found before this official was known.
    this.answers.clear();
    this.bucketPeople.clear();
  }

  countryOf(word: string): string | null {
    const trimmed = word.trim();
    const abbreviation = this.abbreviations.get(trimmed);
    if (abbreviation !== undefined) return abbreviation;
    const key = fold(trimmed)
      .replace(/['\u2019]s?$/, '')
      .replace(/^the /, '');
    // `Ukraines deputy prime minister`: the apostrophe is lost; `Germans`: a plural.
    const singular = key.endsWith('s') ? this.countries.get(key.slice(0, -1)) : undefined;
    return (
      this.countries.get(key) ??
      singular ??
      this.abbreviations.get(trimmed.replace(/['\u2019]?s$/, '')) ??
      null
    );
  }

  holders(query: OfficeQuery, date: string): readonly Held[] {
    const title = officeKey(query.title);
    if (title === '') return [];
    const country = query.country == null ? null : this.countryOf(query.country);
    // A state, province or city printed where a country might stand: `Texas Governor`.
    const place = query.body ?? (query.country != null && country === null ? query.country : null);
    let offices: readonly KnownOffice[];
    if (country !== null) offices = this.inCountry(country, place, title, query.title);
    else {
      offices = this.anywhere(place === null ? title : officeKey(`${place} ${query.title}`));
      const placeAsCountry = place === null ? null : this.countryOf(place);
      if (offices.length === 0 && placeAsCountry !== null) {
        offices = this.inCountry(placeAsCountry, null, title, query.title);
      }
      // A title that several countries or organisations have says nothing without one of them.
      const different = new Set(offices.map((office) => `${office.country ?? ''}|${office.bodies[0] ?? ''}`));
      if (different.size > 1) return [];
    }
    return this.holding(offices, date);
  }

  private holding(offices: readonly KnownOffice[], date: string): readonly Held[] {
    const held = new Map<KnownPerson, Held>();
    const note = (person: KnownPerson, term: Term): void => {
      const certainty = certaintyOn(term, date);
      if (certainty !== null && !held.has(person)) held.set(person, { person, term, certainty });
    };
    for (const office of offices) {
      if (office.own) note(office.own.person, office.own.term);
      if (office.line === null) continue;
      for (let number = office.line + 1; number < this.lines.count && this.lines.isHolder(number); number++) {
        const key = readHolder(this.lines.line(number))?.key;
        if (key == null) continue;
        const person = this.person(key);
        // Gone when the user's own file has replaced it.
        const index = person.termLines.indexOf(number);
        if (index >= 0) note(person, person.terms[index]!);
      }
    }
    const order = ['sure', 'stale', 'partial'];
    return [...held.values()].sort(
      (a, b) =>
        order.indexOf(a.certainty) - order.indexOf(b.certainty) ||
        ((a.term.from ?? '') > (b.term.from ?? '') ? -1 : 1),
    );
  }

  private inCountry(
    country: string,
    place: string | null,
    title: string,
    printed: string,
  ): readonly KnownOffice[] {
    const all = this.officesIn(country);
    const named = (office: KnownOffice, prefix: string | null): boolean =>
      office.titles.some((synonym) =>
        [titleFor(synonym, 'male'), titleFor(synonym, 'female')].some((form) =>
          prefix === null
            ? officeKey(form) === title
            : office.bodies.some(
                (body) => officeKey(`${body} ${form}`) === officeKey(`${prefix} ${printed}`),
              ),
        ),
      );
    if (place !== null) return all.filter((office) => named(office, place));
    const sameTitle = all.filter((office) => named(office, null));
    const national = sameTitle.filter((office) => office.bodies.length === 0);
    if (national.length > 0) return national;
    if (sameTitle.length > 0) return sameTitle;
    const level = genericLevel(printed);
    if (level === null)
      return all.filter((office) =>
        office.bodies.some((body) => officeKey(`${body} ${office.titles[0]!}`) === title),
      );
    const ofLevel = all.filter((office) => office.level === level);
    const withoutBody = ofLevel.filter((office) => office.bodies.length === 0);
    return withoutBody.length > 0 ? withoutBody : ofLevel;
  }

  private officesIn(country: string | null): readonly KnownOffice[] {
    let offices = this.officesByCountry.get(country);
    if (!offices) {
      offices = (this.officeLines.get(country) ?? []).flatMap((line): KnownOffice[] => {
        const context = this.lines.contextOf(line);
        return context ? [{ ...context.office, country, line, own: null }] : [];
      });
      this.officesByCountry.set(country, offices);
    }
    const own = this.ownOffices.filter((office) => office.country === country);
    return own.length > 0 ? [...offices, ...own] : offices;
  }

  /** Offices of any country or organisation by title, or by organisation and title. */
  private anywhere(key: string): readonly KnownOffice[] {
    if (!this.officesByKey) {
      this.officesByKey = new Map();
      const countries = new Set([
        ...this.officeLines.keys(),
        ...this.ownOffices.map((office) => office.country),
      ]);
      for (const country of countries) for (const office of this.officesIn(country)) this.indexOffice(office);
    }
    return this.officesByKey.get(key) ?? [];
  }

  private indexOffice(office: KnownOffice): void {
    for (const title of office.titles) {
      for (const form of new Set([titleFor(title, 'male'), titleFor(title, 'female')])) {
        for (const text of [form, ...office.bodies.map((body) => `${body} ${form}`)]) {
          const key = officeKey(text);
          const list = this.officesByKey!.get(key);
          if (!list) this.officesByKey!.set(key, [office]);
          else if (!list.includes(office)) list.push(office);
        }
      }
    }
  }
}
