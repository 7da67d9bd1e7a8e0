/** What completes an office behind its noun, and where it ends: `of State` in `Secretary of State`. */
import lists from '../lists/roles.json';
import { wordsOfList } from '../../../article/wordList';
import { isCalendarWord } from '../capitalisedWords';
import { isGivenName } from '../givenNames';
import { isCountryWord } from './officeCountry';
import { campaignEnd, endsComplement, fieldsEnd } from './officeFields';
import { DETERMINERS, isMember, isRole, LONGEST_OFFICE } from './officeWords';
import { isBodyNoun, isKnownOrganisation, isOrganisationWord } from '../organisationWords';
import { isHonorific, isPortfolio, isRoleModifier, isShortTitle, singularRole } from '../roles';
import { isSmall, type Word } from '../words';

const OF = new Set('of for to at with in on'.split(' '));

/** The last word of what completes an office, from the word after its noun on; the word before `from` where nothing does. */
export function complementEnd(words: readonly Word[], from: number): number {
  // `editor in chief of the Elm Post`
  if (words[from]?.key === 'in' && words[from + 1]?.key === 'chief') from += 2;
  let end = from - 1;
  let at = from;
  let lower = 0;
  // Behind `of a` a noun in small letters has to come: `of a central Elm suburb`.
  let isOpen = false;
  while (at < words.length && at - from < LONGEST_OFFICE) {
    const word = words[at]!;
    if (word.gap > 1 || (!word.isWord && word.text !== '&')) {
      // The point of `U.S.` is in its token; other marks end the phrase.
      if (word.text === '.' && isAbbreviated(words[at - 1]!) && words[at + 1]?.capital === true) {
        at++;
        continue;
      }
      // `the A.F.L.-C.I.O.`
      const [before, next] = [words[at - 1]!, words[at + 1]];
      if (
        word.text === '-' &&
        word.gap === 0 &&
        next?.gap === 0 &&
        next.capital &&
        before.text.includes('.')
      ) {
        at++;
        continue;
      }
      const listed = word.text === ',' ? fieldsEnd(words, at) : -1;
      if (listed < 0) break;
      end = listed;
      at = listed + 1;
      lower = 0;
      continue;
    }
    if (word.first) break;
    // `of the Elm 2016 Host Committee`
    if (isNumber(word) && at > from && isInName(words, at)) {
      at++;
      continue;
    }
    if (OF.has(word.key)) {
      const next = words[at + 1];
      if (
        !next?.isWord ||
        (word.key !== 'of' &&
          word.key !== 'for' &&
          word.key !== 'to' &&
          !next.capital &&
          next.key !== 'the' &&
          !(at === from && isOnField(words, at)))
      )
        break;
      // `an adviser to former ministers`, but `elected president to find`
      if (
        word.key === 'to' &&
        !next.capital &&
        !DETERMINERS.has(next.key) &&
        !isRoleModifier(next.key) &&
        !isRole(next)
      )
        break;
      if (isCalendarWord(next.key) || (isNumber(next) && !isInName(words, at + 1))) break;
      if ((word.key === 'in' || word.key === 'on' || word.key === 'with') && at > from + 6) break;
      lower = 0;
      isOpen = false;
      at++;
      continue;
    }
    if (DETERMINERS.has(word.key)) {
      // `resigned as CEO the week before`
      if (!OF.has(words[at - 1]!.key) && words[at - 1]!.key !== 'and') break;
      isOpen = /^an?$/.test(word.key);
      at++;
      continue;
    }
    if (word.key === 'and' || word.text === '&') {
      const next = words[at + 1];
      const joins =
        next?.isWord === true &&
        next.gap <= 1 &&
        // `of Elm Security and Alex Haddad`
        !(
          next.capital &&
          isGivenName(next.key) &&
          words[at + 2]?.capital === true &&
          words[at + 2]!.gap === 1
        ) &&
        ((next.capital && words[at - 1]!.capital) ||
          (isPortfolio(next.key) && isPortfolio(words[at - 1]!.key)) ||
          (!next.capital && isAdjective(words[at - 1]!) && !endsComplement(next)));
      if (!joins) break;
      at++;
      continue;
    }
    if (word.capital) {
      if (isCalendarWord(word.key) || at === from) break;
      // `the University of New Hampshire`
      if (endsComplement(word) && !(word.key === 'new' && words[at + 1]?.capital === true)) break;
      // `Chief of Staff Ada Lund`
      if (isGivenName(word.key) && isPortfolio(words[at - 1]!.key) && words[at + 1]?.capital === true) break;
    } else {
      const campaign = at > from ? campaignEnd(words, at) : -1;
      if (campaign >= at) {
        end = campaign;
        at = campaign + 1;
        continue;
      }
      // `president of soccers world governing body`
      if (at > from && word.key === 'governing' && words[at + 1]?.key === 'body') {
        end = at + 1;
        at += 2;
        continue;
      }
      if (at === from || endsComplement(word) || ++lower > 3) break;
      // `co-founder of the ruling Harbour Union`
      const isGerund =
        word.key.endsWith('ing') &&
        (isAdjective(words[at - 1]!) ||
          // `of the Elm polling firm`, `of cloud hosting company Orbit`
          (lower < 3 && isBodyNoun(words[at + 1]?.key ?? '')) ||
          (/^(?:ruling|governing|leading)$/.test(word.key) && words[at + 1]?.capital === true));
      if (!isPortfolio(word.key) && !isGerund && /(?:ed|ing|ly)$/.test(word.key)) break;
      if (
        !isPortfolio(word.key) &&
        !isRoleModifier(word.key) &&
        words[at - 1]!.capital &&
        !isOpen &&
        !isGerund &&
        !isOrganisationWord(word.key) &&
        !OF_PLACES.has(word.key) &&
        !isCountryWord(words, at - 1) &&
        !ownsPlace(words, at) &&
        !endsInBody(words, at)
      )
        break;
    }
    end = at;
    at++;
  }
  return end;
}

/** What somebody governs or speaks for, behind its name: `the eastern Elm region`. */
const OF_PLACES = new Set(wordsOfList(lists.ofPlaces));

/** Whether a name owns a place or a body of a few small words, its apostrophe lost: `Norlands second-largest city`. @param at of its first word */
function ownsPlace(words: readonly Word[], at: number): boolean {
  if (!/[^s]s$/.test(words[at - 1]!.key) || isKnownOrganisation(words[at - 1]!.key)) return false;
  for (let next = at; next < at + 3; next++) {
    const word = words[next];
    if (!word?.isWord || word.capital || word.gap !== 1 || endsComplement(word)) return false;
    if (OF_PLACES.has(word.key) || (next > at && isBodyNoun(word.key))) return true;
  }
  return false;
}

/** Words of the longest name of a body between the place that opens it and its noun: `the Elm port authority`. */
const LONGEST_OF_BODY = 3;

/** Whether a body's name of small words goes on behind a name: `port authority`. @param at of its first word */
function endsInBody(words: readonly Word[], at: number): boolean {
  for (let next = at; next < at + LONGEST_OF_BODY; next++) {
    const word = words[next];
    if (!word?.isWord || word.capital || word.gap !== 1 || endsComplement(word) || isRole(word)) return false;
    if (next > at && isBodyNoun(word.key)) return true;
    if (/(?:ed|ing|ly)$/.test(word.key)) return false;
  }
  return false;
}

const isNumber = ({ text }: Word): boolean => /^\d/.test(text);

/** Whether a number goes on into the name of a body: `Elm 2016 Host Committee`, `Class of 1990 Fund`. */
function isInName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    next?.capital === true &&
    next.gap === 1 &&
    !isGivenName(next.key) &&
    !isCalendarWord(next.key) &&
    !isSmall(next)
  );
}

/** Whether the point behind a word abbreviates it: `to Mr. Lund`, `to Joseph R. Lund`. */
function isAbbreviated({ key, text }: Word): boolean {
  return isShortTitle(key) || isHonorific(key) || /^(?:\p{Lu}|St|Mt|Ft)$/u.test(text);
}

/** `political advertising`, `public and governmental affairs`: a noun is still to come. */
function isAdjective(word: Word): boolean {
  return !word.capital && !isRole(word) && /(?:al|ic|ive|ary|ous)$/.test(word.key);
}

/** What `on` stands before and is no field: `on call`. */
const ON_CALL = new Set(wordsOfList(lists.onCall));

/** Who knows or says something on a field. */
const ON_FIELDS = new Set(wordsOfList(lists.onFields));

/** Whether `on` and a field stand at an index: `adviser on counterterrorism`; not `on call`, `on condition of`. */
function isOnField(words: readonly Word[], on: number): boolean {
  const next = words[on + 1];
  return (
    words[on]!.key === 'on' &&
    ON_FIELDS.has(words[on - 1]?.key ?? '') &&
    next?.isWord === true &&
    !endsComplement(next) &&
    !ON_CALL.has(next.key) &&
    !isNumber(next)
  );
}

const HEAD_JOINTS = /^(?:of|for|to|at|on)$/;

/** `Minister in the Presidency Ada Lund`; before a comma it says where: `a judge in Elm, Norland`. */
export const HEAD_JOINTS_BEFORE_NAME = /^(?:of|for|to|at|in|on)$/;

/** Offices over whatever a body does: `head of safety`, `director of photography`. */
const OF_ANYTHING = new Set(wordsOfList(lists.ofAnything));

/** Words of the longest list of fields behind `minister for`. */
const LONGEST_FIELDS = 6;

/** The minister of fields in small letters that end at `end`: `minister for trade and fisheries`; -1 where none stands there. */
function ministerFor(words: readonly Word[], end: number): number {
  for (let at = end; at > 1 && end - at < LONGEST_FIELDS; at--) {
    const { key, isWord, capital, possessive } = words[at]!;
    if (key === 'for' && at < end)
      return /^(?:minister|secretary|commissioner)$/.test(words[at - 1]!.key) ? at - 1 : -1;
    if (!isWord || capital || possessive || (at < end && words[at + 1]!.gap !== 1)) return -1;
    if (key !== 'and' && key !== 'the' && endsComplement(words[at]!)) return -1;
  }
  return -1;
}

/** The noun of an office whose complement ends at `end`: `Secretary` for `Secretary of State`; null when there is none. */
export function headOfComplement(words: readonly Word[], end: number, joints = HEAD_JOINTS): number | null {
  for (let at = end, count = 0; at > 0 && count < 8; at--, count++) {
    const word = words[at]!;
    if (!word.isWord || (at < end && words[at + 1]!.gap > 1)) return null;
    if (count > 0 && joints.test(word.key)) {
      const role = words[at - 1]!;
      // `Chairman of the Joint Chiefs of Staff`
      if (
        (isRole(role) || isMember(words, at - 1)) &&
        words[at]!.gap <= 1 &&
        singularRole(role.key) === role.key
      )
        return at - 1;
      continue;
    }
    // `the head of the agency`
    if (count === 0 && !word.capital && isBodyNoun(word.key)) continue;
    if (
      count === 0 &&
      at > 1 &&
      !word.capital &&
      !DETERMINERS.has(word.key) &&
      ((words[at - 1]!.key === 'of' && OF_ANYTHING.has(words[at - 2]!.key)) ||
        (words[at - 1]!.key === 'on' && words[at - 2]!.key === 'rapporteur'))
    )
      return at - 2;
    // `the head of community banking`
    const [field, of, over] = [words[at - 1]!, words[at - 2], words[at - 3]];
    if (
      count === 0 &&
      of?.key === 'of' &&
      over &&
      OF_ANYTHING.has(over.key) &&
      [word, field].every((each) => !each.capital && each.gap === 1 && !endsComplement(each)) &&
      !isSmall(field)
    )
      return at - 3;
    const minister = count === 0 ? ministerFor(words, at) : -1;
    if (minister >= 0) return minister;
    // `the head of Norland’s Ministry of Health`
    if (
      count === 0
        ? word.possessive || (!word.capital && !isPortfolio(word.key))
        : word.possessive && !word.capital
    )
      return null;
    if (
      word.capital
        ? isCalendarWord(word.key)
        : !isPortfolio(word.key) &&
          word.key !== 'the' &&
          word.key !== 'and' &&
          !isRoleModifier(word.key) &&
          !isBodyNoun(word.key)
    )
      return null;
  }
  return null;
}
