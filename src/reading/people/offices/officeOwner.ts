/** What stands before an office that a comma parts from its name: an owner, a description. */
import lists from '../lists/roles.json';
import { wordsOfList } from '../../../article/wordList';
import { reportingVerb } from '../../../tagger/lexicon';
import { isCalendarWord } from '../capitalisedWords';
import { takeApart } from './officeParts';
import { DETERMINERS } from './officeWords';
import { isKnownOrganisation, isOrganisationWord } from '../organisationWords';
import type { PrintedOffice } from './printedOffice';
import { isParty, isPortfolio, roleKind } from '../roles';
import { PEOPLE_VERBS } from '../speaking';
import { isSmall, textOf, type Word } from '../words';

/** Words of the longest description before an office. */
const LONGEST_DESCRIPTION = 3;

/** What somebody has made or is in: `the novels author`. */
const WORKS = new Set(wordsOfList(lists.works));

/**
 * Where an office begins behind a noun in small letters that owns it and has lost its apostrophe: `the novels author`, `the
 * laboratorys current director`; null where none stands there.
 *
 * @param own where the office itself begins
 */
export function behindGenitive(words: readonly Word[], own: number): number | null {
  for (let at = own - 1; at >= Math.max(1, own - LONGEST_DESCRIPTION); at--) {
    const word = words[at]!;
    if (!word.isWord || word.capital || words[at + 1]!.gap !== 1 || words[at + 1]!.first) return null;
    if (WORKS.has(word.key) || /[^aeiou]ys$/.test(word.key))
      return DETERMINERS.has(words[at - 1]!.key) ? at + 1 : null;
    if (isSmall(word) || /(?:ed|ly)$/.test(word.key)) return null;
  }
  return null;
}

/** Nouns in *-ing* that say what an office is about: `the casting director`. */
const FIELDS = new Set(wordsOfList(lists.fieldsInIng));

/** Nouns for somebody and for a firm alike: `the original publisher, Lund & Ek,`. */
const MAY_BE_FIRMS = new Set(wordsOfList(lists.mayBeFirms));

/**
 * Where the words begin that stand between a determiner and an office, without it: `companys chief executive`, `festival
 * director`; null where other words stand there.
 *
 * @param own where the office itself begins
 */
export function startOfDescription(words: readonly Word[], own: number, head: number): number | null {
  if (words[own]!.capital || MAY_BE_FIRMS.has(words[head]!.key)) return null;
  for (let at = own - 1; at >= Math.max(0, own - 1 - LONGEST_DESCRIPTION); at--) {
    const word = words[at]!;
    if (words[at + 1]!.gap !== 1 || words[at + 1]!.first) return null;
    if (word.possessive || DETERMINERS.has(word.key)) return at + 1;
    if (!word.isWord || word.capital || isSmall(word)) return null;
    // `the board elected chairman, Ada Lund,`
    if (
      PEOPLE_VERBS.has(word.key) ||
      reportingVerb(word.key)?.form === 'finite' ||
      (/(?:ed|ing|ly)$/.test(word.key) && !FIELDS.has(word.key))
    )
      return null;
  }
  return null;
}

/** Whether a name that lost its apostrophe owns an office in small letters: `NATOs deputy secretary-general`, `Moscows ambassador`. */
export function isNamesGenitive(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const before = words[at - 1];
  // In a list it may be somebody else's: `Bo Ek, Reuters editor, Ada Lund, …`
  return (
    word.capital &&
    (word.key.length > 3 || /^[A-Z]{2}s$/.test(word.text)) &&
    /[^s]s$/.test(word.text) &&
    !isCalendarWord(word.key) &&
    !isOrganisationWord(word.key) &&
    roleKind(word.key) === undefined &&
    words[at + 1]?.capital === false &&
    (word.first || (before?.text !== ',' && before?.capital !== true))
  );
}

/** Offices that bodies have rather than people. */
const OF_BODIES =
  /^(?:(?:vice[- ])?president|chair(?:man|woman|person)?|chief executive|ceo|captain|coach|editor)\b/i;

/** The office of a name that lost its apostrophe: `Lumios president`, `President Lunds lawyer`. @param owner index of the name */
export function officeOwned(
  words: readonly Word[],
  owner: number,
  head: number,
  end: number,
): PrintedOffice | null {
  const name = words[owner]!;
  const office = takeApart(words, owner + 1, head, end, [name]);
  if (!office || office.body !== null || office.country !== null) return office;
  const bare = name.text.slice(0, -1);
  if (isKnownOrganisation(bare.toLowerCase()) || isParty(bare.toLowerCase()))
    return { ...office, body: bare };
  if (!OF_BODIES.test(office.title)) return office;
  return { ...office, body: isKnownOrganisation(name.key) ? name.text : bare };
}

/** Words of the longest name of a body before its noun. */
const LONGEST_BODY = 4;

/** A body's name in the genitive, by its first and its last word. */
interface OwningBody {
  readonly from: number;
  readonly last: number;
}

/**
 * The body of several words whose genitive lost its apostrophe before an office: `Elm Universitys` in `Elm Universitys president`, `Elm
 * police departments` in `the Elm police departments spokesman`; null where none stands there.
 *
 * @param own where the office begins, its capitalised words included
 */
export function bodysGenitive(words: readonly Word[], own: number, head: number): OwningBody | null {
  for (let at = own + 1; at < head && words[at - 1]!.capital && words[at]!.capital; at++) {
    if (!words[at + 1]!.capital && isBodys(words[at]!.key)) return { from: own, last: at };
  }
  const last = own - 1;
  if (last < 1 || words[last]!.capital || !isBodys(words[last]!.key)) return null;
  for (let at = last - 1; at >= 0 && last - at <= LONGEST_BODY; at--) {
    const word = words[at]!;
    if (!word.isWord || words[at + 1]!.gap !== 1 || words[at + 1]!.first) return null;
    if (DETERMINERS.has(word.key)) return at < last - 1 ? { from: at + 1, last } : null;
    // `Lund told the departments spokesman`: what is said of whom.
    if (
      !word.capital &&
      word.key !== 'police' &&
      (isSmall(word) || PEOPLE_VERBS.has(word.key) || /(?:ed|ly)$/.test(word.key))
    )
      return null;
  }
  return null;
}

/** Whether a word is a body's noun with the s of its genitive: `departments`, `universitys`. @param key lower case */
const isBodys = (key: string): boolean =>
  key.endsWith('s') && isOrganisationWord(key.slice(0, -1)) && !isOrganisationWord(key) && !isPortfolio(key);

/** The office of a body in the genitive. */
export function officeOfBody(
  words: readonly Word[],
  { from, last }: OwningBody,
  head: number,
  end: number,
): PrintedOffice | null {
  const office = takeApart(words, last + 1, head, end, words.slice(from, last + 1));
  return (
    office && { ...office, body: office.body ?? textOf(words, from, last).slice(0, -1).replace(/^the /i, '') }
  );
}
