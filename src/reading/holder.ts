/** Terms of the directory as offices of people in a reading. */
import type { Held, Term } from '../officials/directory';
import type { Office, Person } from './reading';

/**
 * A term of the directory as an office of a person.
 *
 * @param isDoubtful whether the term is known until before the article's date only
 * @param replacedBy who has the office by the user's own officials, where that is another
 */
export function officeOf(
  { title, country, body, from, to, asOf, sourceClass }: Term,
  status: Office['status'],
  isDoubtful: boolean,
  replacedBy?: string,
): Office {
  const term = { title, country, body, status, from, to, basis: sourceClass };
  return {
    ...term,
    source: 'directory',
    printed: null,
    span: null,
    ...(isDoubtful && { knownTo: asOf }),
    ...(replacedBy !== undefined && { replacedBy }),
  };
}

/** The person of a file who holds an office by the directory, null when the file does not name the holder. */
export function holderInFile({ term }: Held, people: readonly Person[]): Person | null {
  const isIt = ({ source, title, country, body, from }: Office): boolean =>
    source === 'directory' &&
    title === term.title &&
    country === term.country &&
    body === term.body &&
    from === term.from;
  return people.find(({ offices }) => offices.some(isIt)) ?? null;
}
