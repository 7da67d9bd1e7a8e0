/** Which country the words of an office name, as their owner or as a part of it: `Ukraines deputy prime minister`. */
import lists from '../lists/roles.json';
import { wordsOfList } from '../../../article/wordList';
import { countryOfAdjective, countryOfInstitutionName, countryOfName } from '../countries';
import { isBodyNoun } from '../organisationWords';
import { isAmericanState } from '../places';
import { isPortfolio } from '../roles';
import { textOf, type Word } from '../words';

/** Whether a country or a body owns what follows, with or without the apostrophe: `Japan’s`, `Ukraines`. */
export function isPossessor(word: Word): boolean {
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

/** Nouns, besides those of bodies, that own offices. */
const owners = new Set(wordsOfList(lists.owners));

/** Whether a common noun owns what follows, its apostrophe lost: `the companys chief executive`; not `the schools chancellor`. */
export function isBodyGenitive({ capital, key }: Word): boolean {
  if (capital || !key.endsWith('s')) return false;
  const owner = key.slice(0, -1);
  return (isBodyNoun(owner) || owners.has(owner)) && !isPortfolio(key);
}

const countriesInS = new Set(wordsOfList(lists.countriesInS));

const isCountryInS = (key: string): boolean => countriesInS.has(key);

/** How many words the owner has that begins at `start`. */
export function possessorLength(words: readonly Word[], start: number): number {
  let count = 1;
  while (words[start + count - 1] && !isPossessor(words[start + count - 1]!)) count++;
  return count;
}

/** Whether a word belongs to the name or the adjective of a country. */
export function isCountryWord(words: readonly Word[], at: number): boolean {
  if (isNamesake(words, at - 1)) return false;
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
export function namesState(words: readonly Word[], from: number, end: number): boolean {
  return words
    .slice(from, end + 1)
    .some(
      ({ key, capital }, at) =>
        capital && (isAmericanState(key) || isAmericanState(`${key} ${words[from + at + 1]?.key ?? ''}`)),
    );
}

/** Whether a country's name only seems to stand there: `British Columbia`, `New Mexico`, `Latin American`. @param at of the first word */
function isNamesake(words: readonly Word[], at: number): boolean {
  return /^(?:british columbia|new (?:mexico|england)|(?:north|south|latin|central|native) american)s?$/.test(
    `${words[at]?.key ?? ''} ${words[at + 1]?.key ?? ''}`,
  );
}

/** The country that words name, the longest name first. */
export function countryOfWords(words: readonly Word[]): string | null {
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

/** Who has a field: `professor of Norwegian history`. */
const SCHOLARS = new Set(wordsOfList(lists.scholars));
/** What is learnt of a country. */
const FIELDS = new Set(wordsOfList(lists.studied));
/** Words of the longest description between a calling and the country of its field. */
const LONGEST_FIELD = 4;

/** Whether the adjective of a country says what somebody studies: `professor of North Korean studies`, `head of Russian literature at`. */
function isStudied(words: readonly Word[], from: number, at: number, count: number): boolean {
  const noun = words[at + count];
  if (!noun?.isWord || noun.capital || countryOfName(textOf(words, at, at + count - 1)) !== null)
    return false;
  if (FIELDS.has(noun.key)) return true;
  for (let k = at - 1; k > from && at - k <= LONGEST_FIELD; k--) {
    if (words[k]!.capital || words[k]!.key === 'at') return false;
    if (/^(?:of|in|on)$/.test(words[k]!.key)) return SCHOLARS.has(words[k - 1]!.key);
  }
  return false;
}

const GEORGIA = 'Georgia';

/** Offices and parties of the state of Georgia that the country has not. */
const OF_A_STATE =
  /^(?:gov|governor|rep|representative|sen|senator|congressman|congresswoman|republican|democrat|democratic|gop|sheriff)s?$/;

/** Whether an office of Georgia is the state's: `Georgia Gov.`, `Georgia Secretary of State`. */
function isOfGeorgiaInAmerica(words: readonly Word[], from: number, end: number): boolean {
  const own = words.slice(from, end + 1);
  return own.some(({ key }) => OF_A_STATE.test(key)) || /\bof state\b/i.test(textOf(words, from, end));
}

/** The country that an office from `from` to `end` is of, but for one that it is sent to. */
export function countryIn(words: readonly Word[], from: number, end: number): string | null {
  for (let at = from; at <= end; at++) {
    if (!words[at]!.capital || isNamesake(words, at) || isNamesake(words, at - 1)) continue;
    // `English teacher`: the language.
    if (/^(?:teacher|tutor|lecturer|interpreter|translator)s?$/.test(words[at + 1]?.key ?? '')) continue;
    for (let count = Math.min(4, end - at + 1); count > 0; count--) {
      const text = textOf(words, at, at + count - 1);
      const country = countryOfName(text) ?? countryOfAdjective(text) ?? countryOfInstitutionName(text);
      if (country === null) continue;
      if (isStudied(words, from, at, count)) break;
      // `ambassador to Ukraine` is another country's; `envoy for North Korea` too.
      const before = words[at - 1];
      const preposition = before?.key === 'the' ? words[at - 2] : before;
      if (
        at > from &&
        (preposition?.key === 'to' || preposition?.key === 'for' || preposition?.key === 'with')
      )
        break;
      return country === GEORGIA && !/n/.test(text) && isOfGeorgiaInAmerica(words, from, end)
        ? 'United States'
        : country;
    }
  }
  return null;
}
