/** What somebody's terms say of a date. */
import { officeLevels, type OfficeLevel } from './levels';
import { covers, firstDay, lastDay } from './period';
import type { DirectoryPerson, Held, Term } from './directory';

const rankOf = new Map<OfficeLevel, number>(officeLevels.map((level, rank) => [level, rank]));

/** The offices somebody holds on an ISO date, the most important first; all, the last first, where no date is known. */
export function officesOn(person: DirectoryPerson, date: string | null): readonly Held[] {
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

/** How sure it is that a term covers an ISO date; null where it does not. */
export function certaintyOn(term: Term, date: string): Held['certainty'] | null {
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

/** The office that somebody held last before an ISO date. */
export function lastOfficeBefore(person: DirectoryPerson, date: string): Term | null {
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
export function prominence(person: DirectoryPerson): number {
  let best = 99;
  for (const term of person.terms) best = Math.min(best, rankOf.get(term.level)!);
  return best * 8 - Math.min(7, person.terms.length);
}
