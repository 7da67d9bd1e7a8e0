import { compact, givenFits, skeletons, wordKeys } from '../../officials/names';
import type { Named, Organisation, Person } from '../reading';

/** Who is known of an article. */
export interface Known {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
}

/**
 * Whom of the article a name means that a user has typed: by the full name, by another form the file has, by the
 * surname — as far as it means one and no more. Nobody of the article, but somebody of that name, where it means none.
 */
export function whoIsMeant(name: string, { people, organisations }: Known): Named {
  const letters = compact(name);
  const same = (other: string): boolean => other === name || (letters !== '' && compact(other) === letters);
  const person =
    only(people.filter((one) => one.name === name)) ??
    only(people.filter((one) => same(one.name))) ??
    only(people.filter(({ aliases }) => aliases.some(same)));
  if (person) return { person: person.id, organisation: null, name: person.name };
  const organisation = only(organisations.filter((one) => same(one.name)));
  if (organisation) return { person: null, organisation: organisation.id, name: organisation.name };
  const keys = wordKeys(name);
  const bySurname =
    only(people.filter((one) => fits(keys, wordKeys(one.name)))) ??
    only(people.filter((one) => fits(skeletons(keys), skeletons(wordKeys(one.name)))));
  return { person: bySurname?.id ?? null, organisation: null, name: bySurname?.name ?? name };
}

/** Whether typed words end in a person's surname, and the given names before it, if any, are that person's. */
function fits(typed: string, known: string): boolean {
  const given = typed.split(' ');
  const knownGiven = known.split(' ');
  const surname = given.pop();
  if (surname === undefined || surname === '' || surname !== knownGiven.pop()) return false;
  return given.length === 0 || givenFits(given, knownGiven);
}

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);
