import type { Directory, DirectoryPerson, Held, Match, OfficeLevel, Term } from '../../officials/directory';
import type { Gender, Office } from '../reading';
import lists from './lists/bearers.json';
import { wordsOfList } from '../../article/wordList';
import { skeletons, wordKeys } from '../../officials/names';
import type { Bearer } from './bearer';
import { isGivenName } from './givenNames';
import { isFamilyFirst } from './nameForms';
import { roleKind } from './roles';
import { wordKey } from './words';

/** What the directory knows of somebody in an article. */
export interface DirectoryEntry {
  readonly offices: readonly Office[];
  readonly gender: Gender | null;
  /** Holds or has held a public office by the day of the article. */
  readonly official: boolean;
}

/** Offices so high that a surname alone means their holder in the news of the day. */
const FAMOUS: ReadonlySet<OfficeLevel> = new Set<OfficeLevel>([
  'head-of-state',
  'head-of-government',
  'foreign',
  'international',
]);

/** Not public offices. */
const PRIVATE: ReadonlySet<OfficeLevel> = new Set<OfficeLevel>(['movement', 'other']);

/** Whoever holds one of these has reigned or been born to it, at any age, and is named by a given name. */
const ROYAL = /^(?:king|queen|crown prince|prince|princess|emir|sultan|emperor|empress|grand duke|pope)\b/i;

/** Nobody holds another office younger. */
const OF_AGE = 21;

/** Between two names, says whose child one is: `Mohammed bin Faisal` is no `Mohammed Faisal`. */
const CHILD_OF = /(?:^| )((?:bin|ibn|bint|binti|binte|ap|arap|ould|wuld)) (\S+)/;

/** At most so many offices at once. */
const MOST_OFFICES = 3;

/** Asks the directory about the people of an article, on the article's date. */
export class DirectoryMatcher {
  readonly #directory: Directory;
  readonly #date: string | null;
  readonly #inOffice = new Map<string, boolean>();

  /** @param date ISO day of the article, null when the file gives none */
  constructor(directory: Directory, date: string | null) {
    this.#directory = directory;
    this.#date = date;
  }

  /** Whether a full name is somebody's in the directory. */
  isKnownName(name: string): boolean {
    return this.#directory.match(name).some(({ kind, loose }) => kind !== 'surname' && !loose);
  }

  /** Whether a surname alone can only mean one holder of a high office on the article's date. */
  isKnownSurname(surname: string): boolean {
    return !isGivenName(surname) && this.#famous(surname) !== null;
  }

  /** Whether a full name is not that of whom its surname alone means on the article's date: `Ada Merkel`. */
  isOfAnother(given: string, surname: string): boolean {
    return this.#famous(surname) !== null && !this.isKnownName(`${given} ${surname}`);
  }

  /** Whether a name is that of one who is in office on the article's date. */
  isInOffice(name: string): boolean {
    let answer = this.#inOffice.get(name);
    if (answer === undefined) {
      const matches = this.#directory.match(name);
      answer = matches.some(({ kind, person }) => kind === 'full' && this.#held(person).length > 0);
      this.#inOffice.set(name, answer);
    }
    return answer;
  }

  /**
   * What the directory says of a person, null when it knows nobody or cannot tell who of several is meant.
   *
   * @param name fullest form found in the file
   * @param printed offices the file prints
   * @param bearer what else the file says of the person
   */
  entryOf(name: string, printed: readonly Office[], bearer: () => Bearer): DirectoryEntry | null {
    const person = this.#find(name.replace(/^(?:Mrs?|Ms|Sir|Lord)\.? (?=\S+$)/, ''), printed);
    if (!person || this.#isNamesake(person, name, printed, bearer())) return null;
    const before = person.terms.filter(
      (term) => this.#date === null || term.from === null || term.from <= this.#date,
    );
    return {
      offices: this.#officesOf(person),
      gender: person.gender,
      official: before.some(({ level }) => !PRIVATE.has(level)),
    };
  }

  #find(name: string, printed: readonly Office[]): DirectoryPerson | null {
    const matches = this.#directory.match(name).filter((match) => this.#mayMean(match, name, printed));
    const whole = matches.filter(({ kind }) => kind !== 'surname');
    if (name.includes(' ') || (whole.length > 0 && !isGivenName(name))) {
      // A name that is somebody's letter for letter is not that of a namesake with other initials.
      return (
        this.#likeliest(
          whole.filter(({ kind, loose }) => kind === 'full' && !loose),
          printed,
        ) ??
        this.#likeliest(
          whole.filter(({ loose }) => !loose),
          printed,
        ) ??
        this.#likeliest(whole, printed)
      );
    }
    // A surname alone: the office that is printed with it decides, or there is but one famous bearer.
    const surnames = matches.filter(({ loose }) => !loose);
    const fitting = surnames.filter(({ person }) => this.#fit(person, printed) > 1);
    // `King Abdullah`: of Jordan, or the late one of Saudi Arabia.
    const reigning = fitting.filter(({ person }) => isFirstName(name, person));
    if (reigning.length > 1 && printed.every(({ country }) => country === null)) return null;
    if (fitting.length > 0) return this.#likeliest(fitting, printed);
    return printed.length === 0 ? this.#famous(name) : null;
  }

  /** Whether a name with the offices printed beside it can be that of somebody whom the directory finds by it. */
  #mayMean({ person, kind, loose }: Match, name: string, printed: readonly Office[]): boolean {
    if (!name.includes(' ')) {
      // `King Abdullah` is a king, `Minister Anwar` and bare `William` may be anybody.
      const byGivenName = kind === 'surname' ? isFirstName(name, person) : person.terms.some(isRoyal);
      if (byGivenName && !printed.some((office) => this.#holds(person, office))) return false;
    } else if (kind === 'full' && !loose) return true;
    // `Billy Lund` is no Bill Lund, but by his office.
    if (
      name.includes(' ') &&
      goByOthers(name, person) &&
      !printed.some((office) => person.terms.some((term) => isAlike(office.title, term.title)))
    )
      return false;
    const child = CHILD_OF.exec(wordKeys(name));
    if (child) {
      const [, of, parent] = child as unknown as [string, string, string];
      const whose = skeletons(`${of} ${parent}`);
      const forms = [person.name, ...person.variants].map((form) => ` ${skeletons(wordKeys(form))} `);
      if (!forms.some((form) => form.includes(` ${whose} `))) return false;
    }
    return !isForeign(person, printed);
  }

  /** Whether somebody holds, or held last, an office of this very name in this country. */
  #holds(person: DirectoryPerson, { title, country }: Office): boolean {
    const held = this.#held(person).map(({ term }) => term);
    const last =
      held.length === 0 && this.#date ? this.#directory.lastOfficeBefore(person, this.#date) : null;
    return (last ? [...held, ...person.terms.filter(({ to }) => to === last.to)] : held).some(
      (term) =>
        term.title.toLowerCase() === title.toLowerCase() && (country === null || term.country === country),
    );
  }

  /** Whether the article says what cannot be said of the person: an age, a calling, a rank or a country. */
  #isNamesake(person: DirectoryPerson, name: string, printed: readonly Office[], bearer: Bearer): boolean {
    // Two of one name, whom the file does not tell apart.
    if (printed.some((office) => person.terms.some((term) => isAlike(office.title, term.title))))
      return false;
    if (bearer.calling || isForeign(person, printed)) return true;
    // `Li Qiang, an engineer`: of Chinese and Korean names many people have one.
    if (isFamilyFirst(name.split(' ').map(wordKey)) && printed.length > 0 && printed.every(isCalling))
      return true;
    if (bearer.lowRank && !person.terms.some(({ level }) => level === 'police' || level === 'military'))
      return true;
    const first = person.terms.find((term) => !isRoyal(term) && term.from !== null)?.from;
    if (bearer.age === null || first === undefined || first === null || this.#date === null) return false;
    return Number(this.#date.slice(0, 4)) - Number(first.slice(0, 4)) > bearer.age - OF_AGE;
  }

  /** The best of several people of one name; null when two are equally likely. */
  #likeliest(matches: readonly Match[], printed: readonly Office[]): DirectoryPerson | null {
    let best: DirectoryPerson | null = null;
    let highest = -1;
    let tied = false;
    for (const { person } of matches) {
      const fit = this.#fit(person, printed);
      if (fit > highest) [best, highest, tied] = [person, fit, false];
      else if (fit === highest) tied = true;
    }
    return tied ? null : best;
  }

  /** How well a person's terms fit the article's date and the offices it prints. */
  #fit(person: DirectoryPerson, printed: readonly Office[]): number {
    let fit = this.#held(person).length > 0 ? 1 : 0;
    if (fit === 0 && this.#date !== null && this.#directory.lastOfficeBefore(person, this.#date)) fit = 0.5;
    for (const office of printed) {
      const terms = person.terms.filter((term) => isAlike(office.title, term.title));
      if (terms.length > 0) fit += 1;
      // `President`, where another's office is `Adviser to the President`.
      if (terms.some((term) => term.title.toLowerCase() === office.title.toLowerCase())) fit += 1;
      if (office.country !== null && terms.some((term) => term.country === office.country)) fit += 1;
    }
    return fit;
  }

  #famous(surname: string): DirectoryPerson | null {
    if (this.#date === null) return null;
    let found: DirectoryPerson | null = null;
    for (const { person, loose } of this.#directory.match(surname)) {
      if (loose || !this.#held(person).some(({ term }) => FAMOUS.has(term.level))) continue;
      if (found) return null;
      found = person;
    }
    return found;
  }

  /** Terms on the article's date; those that were running when the data was made count for a year more. */
  #held(person: DirectoryPerson): Held[] {
    const date = this.#date;
    if (date === null) return [];
    return this.#directory
      .officesOn(person, date)
      .filter(
        ({ certainty, term }) =>
          certainty !== 'stale' || Number(date.slice(0, 4)) - Number(term.asOf.slice(0, 4)) <= 1,
      );
  }

  #officesOf(person: DirectoryPerson): Office[] {
    const held = this.#held(person);
    const offices = held
      .slice(0, MOST_OFFICES)
      .map(({ term }) => officeOf(term, term.acting ? 'acting' : 'current'));
    if (this.#date === null) return offices;
    // Once president, people are called so for life, whatever else they do.
    const last =
      held.length === 0
        ? this.#directory.lastOfficeBefore(person, this.#date)
        : held.some(({ term }) => isHead(term))
          ? null
          : person.terms.findLast((term) => isHead(term) && term.to !== null && term.to < this.#date!);
    if (last) offices.push(officeOf(last, 'former'));
    return offices;
  }
}

const isHead = ({ level }: Term): boolean => level.startsWith('head-of');

const isRoyal = ({ title, level }: Term): boolean => level === 'royal' || ROYAL.test(title);

/** Offices whose country may be the one that they deal with. */
const ABROAD =
  /\b(?:envoy|ambassador|representative|adviser|advisor|coordinator|negotiator|expert|analyst|correspondent)\b/i;

/** Whether the article prints an office of a country in which the person has held none, and no other that is the person's. */
function isForeign({ terms }: DirectoryPerson, printed: readonly Office[]): boolean {
  const foreign = (office: Office): boolean => {
    const country = office.country === 'Soviet Union' ? 'Russia' : office.country;
    return (
      country !== null &&
      office.status !== 'former' &&
      !ABROAD.test(office.title) &&
      terms.every((term) => term.country !== null && term.country !== country)
    );
  };
  return (
    printed.some(foreign) &&
    !printed.some((office) => !foreign(office) && terms.some(({ title }) => isAlike(office.title, title)))
  );
}

/** Whether an office is what somebody does, and no office of a state or body: `professor at Elm University`. */
function isCalling({ title }: Office): boolean {
  const kinds = title
    .toLowerCase()
    .split(' ')
    .map(roleKind)
    .filter((kind) => kind !== undefined);
  return kinds.length > 0 && kinds.every((kind) => kind === 'occupation');
}

/** Whether a given name stands first in somebody's name: `Anwar` of `Anwar Ibrahim`. */
function isFirstName(name: string, { name: whole }: DirectoryPerson): boolean {
  return isGivenName(name) && wordKeys(whole).split(' ')[0] === wordKeys(name);
}

/** Short forms of given names, of which somebody goes by one. */
const SHORT_NAMES = new Set(wordsOfList(lists.shortNames));

/** Whether somebody goes by other short forms of a given name than the printed one. */
function goByOthers(name: string, { name: whole, variants }: DirectoryPerson): boolean {
  const first = (form: string): string => wordKeys(form).split(' ')[0]!;
  const printed = first(name);
  return (
    SHORT_NAMES.has(printed) &&
    [whole, ...variants].every((form) => first(form) !== printed && SHORT_NAMES.has(first(form)))
  );
}

/** Whether two offices share a word, and neither is another's deputy: `Minister` is no `Prime Minister`. */
function isAlike(printed: string, known: string): boolean {
  const words = wordsOf(printed);
  if (/^prime minister\b/i.test(known) && !/\b(?:prime|premier)\b/i.test(printed)) return false;
  return wordsOf(known).some((word) => words.includes(word));
}

function officeOf({ title, country, body, from, to, sourceClass }: Term, status: Office['status']): Office {
  const term = { title, country, body, status, from, to, basis: sourceClass };
  return { ...term, source: 'directory', printed: null, span: null };
}

function wordsOf(title: string): string[] {
  return title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3);
}
