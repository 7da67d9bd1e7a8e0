/** What kinds of words stand in a printed office. */
import lists from './lists/roles.json';
import { wordsOfList } from '../../article/wordList';
import { isBodyNoun, isKnownOrganisation, isOrganisationWord } from './organisationWords';
import { isOfficeAcronym, isPortfolio, isRoleModifier, roleKind } from './roles';
import type { Word } from './words';

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

const BODIES_OF_MEMBERS = new Set(wordsOfList(lists.bodiesOfMembers));

/** `D.C. Council member Ada Lund`, `a Norvane board member` */
export function isMember(words: readonly Word[], index: number): boolean {
  const body = words[index - 1];
  return words[index]!.key === 'member' && body?.isWord === true && BODIES_OF_MEMBERS.has(body.key);
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
