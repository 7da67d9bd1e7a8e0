/** Who holds an office: the offices of the data and of the user's own file, by their titles and places. */
import type { Held, OfficeQuery, Term } from './directory';
import type { OfficeLevel } from './levels';
import type { Bearers } from './bearers';
import { countryOf, readCountries, type Countries } from './countries';
import { readHolder, titleFor } from './form';
import type { Lines } from './lines';
import { fold } from './names';
import { KnownPerson } from './people';
import { certaintyOn } from './terms';
import { genericLevel, mayHaveKey, officeKey, searchable } from './titles';

/** An office's line in the data, or a term of the user's own file. */
export interface KnownOffice {
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

export class Offices {
  private readonly own: KnownOffice[] = [];
  private known: Countries | null = null;
  private readonly byCountry = new Map<string | null, readonly KnownOffice[]>();
  private readonly byKey = new Map<string, readonly KnownOffice[]>();
  private readonly byLine = new Map<number, KnownOffice>();
  private searchableOffices: readonly SearchableOffice[] | null = null;

  constructor(
    private readonly lines: Lines,
    private readonly bearers: Bearers,
  ) {}

  /** Adds an office of the user's own file. */
  add(office: KnownOffice): void {
    this.own.push(office);
    this.byKey.clear();
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
    const instead = this.own.find(
      (each) =>
        each.own!.person !== person &&
        isSameOffice(each, office) &&
        certaintyOn(each.own!.term, date) === 'sure',
    );
    return instead?.own?.person.name ?? null;
  }

  private get countries(): Countries {
    return (this.known ??= readCountries(this.lines));
  }

  countryOf(word: string): string | null {
    return countryOf(word, this.countries);
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
      for (const { own } of this.own.filter((each) => isSameOffice(each, office))) {
        note(own!.person, own!.term);
        isReplaced ||= !office.several && certaintyOn(own!.term, date) === 'sure';
      }
      if (isReplaced) continue;
      for (let number = office.line + 1; number < this.lines.count && this.lines.isHolder(number); number++) {
        const holder = readHolder(this.lines.line(number));
        if (!holder || holder.key === null) continue;
        const person = this.bearers.personAt(this.lines.firstOf(number));
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
    const ofUser = this.own.filter((office) => office.country === country);
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
    let office = this.byLine.get(line);
    if (!office) {
      const context = this.lines.contextOf(line);
      if (!context) return null;
      office = { ...context.office, country: context.section.country, line, own: null };
      this.byLine.set(line, office);
    }
    return office;
  }

  private officesIn(country: string | null): readonly KnownOffice[] {
    let offices = this.byCountry.get(country);
    if (!offices) {
      offices = (this.countries.officeLines.get(country) ?? []).flatMap((line) => this.officeAt(line) ?? []);
      this.byCountry.set(country, offices);
    }
    return offices;
  }

  /** Offices of any country or organisation by title, or by organisation and title; of several places' some will do. */
  private anywhere(key: string): readonly KnownOffice[] {
    let offices = this.byKey.get(key);
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
      for (const own of this.own) if (!found.some((office) => isSameOffice(own, office))) note(own);
      offices = found;
      if (this.byKey.size > 1_000) this.byKey.clear();
      this.byKey.set(key, offices);
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
