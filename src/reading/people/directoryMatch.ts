import type { Directory, DirectoryPerson, Match, Term } from '../../officials/directory';
import type { Gender, Office } from '../reading';
import { skeletons, wordKeys } from '../../officials/names';
import type { Bearer } from './bearer';
import { isGivenName } from './givenNames';
import type { CountriesNamed } from './countriesNamed';
import type { NameKeys } from './names/nameForms';
import { DatedDirectory, isPublic } from './datedDirectory';
import { goesByOthers, isAlike, isForeign, isHead, isNamesake, isRoyal } from './namesake';
import { wordKey } from './words';

/** What the directory knows of somebody in an article. */
export interface DirectoryEntry {
  readonly offices: readonly Office[];
  /** All that is known, of whatever time. */
  readonly terms: readonly Term[];
  readonly gender: Gender | null;
  /** Holds or has held a public office by the day of the article. */
  readonly official: boolean;
}

/** Between two names, says whose child one is: `Mohammed bin Faisal` is no `Mohammed Faisal`. */
const CHILD_OF = /(?:^| )((?:bin|ibn|bint|binti|binte|ap|arap|ould|wuld)) (\S+)/;

/** Asks the directory about the people of an article, on the article's date. */
export class DirectoryMatcher {
  readonly #dated: DatedDirectory;
  readonly #inOffice = new Map<string, boolean>();
  readonly #holders = new Map<string, readonly NameKeys[]>();

  /** @param date ISO day of the article, null when the file gives none */
  constructor(directory: Directory, date: string | null) {
    this.#dated = new DatedDirectory(directory, date);
  }

  /** Whether a full name is somebody's in the directory. */
  isKnownName(name: string): boolean {
    return this.#dated.directory.match(name).some(({ kind, loose }) => kind !== 'surname' && !loose);
  }

  /** Whether a surname alone can only mean one holder of a high office on the article's date. */
  isKnownSurname(surname: string): boolean {
    return !isGivenName(surname) && this.#dated.famous(surname) !== null;
  }

  /** Whether a surname is anybody's in the directory. */
  isSurname(surname: string): boolean {
    return this.#dated.directory.match(surname).some(({ loose }) => !loose);
  }

  /** Whether a full name is not that of whom its surname alone means on the article's date: `Ada Merkel`. */
  isOfAnother(given: string, surname: string): boolean {
    return this.#dated.famous(surname) !== null && !this.isKnownName(`${given} ${surname}`);
  }

  /** Whether a surname alone means heads of states or governments none of whom is in office any more on the article's date. */
  haveLeft(surname: string): boolean {
    const heads = this.#dated.directory
      .match(surname)
      .filter(({ loose, person }) => !loose && person.terms.some(isHead));
    return (
      heads.some(({ person }) => this.#dated.formerOf(person, []).size > 0) &&
      !heads.some(({ person }) => this.#dated.held(person).some(({ term }) => isHead(term)))
    );
  }

  /** Whether a name is that of one who is in office on the article's date. */
  isInOffice(name: string): boolean {
    let answer = this.#inOffice.get(name);
    if (answer === undefined) {
      const matches = this.#dated.directory.match(name);
      answer = matches.some(({ kind, person }) => kind === 'full' && this.#dated.held(person).length > 0);
      this.#inOffice.set(name, answer);
    }
    return answer;
  }

  /** The names, as keys, of the only one of a surname who holds an office of a title on the article's date. */
  namesOfHolder(surname: string, title: string): readonly NameKeys[] {
    const key = title.toLowerCase();
    const asked = `${surname} ${key}`;
    const known = this.#holders.get(asked);
    if (known) return known;
    const holders = this.#dated.directory
      .match(surname)
      .filter(
        ({ loose, person }) =>
          !loose && this.#dated.held(person).some(({ term }) => term.title.toLowerCase() === key),
      );
    const names = holders.length === 1 ? formsOf(holders[0]!) : [];
    this.#holders.set(asked, names);
    return names;
  }

  /** The names, as keys, of all of a surname who led a state or government under a title before the article's date: `President Lund`. */
  namesOfFormerHeads(surname: string, title: string): readonly NameKeys[] {
    const key = title.toLowerCase();
    return this.#dated.directory
      .match(surname)
      .filter(
        ({ loose, person }) =>
          !loose &&
          person.terms.some(
            (term) =>
              isHead(term) &&
              term.title.toLowerCase() === key &&
              (term.from ?? '') < (this.#dated.date ?? ''),
          ),
      )
      .flatMap(formsOf);
  }

  /**
   * What the directory says of a person, null when it knows nobody or cannot tell who of several is meant.
   *
   * @param name fullest form found in the file
   * @param printed offices the file prints
   * @param bearer what else the file says of the person
   * @param countries that the file names
   */
  entryOf(
    name: string,
    printed: readonly Office[],
    bearer: () => Bearer,
    countries: CountriesNamed,
  ): DirectoryEntry | null {
    const match = this.#find(name.replace(/^(?:Mrs?|Ms|Sir|Lord)\.? (?=\S+$)/, ''), printed);
    if (!match) return null;
    const { person } = match;
    const file = { date: this.#dated.date, countries };
    if (isNamesake(match, name, printed, bearer(), file)) return null;
    const before = person.terms.filter(
      (term) => this.#dated.date === null || term.from === null || term.from <= this.#dated.date,
    );
    return {
      offices: this.#dated.officesOf(person),
      terms: person.terms,
      gender: person.gender,
      official: before.some(isPublic),
    };
  }

  #find(name: string, printed: readonly Office[]): Match | null {
    const matches = this.#dated.directory.match(name).filter((match) => this.#mayMean(match, name, printed));
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
    return printed.length === 0 ? (this.#dated.famous(name) ?? this.#dated.lately(name)) : null;
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
      goesByOthers(name, person) &&
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
    const held = this.#dated.held(person).map(({ term }) => term);
    const last =
      held.length === 0 && this.#dated.date
        ? this.#dated.directory.lastOfficeBefore(person, this.#dated.date)
        : null;
    return (last ? [...held, ...person.terms.filter(({ to }) => to === last.to)] : held).some(
      (term) =>
        term.title.toLowerCase() === title.toLowerCase() && (country === null || term.country === country),
    );
  }

  /** The best of several people of one name; null when two are equally likely. */
  #likeliest(matches: readonly Match[], printed: readonly Office[]): Match | null {
    let best: Match | null = null;
    let highest = -1;
    let tied = false;
    for (const match of matches) {
      const fit = this.#fit(match.person, printed);
      if (fit > highest) [best, highest, tied] = [match, fit, false];
      else if (fit === highest) tied = true;
    }
    return tied ? null : best;
  }

  /** How well a person's terms fit the article's date and the offices it prints. */
  #fit(person: DirectoryPerson, printed: readonly Office[]): number {
    let fit = this.#dated.held(person).length > 0 ? 1 : 0;
    if (
      fit === 0 &&
      this.#dated.date !== null &&
      this.#dated.directory.lastOfficeBefore(person, this.#dated.date)
    )
      fit = 0.5;
    for (const office of printed) {
      const terms = person.terms.filter((term) => isAlike(office.title, term.title));
      if (terms.length > 0) fit += 1;
      // `President`, where another's office is `Adviser to the President`.
      if (terms.some((term) => term.title.toLowerCase() === office.title.toLowerCase())) fit += 1;
      if (office.country !== null && terms.some((term) => term.country === office.country)) fit += 1;
    }
    return fit;
  }
}

/** The forms of a name in the directory, as keys. */
const formsOf = ({ person: { name, variants } }: Match): NameKeys[] =>
  [name, ...variants].map((form) => form.split(' ').map(wordKey));

/** Whether a given name stands first in somebody's name: `Anwar` of `Anwar Ibrahim`. */
function isFirstName(name: string, { name: whole }: DirectoryPerson): boolean {
  return isGivenName(name) && wordKeys(whole).split(' ')[0] === wordKeys(name);
}
