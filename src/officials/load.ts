/** The directory over its data and the user's own officials. */
import type {
  BuiltInDirectory,
  DirectoryPerson,
  Held,
  Match,
  OfficeLevel,
  OfficeQuery,
  Term,
} from './directory';
import { unpackDirectory } from './asset';
import { marks, officeLevels, readBearer, readHolder, readSection, titleFor } from './form';
import { Lines } from './lines';
import { bucketsOfName, FAMILY_FIRST, FIRST_WORD, type DirectoryData } from './nameIndex';
import { fold, skeletons, wordKeys } from './names';
import type { OwnOfficial } from './own';
import { formsOf, kinds, KnownPerson, matching, type Form, type TermLine } from './people';
import { BUCKETS, bucketOf } from './sound';
import { covers, firstDay, lastDay } from './period';
import { genericLevel, mayHaveKey, officeKey, searchable } from './titles';

const rankOf = new Map<OfficeLevel, number>(officeLevels.map((level, rank) => [level, rank]));

/** The day after which a term of the user's own file goes stale: never. */
const forever = '9999-12-31';

/**
 * The directory of the asset that `build/build-directory.mjs` makes.
 *
 * @throws {RangeError} when the bytes are no asset
 */
export const loadDirectory = (bytes: Uint8Array): BuiltInDirectory => directoryOf(unpackDirectory(bytes));

/** The directory over data; `indexed` of `asset.ts` makes them of a text. */
export function directoryOf(data: DirectoryData): BuiltInDirectory {
  let lines: Lines | null = null;
  return directoryOver(() => (lines ??= new Lines(data)), []);
}

function directoryOver(linesOf: () => Lines, own: readonly OwnOfficial[]): BuiltInDirectory {
  let loaded: LoadedDirectory | null = null;
  const directory = (): LoadedDirectory => (loaded ??= new LoadedDirectory(linesOf(), own));
  return {
    get size() {
      return directory().size();
    },
    lookUp: (name) =>
      directory()
        .match(name)
        .map(({ person }) => person),
    match: (name) => directory().match(name),
    officesOn: (person, date) => {
      const held = officesOn(person, date);
      return own.length === 0 || date === null ? held : directory().withReplaced(held, date);
    },
    lastOfficeBefore,
    holders: (query, date) => directory().holders(query, date),
    countryOf: (word) => directory().countryOf(word),
    withOwn: (officials) => directoryOver(linesOf, officials),
  };
}

const none = new Uint16Array();

/** The empty directory, for hosts that have no data. */
export const emptyDirectory: BuiltInDirectory = directoryOf({
  text: '',
  index: { starts: new Uint16Array(BUCKETS + 1), people: none, firsts: none, others: none },
});

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
  if (term.to !== null || lastDay(date) <= lastDay(term.asOf)) return covered;
  return isForgotten(term, date) ? null : 'stale';
}

/** Whether a date is more than a year after the last day on which a running term is known. */
const isForgotten = ({ asOf }: Term, date: string): boolean => {
  const day = firstDay(date);
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}` > lastDay(asOf);
};

function lastOfficeBefore(person: DirectoryPerson, date: string): Term | null {
  let last: Term | null = null;
  let lastEnd = '';
  for (const term of person.terms) {
    const end = term.to ?? term.asOf;
    if (term.to === null ? !isForgotten(term, date) : lastDay(end) >= date) continue;
    if (end < lastEnd) continue;
    last = term;
    lastEnd = end;
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
  /** Several people hold it at once. */
  readonly several: boolean;
  /** Number of the office's line; the holders' follow it. */
  readonly line: number | null;
  readonly own: { readonly person: KnownPerson; readonly term: Term } | null;
}

const byBeginning = (a: TermLine, b: TermLine): number =>
  (a.term.from ?? '') < (b.term.from ?? '') ? -1 : 1;

/** People with a name that ends in a word of one sound. */
interface Bucket {
  readonly people: readonly KnownPerson[];
  readonly exact: readonly Form[];
  /** Both made when nothing matches by its letters: the last words made alike, and all of them. */
  lasts: readonly string[] | null;
  loose: readonly Form[] | null;
}

const lastSkeleton = (keys: string): string => skeletons(keys.slice(keys.lastIndexOf(' ') + 1));

/** Matches in order, best first. */
function ranked(matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches;
  return matches
    .map((match) => ({ match, weight: kinds.indexOf(match.kind) * 1000 + prominence(match.person) }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ match }) => match);
}

/** The countries of the data and their offices. */
interface Places {
  /** English name by folded name or adjective. */
  readonly countries: ReadonlyMap<string, string>;
  /** English name by `U.S.` and the like, whose case matters. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** Numbers of the office lines of each country. */
  readonly officeLines: ReadonlyMap<string | null, readonly number[]>;
}

function readPlaces(lines: Lines): Places {
  const countries = new Map<string, string>();
  const abbreviations = new Map<string, string>();
  const officeLines = new Map<string | null, number[]>();
  let country: string | null = null;
  for (const { number, isSection } of lines.headerLines()) {
    if (!isSection) {
      const numbers = officeLines.get(country);
      if (numbers) numbers.push(number);
      else officeLines.set(country, [number]);
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
  return { countries, abbreviations, officeLines };
}

class LoadedDirectory {
  private readonly lines: Lines;
  /** People read so far, by their first lines. */
  private readonly people = new Map<number, KnownPerson>();
  private readonly buckets = new Map<number, Bucket>();
  /** People of the user's own file, by the buckets of their names. */
  private readonly ownPeople = new Map<number, KnownPerson[]>();
  private readonly ownOffices: KnownOffice[] = [];
  private knownPlaces: Places | null = null;
  private readonly officesByCountry = new Map<string | null, readonly KnownOffice[]>();
  private readonly officesByKey = new Map<string, readonly KnownOffice[]>();
  private searchableOffices: readonly SearchableOffice[] | null = null;
  private readonly officesByLine = new Map<number, KnownOffice>();
  private readonly answers = new Map<string, readonly Match[]>();

  constructor(lines: Lines, own: readonly OwnOfficial[]) {
    this.lines = lines;
    for (const official of own) this.merge(official);
  }

  size(): { people: number; terms: number } {
    let terms = 0;
    for (let number = 0; number < this.lines.count; number++)
      if (this.lines.isHolder(number) && readHolder(this.lines.line(number))?.key != null) terms++;
    return { people: terms - this.lines.further, terms };
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
    const found = this.findKeys(wordKeys(printed));
    if (found.length > 0) return found;
    // Names glued by a lost character: `AntonyBlinken`, `alAssad`. Few names look like that, so look quickly first.
    if (!/[^\s-][A-Z\x80-\uffff]|[ae]l-[A-Z]/.test(printed)) return [];
    const parted = printed.replace(/(?<=\p{Ll})(?=(?:[ae]l-)?\p{Lu})|(?<=\.)(?=\p{Lu})/gu, ' ');
    return parted === printed ? [] : this.findKeys(wordKeys(parted));
  }

  /** Whom a name, given as keys, may mean. */
  private findKeys(keys: string): readonly Match[] {
    if (keys === '') return [];
    const bucket = this.bucket(bucketOf(keys.slice(keys.lastIndexOf(' ') + 1)));
    const exact = ranked(matching(keys, bucket.exact, false));
    // A single short word matches too much when read loosely.
    if (exact.length > 0 || keys.replaceAll(' ', '').length < 4) return exact;
    // Most names are nobody's: their last word tells it before all the others are made alike.
    const last = lastSkeleton(keys);
    bucket.lasts ??= [...new Set(bucket.exact.map((form) => lastSkeleton(form.keys)))];
    if (!bucket.lasts.some((known) => known.endsWith(last) || last.endsWith(known))) return [];
    bucket.loose ??= formsOf(bucket.people, true);
    return ranked(matching(skeletons(keys), bucket.loose, true));
  }

  /** Everyone with a name that ends in a word of a bucket. */
  private bucket(number: number): Bucket {
    let bucket = this.buckets.get(number);
    if (!bucket) {
      const people: KnownPerson[] = [];
      const { starts, people: entries } = this.lines.index;
      for (let at = starts[number]!; at < starts[number + 1]!; at++) {
        const entry = entries[at]!;
        const person = this.personAt(entry & (FIRST_WORD - 1));
        person.firstWord = (entry & FIRST_WORD) > 0;
        person.familyFirst = (entry & FAMILY_FIRST) > 0;
        people.push(person);
      }
      for (const person of this.ownPeople.get(number) ?? [])
        if (!people.includes(person)) people.push(person);
      bucket = { people, exact: formsOf(people, false), lasts: null, loose: null };
      this.buckets.set(number, bucket);
    }
    return bucket;
  }

  /** The person whose first line it is. */
  private personAt(first: number): KnownPerson {
    let person = this.people.get(first);
    if (!person) {
      person = new KnownPerson(readBearer(this.lines.line(first))!, (known) => this.readTerms(first, known));
      this.people.set(first, person);
    }
    return person;
  }

  private readTerms(first: number, person: KnownPerson): TermLine[] {
    const terms = this.lines.withFurther(first).map((number): TermLine => {
      const holder = readHolder(this.lines.line(number))!;
      const { section, office, asOf, source } = this.lines.contextOf(number)!;
      const byNext = holder.ended === 'by-next' && !office.several;
      return {
        line: number,
        term: {
          title: titleFor(office.titles[0]!, person.gender),
          country: section.country,
          body: office.bodies[0] ?? null,
          from: holder.from,
          to: byNext ? this.nextStart(number) : holder.to,
          asOf: holder.knownTo ?? asOf,
          level: office.level,
          sourceClass: marks[holder.mark] ?? source,
          acting: holder.acting,
        },
      };
    });
    return terms.sort(byBeginning);
  }

  /** When the holder on the next line began. */
  private nextStart(number: number): string | null {
    if (number + 1 >= this.lines.count || !this.lines.isHolder(number + 1)) return null;
    return readHolder(this.lines.line(number + 1))?.from ?? null;
  }

  private merge(official: OwnOfficial): void {
    const known = this.match(official.name).find((match) => match.kind === 'full' && !match.loose)?.person;
    const person = (known as KnownPerson | undefined) ?? new KnownPerson(official, () => []);
    person.addVariants(official.variants);
    person.gender = official.gender ?? person.gender;
    person.wikidata = official.wikidata ?? person.wikidata;
    const officeOf = (term: { title: string; country: string | null; body: string | null }): string =>
      `${officeKey(term.title)}|${fold(term.country ?? '')}|${fold(term.body ?? '')}`;
    const replaced = new Set(official.terms.map(officeOf));
    const terms = person.termLines.filter(({ term }) => !replaced.has(officeOf(term)));
    for (const own of official.terms) {
      const term: Term = { ...own, asOf: forever, sourceClass: 'own', acting: false };
      const { title, country, body, level } = own;
      const bodies = body === null ? [] : [body];
      terms.push({ term, line: -1 });
      const office = { titles: [title], bodies, country, level, several: false, line: null };
      this.ownOffices.push({ ...office, own: { person, term } });
    }
    person.termLines = terms.sort(byBeginning);
    for (const name of [person.name, ...person.variants]) {
      for (const bucket of bucketsOfName(name, person)) {
        const people = this.ownPeople.get(bucket);
        if (!people) this.ownPeople.set(bucket, [person]);
        else if (!people.includes(person)) people.push(person);
      }
    }
    // What was found before this official was known.
    this.answers.clear();
    this.officesByKey.clear();
    this.buckets.clear();
  }

  /** Terms with who has them by the user's own file, where that is another; those last. */
  withReplaced(held: readonly Held[], date: string): readonly Held[] {
    const all = held.map((each): Held => {
      const holder = this.ownHolderInstead(each, date);
      return holder === null ? each : { ...each, replacedBy: holder };
    });
    const isReplaced = ({ replacedBy }: Held): boolean => replacedBy !== undefined;
    return [...all.filter((each) => !isReplaced(each)), ...all.filter(isReplaced)];
  }

  /** Who by the user's own file surely holds the office of a term of the data; null where nobody else does. */
  private ownHolderInstead({ person, term }: Held, date: string): string | null {
    if (!(person instanceof KnownPerson)) return null;
    const line = person.termLines.find((each) => each.term === term)?.line ?? -1;
    const context = line < 0 ? null : this.lines.contextOf(line);
    if (!context || context.office.several) return null;
    const office = { ...context.office, country: context.section.country };
    const instead = this.ownOffices.find(
      (each) =>
        each.own!.person !== person &&
        isSameOffice(each, office) &&
        certaintyOn(each.own!.term, date) === 'sure',
    );
    return instead?.own?.person.name ?? null;
  }

  private get places(): Places {
    return (this.knownPlaces ??= readPlaces(this.lines));
  }

  countryOf(word: string): string | null {
    const { countries, abbreviations } = this.places;
    const trimmed = word.trim();
    const abbreviation = abbreviations.get(trimmed);
    if (abbreviation !== undefined) return abbreviation;
    const key = fold(trimmed)
      .replace(/['\u2019]s?$/, '')
      .replace(/^the /, '');
    // `Ukraines deputy prime minister`: the apostrophe is lost; `Germans`: a plural.
    const singular = key.endsWith('s') ? countries.get(key.slice(0, -1)) : undefined;
    return countries.get(key) ?? singular ?? abbreviations.get(trimmed.replace(/['\u2019]?s$/, '')) ?? null;
  }

  holders(query: OfficeQuery, date: string): readonly Held[] {
    const title = officeKey(query.title);
    if (title === '') return [];
    const country = query.country == null ? null : this.countryOf(query.country);
    // A state, province or city printed where a country might stand: `Texas Governor`.
    const place = query.body ?? (query.country != null && country === null ? query.country : null);
    let offices: readonly KnownOffice[];
    if (country !== null) {
      offices = this.inCountry(country, place, title, query.title);
      const held = this.holding(offices, date);
      // Where an office of a country is vacant or abolished, whoever governs from another body: the Taliban's head of government.
      return held.length > 0 || place !== null
        ? held
        : this.holding(this.ofLevel(country, query.title), date);
    } else {
      offices = this.anywhere(place === null ? title : officeKey(query.title, place));
      const placeAsCountry = place === null ? null : this.countryOf(place);
      if (offices.length === 0 && placeAsCountry !== null) {
        offices = this.inCountry(placeAsCountry, null, title, query.title);
      }
      // A title that several countries or organisations have says nothing without one of them.
      if (new Set(offices.map(placeOf)).size > 1) return [];
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
      let isReplaced = false;
      for (const { own } of this.ownOffices.filter((each) => isSameOffice(each, office))) {
        note(own!.person, own!.term);
        isReplaced ||= !office.several && certaintyOn(own!.term, date) === 'sure';
      }
      if (isReplaced) continue;
      for (let number = office.line + 1; number < this.lines.count && this.lines.isHolder(number); number++) {
        const holder = readHolder(this.lines.line(number));
        if (!holder || holder.key === null) continue;
        const person = this.personAt(this.lines.firstOf(number));
        // Gone when the user's own file has replaced it.
        const held = person.termLines.find(({ line }) => line === number);
        if (held) note(person, held.term);
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
    const found = this.chosen(this.officesIn(country), place, title, printed);
    // The user's own do not decide which of the directory's are meant: on other dates those are still held.
    const ofUser = this.ownOffices.filter((office) => office.country === country);
    const own = this.chosen(ofUser, place, title, printed);
    return [...found, ...(found.some(isNational) ? own.filter(isNational) : own)];
  }

  /** Those of a country's offices that a printed title means. */
  private chosen(
    all: readonly KnownOffice[],
    place: string | null,
    title: string,
    printed: string,
  ): readonly KnownOffice[] {
    const named = (office: KnownOffice, prefix: string | null): boolean =>
      office.titles.some((synonym) =>
        formsOfTitle(synonym).some((form) =>
          prefix === null
            ? officeKey(form) === title
            : office.bodies.some((body) => officeKey(form, body) === officeKey(printed, prefix)),
        ),
      );
    if (place !== null) return all.filter((office) => named(office, place));
    const sameTitle = all.filter((office) => named(office, null));
    const national = sameTitle.filter(isNational);
    if (national.length > 0) return national;
    // The U.S. attorney general is not a state's.
    const ofMinistry = sameTitle.filter(({ bodies }) => bodies.some((body) => MINISTRY.test(body)));
    if (ofMinistry.length > 0) return ofMinistry;
    if (sameTitle.length > 0) return sameTitle;
    const level = genericLevel(printed);
    if (level === null)
      return all.filter((office) =>
        office.bodies.some((body) => officeKey(office.titles[0]!, body) === title),
      );
    const ofLevel = all.filter((office) => office.level === level);
    const withoutBody = ofLevel.filter(isNational);
    return withoutBody.length > 0 ? withoutBody : ofLevel;
  }

  /** All offices of a country of the kind that a general title names (`head of state`); none for the title of an office. */
  private ofLevel(country: string, printed: string): readonly KnownOffice[] {
    const level = /^head of /i.test(printed) ? genericLevel(printed) : null;
    return level === null ? [] : this.officesIn(country).filter((office) => office.level === level);
  }

  /** The office of a line, the same one each time. */
  private officeAt(line: number): KnownOffice | null {
    let office = this.officesByLine.get(line);
    if (!office) {
      const context = this.lines.contextOf(line);
      if (!context) return null;
      office = { ...context.office, country: context.section.country, line, own: null };
      this.officesByLine.set(line, office);
    }
    return office;
  }

  private officesIn(country: string | null): readonly KnownOffice[] {
    let offices = this.officesByCountry.get(country);
    if (!offices) {
      offices = (this.places.officeLines.get(country) ?? []).flatMap((line) => this.officeAt(line) ?? []);
      this.officesByCountry.set(country, offices);
    }
    return offices;
  }

  /** Offices of any country or organisation by title, or by organisation and title; of several places' some will do. */
  private anywhere(key: string): readonly KnownOffice[] {
    let offices = this.officesByKey.get(key);
    if (!offices) {
      this.searchableOffices ??= this.readSearchable();
      const found: KnownOffice[] = [];
      const places = new Set<string>();
      const note = (office: KnownOffice | null): void => {
        if (!office || !hasKey(office, key)) return;
        found.push(office);
        places.add(placeOf(office));
      };
      for (const { text, line } of this.searchableOffices) {
        // That the key says nothing without a place is known now.
        if (places.size > 1) break;
        if (mayHaveKey(text, key)) note(this.officeAt(line));
      }
      // One that the directory has, too, comes in with it.
      for (const own of this.ownOffices) if (!found.some((office) => isSameOffice(own, office))) note(own);
      offices = found;
      if (this.officesByKey.size > 1_000) this.officesByKey.clear();
      this.officesByKey.set(key, offices);
    }
    return offices;
  }

  /** The offices of the data with the words on their lines and on those of their organisations. */
  private readSearchable(): readonly SearchableOffice[] {
    const offices: SearchableOffice[] = [];
    let section = '';
    for (const { number, isSection } of this.lines.headerLines()) {
      const text = searchable(this.lines.line(number));
      if (isSection) section = text;
      else offices.push({ line: number, text: section.startsWith('== @') ? section + text : text });
    }
    return offices;
  }
}

/** An office's line with the words by which it may be found. */
interface SearchableOffice {
  readonly line: number;
  readonly text: string;
}

/** A body of a country's government. */
const MINISTRY = /\b(?:Department|Ministry)\b/;

const placeOf = ({ country, bodies }: KnownOffice): string => `${country ?? ''}|${bodies[0] ?? ''}`;

const isNational = ({ bodies }: KnownOffice): boolean => bodies.length === 0;

const formsOfTitle = (title: string): readonly string[] => [
  titleFor(title, 'male'),
  titleFor(title, 'female'),
];

/** Whether the user's own office is one of the directory's; a country's office may stand there under its ministry. */
function isSameOffice(
  own: KnownOffice,
  { titles, bodies, country }: Pick<KnownOffice, 'titles' | 'bodies' | 'country'>,
): boolean {
  if (fold(own.country ?? '') !== fold(country ?? '')) return false;
  const title = officeKey(own.titles[0]!);
  if (!titles.some((each) => formsOfTitle(each).some((form) => officeKey(form) === title))) return false;
  const body = own.bodies[0];
  return body === undefined ? country !== null : bodies.some((each) => fold(each) === fold(body));
}

/** Whether an office has a key by one of its titles, with or without one of its bodies. */
function hasKey({ titles, bodies }: KnownOffice, key: string): boolean {
  return titles.some((title) =>
    formsOfTitle(title).some(
      (form) => officeKey(form) === key || bodies.some((body) => officeKey(form, body) === key),
    ),
  );
}
