import lists from './lists/capitalisedWords.json';
import { wordsOfList } from '../../article/wordList';

const OPENERS = new Set(wordsOfList(lists.openers));

/**
 * Whether a word opens a clause whose last name is not the subject's: `Speaking to Ada Lund, the minister said`. Were she
 * the minister, the description would have a second comma.
 *
 * @param word lower case
 */
export function opensClause(word: string): boolean {
  return OPENERS.has(word);
}
