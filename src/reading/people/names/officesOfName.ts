import { isAmericanState } from '../places';
import { officeAfter } from '../offices/officesAfter';
import { takeApart } from '../offices/officeParts';
import { officesBefore } from '../offices/officesBefore';
import type { PrintedOffice } from '../offices/printedOffice';
import type { Gender } from '../../reading';
import { areLettersOfMember } from '../roles';
import type { Word } from '../words';

/** What is printed around a name of what somebody is. */
interface AroundName {
  readonly offices: readonly PrintedOffice[];
  readonly gender: Gender | null;
  readonly age: boolean;
  readonly kin: boolean;
}

/**
 * The offices printed before and behind a name, and what else stands there of somebody.
 *
 * @param last the last word of the name
 * @param tail the last of the letters behind it, or `last`
 */
export function officesAround(words: readonly Word[], first: number, last: number, tail: number): AroundName {
  const state = stateBehind(words, tail);
  const titles = officesBefore(words, { first, last: tail }).map((office) =>
    state !== null && !office.plural && office.body === null && REPRESENTS.test(office.title)
      ? { ...office, body: state, country: 'United States' }
      : office,
  );
  const { offices, gender, age, kin } = officeAfter(words, tail + 1);
  return {
    offices: [...titles, ...officesInLetters(words, last + 1, tail), ...offices],
    gender: titles.find((office) => office.gender !== null)?.gender ?? gender,
    age,
    kin,
  };
}

/** The offices that letters behind a name stand for: `Ada Lund MSP`. */
function officesInLetters(words: readonly Word[], from: number, until: number): PrintedOffice[] {
  const offices: PrintedOffice[] = [];
  for (let at = from; at <= until; at++) {
    const office = areLettersOfMember(words[at]!.text) ? takeApart(words, at, at, at) : null;
    if (office) offices.push({ ...office, kind: 'public' });
  }
  return offices;
}

/** Titles of those who represent a state. */
const REPRESENTS = /^(?:senator|representative|congress(?:man|woman))$/i;

/** The state that a member of Congress is from, behind the name: `Sen. Ada Lund of Vermont`. Null where none stands there. */
function stateBehind(words: readonly Word[], last: number): string | null {
  const name = words[last + 2];
  if (words[last + 1]?.key !== 'of' || !name?.capital) return null;
  const two = words[last + 3]?.capital ? `${name.text} ${words[last + 3]!.text}` : name.text;
  return isAmericanState(two.toLowerCase()) ? two : isAmericanState(name.key) ? name.text : null;
}
