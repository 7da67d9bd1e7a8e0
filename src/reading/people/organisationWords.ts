/**
 * Words that belong to the names of organisations, laws, programmes, events and products, and organisations that the
 * news names by a word of their own. From general knowledge; keys in lower case.
 */
import lists from './lists/organisationWords.json';
import { wordsOfList } from '../../article/wordList';

const ORGANISATION_WORDS = new Set(wordsOfList(lists.words));

/** Organisations with names that nothing else gives away. */
const KNOWN = new Set(wordsOfList(lists.names));

/** Whether a word belongs to names of organisations and things rather than of people. @param word lower case */
export function isOrganisationWord(word: string): boolean {
  return ORGANISATION_WORDS.has(word);
}

/** Whether words name an organisation that is known here. @param words lower case, one space between, no article */
export function isKnownOrganisation(words: string): boolean {
  return KNOWN.has(words) || (words.length > 3 && words.endsWith('s') && KNOWN.has(words.slice(0, -1)));
}

/** Firms, clubs and papers that go by one word, many of them by a surname. */
const ALONE = new Set(wordsOfList(lists.alone));

/** Whether a word that no full name of the file explains names a body: `Equifax said`. @param word lower case */
export function isBodyAlone(word: string): boolean {
  return ALONE.has(word);
}

/** Bodies by the nouns that news takes up their names with. */
const BODIES = new Set(wordsOfList(lists.bodies));

/** Whether a noun takes up the name of a body: `the company`. @param noun lower case, singular */
export function isBodyNoun(noun: string): boolean {
  return BODIES.has(noun);
}

const SOMEBODY = new Set(wordsOfList(lists.somebody));

/** Whether a word that ends a phrase shows that it means somebody, no body: `the Liberal MP`. @param word lower case */
export function meansSomebody(word: string): boolean {
  return SOMEBODY.has(word);
}

const INHABITANTS = new Set(wordsOfList(lists.inhabitants));

/**
 * Whether a name of one word means somebody by where they come from: `the Texan`. Papers of that name are left out (`the Scotsman`,
 * `the New Yorker`), as are teams (`the Texans`). @param word lower case
 */
export function isInhabitant(word: string): boolean {
  return INHABITANTS.has(word);
}
