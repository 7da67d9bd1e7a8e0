import { isGivenName } from './givenNames';
import { wordsOfList } from '../../article/wordList';
import lists from './lists/surnames.json';

/** Endings that surnames of many countries have and other capitalised words seldom. */
const ENDING = new RegExp(`(?:${wordsOfList(lists.endings).join('|')})$`);

/** Whether a word ends as surnames do. A hint, no more. @param key lower case */
export function looksLikeSurname(key: string): boolean {
  return (
    key.length > 4 &&
    (ENDING.test(key) || (/^(?:mc|mac|fitz|o)[a-z]{4}/.test(key) && /^(?:mc|fitz)/.test(key)))
  );
}

/** Surnames that end in an `s` of their own, where the ending does not show it. */
const IN_S = new Set(wordsOfList(lists.endingInS));

/** Whether a surname ends in `s` by itself, so that the `s` is no possessive that lost its apostrophe. @param key lower case */
export function endsInOwnS(key: string): boolean {
  // `Millss`, `Joness`: the second one is the possessive's.
  if (key.endsWith('ss') && (/[^aeiouy]ss$/.test(key) || IN_S.has(key.slice(0, -1)))) return false;
  return (
    IN_S.has(key) ||
    /(?:ss|ius|aus|akis|idis|adis|aitis|poulos|andes|endes|indes|aes|glas)$/.test(key) ||
    isGivenName(key)
  );
}
