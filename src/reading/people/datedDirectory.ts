/** The directory as it stands on one day: who holds which office then, and who held it before. */
import type { Directory, DirectoryPerson, Held, Match, Term } from '../../officials/directory';
import type { OfficeLevel } from '../../officials/levels';
import { officeOf } from '../holder';
import type { Office } from '../reading';
import { FAMOUS, isHead } from './namesake';

/** Not public offices. */
const PRIVATE: ReadonlySet<OfficeLevel> = new Set<OfficeLevel>(['movement', 'other']);

/** Whether a term is in an office of the public. */
export const isPublic = ({ level }: Term): boolean => !PRIVATE.has(level);

/** Years for which whoever led a state is named by the surname alone. */
const LATELY = 5;

/** At most so many offices at once. */
const MOST_OFFICES = 3;

/** The directory on the day of an article. */
export class DatedDirectory {
  /** @param date ISO day, null when the article gives none */
  constructor(
    readonly directory: Directory,
    readonly date: string | null,
  ) {}

  /** The only one of a surname who holds a high office on that day. */
  famous(surname: string): Match | null {
    if (this.date === null) return null;
    let found: Match | null = null;
    for (const match of this.directory.match(surname)) {
      if (match.loose || !this.held(match.person).some(({ term }) => FAMOUS.has(term.level))) continue;
      if (found) return null;
      found = match;
    }
    return found;
  }

  /** Terms on the article's date, among them those of which is known only that they ran up to a year before. */
  held(person: DirectoryPerson): readonly Held[] {
    return this.date === null ? [] : this.directory.officesOn(person, this.date);
  }

  /** The offices to be shown of somebody: those held on that day, and former ones that a reader wants to know of. */
  officesOf(person: DirectoryPerson): Office[] {
    const held = this.held(person);
    const offices = held
      .slice(0, MOST_OFFICES)
      .map(({ term, certainty, replacedBy }) =>
        officeOf(term, term.acting ? 'acting' : 'current', certainty === 'stale', replacedBy),
      );
    for (const term of this.formerOf(
      person,
      held.map(({ term }) => term),
    ))
      offices.push(officeOf(term, 'former', term.to === null));
    return offices;
  }

  /** Terms that ended before the day of the article and that a reader wants to know of: the last one, the last one as a head, and what a candidate was before. */
  formerOf(person: DirectoryPerson, held: readonly Term[]): Set<Term> {
    const date = this.date;
    const former = new Set<Term>();
    // Once president, people are called so for life, whatever else they do.
    if (date === null || held.some(isHead)) return former;
    const ended = person.terms.filter(({ to }) => to !== null && to < date);
    const add = (term: Term | null | undefined): void => {
      if (term && !held.some(({ title, body }) => title === term.title && body === term.body))
        former.add(term);
    };
    const last = held.length === 0 ? this.directory.lastOfficeBefore(person, date) : null;
    add(last);
    add(ended.findLast(isHead));
    const newest = last ? [last] : held;
    if (newest.every(isCandidacy))
      add(ended.findLast((term) => !isCandidacy(term) && !PRIVATE.has(term.level)));
    return former;
  }

  /** The only one of a surname who led a state or government, if that ended not long before the article's date. */
  lately(surname: string): Match | null {
    if (this.date === null) return null;
    const since = String(Number(this.date.slice(0, 4)) - LATELY);
    const heads = this.directory
      .match(surname)
      .filter(({ loose, person }) => !loose && person.terms.some(isHead));
    const [only, ...others] = heads;
    return only &&
      others.length === 0 &&
      only.person.terms.some(
        (term) => isHead(term) && (term.from ?? '') < this.date! && (term.to ?? '') > since,
      )
      ? only
      : null;
  }
}

/** Standing for an office, or leading a party into an election. */
const isCandidacy = ({ level, title }: Term): boolean =>
  level === 'party' && /\b(?:candidate|nominee)$/i.test(title);
