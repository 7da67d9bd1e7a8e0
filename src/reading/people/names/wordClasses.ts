import { countryOfAdjective, countryOfName, countryOfSeat, LONGEST_COUNTRY_NAME } from '../countries';
import { isCalendarWord, isThingWord } from '../capitalisedWords';
import { isGivenName } from '../givenNames';
import { isKnownOrganisation, isOrganisationWord } from '../organisationWords';
import { endsPlaceName, isPlace } from '../places';
import { isHonorific, isOfficeAcronym, isParty, isRoleModifier, isShortTitle, roleKind } from '../roles';
import { isSmall, type Word } from '../words';

/** What a capitalised word can be, by the word lists alone. */
export type WordClass =
  /** Nothing known: a surname, perhaps. */
  | 'unknown'
  | 'given'
  /** `Minister`, `Sen.`: the noun of an office or occupation. */
  | 'role'
  | 'honorific'
  /** `Deputy`, `Foreign`: stands before such a noun. */
  | 'modifier'
  | 'country'
  /** `Russian`. */
  | 'adjective'
  | 'party'
  | 'place'
  /** Ends names of places: `River`. */
  | 'place-ending'
  | 'organisation'
  | 'calendar'
  /** Opens sentences or joins words. */
  | 'function'
  | 'thing'
  | 'acronym'
  /** A single letter, with its point or without, or several (`H.R.`). */
  | 'initial'
  /** `Jr.`, `III`. */
  | 'suffix';

/** Small words that are given names where no sentence begins: `Will`. */
const GIVEN_SMALL = new Set(['will']);

const SUFFIX = /^(?:jr|sr|ii|iii|iv|vi{0,3}|xi{0,3}|xiv|xvi)$/;
const ACRONYM = /^(?=.{2,})[A-Z0-9&.-]*[A-Z][A-Z0-9&.-]*s?$/;

/** `Elm-based`, `Oscar-winner`: says something of the name after it. */
const COMPOUND =
  /-(?:linked|type|based|headquartered|registered|listed|raised|backed|born|bred|led|owned|allied|affiliated|aligned|controlled|educated|trained|winner|winning|nominated|nominee|turned|era|elected|appointed|friendly|style|like|related|focused|themed|sponsored|funded|inspired|oriented|wide)$|-of-(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;

/** Whether a word says where a body sits, and is no part of its name: `Elm-based`. @param text in any case */
export const saysSeat = (text: string): boolean => /-(?:based|headquartered|registered|listed)$/i.test(text);

const known = new Map<string, WordClass>();

/** The class of a capitalised word that stands by itself. */
export function classOf(word: Word): WordClass {
  const { text } = word;
  if (text.length <= 2 && /^\p{Lu}\.?$/u.test(text)) {
    return text === 'I' || (text === 'A' && word.first) ? 'function' : 'initial';
  }
  if (isSmall(word)) return GIVEN_SMALL.has(word.key) && !word.first ? 'given' : 'function';
  const remembered = known.get(text);
  if (remembered !== undefined) return remembered;
  const found = classify(text, word.key);
  // The lists do not change: what a form means is looked up once. The bound keeps hostile text from filling memory.
  if (known.size > 20_000) known.clear();
  known.set(text, found);
  return found;
}

function classify(text: string, key: string): WordClass {
  if (SUFFIX.test(key) && (key === 'jr' || key === 'sr' || text === text.toUpperCase())) return 'suffix';
  if (/^(?:\p{Lu}\.){2,}$/u.test(text) && countryOfName(text) === null) {
    if (key.length > 2 && roleKind(key) !== undefined) return 'role';
    return text.length <= 6 &&
      !/^(?:un|eu|dc|la|ny|nj|nh|nm|nc|sc|sd|nd|ri|ussr|pm|am|tv|id|rv|gop|po|pr)$/.test(key)
      ? 'initial'
      : 'acronym';
  }
  // `EJ Lund`, `JD Vell`
  if (/^(?:[ABCEK-MO-RTV-Z]J|J[CDKT])$/.test(text)) return 'initial';
  if (COMPOUND.test(key)) return 'modifier';
  if (isCalendarWord(key)) return 'calendar';
  if (isHonorific(key)) return 'honorific';
  if (isKnownOrganisation(key)) return 'organisation';
  if (countryOfName(text) !== null) return isGivenName(key) ? 'given' : 'country';
  if (isShortTitle(key) || roleKind(key) !== undefined || isOfficeAcronym(text))
    return isParty(key) ? 'party' : 'role';
  if (text.length > 1 && text.length <= 6 && ACRONYM.test(text)) return 'acronym';
  if (text.length > 1 && ACRONYM.test(text) && !text.includes('-')) return 'acronym';
  if (isGivenName(key)) return 'given';
  if (countryOfAdjective(text) !== null) return 'adjective';
  if (isParty(key)) return 'party';
  if (countryOfSeat(text) !== null || isPlace(key)) return 'place';
  if (isRoleModifier(key)) return 'modifier';
  if (isOrganisationWord(key)) return 'organisation';
  if (endsPlaceName(key)) return 'place-ending';
  if (isThingWord(key)) return 'thing';
  return 'unknown';
}

/** A country, people, place or organisation named by several words. */
export interface Phrase {
  readonly words: number;
  readonly class: WordClass;
}

/** The longest name in several words that begins at `index`, null when none does. */
export function phraseAt(words: readonly Word[], index: number): Phrase | null {
  const first = words[index]!;
  let text = first.text;
  let found: Phrase | null = null;
  for (let count = 2; count <= LONGEST_COUNTRY_NAME; count++) {
    const next = words[index + count - 1];
    if (!next?.isWord || next.gap > 1 || words[index + count - 2]!.possessive) break;
    text += ` ${next.text}`;
    if (!next.capital) continue;
    const key = text.toLowerCase();
    if (countryOfName(text) !== null) found = { words: count, class: 'country' };
    else if (countryOfAdjective(text) !== null) found = { words: count, class: 'adjective' };
    else if (isKnownOrganisation(key)) found = { words: count, class: 'organisation' };
    else if (isPlace(key)) found = { words: count, class: 'place' };
  }
  return found;
}

/** Whether a word can be part of a person's name, by its class. @param wordClass null for a point or a particle, undefined for no word */
export function isNameClass(wordClass: WordClass | null | undefined): boolean {
  return wordClass === 'unknown' || wordClass === 'given' || wordClass === 'initial' || wordClass === null;
}
