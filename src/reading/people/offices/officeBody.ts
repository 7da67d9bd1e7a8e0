/** Which body an office belongs to: `State Department spokesman`, `Bank of Canada Governor`, `secretary general of NATO`. */
import lists from '../lists/roles.json';
import { wordsOfList } from '../../../article/wordList';
import { isCalendarWord } from '../capitalisedWords';
import { countryOfAdjective, countryOfInstitutionName, countryOfName } from '../countries';
import { isCountryWord } from './officeCountry';
import { DETERMINERS, isBodyWord, isRole } from './officeWords';
import { isKnownOrganisation, isOrganisationWord } from '../organisationWords';
import { isPlace } from '../places';
import { isHonorific, isParty, isPortfolio, isRoleModifier, meansFormer, singularRole } from '../roles';
import { isSmall, textOf, type Word } from '../words';

/** What joins the parts of a body's name: `Bank of Japan`, `Centre for Policy Studies`. */
export const BODY_JOINTS = new Set('of for on'.split(' '));

/** Nouns that bodies are called by and that `of` may follow. */
const BODY_HEADS = new Set(wordsOfList(lists.bodyHeads));

/** Words of the longest name of a body before the last of its joints: `Institute for the Study` of `War`. */
const LONGEST_BODY = 8;

/** The first of the capitalised words that stand together and end at `last`. */
export function startOfRun(words: readonly Word[], last: number): number {
  let start = last;
  while (start > 0 && words[start]!.gap === 1 && words[start - 1]!.capital && last - start < LONGEST_BODY)
    start--;
  return start;
}

/**
 * The noun of the body whose name goes on at `rest`, over `of`: `Bank` for `Canada` in `Bank of Canada Governor`; -1 where none
 * stands there: `lawyers of President Lund`.
 */
export function bodyOver(words: readonly Word[], rest: number, head: number): number {
  if (rest < 2) return -1;
  const joint = words[rest - 1]!.key === 'the' ? rest - 2 : rest - 1;
  if (
    joint < 1 ||
    !words[rest]!.capital ||
    !BODY_JOINTS.has(words[joint]!.key) ||
    complementOfBody(words, rest, head) < 0
  )
    return -1;
  for (let at = joint - 1; at >= 0 && joint - at <= LONGEST_BODY; at--) {
    const word = words[at]!;
    const next = words[at + 1]!;
    if (!word.isWord || word.possessive || next.gap > 1 || next.first) return -1;
    if (!word.capital) {
      if (!BODY_JOINTS.has(word.key) && word.key !== 'the') return -1;
    } else if (BODY_HEADS.has(word.key)) return at;
    else if (isSmall(word) || isCalendarWord(word.key)) return -1;
  }
  return -1;
}

/**
 * The last word of what a body is of, which begins at `from` and ends before the office: `Canada` in `Bank of Canada Deputy
 * Governor`; -1 where the office begins there: `in the House of Defence Minister Lund`.
 */
function complementOfBody(words: readonly Word[], from: number, head: number): number {
  let end = from;
  while (
    end < head &&
    (words[end]!.capital ||
      (end > from && words[end + 1]!.capital && /^(?:of|for|the|and|&)$/.test(words[end]!.key)))
  )
    end++;
  while (end > from && !words[end - 1]!.capital) end--;
  const last = end - 1;
  // With a capital, what may stand before the noun of an office belongs to it: `Deputy`, `General`.
  const belongs = (word: Word): boolean =>
    isRole(word) ? singularRole(word.key) === word.key : isRoleModifier(word.key) && !isPortfolio(word.key);
  while (words[head]!.capital && end > from && belongs(words[end - 1]!)) end--;
  const ofMinistry = /^(?:ministry|department)$/.test(words[from - 2]!.key);
  if (end === from) return ofMinistry && last >= from && !isRole(words[last]!) ? last : -1;
  if (end < head || ofMinistry) return end - 1;
  // A minister's field is the minister's own, and so is the country: `in the House of Defence Minister Lund`.
  const complement = words.slice(from, end);
  const own =
    complement.every(({ text }) => countryOfAdjective(text) !== null) ||
    (/^(?:minister|secretary)$/.test(words[head]!.key) && complement.every(({ key }) => isPortfolio(key)));
  return own ? -1 : end - 1;
}

/** Last words of places whose names go on with `City`. */
const CALLED_CITY = new Set(wordsOfList(lists.calledCity));

/** Words from `Chief` to the noun in the longest such title: `Chief Human Resources Officer`. */
const LONGEST_CHIEF = 4;

/** The index after the body that stands first in an office (`State Department` in `State Department spokesman`). */
export function bodyBefore(words: readonly Word[], from: number, head: number): number {
  let last = -1;
  for (let at = from; at < head; at++) {
    const word = words[at]!;
    if (!word.capital) continue;
    // `Chief Risk Officer`
    if (word.key === 'chief' && words[head]!.key === 'officer' && head - at <= LONGEST_CHIEF) {
      const before = words[at - 1];
      if (
        at > from &&
        before?.capital === true &&
        !isRoleModifier(before.key) &&
        !isCountryWord(words, at - 1)
      )
        last = at - 1;
      break;
    }
    if (isCountryWord(words, at) && countryOfInstitutionName(word.text) === null) continue;
    const pair = at + 1 < head ? textOf(words, at, at + 1).toLowerCase() : '';
    // `Foreign Affairs Minister`: a field, and no body.
    if (words[at + 1]!.key === 'affairs' && /^(?:minister|secretary)$/.test(words[head]!.key)) break;
    if (pair !== '' && (isKnownOrganisation(pair) || isPlace(pair))) last = at + 1;
    else if (
      isKnownOrganisation(word.key) ||
      isPlace(word.key) ||
      (isOrganisationWord(word.key) && !NOT_BODIES.has(word.key) && !isOfDistrict(word, words[at + 1]!)) ||
      /^[A-Z]{2,6}$/.test(word.text)
    )
      last = Math.max(last, at);
    else if (
      last < 0 &&
      at + 1 === head &&
      !isRoleModifier(word.key) &&
      !isRole(word) &&
      !isParty(word.key) &&
      !NOT_BODIES.has(word.key) &&
      // `Mrs Justice`, `Joint Commissioner`
      !isHonorific(word.key) &&
      !/^(?:joint|additional)$/.test(word.key) &&
      // `Investigative reporter`, where a sentence begins
      !(
        word.first &&
        !words[head]!.capital &&
        /(?:ive|al|ic|ary|ous)$|^(?:art|film|music|sports|food|wine)$/.test(word.key)
      )
    )
      last = at;
    // `District Attorneys investigator`: whose, with its apostrophe lost.
    if (isRole(word) && singularRole(word.key) !== word.key && !isRoleModifier(word.key))
      last = Math.max(last, at);
    if (BODY_HEADS.has(word.key) && BODY_JOINTS.has(words[at + 1]!.key)) {
      const rest = words[at + 2]?.key === 'the' ? at + 3 : at + 2;
      last = Math.max(last, rest < head ? complementOfBody(words, rest, head) : -1);
    }
  }
  // `CPI(M) leader`
  for (let at = head - 1; at > last && at >= from; at--) if (words[at]!.text === ')') last = at;
  // `New York City Mayor`, but `Dallas City Manager`
  if (
    last >= from &&
    last + 1 < head &&
    words[last + 1]!.text === 'City' &&
    CALLED_CITY.has(words[last]!.key)
  )
    last++;
  // `Fox Business moderator`, `Amnesty International spokesman`: what has capitals goes on where the office has none.
  if (last >= from && !words[head]!.capital) while (goesOn(words, last + 1, head)) last++;
  // `Law and Justice Minister`: what the minister is for.
  if (/^(?:and|&)$/.test(words[last + 1]!.text)) return from;
  return last + 1;
}

/** Whether a word of a body's name stands at an index, before an office in small letters. */
const goesOn = (words: readonly Word[], at: number, head: number): boolean =>
  at < head &&
  /^[A-Z\d]/.test(words[at]!.text) &&
  words[at + 1]!.key !== 'and' &&
  !isParty(words[at]!.key) &&
  !isRole(words[at]!) &&
  !isCountryWord(words, at);

/** `Assistant District Attorney`, `Chief Cabinet Secretary` */
function isOfDistrict(word: Word, next: Word): boolean {
  if (word.key === 'cabinet') return /^(?:secretary|minister|member)$/.test(next.key);
  return word.key === 'district' && /^(?:attorney|judge|magistrate|commissioner|officer)$/.test(next.key);
}

/** Words of organisations' names that qualify an office when they stand right before it: `Finance Minister`. */
const NOT_BODIES = new Set(wordsOfList(lists.qualifiers));

/** `the American Heart Association`, whose name begins with its country. */
const isSociety = ({ key }: Word): boolean =>
  /^(?:association|society|federation|academy|union|league|legion|foundation)$/.test(key);

/** Where the name of a body begins, behind determiners, countries and the like. @param bodyEnd exclusive */
export function bodyStart(words: readonly Word[], from: number, bodyEnd: number): number {
  let start = from;
  while (start < bodyEnd - 1) {
    const word = words[start]!;
    const skips =
      DETERMINERS.has(word.key) ||
      meansFormer(word.key) ||
      word.key === 'acting' ||
      (isCountryWord(words, start) &&
        countryOfInstitutionName(word.text) === null &&
        !(bodyEnd - start > 2 && isSociety(words[bodyEnd - 1]!))) ||
      (!word.capital && isRoleModifier(word.key));
    if (!skips) break;
    start++;
  }
  return start;
}

/** `NATO` in `secretary general of NATO`. */
export function bodyAfter(words: readonly Word[], head: number, end: number): string | null {
  for (let at = head + 1; at < end; at++) {
    const preposition = words[at]!.key;
    if (!/^(?:of|at|for|with)$/.test(preposition)) continue;
    const from = words[at + 1]!.key === 'the' ? at + 2 : at + 1;
    if (
      from > end ||
      !words[from]!.capital ||
      (isPortfolio(words[from]!.key) && !beginsBody(words, from, end))
    )
      continue;
    const text = textOf(words, from, end);
    if (countryOfName(text) !== null || countryOfAdjective(text) !== null) return null;
    // `minister for European Integration`: what the office is for, not a body.
    if (preposition === 'for' && !words.slice(from, end + 1).some(isBodyWord)) return null;
    return text;
  }
  return null;
}

/** Whether a body's name begins with what an office may be for: `National Institute of Health`, but `Defence and Trade`. */
function beginsBody(words: readonly Word[], from: number, end: number): boolean {
  for (let at = from + 1; at <= end && words[at]!.capital; at++)
    if (isBodyWord(words[at]!)) return !isPortfolio(words[at]!.key);
  return false;
}
