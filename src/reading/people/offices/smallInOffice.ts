/** Words that open sentences and belong to an office where they stand in it: `Police Chief`, `High Court Judge`, `New Zealand`. */
import lists from '../lists/roles.json';
import { wordsOfList } from '../../../article/wordList';
import { isOrganisationOrPortfolio, isRole } from './officeWords';
import { isSmall, type Word } from '../words';

/** What begins names of places and bodies: `Great Elm Mayor`, `Long Harbour Mayor`, `Old Court Judge`. */
const BEGINS_NAMES = new Set(wordsOfList(lists.beginsNames));

/** What `New` begins a place's or a party's name with: `New Zealand Prime Minister`, `New Democratic leader`. */
const NEW_PLACE =
  /^(?:york|yorker|jersey|hampshire|mexico|zealand|orleans|england|brunswick|delhi|south|haven|guinea|caledonia|democrat|democratic)(?:s|-based|-born|-area)?$/;

/**
 * Whether a capitalised word that opens sentences elsewhere begins or goes on an office or what it is of here.
 *
 * @param next the word of the office behind it
 */
export function belongsToOffice(word: Word, next: Word): boolean {
  const { key } = word;
  // `the Elm Police Departments spokesman`: the genitive's apostrophe may be lost.
  // `Police and Crime Commissioner`
  if (key === 'police')
    return next.key === 'and' || isRole(next) || isOrganisationOrPortfolio(next.key.replace(/s$/, ''));
  if (key === 'new') return NEW_PLACE.test(next.key);
  if (/^(?:first|second|third)$/.test(key))
    return /^(?:minister|lady|secretary|deputy|vice|sergeant|sgt|lieutenant|lt)$/.test(next.key);
  if (!next.capital) return false;
  // `Under Secretary Ada Lund`; a sentence may open with `Under Secretary Lund the office grew`.
  if (key === 'under') return !word.first && next.key === 'secretary';
  if (key === 'high') return isRole(next) || isOrganisationOrPortfolio(next.key);
  return BEGINS_NAMES.has(key) && !isRole(next) && !isSmall(next);
}
