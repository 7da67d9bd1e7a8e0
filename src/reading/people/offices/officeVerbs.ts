/** Nouns of offices that are verbs where they stand: `is expected to host Ada Lund`, `would not coach Bo Ek`. */
import lists from '../lists/roles.json';
import { wordsOfList } from '../../../article/wordList';
import type { Word } from '../words';

const VERBS = new Set(wordsOfList(lists.verbs));

const AUXILIARIES = new Set(wordsOfList(lists.auxiliaries));

/** Words that go on with an infinitive, but hardly with `to` and somebody: not `spoke to coach Ada Lund`. */
const TAKE_INFINITIVES = new Set(wordsOfList(lists.takeInfinitives));

/** Whether the noun of an office directly before a name is a verb. @param at its index */
export function isVerbBeforeName(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const before = words[at - 1];
  if (word.capital || !VERBS.has(word.key) || before?.isWord !== true || before.capital) return false;
  if (!AUXILIARIES.has(before.key) || word.gap !== 1) return false;
  return before.key !== 'to' || TAKE_INFINITIVES.has(words[at - 2]?.key ?? '');
}
