/**
 * Places that stand in the news without being countries, and words that end the names of places. From general
 * knowledge. They keep a place from being taken for a person; a place that is also a given name or surname stands in
 * `alsoNames` and only counts where nothing speaks for a person.
 */
import lists from './lists/places.json';
import { wordsOfList } from '../../article/wordList';
import { countryOfName, countryOfSeat } from './countries';

/** Words that end the name of a place or building rather than of a person. */
const PLACE_ENDINGS = new Set(wordsOfList(lists.endings));

const ALSO_NAMES = new Set(wordsOfList(lists.alsoNames));

const states = new Set(wordsOfList(lists.states));

const places = new Set([...states, ...wordsOfList(lists.places)]);

/** Whether words are the name of a state of the United States. @param words lower case, one space between */
export function isAmericanState(words: string): boolean {
  return states.has(words);
}

/** Whether words are the name of a place. @param words lower case, one space between */
export function isPlace(words: string): boolean {
  return places.has(words) || (words.length > 4 && words.endsWith('s') && places.has(words.slice(0, -1)));
}

/** Whether a name as printed is a place's or a country's. */
export function isPlaceOrCountry(name: string): boolean {
  return isPlace(name.toLowerCase()) || countryOfName(name) !== null;
}

/** Whether a place's name is as well a given name or surname. @param word lower case */
export function isPlaceAndName(word: string): boolean {
  return ALSO_NAMES.has(word);
}

/** Whether a word ends names of places and buildings. @param word lower case */
export function endsPlaceName(word: string): boolean {
  return PLACE_ENDINGS.has(word);
}

/** Whether words are the genitive of a place or country, its apostrophe lost: `Norways`, `South Koreas`; not `Texas`. */
export function isPlaceGenitive(words: string): boolean {
  const base = words.slice(0, -1);
  if (
    !/^\p{Lu}[\p{L} .-]*\p{L}s$/u.test(words) ||
    words.endsWith('ss') ||
    /^(?:Americas|Koreas)$/.test(words)
  )
    return false;
  return countryOfName(base) !== null || countryOfSeat(base) !== null || places.has(base.toLowerCase());
}

/** The owner that a name opens with, its apostrophe lost (`South Koreas` of `South Koreas Defence Ministry`); empty without one. */
export function placeOwner(name: string): string {
  const one = name.indexOf(' ');
  const two = one < 0 ? -1 : name.indexOf(' ', one + 1);
  for (const end of [one, two]) if (end > 0 && isPlaceGenitive(name.slice(0, end))) return name.slice(0, end);
  return '';
}
