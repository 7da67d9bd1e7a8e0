import assert from 'node:assert/strict';
import type { Person } from '../../../src/reading/reading';
import { peopleOf } from './peopleIn';

/** The people of a paragraph. */
export const peopleIn = (text: string): readonly Person[] => peopleOf([text]).people;

/** Printed form, title, country, body and status of each office of the person of a name, in a paragraph. */
export function offices(name: string, text: string): (string | null)[][] {
  const people = peopleIn(text);
  const person = people.find((each) => each.name === name);
  assert.ok(person, `no ${name} in ${people.map((each) => each.name).join(', ')}`);
  for (const office of person.offices)
    assert.equal(text.slice(office.span!.start, office.span!.end), office.printed);
  return person.offices.map(({ printed, title, country, body, status }) => [
    printed,
    title,
    country,
    body,
    status,
  ]);
}

/** The titles of Ada Lund's offices, in a paragraph. */
export const titlesIn = (text: string): unknown[] => offices('Ada Lund', text).map(([, title]) => title);

/** The printed forms of the offices of the person of a name, in a paragraph. */
export const printedIn = (name: string, text: string): (string | null)[] =>
  offices(name, text).map(([printed]) => printed!);
