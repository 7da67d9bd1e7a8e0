/** Nouns for speakers that readers understand by themselves, and those that they do not. */
import lists from '../people/lists/roles.json';
import { wordsOfList } from '../../article/wordList';
import { describingNoun } from '../described';
import { isBodyNoun } from '../people/organisationWords';
import { isKinWord, roleKind, singularRole } from '../people/roles';

/** Of whom every country or town has one, so that readers know who is meant. */
const ONLY = new Set(wordsOfList(lists.onlyOnes));

/** Whether a noun for people or bodies, known from what stands before, stands for who speaks: `the official`, `the company`. */
export function leavesOpen(source: string): boolean {
  const head = describingNoun(source);
  if (head === null || isUnderstood(source)) return false;
  return roleKind(head) !== undefined || isKinWord(head) || isBodyNoun(singularRole(head));
}

/** `the prime minister`, `the police`. */
function isUnderstood(source: string): boolean {
  const words = source.toLowerCase().split(' ').slice(1);
  return (
    ONLY.has(words.at(-1) ?? '') && (words.length === 1 || words[0] === 'prime' || words[0] === 'supreme')
  );
}
