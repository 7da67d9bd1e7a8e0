/** What kinds of words stand in a printed office. */
import lists from '../lists/roles.json';
import { wordsOfList } from '../../../article/wordList';
import { isGivenName } from '../givenNames';
import { isBodyNoun, isKnownOrganisation, isOrganisationWord } from '../organisationWords';
import { isPlaceOrCountry } from '../places';
import { isOfficeAcronym, isPortfolio, isRoleModifier, isSurnameTitle, roleKind } from '../roles';
import type { Word } from '../words';

/** Longest office in words; what is longer is a sentence. */
export const LONGEST_OFFICE = 16;

/** What opens a noun phrase. */
export const DETERMINERS = new Set('the a an his her their its our my one another'.split(' '));

/** Whether a word is the noun of an office or its initials. */
export function isRole({ key, text }: Word): boolean {
  return (roleKind(key) !== undefined && !isClockOrForeign(text)) || isOfficeAcronym(text);
}

/** Whether a short word in small letters is none of the abbreviations it looks like: `7 p.m.`, the German `fr` for `für`. */
const isClockOrForeign = (text: string): boolean =>
  /^(?:p\.?m\.?|fr|ch|det|const|cr|mla|gen|sec)$/.test(text);

/** Whether the noun of an office is somebody's surname, behind a given name: `Ada King`; not `Virginia Governor`. */
export function isSurnameOfSomebody(words: readonly Word[], index: number): boolean {
  const [given, word] = [words[index - 1], words[index]!];
  return (
    given?.capital === true &&
    word.capital &&
    word.gap === 1 &&
    isSurnameTitle(word.key) &&
    isGivenName(given.key) &&
    !isPlaceOrCountry(given.text)
  );
}

const BODIES_OF_MEMBERS = new Set(wordsOfList(lists.bodiesOfMembers));

/** `D.C. Council member Ada Lund`, `a Norvane board member`, `Member of Parliament Ada Lund` */
export function isMember(words: readonly Word[], index: number): boolean {
  if (words[index]!.key !== 'member') return false;
  const body = words[index - 1];
  return (body?.isWord === true && BODIES_OF_MEMBERS.has(body.key)) || isOfBody(words, index + 1);
}

/** Words between `of` and the noun of the body in the longest name of a body of members. */
const LONGEST_BODY = 3;

/** Whether `of` and a body of members stand at an index: `of Parliament`, `of the city council`. */
function isOfBody(words: readonly Word[], from: number): boolean {
  if (words[from]?.key !== 'of') return false;
  for (let at = from + 1; at <= from + 1 + LONGEST_BODY; at++) {
    const word = words[at];
    if (!word?.isWord || word.gap !== 1 || word.possessive) return false;
    if (BODIES_OF_MEMBERS.has(word.key)) return true;
  }
  return false;
}

/** Whether a noun in small letters may stand before an office and say whose it is: `council president`. @param key lower case */
export function isBodyOfMembers(key: string): boolean {
  return BODIES_OF_MEMBERS.has(key) || isBodyNoun(key);
}

/** Whether a word says what an office is for or of. @param key lower case */
export function isOrganisationOrPortfolio(key: string): boolean {
  return isPortfolio(key) || isOrganisationWord(key) || isRoleModifier(key);
}

/** Whether a word is one that bodies are called by. */
export function isBodyWord(word: Word): boolean {
  return isOrganisationWord(word.key) || isKnownOrganisation(word.key) || /^[A-Z.]{2,}$/.test(word.text);
}
