import type { Gender } from '../reading';
import lists from './lists/roles.json';
import { wordsOfList } from '../../article/wordList';

/**
 * The nouns that say what somebody is: `minister`, `spokeswoman`, `Sen.`, and the words that stand before them. From
 * general knowledge. All keys are lower case, without final points.
 */

/** How public the office is that a noun names. */
export type RoleKind =
  /** A public office whoever's it is: `minister`, `senator`, `ambassador`. */
  | 'public'
  /** An office, public or not by the body it belongs to: `director`, `spokesman`, `chief`. */
  | 'office'
  /** What somebody does or is: `analyst`, `professor`, `author`. */
  | 'occupation';

const roles = new Map<string, RoleKind>();
for (const word of wordsOfList([...lists.occupation, ...lists.relations])) roles.set(word, 'occupation');
for (const word of wordsOfList(lists.office)) roles.set(word, 'office');
for (const word of wordsOfList([...lists.public, ...lists.publicShort])) roles.set(word, 'public');

/** Say who is meant, by somebody else; nobody's office. */
const relations = new Set(wordsOfList(lists.relations));
/** Says that a person is meant and no more. */
const kin = new Set(wordsOfList(lists.kin));
/** Shortened forms before a name: `Sen. Ada Lund`. */
const short = new Set(wordsOfList(lists.publicShort));

/** Plural forms that stand before several names. */
const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  secretaries: 'secretary',
  deputies: 'deputy',
  attorneys: 'attorney',
  sens: 'sen',
  reps: 'rep',
  govs: 'gov',
};

/** Courtesy titles. They name no office. */
const HONORIFICS = new Map<string, Gender | null>();
for (const word of wordsOfList(lists.honorificsMale)) HONORIFICS.set(word, 'male');
for (const word of wordsOfList(lists.honorificsFemale)) HONORIFICS.set(word, 'female');
for (const word of wordsOfList(lists.honorifics)) HONORIFICS.set(word, null);

/** Courtesy titles of two words, neither of which is one by itself: `Tan Sri`. */
const HONORIFIC_PAIRS = new Set(wordsOfList(lists.honorificPairs));

/** Words that are courtesy titles with a point only: `Barr. Ada Lund`, but `William Barr`. */
const DOTTED_HONORIFICS = new Set(wordsOfList(lists.dottedHonorifics));

/** Courtesy titles that are surnames and given names as well: `Thaung Tun`. */
const HONORIFIC_SURNAMES = new Set(wordsOfList(lists.honorificSurnames));

/** Offices by their initials, which are other words in small letters: `DIG Ada Lund`. */
const ACRONYMS = new Set(wordsOfList(lists.acronyms));

/** Those of them that are much else: `TD Ada Lund`, but `TD Securities`. */
const LOOSE_ACRONYMS = new Set(wordsOfList(lists.acronymsBeforeFullNames));

/** Those of members of parliaments, which stand behind names as well: `Ada Lund MSP`. */
const LETTERS_OF_MEMBERS = new Set(wordsOfList(lists.lettersOfMembers));

const COMPOUND_BEGINNINGS = new Set(wordsOfList(lists.compoundBeginnings));
const COMPOUND_ENDINGS = new Set(wordsOfList(lists.compoundEndings));

/** Words, besides capitalised ones, that stand before the noun of an office. */
const MODIFIERS = new Set(wordsOfList(lists.modifiers));

const FORMER = new Set('former ex then late ousted deposed onetime one-time sometime retired'.split(' '));

/** Nouns of government that follow `of` in an office: `Secretary of State`, `minister of foreign affairs`. */
const PORTFOLIOS = new Set(wordsOfList(lists.portfolios));

/** Parties and politics: adjectives that stand before a name without being an office. */
const PARTIES = new Set(wordsOfList(lists.parties));

/** Titles that are as often surnames or given names, and are so after a given name: `Steve King`. */
const SURNAME_TITLES = new Set(wordsOfList(lists.surnameTitles));

/** Callings by what they end in: `neurosurgeon`, `pulmonologist`. */
const CALLING = /^(?!ap)[a-z]{2,}(?:ologist|ographer|surgeon|therapist|scientist)$/;

/** What a noun in the singular names, no compound. */
function simpleKind(word: string): RoleKind | undefined {
  return roles.get(word) ?? (word.length > 8 && CALLING.test(word) ? 'occupation' : undefined);
}

/** What a noun names, in the singular or plural; undefined when it names no office or occupation. @param word lower case */
export function roleKind(word: string): RoleKind | undefined {
  const singular = singularRole(word);
  return roles.get(word) ?? simpleKind(singular) ?? compoundKind(singular);
}

/** What a compound names: `Inspector-General`, `Lieutenant-Colonel`, `Vice-Admiral`, `mayor-elect`. */
function compoundKind(word: string): RoleKind | undefined {
  const hyphen = word.indexOf('-');
  if (hyphen < 0) return undefined;
  const [first, rest] = [word.slice(0, hyphen), word.slice(hyphen + 1)];
  if (COMPOUND_ENDINGS.has(rest) && roles.has(first)) return rest === 'general' ? 'public' : roles.get(first);
  // `actress-singer`, `writer-director`
  const both = roles.get(first) === 'occupation' && roles.has(rest);
  return both || COMPOUND_BEGINNINGS.has(first) ? simpleKind(rest) : undefined;
}

const NOBLES = new Set(wordsOfList(lists.nobles));

/** Whether a word is a rank of nobility, which is a name as well: `the Duke of Elm`, `Duke University`. @param word lower case */
export function isNoble(word: string): boolean {
  return NOBLES.has(word);
}

/** Whether a word is the initials of an office: `DIG`, `EAM`. @param text as printed */
export function isOfficeAcronym(text: string): boolean {
  return ACRONYMS.has(text);
}

/** Whether the initials of an office are much else, and are it before full names alone. @param text as printed */
export function isLooseAcronym(text: string): boolean {
  return LOOSE_ACRONYMS.has(text);
}

/** Whether letters behind a name say that somebody sits in a parliament: `MSP`. @param text as printed */
export function areLettersOfMember(text: string): boolean {
  return LETTERS_OF_MEMBERS.has(text);
}

/** Whether two words are a courtesy title. @param words both in lower case */
export function isHonorificPair(words: string): boolean {
  return HONORIFIC_PAIRS.has(words);
}

/** Whether a word is a courtesy title where it has a point. @param word lower case, no point */
export function isDottedHonorific(word: string): boolean {
  return DOTTED_HONORIFICS.has(word);
}

/** Whether a courtesy title is a name where nothing follows it. @param word lower case */
export function isHonorificSurname(word: string): boolean {
  return HONORIFIC_SURNAMES.has(word);
}

/** The singular of a noun for people. @param word lower case; anything else comes back unchanged */
export function singularRole(word: string): string {
  if (Object.hasOwn(IRREGULAR_PLURALS, word)) return IRREGULAR_PLURALS[word]!;
  // `councilwomen`, `aldermen`
  if (word.length > 5 && word.endsWith('men')) {
    const one = `${word.slice(0, -2)}an`;
    return roles.has(one) ? one : word;
  }
  if (word.length <= 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
  const singular = word.slice(0, -1);
  return simpleKind(singular) !== undefined || compoundKind(singular) !== undefined ? singular : word;
}

const EXPANSIONS: Readonly<Record<string, string | undefined>> = lists.expansions;

/** What a shortened office stands for; undefined when the word is no such abbreviation. @param word lower case, no point */
export function expandTitle(word: string): string | undefined {
  const whole = EXPANSIONS[word];
  if (whole !== undefined || !word.includes('-')) return whole;
  // `Lt-Gen`
  const parts = word.split('-');
  if (!parts.some((part) => EXPANSIONS[part] !== undefined) || !parts.every((part) => RANKS.has(part)))
    return undefined;
  return parts.map((part) => EXPANSIONS[part] ?? part.charAt(0).toUpperCase() + part.slice(1)).join(' ');
}

const RANKS = new Set(wordsOfList(lists.ranks));

/** Whether a word is a military, police or church rank, which stands between an office and a name. @param word lower case */
export function isRank(word: string): boolean {
  return RANKS.has(word) || (word.includes('-') && word.split('-').every((part) => RANKS.has(part)));
}

/** Whether a word stands for an office as its abbreviation before a name: `Sen.`. @param word lower case, no point */
export function isShortTitle(word: string): boolean {
  if (short.has(word) || !word.includes('-')) return short.has(word);
  // `Lt-Gen.`, `then-Sen.`
  const parts = word.split('-');
  if (meansFormer(parts[0]!)) parts.shift();
  return parts.every((part) => short.has(part));
}

/** Whether a noun says who is meant by somebody else, and is no office: `neighbour`. @param word lower case */
export function isRelation(word: string): boolean {
  return relations.has(word);
}

/** Whether a noun says no more than that a person is meant. @param word lower case */
export function isKinWord(word: string): boolean {
  return kin.has(word);
}

/** Whether a word is a courtesy title. @param word lower case, no point */
export function isHonorific(word: string): boolean {
  return HONORIFICS.has(word);
}

/** The gender a courtesy title says, null when it says none. @param word lower case, no point */
export function genderOfHonorific(word: string): Gender | null {
  return HONORIFICS.get(word) ?? null;
}

/** Whether a word may stand between a determiner and the noun of an office. @param word lower case */
export function isRoleModifier(word: string): boolean {
  return MODIFIERS.has(word);
}

/** Whether a word says that the office is no longer held. @param word lower case */
export function meansFormer(word: string): boolean {
  return FORMER.has(word);
}

/** Whether a noun may follow `of` in the name of an office. @param word lower case */
export function isPortfolio(word: string): boolean {
  return PORTFOLIOS.has(word);
}

/** Whether a word names a party or its people. @param word lower case */
export function isParty(word: string): boolean {
  return PARTIES.has(word);
}

/** Whether the title is a surname as well. @param word lower case */
export function isSurnameTitle(word: string): boolean {
  return SURNAME_TITLES.has(word);
}

/** The gender that the noun itself says (`spokeswoman`, `king`), or null. @param word lower case */
export function genderOfRole(word: string): Gender | null {
  if (/(?:woman|women)$/.test(word) || FEMALE_ROLES.has(word)) return 'female';
  if (/(?:[a-z]man|men)$/.test(word) && !/^(?:human|women|fresh(?:man|men))$/.test(word)) return 'male';
  return MALE_ROLES.has(word) ? 'male' : null;
}

const FEMALE_ROLES = new Set(wordsOfList(lists.female));
const MALE_ROLES = new Set(wordsOfList(lists.male));

/** Callings that firms are called by as well: `Publisher Vellcor said`. */
const OF_FIRMS =
  /\b(?:publisher|broadcaster|developer|producer|broker|trader|investor|owner|landlord|grower|designer|builder|operator|driver|maker|seller|provider|supplier|manufacturer|carrier)$/i;

/** Whether a title ends in a calling that firms go by as well as people. @param title any case */
export function isOfFirms(title: string): boolean {
  return OF_FIRMS.test(title);
}
