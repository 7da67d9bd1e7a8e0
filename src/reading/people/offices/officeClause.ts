/** Offices that a clause with `who` names: `who leads the Harbour Party`. */
import lists from '../lists/roles.json';
import { wordsOfList } from '../../../article/wordList';
import { isCalendarWord } from '../capitalisedWords';
import { countryOfName } from '../countries';
import { isGivenName } from '../givenNames';
import { complementEnd } from './officeComplement';
import { countryIn } from './officeCountry';
import { isOver } from './officeOver';
import { isPlain, nounPhraseOffice } from './officePhrase';
import { DETERMINERS, isBodyOfMembers, isRole } from './officeWords';
import { isOrganisationWord } from '../organisationWords';
import type { PrintedOffice } from './printedOffice';
import { isHonorific, isRoleModifier } from '../roles';
import { isSmall, textOf, type Word } from '../words';

const LEADS = new Set(wordsOfList(lists.leads));
/** Verbs by which somebody is something. */
export const BEING = new Set('is was became becomes serves served remains'.split(' '));

/** Between `who` and its verb. */
const BETWEEN = new Set(wordsOfList(lists.beforeVerbs));

/** `who leads the Harbour Party`, `who has been the mayor of …`. @param from the word after `who` */
export function officeOfClause(words: readonly Word[], from: number): PrintedOffice | null {
  let at = from;
  while (at < from + 3 && BETWEEN.has(words[at]?.key ?? '')) at++;
  const verb = words[at];
  if (!verb) return null;
  if (verb.key === 'as') return nounPhraseOffice(words, at + 1, false);
  if (BEING.has(verb.key) || verb.key === 'been') {
    const office = nounPhraseOffice(words, behindAdverbs(words, at + 1), false);
    return heldOrOver(words, from, at, office);
  }
  const previous = words[at - 1]?.key;
  if (previous === 'been') {
    const office = nounPhraseOffice(words, at, false);
    return heldOrOver(words, from, at - 1, office);
  }
  if (isReplacing(verb)) return officeTakenOver(words, at + 1);
  if (!LEADS.has(verb.key)) return null;
  const object = words[at + 1];
  if (!object || !(DETERMINERS.has(object.key) || object.capital)) return null;
  if (object.capital && (isGivenName(object.key) || isHonorific(object.key) || isRole(object))) return null;
  let end = at + 1;
  for (let next = words[end + 1]; next?.isWord && next.gap === 1; next = words[end + 1]) {
    const goesOn = next.capital
      ? !isSmall(next) && !isCalendarWord(next.key)
      : isOrganisationWord(next.key) ||
        isRoleModifier(next.key) ||
        isBodyOfMembers(next.key) ||
        next.key === 'central' ||
        // `leads the engineers union`
        (end === at + 1 &&
          isBodyOfMembers(words[end + 2]?.key ?? '') &&
          words[end + 2]!.gap === 1 &&
          !isSmall(next));
    if (!goesOn) break;
    end++;
  }
  end = Math.max(end, complementEnd(words, end + 1));
  if (end === at + 1 && DETERMINERS.has(object.key)) return null;
  // `who runs Lunds voter registration`, `who heads a new team`: not all of what is led.
  const behind = words[end + 1];
  if (
    behind?.isWord === true &&
    behind.gap === 1 &&
    !behind.capital &&
    isPlain(behind) &&
    !behind.key.endsWith('ing')
  )
    return null;
  const printed = textOf(words, at, end);
  const named = DETERMINERS.has(object.key) ? at + 2 : at + 1;
  const body = textOf(words, named, end);
  return {
    printed,
    start: verb.start,
    end: words[end]!.end,
    title: verb.key.startsWith('c') && verb.key.includes('chair') ? 'chair' : 'leader',
    country: countryIn(words, named, end),
    american: false,
    body: countryOfName(body) === null ? body : null,
    status: /ed$|^led$|^ran$|^oversaw$/.test(verb.key) ? 'former' : 'current',
    kind: 'office',
    gender: null,
    plural: false,
  };
}

/** An office of a clause, `former` where the clause says that it is over. */
function heldOrOver(
  words: readonly Word[],
  from: number,
  verb: number,
  office: PrintedOffice | null,
): PrintedOffice | null {
  return office?.status === 'current' && isOver(words, from, verb, office)
    ? { ...office, status: 'former' }
    : office;
}

/** The index behind `now` and `as`, which may stand between a verb and the office: `is now the mayor`, `serves as mayor`. */
function behindAdverbs(words: readonly Word[], from: number): number {
  let at = from;
  while (/^(?:as|now|currently|also|still|today)$/.test(words[at]?.key ?? '')) at++;
  return at;
}

/** Whether a verb says that an office passes on to its subject: `succeeded Ada Lund as mayor`. */
export function isReplacing(word: Word | undefined): boolean {
  return word !== undefined && /^(?:replac|succeed)(?:e[sd]?|s|ed|ing)$/.test(word.key);
}

/** Words of the longest name of a predecessor. */
const LONGEST_NAME = 8;

/** The office that passes on behind its last holder's name: `Ada Lund as mayor of Elm`. */
function officeTakenOver(words: readonly Word[], from: number): PrintedOffice | null {
  let at = from;
  while (at < from + LONGEST_NAME && (words[at]?.capital === true || words[at]?.text === '.')) at++;
  if (at === from || words[at]?.key !== 'as') return null;
  const office = nounPhraseOffice(words, at + 1, false);
  return office?.kind === 'occupation' ? null : office;
}
