import type { Directory, DirectoryPerson, Held, Match, OfficeLevel, Term } from '../../officials/directory';
import type { Gender, Office } from '../reading';
import { isGivenName } from './givenNames';

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
   */
  entryOf(name: string, printed: readonly Office[]): DirectoryEntry | null {
    const person = this.#find(name.replace(/^(?:Mrs?|Ms|Sir|Lord)\.? (?=\S+$)/, ''), printed);
    if (!person) return null;
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
    const matches = this.#directory.match(name);
    const whole = matches.filter(({ kind }) => kind !== 'surname');
    if (name.includes(' ') || whole.length > 0) {
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
    if (fitting.length > 0) return this.#likeliest(fitting, printed);
    return printed.length === 0 ? this.#famous(name) : null;
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
      const words = wordsOf(office.title);
      const terms = person.terms.filter((term) => wordsOf(term.title).some((word) => words.includes(word)));
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
