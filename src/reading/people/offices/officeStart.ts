/** Where the words of an office begin, to the left of its noun: `Russian Deputy Foreign Minister`. */
import lists from '../lists/roles.json';
import { wordsOfList } from '../../../article/wordList';
import { IRREGULAR_PASTS, reportingVerb } from '../../../tagger/lexicon';
import { FUNCTION_WORDS } from '../../wording';
import { isCalendarWord } from '../capitalisedWords';
import { BODY_JOINTS, bodyOver, startOfRun } from './officeBody';
import { DETERMINERS, isBodyOfMembers, isOrganisationOrPortfolio, isRole } from './officeWords';
import { isOfThen } from './officeOver';
import { isPlace } from '../places';
import {
  isHonorific,
  isKinWord,
  isParty,
  isPortfolio,
  isRoleModifier,
  isShortTitle,
  meansFormer,
  singularRole,
} from '../roles';
import { belongsToOffice } from './smallInOffice';
import { PEOPLE_VERBS } from '../speaking';
import { isSmall, type Word } from '../words';

/** Words of the longest description that stands before the noun of an office. */
const LONGEST_PREMODIFIER = 2;

/** Nouns of time and verbs in the base form, which stand there as well: `to support candidate Ada Lund`. */
const NO_PREMODIFIER = new Set(wordsOfList(lists.noPremodifiers));

/** Whether a word in small letters says more of an office: nothing but such words stands between it and an article, a name or a preposition. */
function isPremodifier(words: readonly Word[], at: number): boolean {
  const isPlain = ({ key, capital, isWord }: Word): boolean =>
    isWord &&
    !capital &&
    key.length > 2 &&
    !FUNCTION_WORDS.has(key) &&
    !isKinWord(key) &&
    !NO_PREMODIFIER.has(key) &&
    !PEOPLE_VERBS.has(key) &&
    reportingVerb(key) === undefined &&
    !IRREGULAR_PASTS.has(key) &&
    // `politics reporter`
    !/(?:ed|ly|ing|[^s]s)$/.test(key.replace(/ics$/, ''));
  let before = at;
  while (
    before > at - LONGEST_PREMODIFIER &&
    before >= 0 &&
    isPlain(words[before]!) &&
    words[before + 1]!.gap === 1
  )
    before--;
  const opening = words[before];
  if (before === at || !opening?.isWord || words[before + 1]!.gap !== 1 || words[before + 1]!.first)
    return false;
  return (
    (opening.capital && !isSmall(opening) && !opening.possessive) ||
    DETERMINERS.has(opening.key) ||
    /^(?:by|with|from|said|says)$/.test(opening.key) ||
    (opening.key === 'and' && before > 0 && isRole(words[before - 1]!))
  );
}

/** The first word of the office whose noun stands at `head`. */
export function leftOf(words: readonly Word[], head: number): number {
  let left = head;
  while (left > 0 && head - left < 10) {
    const word = words[left - 1]!;
    const next = words[left]!;
    if (next.gap > 1 || next.first || (next.gap === 0 && word.isWord && next.isWord)) break;
    if (!word.isWord) {
      if (
        word.text === '.' &&
        word.gap === 0 &&
        left >= 2 &&
        (isShortTitle(words[left - 2]!.key) || /^(?:St|Mt|Ft)$/.test(words[left - 2]!.text)) &&
        words[left - 2]!.capital
      )
        left--;
      else {
        const open = openOfBody(words, left - 1);
        if (open < 0) break;
        left = open;
      }
      continue;
    }
    if (word.capital) {
      const opens =
        isSmall(word) && !belongsToOffice(word, next) && (!meansFormer(word.key) || word.key === 'then');
      // `Her Excellency Governor Ada Lund`, but `Lord Justice`, `Mr Justice`
      if (/^honou?r$/.test(word.key)) break;
      if (isHonorific(word.key) && !/^(?:lord|lady|mr|mrs|ms|madam|sister|brother)$/.test(word.key)) break;
      if (opens || isCalendarWord(word.key)) break;
      // `South Korea’s …`: the owner's name may have several words, but no other owner follows.
      if (word.possessive && next.possessive) break;
      left--;
      continue;
    }
    if (word.key === 'then' && (left < 2 || words[left - 2]!.key === 'and' || !words[left - 2]!.isWord))
      break;
    // `a director under President Lund`, `the Republican candidates Sen. Lund and …`
    if (word.key === 'under' && !UNDER.test(next.key)) break;
    if (isShortTitle(next.key) && isRole(word) && singularRole(word.key) !== word.key) break;
    // `…, leading Norland Gov. Ada Lund to resign`
    if (word.key === 'leading' && next.capital && !isRoleModifier(next.key)) break;
    // `then-Senate Majority Leader`
    if (isOfThen(word)) return left - 1;
    // `al Qaeda-linked cleric`
    if (isRoleModifier(word.key) || isRole(word) || (word.key === 'al' && next.capital)) left--;
    // `the editor in chief Ada Lund`
    else if (word.key === 'in' && next.key === 'chief' && left >= 2 && isRole(words[left - 2]!)) left -= 2;
    // `chief financial officer`, `council president`
    else if (word.key === 'financial' && words[left - 2]?.key === 'chief') left--;
    else if (left === head && !next.capital && isBodyOfMembers(word.key)) left--;
    // `NASA planetary scientist`, `the hedge fund manager`
    else if (!next.capital && !words[head]!.capital && isPremodifier(words, left - 1)) left--;
    else if (word.key === 'of' && left >= 2 && isRoleOf(words[left - 2]!, next, words[left + 1])) left--;
    else if (BODY_JOINTS.has(word.key) || word.key === 'the') {
      const body = bodyOver(words, left, head);
      if (body < 0) break;
      left = body;
    } else if ((word.key === 'and' || word.text === '&') && left >= 2) {
      const body = left < head ? bodyOver(words, startOfRun(words, left - 2), head) : -1;
      if (body >= 0) left = body;
      else if (joinsOffices(words[left - 2]!, next, words[head]!)) left -= 1;
      else break;
    } else break;
  }
  // A place where something happens is no part of the office: `in Paris President …`.
  const before = words[left - 1];
  if (
    before &&
    /^(?:in|at|from|near)$/.test(before.key) &&
    words[left]!.capital &&
    left < head &&
    isPlace(words[left]!.key)
  )
    left++;
  while (left < head && (words[left]!.key === 'and' || words[left]!.key === 'of' || !words[left]!.isWord))
    left++;
  return left;
}

/** What `under` belongs to: `Under Secretary`. */
const UNDER = /^(?:secretary|secretaries|sheriff|minister|treasurer)$/;

/** What departments are for besides: `Parks and Recreation Director`. */
const JOINED_FIELDS = /^(?:parks|food|fish|arts|roads|records|planning)$/;

/**
 * Whether an office goes on before `and`: `writer and designer Ada Lund`, and `Writer and designer Ada Lund` where it opens a
 * sentence.
 *
 * @param head the noun of the office: `the Ministry of Defence and President Lund` are two where it follows
 */
function joinsOffices(before: Word, after: Word, head: Word): boolean {
  const role = (word: Word): boolean => isRole(word) || isRoleModifier(word.key);
  const isOne = (word: Word): boolean => singularRole(word.key) === word.key;
  const small = before.capital ? before.first && isRole(before) && !isParty(before.key) : role(before);
  return (
    (small && isOne(before) === isOne(head) && (role(after) || (after !== head && !after.capital))) ||
    (before.capital &&
      after.capital &&
      (after === head
        ? isRole(before)
        : isOrganisationOrPortfolio(before.key) || JOINED_FIELDS.test(before.key)))
  );
}

/** Whether an office goes on: `Chief of Army Staff General …`, `Secretary of State and presidential candidate …`. */
function isRoleOf(word: Word, field: Word, joint: Word | undefined): boolean {
  return (
    (word.capital || joint?.key === 'and') &&
    isRole(word) &&
    singularRole(word.key) === word.key &&
    isPortfolio(field.key)
  );
}

/** Words of the longest remark behind a body's name. */
const LONGEST_REMARK = 3;

/** The bracket before the short name or the wing of a body (`CPI(M) leader`, `Harbour Front (UBT) spokesman`); -1 where none stands there. */
function openOfBody(words: readonly Word[], close: number): number {
  if (words[close]!.text !== ')') return -1;
  for (let at = close - 1; at > 0 && close - at <= LONGEST_REMARK + 1; at--) {
    const word = words[at]!;
    if (word.text === '(') {
      return at < close - 1 && word.gap <= 1 && isBody(words, at - 1) ? at : -1;
    }
    // `Lund (R) spokesman`, `Lund (D-Ohio)`; a dateline: `Elm (AP) President Lund`
    if (!word.isWord || !word.capital || /^[RDI](?:-|$)/.test(word.text) || AGENCY.test(word.text)) return -1;
  }
  return -1;
}

const AGENCY =
  /^(?:AP|AFP|AAP|ANI|ANSA|BBC|Bloomberg|CBS|CNN|CP|DPA|EFE|IANS|NAN|NBC|PA|PTI|Reuters|TASS|UPI|Xinhua)$/;

/** Whether a word may end the name of a body, and not that of a place or a title. */
function isBody(words: readonly Word[], at: number): boolean {
  const { isWord, capital, key } = words[at]!;
  const place = isPlace(key) || isPlace(`${words[at - 1]?.key ?? ''} ${key}`);
  return isWord && capital && !place && !isRole(words[at]!) && !isSmall(words[at]!);
}
