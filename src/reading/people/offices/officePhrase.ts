/** Offices that noun phrases name: `the U.S. deputy secretary of state`, `director of …`. */
import lists from '../lists/roles.json';
import { wordsOfList } from '../../../article/wordList';
import { IRREGULAR_PASTS, reportingVerb } from '../../../tagger/lexicon';
import { isCalendarWord } from '../capitalisedWords';
import { isGivenName } from '../givenNames';
import { complementEnd } from './officeComplement';
import { isPossessor, possessorLength } from './officeCountry';
import { takeApart } from './officeParts';
import { DETERMINERS, isMember, isRole, isSurnameOfSomebody, LONGEST_OFFICE } from './officeWords';
import type { PrintedOffice } from './printedOffice';
import { isKinWord, isLooseAcronym, isPortfolio, isRoleModifier, isShortTitle, singularRole } from '../roles';
import { belongsToOffice } from './smallInOffice';
import { PEOPLE_VERBS } from '../speaking';
import { isSmall, type Word } from '../words';

/** Words that open sentences and stand in offices as well: `a talk show host`, `a small business owner`. */
const SMALL_NOUNS = new Set(wordsOfList(lists.smallNouns));

/** Nouns that name a post where they say of what: `a partner at Lund & Ek`, `a research associate in physics`, `special assistant to the president`. */
function isPost(words: readonly Word[], at: number): boolean {
  const [post, joint, next] = [words[at]!.key, words[at + 1]?.key ?? '', words[at + 2]];
  if (post === 'assistant') return joint === 'to' || (joint === 'for' && words[at - 1]?.key === 'special');
  if (post === 'associate') return words[at - 1]!.key === 'research' && /^(?:at|in|with)$/.test(joint);
  if (post !== 'partner' || next === undefined) return false;
  if (joint === 'of') return words[at - 1]?.key === 'managing';
  return (
    (joint === 'at' || joint === 'in') &&
    (next.capital || (next.key === 'the' && /^(?:law|venture|firm|private)$/.test(words[at + 3]?.key ?? '')))
  );
}

/**
 * The office a noun phrase names that begins at `from`: `the U.S. deputy secretary of state`, `director of …`.
 *
 * @param strict the phrase has to begin like one, with a determiner or a word that stands before offices
 */
export function nounPhraseOffice(
  words: readonly Word[],
  from: number,
  strict: boolean,
): PrintedOffice | null {
  let at = from;
  const opening = words[at];
  if (!opening?.isWord) return null;
  const determined = DETERMINERS.has(opening.key);
  if (determined) at++;
  const start = determined && opening.key === 'the' ? from : at;
  let head = -1;
  let loose = 0;
  for (; at < words.length && at - from < LONGEST_OFFICE; at++) {
    const word = words[at]!;
    if (at > from && word.gap > 1) break;
    if (word.text === '.' && word.gap === 0 && isShortTitle(words[at - 1]!.key)) continue;
    if (!word.isWord) break;
    if (isAdjective(words, at)) {
      if (!determined || ++loose > 3) break;
      continue;
    }
    const officer = chiefOfficer(words, at);
    if (officer > 0) {
      head = officer;
      break;
    }
    if ((isRole(word) || isMember(words, at) || isPost(words, at)) && !word.possessive) {
      // `chief European economist`, `a veteran Labour councillor`, `chief investigative reporter`
      const field = !word.capital && isRoleModifier(word.key) ? behindField(words, at + 1) : -1;
      if (field > 0) {
        at = field - 1;
        continue;
      }
      const owner = word.capital ? ownerAfter(words, at) : -1;
      if (owner > 0) {
        at = owner;
        continue;
      }
      head = at;
      const next = words[at + 1];
      // `chief executive`, `prime minister`: go on while nouns of offices follow.
      if (
        next?.isWord &&
        next.gap <= 1 &&
        (isRole(next) || (isRoleModifier(next.key) && next.key !== 'under')) &&
        leadsToRole(words, at + 1)
      )
        continue;
      // `consultant chest physician`
      if (word.key === 'consultant' && isOfField(words, at + 1)) {
        at++;
        continue;
      }
      break;
    }
    if (word.capital && (isCalendarWord(word.key) || (isSmall(word) && !joinsNext(words, at)))) break;
    if (word.capital || word.possessive || isRoleModifier(word.key) || isPossessor(word)) continue;
    if (
      word.key === 'and' &&
      at > from + 1 &&
      words[at + 1] &&
      (words[at + 1]!.capital || isRoleModifier(words[at + 1]!.key) || isRole(words[at + 1]!))
    )
      continue;
    if (
      word.key === 'of' &&
      words[at - 1]!.capital &&
      (words[at + 1]?.capital === true || words[at + 1]?.key === 'the')
    )
      continue;
    if (word.key === 'the' && words[at - 1]!.key === 'of') continue;
    // `Ada Lund, equity strategist at Moss & Ek,`
    if (at === from && !strict && isFieldOfPost(words, at)) continue;
    // Other nouns and adjectives, after a determiner: `a retired crane-factory engineer`.
    if (
      !determined ||
      (isSmall(word) && !SMALL_NOUNS.has(word.key)) ||
      isKinWord(word.key) ||
      ++loose > 3 ||
      (loose > 1 && isVerbal(words, at))
    )
      break;
  }
  if (head < 0 || (!determined && isSurnameOfSomebody(words, head))) return null;
  // `Credit Norland (CS)`
  if (isLooseAcronym(words[head]!.text) && !determined) return null;
  if (strict && !determined && !words[from]!.capital && !isRoleModifier(words[from]!.key) && head !== from)
    return null;
  const next = words[head + 1];
  // `…, Defence Secretary Ada Lund`: somebody else's title, in a list.
  if (next?.capital === true && next.gap <= 1 && !determined && words[head]!.capital) return null;
  if (next?.text === '.' && isShortTitle(words[head]!.key)) return null;
  if (next?.capital === true && next.gap <= 1 && !isPortfolio(next.key) && words[head]!.key !== 'attorney')
    return null;
  let end = head;
  if (next?.capital === true && next.gap <= 1) end = head + 1;
  const complement = complementEnd(words, end + 1);
  // `…, Deputy Chief of Staff Ada Lund and …`: somebody else's, in a list.
  const behind = words[complement + 1];
  if (
    complement > end &&
    !determined &&
    words[head]!.capital &&
    behind?.capital === true &&
    behind.gap === 1 &&
    isGivenName(behind.key)
  )
    return null;
  // `became a serious contender`
  if (complement === end && !words[head]!.capital && isPraised(words, start, head)) return null;
  const possessor = isPossessor(words[start]!) ? start + possessorLength(words, start) : start;
  return takeApart(words, possessor, head, Math.max(end, complement), words.slice(start, possessor));
}

/**
 * Whether the noun of a rank or a party stands before another noun: `a general contractor`, `the four-time major champion`, `the Conservative
 * stalwart`.
 */
function isAdjective(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    /^(?:major|general|[Cc]onservative|[Ll]iberal|Independent|[Ss]ocialist|[Rr]epublican|Democrat)$/.test(
      words[at]!.text,
    ) &&
    next?.isWord === true &&
    next.gap === 1 &&
    !next.capital &&
    !isSmall(next) &&
    !isRole(next) &&
    ((next.key === 'think' && words[at + 2]?.key === 'tank') ||
      (reportingVerb(next.key) === undefined &&
        !PEOPLE_VERBS.has(next.key) &&
        !/(?:ed|ing|ly)$/.test(next.key)))
  );
}

/** Whether one or two nouns in small letters and an office with where it is held stand at an index: `portfolio manager at`. */
function isFieldOfPost(words: readonly Word[], from: number): boolean {
  let at = from;
  while (
    at < from + 2 &&
    words[at]?.isWord === true &&
    words[at]!.key !== 'past' &&
    !words[at]!.capital &&
    !isRole(words[at]!)
  ) {
    if (!isPlain(words[at]!) || words[at]!.key.endsWith('ing') || words[at + 1]?.gap !== 1) return false;
    at++;
  }
  const [head, joint, where] = [words[at], words[at + 1], words[at + 2]];
  return (
    at > from &&
    head?.capital === false &&
    isRole(head) &&
    singularRole(head.key) === head.key &&
    /^(?:at|of|for|with)$/.test(joint?.key ?? '') &&
    (where?.capital === true || (where?.key === 'the' && words[at + 3]?.capital === true))
  );
}

const PRAISING = new Set(wordsOfList(lists.praising));

/** Whether somebody is said to have good or bad chances of what is not told: `a serious contender`. */
const isPraised = (words: readonly Word[], start: number, head: number): boolean =>
  /^(?:contender|hopeful|candidate|challenger)$/.test(words[head]!.key) &&
  start < head &&
  words.slice(start, head).every(({ key }) => PRAISING.has(key)) &&
  words[head - 1]!.key.length > 3;

/** Whether a field and a calling stand at an index: `chest physician`. */
function isOfField(words: readonly Word[], at: number): boolean {
  const [field, calling] = [words[at], words[at + 1]];
  return (
    field?.isWord === true &&
    !field.capital &&
    field.gap === 1 &&
    !isSmall(field) &&
    calling?.gap === 1 &&
    !calling.capital &&
    isRole(calling)
  );
}

/** Whether a word is rather a verb or an adverb than says more of an office: not in `a creative writing professor`, `a highly respected teacher`. */
function isVerbal(words: readonly Word[], at: number): boolean {
  const { key } = words[at]!;
  const next = words[at + 1];
  if (key.endsWith('ing'))
    return !(next?.gap === 1 && !next.capital && isRole(next) && singularRole(next.key) === next.key);
  return key.endsWith('ly') || (key.endsWith('ed') && !words[at - 1]!.key.endsWith('ly'));
}

/** Words of the longest field between two nouns of offices. */
const LONGEST_FIELD = 3;

/**
 * The noun of an office, or what leads to it, behind a country, a party or a body in capitals or behind a field in small letters that begins at
 * `from`; -1 where none stands there.
 */
function behindField(words: readonly Word[], from: number): number {
  const capital = words[from]?.capital === true;
  let at = from;
  for (; at < from + LONGEST_FIELD; at++) {
    const word = words[at];
    if (!word?.isWord || word.gap !== 1 || word.capital !== capital || word.possessive || isRole(word)) break;
    if (capital ? isSmall(word) && !joinsNext(words, at) : !isPlain(word)) break;
  }
  const next = words[at];
  if (at === from || next?.gap !== 1 || next.capital) return -1;
  if (capital) return leadsToRole(words, at) ? at : -1;
  return isRole(next) && singularRole(next.key) === next.key ? at : -1;
}

/** Whether a word in small letters may say what an office is for: no verb, no small word. */
export const isPlain = (word: Word): boolean =>
  !isSmall(word) &&
  !isKinWord(word.key) &&
  !/(?:ed|ly)$/.test(word.key) &&
  reportingVerb(word.key) === undefined &&
  !PEOPLE_VERBS.has(word.key) &&
  !IRREGULAR_PASTS.has(word.key);

/** Words between `chief` and `officer` in the longest such title: `chief human resources officer`. */
const LONGEST_CHIEF = 3;

/** The noun of `chief financial officer`, whose first word stands at `chief`; -1 where no such title stands there. */
function chiefOfficer(words: readonly Word[], chief: number): number {
  if (words[chief]!.key !== 'chief') return -1;
  for (let at = chief + 1; at <= chief + LONGEST_CHIEF + 1; at++) {
    const word = words[at];
    if (!word?.isWord || word.gap !== 1 || word.first || word.possessive) return -1;
    if (word.key === 'officer') return at;
  }
  return -1;
}

function joinsNext(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next?.isWord === true && next.gap <= 1 && belongsToOffice(words[at]!, next);
}

/** The last word of a name that owns what follows (`President Lunds` before `national adviser`); -1 when none does. */
function ownerAfter(words: readonly Word[], title: number): number {
  for (let at = title + 1; at <= title + 3; at++) {
    const word = words[at];
    if (!word?.capital || word.gap > 1 || isRole(word)) return -1;
    if ((word.possessive || word.key.endsWith('s')) && leadsToRole(words, at + 1)) return at;
  }
  return -1;
}

/** Whether only modifiers stand between here and the noun of an office. */
function leadsToRole(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const word = words[at];
    if (!word?.isWord || (word.gap > 1 && at > from)) return false;
    if (isRole(word)) return true;
    if (!isRoleModifier(word.key)) return false;
  }
  return false;
}
