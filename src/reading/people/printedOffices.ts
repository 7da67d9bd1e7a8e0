import lists from './lists/roles.json';
import { wordsOfList } from '../../article/wordList';
import {
  countryOfAdjective,
  countryOfInstitution,
  countryOfName,
  countryOfInstitutionName,
  mayBeAmerican,
} from './countries';
import { isCalendarWord } from './capitalisedWords';
import { isGivenName } from './givenNames';
import { isKnownOrganisation, isOrganisationWord } from './organisationWords';
import { partyTagAt } from './partyTag';
import { isAmericanState, isPlace } from './places';
import {
  genderOfRole,
  expandTitle,
  isDottedHonorific,
  isHonorific,
  isHonorificPair,
  isKinWord,
  isLooseAcronym,
  isOfficeAcronym,
  isParty,
  isPortfolio,
  isRank,
  isRoleModifier,
  isShortTitle,
  meansFormer,
  roleKind,
  singularRole,
  type RoleKind,
} from './roles';
import type { Gender, Office } from '../reading';
import { opensClause } from './openers';
import { PEOPLE_VERBS } from './speaking';
import { isSmall, type Word } from './words';
import { FUNCTION_WORDS } from '../wording';
import { reportingVerb } from '../../tagger/lexicon';

/** An office as a passage prints it beside a name. Offsets are UTF-16 units in the passage's text. */
export interface PrintedOffice {
  readonly printed: string;
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly country: string | null;
  /** It is an office of the United States where the file is about them: `Senate majority leader`. */
  readonly american: boolean;
  readonly body: string | null;
  readonly status: Office['status'];
  readonly kind: RoleKind;
  readonly gender: Gender | null;
  /** Belongs to every name of the list that follows: `Presidents`, `Sens.` */
  readonly plural: boolean;
}

/** Where a name stands among a passage's words, with its run of capitalised words. */
interface NamePlace {
  readonly first: number;
  readonly last: number;
  /** First word of the run of capitalised words. */
  readonly runStart: number;
  /** A title stands inside the run directly before the name. */
  readonly titled: boolean;
}

/** Longest office in words; what is longer is a sentence. */
const LONGEST = 16;

const DETERMINERS = new Set('the a an his her their its our my one another'.split(' '));
const OF = new Set('of for to at with in on'.split(' '));

/**
 * Where the courtesy title that stands directly before a word begins, with its point or without; the word's own index where
 * none does.
 */
export function honorificBefore(words: readonly Word[], index: number): number {
  const point = words[index - 1]?.text === '.' && words[index - 1]!.gap === 0 ? 1 : 0;
  const at = index - 1 - point;
  const word = words[at];
  if (!word?.capital || words[at + 1]!.gap > 1) return index;
  if (at > 0 && isHonorificPair(`${words[at - 1]!.key} ${word.key}`)) return at - 1;
  return isHonorific(word.key) || (point > 0 && isDottedHonorific(word.key)) ? at : index;
}

/** Where all courtesy titles before a name begin: `the Right Rev. Dr`, `Datuk Seri`. */
function titlesBefore(words: readonly Word[], first: number): number {
  let start = first;
  for (let next = honorificBefore(words, start); next < start; next = honorificBefore(words, start))
    start = next;
  return start;
}

/** The office that stands before a name: `Russian Deputy Foreign Minister …`, `the prime minister, …,`. */
export function officesBefore(words: readonly Word[], place: NamePlace): PrintedOffice[] {
  if (place.first === 0 || words[place.first]!.gap > 1) return [];
  const first = titlesBefore(words, place.first);
  // `Lt Gen (Retd) Bo Ek`, `SSP (Operations) Bo Ek`
  const remark = remarkBefore(words, first);
  if (remark !== null) {
    const { open, retired } = remark;
    const found = officesBefore(words, { ...place, first: open });
    return retired ? found.map((office) => ({ ...office, status: 'former' })) : found;
  }
  if (first === 0 || words[first]!.gap > 1) return [];
  const previous = words[first - 1]!;
  // `the health minister, Dr Ada Lund,`
  if (previous.text === ',') return some(officeBeforeComma(words, first - 1, place));
  let head = first - 1;
  if (previous.text === '.' && previous.gap === 0) {
    head--;
    if (head < 0 || !(isShortTitle(words[head]!.key) || isRank(words[head]!.key))) return [];
  }
  if (words[head]!.possessive) return [];
  if (!isRole(words[head]!) && !isMember(words, head)) {
    const complemented = headOfComplement(words, first - 1, HEAD_JOINTS_BEFORE_NAME);
    if (
      complemented === null ||
      place.first === place.last ||
      singularRole(words[complemented]!.key) !== words[complemented]!.key
    )
      return [];
    return some(describe(words, leftOf(words, complemented), complemented, first - 1));
  }
  if (isLooseAcronym(words[head]!.text) && place.first === place.last) return [];
  const rank = rankBefore(words, head);
  const post = isRank(words[head]!.key) ? postBefore(words, rank) : null;
  if (post) {
    return [
      ...some(describe(words, leftOf(words, post.head), post.head, post.end)),
      ...some(describe(words, post.end + 1, head, head)),
    ];
  }
  const word = words[head]!;
  const plural = singularRole(word.key) !== word.key && !isShortTitle(word.key);
  // `in a major way` in a headline.
  if (isRank(word.key) && words[head - 1]?.key === 'a') return [];
  // `the delegates Ada Lund won`: nouns in the plural stand before a list.
  if (plural && !listGoesOn(words, place.last + 1, roleKind(word.key) === 'public')) return [];
  const office = some(describe(words, leftOf(words, head), head, head));
  // `the army chief, General Ada Lund,`, `the Bishop of Elm, the Right Rev Bo Ek,`
  const comma = commaBefore(words, rank);
  if (comma < 0 || !isRank(word.key)) return office;
  return [...some(officeBeforeComma(words, comma, place)), ...office];
}

/** Words of the longest place between two names of a list, and of the longest remark. */
const LONGEST_BETWEEN = 5;

/**
 * Whether a list goes on behind a name, over where somebody is from: `of Ohio`, `(R-Ohio)`.
 *
 * @param elected those in it represent somebody
 */
function listGoesOn(words: readonly Word[], after: number, elected: boolean): boolean {
  let at = after;
  if (!elected) return /^(?:and|,|&)$/.test(words[at]?.text ?? '');
  if (words[at]?.key === 'of') for (at++; at < after + LONGEST_BETWEEN && words[at]?.capital === true; at++);
  else if (words[at]?.text === '(') {
    while (at < after + LONGEST_BETWEEN && words[at] && words[at]!.text !== ')') at++;
    at++;
  }
  return /^(?:and|,|&)$/.test(words[at]?.text ?? '');
}

/** Where the ranks begin that end at `head`: `Lt. Col.` in `Defence Department spokesman Lt. Col. Ada Lund`. */
function rankBefore(words: readonly Word[], head: number): number {
  let rank = head;
  for (let at = head; at >= 0 && head - at < 5; at--) {
    if (
      words[at]!.isWord ? isRank(words[at]!.key) : words[at]!.text === '.' && isRank(words[at - 1]?.key ?? '')
    )
      rank = at;
    else break;
  }
  return rank;
}

/** Offices whose holder may have a rank besides; others go together with it: `Attorney General`. */
const POSTS = /^(?:chief|minister|president|premier|commissioner|commander|chairman|spokesman|spokeswoman)$/;

/** The office that stands before a rank, by its noun and its last word: `Chief of Staff Lt. Gen. Ada Lund`. */
function postBefore(words: readonly Word[], rank: number): { head: number; end: number } | null {
  const end = words[rank - 1]?.key === 'retired' ? rank - 2 : rank - 1;
  const last = words[end];
  if (!last?.isWord || last.possessive || words[rank]!.gap > 1 || words[end + 1]!.gap > 1) return null;
  if (isRole(last)) {
    const parts =
      !last.capital ||
      isShortTitle(words[rank]!.key) ||
      (POSTS.test(last.key) && /^(?:general|admiral|colonel|brigadier|sheikh)$/.test(words[rank]!.key));
    return parts ? { head: end, end } : null;
  }
  const head = last.capital ? headOfComplement(words, end) : null;
  return head === null ? null : { head, end };
}

/** The comma directly before a title, or before `the Right`, `the Most`; -1 where there is none. */
function commaBefore(words: readonly Word[], title: number): number {
  let at = title - 1;
  if (/^(?:right|most|very|rt)$/.test(words[at]?.key ?? '')) at--;
  if (words[at]?.key === 'the') at--;
  return words[at]?.text === ',' ? at : -1;
}

/** A remark in brackets that stands between a title and a name, of three words at most; null where none does. */
function remarkBefore(words: readonly Word[], first: number): { open: number; retired: boolean } | null {
  if (words[first - 1]?.text !== ')') return null;
  for (let at = first - 2; at >= Math.max(1, first - 6); at--) {
    if (words[at]!.text === '(' && words[at - 1]!.text !== ')')
      return {
        open: at,
        retired: words.slice(at, first).some(({ key }) => /^(?:retd|rtd|ret|retired)$/.test(key)),
      };
  }
  return null;
}

function some(office: PrintedOffice | null): PrintedOffice[] {
  return office ? [office] : [];
}

/**
 * `the South Korean president, Moon Jae-in,`: needs the comma after the name too, or it is a list.
 *
 * @param comma index of the comma before the name
 */
function officeBeforeComma(
  words: readonly Word[],
  comma: number,
  { first, last }: NamePlace,
): PrintedOffice | null {
  const after = words[last + 1];
  if (after && !/^[,.;:)]$/.test(after.text)) return null;
  if (comma < 1) return null;
  const end = comma - 1;
  const role = isRole(words[end]!) ? end : null;
  const plural = role !== null && singularRole(words[end]!.key) !== words[end]!.key;
  // `the Speaker of the House of Representatives, Ada Lund,`
  const head = role !== null && !plural ? role : (headOfComplement(words, end) ?? role);
  if (head === null) return null;
  const start = leftOf(words, head);
  const before = words[start - 1];
  const opens = words[start]!;
  const determined =
    (before !== undefined && before.gap >= 0 && (DETERMINERS.has(before.key) || before.possessive)) ||
    isPossessor(opens) ||
    countryOfAdjective(opens.text) !== null ||
    // `Harbour Board Chairman, Ada Lund,`
    (first < last &&
      after?.text === ',' &&
      words[head]!.capital &&
      words.slice(start, head).some((word) => word.capital && isBodyWord(word)));
  return determined && !words[end]!.possessive ? describe(words, start, head, end) : null;
}

/** What stands after a name in apposition or in a clause with `who` or `as`. */
export interface AfterName {
  readonly offices: readonly PrintedOffice[];
  readonly age: boolean;
  readonly kin: boolean;
  readonly gender: Gender | null;
}

const NOTHING: AfterName = { offices: [], age: false, kin: false, gender: null };
const APPOSITION_ADVERBS = new Set(wordsOfList(lists.adverbs));
const LEADS = new Set(wordsOfList(lists.leads));
const IS = new Set('is was became becomes serves served remains'.split(' '));

/** So many words before a name are looked through for the beginning of its sentence. */
const SENTENCE_REACH = 30;

/** The first word of the sentence of the word before `index`, lower case; empty where it is too far. */
function sentenceOpener(words: readonly Word[], index: number): string {
  for (let at = index - 1; at >= Math.max(0, index - SENTENCE_REACH); at--)
    if (words[at]!.first) return words[at]!.key;
  return '';
}

/**
 * Offices that follow a name.
 *
 * @param index the word after the name
 */
export function officeAfter(words: readonly Word[], index: number): AfterName {
  let at = index;
  if (words[at - 1]?.possessive) return NOTHING;
  let comma = false;
  let age = false;
  if (words[at]?.text === ',' || words[at]?.text === '(') {
    comma = true;
    at++;
    if (/^\d{1,3}$/.test(words[at]?.text ?? '')) {
      if (!words[at + 1] || !/^[,.;)]$/.test(words[at + 1]!.text)) return NOTHING;
      age = true;
      at += 2;
    }
  } else if (words[at] && words[at]!.gap >= 2) {
    // Two blanks: a dash was lost.
    comma = true;
  }
  const tag = comma ? partyTagAt(words, at) : null;
  if (tag) {
    const rest = officeAfter(words, words[tag.next]?.text === ')' ? tag.next + 1 : tag.next);
    return { ...rest, offices: [tag.office, ...rest.offices] };
  }
  while (comma && APPOSITION_ADVERBS.has(words[at]?.key ?? '')) at++;
  const next = words[at];
  if (!next?.isWord) return age ? { ...NOTHING, age } : NOTHING;
  if (next.key === 'who' || next.key === 'whose') {
    const office = next.key === 'who' ? officeOfClause(words, at + 1) : null;
    return { offices: office ? [office] : [], age, kin: true, gender: office?.gender ?? null };
  }
  if (next.key === 'to' && !comma) {
    // `nominated Ada Lund to be the ambassador`, `to serve as …`.
    const verb = words[at + 1]?.key;
    const from =
      verb === 'be' || verb === 'become'
        ? at + 2
        : verb === 'serve' && words[at + 2]?.key === 'as'
          ? at + 3
          : -1;
    const office = from < 0 ? null : nounPhraseOffice(words, from, true);
    return { ...NOTHING, offices: office && office.kind !== 'occupation' ? [office] : [] };
  }
  if (next.key === 'as' || (!comma && IS.has(next.key))) {
    const from = next.key.startsWith('serve') && words[at + 1]?.key === 'as' ? at + 2 : at + 1;
    const office = nounPhraseOffice(words, from, true);
    return {
      offices: office && office.kind !== 'occupation' ? [office] : [],
      age,
      kin: false,
      gender: office?.gender ?? null,
    };
  }
  if (!comma) return NOTHING;
  const offices: PrintedOffice[] = [];
  let kin = false;
  let gender: Gender | null = null;
  for (let count = 0; count < 3; count++) {
    const office = nounPhraseOffice(words, at, false);
    if (!office) {
      const word = kinWord(words, at);
      if (word !== null) {
        kin = true;
        gender ??= genderOfRole(word);
      }
      break;
    }
    let end = at;
    while (end < words.length && words[end]!.end <= office.end) end++;
    if (reportingVerb(words[end]?.key ?? '')?.form === 'finite' && opensClause(sentenceOpener(words, index)))
      break;
    // `Ada Lund, the Prime Ministers wife`: the office is somebody else's.
    const owned = kinWord(words, end);
    if (owned !== null && singularRole(words[end - 1]!.key) !== words[end - 1]!.key) {
      kin = true;
      gender ??= genderOfRole(owned);
      break;
    }
    offices.push(office);
    gender ??= office.gender;
    // `the mayor of Port Ada and a former …`, `the mayor, who …`
    if (words[end]?.key === 'and' || words[end]?.text === ',') at = end + 1;
    else break;
    if (words[end]?.key === 'and' && words[at]?.capital === true) break;
  }
  return { offices, age, kin, gender };
}

/** `who leads the Harbour Party`, `who has been the mayor of …`. @param from the word after `who` */
function officeOfClause(words: readonly Word[], from: number): PrintedOffice | null {
  let at = from;
  while (
    at < from + 3 &&
    /^(?:also|has|had|now|currently|previously|formerly|once|recently|been|then|later|doubles)$/.test(
      words[at]?.key ?? '',
    )
  )
    at++;
  const verb = words[at];
  if (!verb) return null;
  if (verb.key === 'as') return nounPhraseOffice(words, at + 1, false);
  if (IS.has(verb.key) || verb.key === 'been')
    return nounPhraseOffice(words, words[at + 1]?.key === 'as' ? at + 2 : at + 1, false);
  const previous = words[at - 1]?.key;
  if (previous === 'been') return nounPhraseOffice(words, at, false);
  if (!LEADS.has(verb.key)) return null;
  const object = words[at + 1];
  if (!object || !(DETERMINERS.has(object.key) || object.capital)) return null;
  if (object.capital && (isGivenName(object.key) || isHonorific(object.key) || isRole(object))) return null;
  let end = at + 1;
  for (let next = words[end + 1]; next?.isWord && next.gap === 1; next = words[end + 1]) {
    const goesOn = next.capital
      ? !isSmall(next) && !isCalendarWord(next.key)
      : isOrganisationWord(next.key) || isRoleModifier(next.key);
    if (!goesOn) break;
    end++;
  }
  end = Math.max(end, complementEnd(words, end + 1));
  if (end === at + 1 && DETERMINERS.has(object.key)) return null;
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

/**
 * The office a noun phrase names that begins at `from`: `the U.S. deputy secretary of state`, `director of …`.
 *
 * @param strict the phrase has to begin like one, with a determiner or a word that stands before offices
 */
function nounPhraseOffice(words: readonly Word[], from: number, strict: boolean): PrintedOffice | null {
  let at = from;
  const opening = words[at];
  if (!opening?.isWord) return null;
  const determined = DETERMINERS.has(opening.key);
  if (determined) at++;
  const start = determined && opening.key === 'the' ? from : at;
  let head = -1;
  let loose = 0;
  for (; at < words.length && at - from < LONGEST; at++) {
    const word = words[at]!;
    if (at > from && word.gap > 1) break;
    if (word.text === '.' && word.gap === 0 && isShortTitle(words[at - 1]!.key)) continue;
    if (!word.isWord) break;
    if (isRole(word) && !word.possessive) {
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
        (isRole(next) || isRoleModifier(next.key)) &&
        leadsToRole(words, at + 1)
      )
        continue;
      break;
    }
    if (word.capital ? isSmall(word) || isCalendarWord(word.key) : false) break;
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
    // Other nouns and adjectives, after a determiner: `a retired crane-factory engineer`.
    if (
      !determined ||
      isSmall(word) ||
      isKinWord(word.key) ||
      ++loose > 3 ||
      (/(?:ed|ing|ly)$/.test(word.key) && loose > 1)
    )
      break;
  }
  if (head < 0) return null;
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
  const possessor = isPossessor(words[start]!) ? start + possessorLength(words, start) : start;
  return describe(words, possessor, head, Math.max(end, complement), words.slice(start, possessor));
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

/** Whether a country or a body owns what follows, with or without the apostrophe: `Japan’s`, `Ukraines`. */
function isPossessor(word: Word): boolean {
  if (word.possessive || /^(?:koreas|arabias|zealands|leones|lankas|kingdoms|sudans)$/.test(word.key))
    return true;
  return (
    word.capital &&
    word.key.length > 4 &&
    word.key.endsWith('s') &&
    countryOfName(word.text) !== null &&
    !isCountryInS(word.key)
  );
}

function isCountryInS(key: string): boolean {
  return /^(?:philippines|netherlands|emirates|honduras|cyprus|laos|barbados|bahamas|maldives|belarus|comoros|seychelles|mauritius|texas|wales|states)$/.test(
    key,
  );
}

function possessorLength(words: readonly Word[], start: number): number {
  let count = 1;
  while (words[start + count - 1] && !isPossessor(words[start + count - 1]!)) count++;
  return count;
}

/** The last word of what completes an office, from the word after its noun on; the word before `from` where nothing does. */
function complementEnd(words: readonly Word[], from: number): number {
  let end = from - 1;
  let at = from;
  let lower = 0;
  while (at < words.length && at - from < LONGEST) {
    const word = words[at]!;
    if (word.gap > 1 || !word.isWord) {
      // The point of `U.S.` is in its token; other marks end the phrase.
      if (word.text === '.' && isAbbreviated(words[at - 1]!) && words[at + 1]?.capital === true) {
        at++;
        continue;
      }
      break;
    }
    if (word.first) break;
    if (OF.has(word.key)) {
      const next = words[at + 1];
      if (
        !next?.isWord ||
        (word.key !== 'of' && word.key !== 'for' && word.key !== 'to' && !next.capital && next.key !== 'the')
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
      if (isCalendarWord(next.key) || /^\d/.test(next.text)) break;
      if ((word.key === 'in' || word.key === 'on' || word.key === 'with') && at > from + 6) break;
      lower = 0;
      at++;
      continue;
    }
    if (DETERMINERS.has(word.key)) {
      if (at > from && !OF.has(words[at - 1]!.key) && words[at - 1]!.key !== 'and') break;
      at++;
      continue;
    }
    if (word.key === 'and' || word.text === '&') {
      const next = words[at + 1];
      const joins =
        next?.isWord === true &&
        next.gap <= 1 &&
        ((next.capital && words[at - 1]!.capital) ||
          (isPortfolio(next.key) && isPortfolio(words[at - 1]!.key)) ||
          (!next.capital && isAdjective(words[at - 1]!) && !endsComplement(next)));
      if (!joins) break;
      at++;
      continue;
    }
    if (word.capital) {
      if (isCalendarWord(word.key) || at === from) break;
      if (endsComplement(word)) break;
    } else {
      if (at === from || endsComplement(word) || ++lower > 3) break;
      const isGerund = word.key.endsWith('ing') && isAdjective(words[at - 1]!);
      if (!isPortfolio(word.key) && !isGerund && /(?:ed|ing|ly)$/.test(word.key)) break;
      if (
        !isPortfolio(word.key) &&
        !isRoleModifier(word.key) &&
        words[at - 1]!.capital &&
        !isOrganisationWord(word.key) &&
        !isCountryWord(words, at - 1)
      )
        break;
    }
    end = at;
    at++;
  }
  return end;
}

/** Whether the point behind a word abbreviates it: `to Mr. Lund`, `to Joseph R. Lund`. */
function isAbbreviated({ key, text }: Word): boolean {
  return isShortTitle(key) || isHonorific(key) || /^\p{Lu}$/u.test(text);
}

/** `political advertising`, `public and governmental affairs`: a noun is still to come. */
function isAdjective(word: Word): boolean {
  return !word.capital && !isRole(word) && /(?:al|ic|ive|ary|ous)$/.test(word.key);
}

/** Whether a word is none of those that complete an office: small words, verbs, `at the time`. */
function endsComplement(word: Word): boolean {
  const { key } = word;
  // `U.S.` and `United States` are no small word and no verb.
  if (word.capital) return FUNCTION_WORDS.has(key) && isSmall(word);
  return (
    FUNCTION_WORDS.has(key) ||
    PEOPLE_VERBS.has(key) ||
    reportingVerb(key)?.form === 'finite' ||
    /^(?:time|moment|end|beginning|past|days?|weeks?|months?|years?|decades?)$/.test(key)
  );
}

const HEAD_JOINTS = /^(?:of|for|to|at)$/;
/** `Minister in the Presidency Ada Lund`; before a comma it says where: `a judge in Elm, Norland`. */
const HEAD_JOINTS_BEFORE_NAME = /^(?:of|for|to|at|in)$/;

/** The noun of an office whose complement ends at `end`: `Secretary` for `Secretary of State`; null when there is none. */
function headOfComplement(words: readonly Word[], end: number, joints = HEAD_JOINTS): number | null {
  for (let at = end, count = 0; at > 0 && count < 8; at--, count++) {
    const word = words[at]!;
    if (!word.isWord || (at < end && words[at + 1]!.gap > 1)) return null;
    if (count > 0 && joints.test(word.key)) {
      const role = words[at - 1]!;
      // `Chairman of the Joint Chiefs of Staff`
      if (isRole(role) && words[at]!.gap <= 1 && singularRole(role.key) === role.key) return at - 1;
      continue;
    }
    if (word.possessive || (count === 0 && !word.capital && !isPortfolio(word.key))) return null;
    if (
      word.capital
        ? isCalendarWord(word.key)
        : !isPortfolio(word.key) && word.key !== 'the' && word.key !== 'and' && !isRoleModifier(word.key)
    )
      return null;
  }
  return null;
}

/** The first word of the office whose noun stands at `head`. */
function leftOf(words: readonly Word[], head: number): number {
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
        isShortTitle(words[left - 2]!.key) &&
        words[left - 2]!.capital
      )
        left--;
      else break;
      continue;
    }
    if (word.capital) {
      const opens =
        isSmall(word) &&
        !isNewPlace(word, next) &&
        !isOrdinal(word, next) &&
        (!meansFormer(word.key) || word.key === 'then');
      if (opens || isCalendarWord(word.key)) break;
      // `South Korea’s …`: the owner's name may have several words, but no other owner follows.
      if (word.possessive && next.possessive) break;
      left--;
      continue;
    }
    if (word.key === 'then' && (left < 2 || words[left - 2]!.key === 'and' || !words[left - 2]!.isWord))
      break;
    if (isRoleModifier(word.key) || isRole(word)) left--;
    else if (word.key === 'of' && left >= 2 && isRoleOf(words[left - 2]!, next)) left--;
    else if (BODY_JOINTS.has(word.key) || word.key === 'the') {
      const body = bodyOver(words, left, head);
      if (body < 0) break;
      left = body;
    } else if ((word.key === 'and' || word.text === '&') && left >= 2) {
      const body = left < head ? bodyOver(words, startOfRun(words, left - 2), head) : -1;
      if (body >= 0) left = body;
      else if (joinsOffices(words[left - 2]!, next, left === head)) left -= 1;
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

/** Whether a number belongs to the office: `Deputy First Minister`. */
function isOrdinal(word: Word, next: Word): boolean {
  return (
    /^(?:first|second|third)$/.test(word.key) && /^(?:minister|lady|secretary|deputy|vice)$/.test(next.key)
  );
}

/** Whether `New` begins the name of a place: `New Zealand Prime Minister`. */
function isNewPlace(word: Word, next: Word): boolean {
  return (
    word.key === 'new' &&
    /^(?:york|jersey|hampshire|mexico|zealand|orleans|england|brunswick|delhi|south|haven|guinea|caledonia)$/.test(
      next.key.replace(/s$/, ''),
    )
  );
}

/** @param heads what follows is the noun of the office itself: `the Ministry of Defence and President Lund` are two */
function joinsOffices(before: Word, after: Word, heads: boolean): boolean {
  const role = (word: Word): boolean => isRole(word) || isRoleModifier(word.key);
  return (
    (role(before) && role(after) && !before.capital) ||
    (before.capital && after.capital && (heads ? isRole(before) : isOrganisationOrPortfolio(before.key)))
  );
}

/** Whether an office goes on: `Chief of Army Staff General …`, `Secretary of State and presidential candidate …`. */
function isRoleOf(word: Word, field: Word): boolean {
  return word.capital && isRole(word) && singularRole(word.key) === word.key && isPortfolio(field.key);
}

/** What joins the parts of a body's name: `Bank of Japan`, `Centre for Policy Studies`. */
const BODY_JOINTS = new Set('of for on'.split(' '));

/** Nouns that bodies are called by and that `of` may follow. */
const BODY_HEADS = new Set(wordsOfList(lists.bodyHeads));

/** Words of the longest name of a body before the last of its joints: `Institute for the Study` of `War`. */
const LONGEST_BODY = 8;

/** The first of the capitalised words that stand together and end at `last`. */
function startOfRun(words: readonly Word[], last: number): number {
  let start = last;
  while (start > 0 && words[start]!.gap === 1 && words[start - 1]!.capital && last - start < LONGEST_BODY)
    start--;
  return start;
}

/**
 * The noun of the body whose name goes on at `rest`, over `of`: `Bank` for `Canada` in `Bank of Canada Governor`; -1 where none
 * stands there: `lawyers of President Lund`.
 */
function bodyOver(words: readonly Word[], rest: number, head: number): number {
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

function isOrganisationOrPortfolio(key: string): boolean {
  return isPortfolio(key) || isOrganisationWord(key) || isRoleModifier(key);
}

const BODIES_OF_MEMBERS = new Set(wordsOfList(lists.bodiesOfMembers));

/** `D.C. Council member Ada Lund` */
function isMember(words: readonly Word[], index: number): boolean {
  const body = words[index - 1];
  return words[index]!.key === 'member' && body?.capital === true && BODIES_OF_MEMBERS.has(body.key);
}

function isRole({ key, text }: Word): boolean {
  return roleKind(key) !== undefined || isOfficeAcronym(text);
}

/** Takes an office apart. @param owner words of a possessor that stand before it and are not printed with it */
function describe(
  words: readonly Word[],
  start: number,
  head: number,
  end: number,
  owner: readonly Word[] = [],
): PrintedOffice | null {
  let from = start;
  let country: string | null = owner.length > 0 ? countryOfWords(owner) : null;
  // `Ukraines deputy prime minister`: the possessor says the country and is not part of the office.
  for (let at = from; at < head && at < from + 4; at++) {
    if (!isPossessor(words[at]!)) continue;
    const name = countryOfName(textOf(words, from, at));
    if (name !== null) {
      country = name;
      from = at + 1;
    }
    break;
  }
  if (from > head) return null;
  const printed = textOf(words, from, end);
  const kind = roleKind(words[head]!.key) ?? (isOfficeAcronym(words[head]!.text) ? 'public' : 'office');
  country ??= countryIn(words, from, end);
  let status: Office['status'] = 'current';
  let titleStart = from;
  const title: string[] = [];
  let body: string | null = null;
  const bodyEnd = bodyBefore(words, from, head);
  for (let at = from; at <= end; at++) {
    const word = words[at]!;
    if (!word.isWord) {
      continue;
    }
    if (at <= head) {
      if (meansFormer(word.key) || /^ex-/.test(word.key)) status = 'former';
      else if (word.key === 'acting' || word.key === 'interim') status = 'acting';
    }
    if (/-elect$/.test(word.key) || word.key === 'incoming') status = 'elect';
  }
  if (words[end + 1]?.key === 'elect') status = 'elect';
  if (bodyEnd > from) {
    body = textOf(words, bodyStart(words, from, bodyEnd), bodyEnd - 1).replace(/^the /i, '') || null;
    titleStart = bodyEnd;
  }
  for (let at = titleStart; at <= end; at++) {
    const word = words[at]!;
    if (!word.isWord) {
      if (at > head && word.text === '.' && expandTitle(words[at - 1]!.key) === undefined)
        title.push(`${title.pop() ?? ''}.`);
      continue;
    }
    if (
      at < head &&
      (DETERMINERS.has(word.key) ||
        meansFormer(word.key) ||
        word.key === 'acting' ||
        word.key === 'interim' ||
        word.key === 'incoming' ||
        word.key === 'outgoing' ||
        word.key === 'fellow' ||
        word.key === 'then')
    )
      continue;
    if (at < head && isCountryWord(words, at)) continue;
    const expanded = expandTitle(word.key);
    let text = expanded ?? word.text.replace(/-elect$/i, '').replace(/^ex-/i, '');
    if (at === head && expanded === undefined) {
      const singular = singularRole(word.key);
      if (singular !== word.key) text = recase(singular, text);
    }
    title.push(text + (word.possessive ? '’s' : ''));
  }
  if (body === null && end > head) body = bodyAfter(words, head, end);
  const own = title.join(' ');
  if (own === '') return null;
  country ??=
    countryOfInstitution(printed) ??
    (body !== null && isAmericanState(body.toLowerCase()) ? 'United States' : null) ??
    (mayBeAmerican(printed) && namesState(words, from, end) ? 'United States' : null);
  return {
    printed,
    start: words[from]!.start,
    end:
      words[end + 1]?.text === '.' && isShortTitle(words[end]!.key) ? words[end + 1]!.end : words[end]!.end,
    title: own,
    country,
    american: country === null && mayBeAmerican(printed),
    body,
    status,
    kind,
    gender: genderOfRole(singularRole(words[head]!.key)),
    plural:
      singularRole(words[head]!.key) !== words[head]!.key || /^(?:sens|reps|govs)$/.test(words[head]!.key),
  };
}

function recase(singular: string, printed: string): string {
  return /^\p{Lu}/u.test(printed) ? singular.charAt(0).toUpperCase() + singular.slice(1) : singular;
}

function isCountryWord(words: readonly Word[], at: number): boolean {
  for (let from = Math.max(0, at - 2); from <= at; from++) {
    let text = '';
    for (let end = from; end < from + 3 && end < words.length; end++) {
      text += `${text && ' '}${words[end]!.text}`;
      if (end >= at && (countryOfAdjective(text) !== null || countryOfName(text) !== null)) return true;
    }
  }
  return false;
}

/** `Ohio` in `Ohio House speaker`. */
function namesState(words: readonly Word[], from: number, end: number): boolean {
  return words
    .slice(from, end + 1)
    .some(
      ({ key, capital }, at) =>
        capital && (isAmericanState(key) || isAmericanState(`${key} ${words[from + at + 1]?.key ?? ''}`)),
    );
}

/** Whether a country's name only seems to stand there: `British Columbia`, `New Mexico`. @param at of the first word */
function isNamesake(words: readonly Word[], at: number): boolean {
  return /^(?:british columbia|new (?:mexico|england))s?$/.test(
    `${words[at]?.key ?? ''} ${words[at + 1]?.key ?? ''}`,
  );
}

function countryOfWords(words: readonly Word[]): string | null {
  for (let count = Math.min(4, words.length); count > 0; count--) {
    for (let at = 0; at + count <= words.length; at++) {
      if (isNamesake(words, at) || isNamesake(words, at - 1)) continue;
      const text = words
        .slice(at, at + count)
        .map((word) => word.text)
        .join(' ');
      const country = countryOfName(text) ?? countryOfAdjective(text) ?? countryOfInstitutionName(text);
      if (country !== null) return country;
    }
  }
  return null;
}

function countryIn(words: readonly Word[], from: number, end: number): string | null {
  for (let at = from; at <= end; at++) {
    if (!words[at]!.capital || isNamesake(words, at) || isNamesake(words, at - 1)) continue;
    for (let count = Math.min(4, end - at + 1); count > 0; count--) {
      const text = textOf(words, at, at + count - 1);
      const country = countryOfName(text) ?? countryOfAdjective(text) ?? countryOfInstitutionName(text);
      if (country === null) continue;
      // `ambassador to Ukraine` is another country's; `envoy for North Korea` too.
      const before = words[at - 1];
      const preposition = before?.key === 'the' ? words[at - 2] : before;
      if (
        at > from &&
        (preposition?.key === 'to' || preposition?.key === 'for' || preposition?.key === 'with')
      )
        break;
      return country;
    }
  }
  return null;
}

/** The index after the body that stands first in an office (`State Department` in `State Department spokesman`). */
function bodyBefore(words: readonly Word[], from: number, head: number): number {
  let last = -1;
  for (let at = from; at < head; at++) {
    const word = words[at]!;
    if (!word.capital) continue;
    if (isCountryWord(words, at) && countryOfInstitutionName(word.text) === null) continue;
    const pair = at + 1 < head ? textOf(words, at, at + 1).toLowerCase() : '';
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
      !NOT_BODIES.has(word.key)
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
  // `Law and Justice Minister`: what the minister is for.
  if (/^(?:and|&)$/.test(words[last + 1]!.text)) return from;
  return last + 1;
}

/** `Assistant District Attorney` */
function isOfDistrict(word: Word, next: Word): boolean {
  return word.key === 'district' && /^(?:attorney|judge|magistrate|commissioner|officer)$/.test(next.key);
}

/** Words of organisations' names that qualify an office when they stand right before it: `Finance Minister`. */
const NOT_BODIES = new Set(wordsOfList(lists.qualifiers));

function bodyStart(words: readonly Word[], from: number, bodyEnd: number): number {
  let start = from;
  while (start < bodyEnd - 1) {
    const word = words[start]!;
    const skips =
      DETERMINERS.has(word.key) ||
      meansFormer(word.key) ||
      word.key === 'acting' ||
      (isCountryWord(words, start) && countryOfInstitutionName(word.text) === null) ||
      (!word.capital && isRoleModifier(word.key));
    if (!skips) break;
    start++;
  }
  return start;
}

/** `NATO` in `secretary general of NATO`. */
function bodyAfter(words: readonly Word[], head: number, end: number): string | null {
  for (let at = head + 1; at < end; at++) {
    const preposition = words[at]!.key;
    if (preposition !== 'of' && preposition !== 'at' && preposition !== 'for') continue;
    const from = words[at + 1]!.key === 'the' ? at + 2 : at + 1;
    if (from > end || !words[from]!.capital || isPortfolio(words[from]!.key)) continue;
    const text = textOf(words, from, end);
    if (countryOfName(text) !== null || countryOfAdjective(text) !== null) return null;
    // `minister for European Integration`: what the office is for, not a body.
    if (preposition === 'for' && !words.slice(from, end + 1).some(isBodyWord)) return null;
    return text;
  }
  return null;
}

/** Text of words as printed, possessive endings inside it kept. */
function textOf(words: readonly Word[], from: number, end: number): string {
  let text = '';
  for (let at = from; at <= end; at++) {
    const word = words[at]!;
    if (at > from && word.gap > 0) text += ' ';
    text += word.text;
    if (word.possessive && at < end) text += '’s';
  }
  return text;
}

function isBodyWord(word: Word): boolean {
  return isOrganisationWord(word.key) || isKnownOrganisation(word.key) || /^[A-Z.]{2,}$/.test(word.text);
}

function kinWord(words: readonly Word[], from: number): string | null {
  for (let at = from; at < from + 6; at++) {
    const word = words[at];
    if (!word?.isWord) return null;
    if (isKinWord(word.key)) {
      // `Ada Lund, her brother Bo`: the brother's name follows.
      const named = words[at + 1]?.capital === true && words[at + 1]!.gap <= 1 && !word.key.startsWith('who');
      return named ? null : word.key;
    }
    if (isSmall(word) && !DETERMINERS.has(word.key)) return null;
  }
  return null;
}
