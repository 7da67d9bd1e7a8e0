/** Whose words those of a letter, a study or a poll are: `a study by Ada Lund`, `Lunds memo`, `the Norpost poll`. */
import own from './lists/speakers.json';
import { wordsOfList } from '../../article/wordList';
import { isBodyNoun } from '../people/organisationWords';
import { isKinWord, roleKind } from '../people/roles';
import { wordKey } from '../people/words';

/** What people say things in: `her statement read` means her. */
const WRITINGS = new Set(wordsOfList(own.writings));

/** What else says something that has an author. */
const AUTHORED = new Set([...WRITINGS, ...wordsOfList(own.authored)]);

/** Whether a noun means what somebody says something in, as `her statement` means her. @param key lower case, in either number */
export function isWriting(key: string): boolean {
  return WRITINGS.has(key.replace(/s$/, ''));
}

/** Whether a noun means what has an author: `statement`, `study`. @param key lower case, in either number */
export const isAuthored = (key: string): boolean => AUTHORED.has(key) || AUTHORED.has(key.replace(/s$/, ''));

/** Those that others release than whose words they hold. */
const LEAKED =
  /^(?:(?:e-?mail|message|document|memo|letter|transcript|excerpt)s|speech(?:es)?|testimony|remarks)$/;

/** What stands between a writing and `by`: `released in May by`, `conducted last year by`. */
const BETWEEN =
  /^(?:released|issued|published|conducted|written|compiled|prepared|produced|authored|penned|filed|sent|posted|commissioned|done|made|out|dated|in|on|over|early|late|earlier|last|this|the|week|weekend|month|year|spring|summer|fall|autumn|winter|\d.*|\p{Lu}\p{Ll}*(?:day|uary|rch|ril|ay|une|uly|ust|ber))$/u;

/** Furthest words from `by` to its writing. */
const REACH = 6;

/**
 * Whether words end in a writing whose author stands behind `by` or `from`: `a study released in May`.
 *
 * @param before words before that preposition
 */
export function endsInWriting(before: readonly string[]): boolean {
  let released = false;
  for (let index = before.length - 1; index >= Math.max(0, before.length - REACH); index--) {
    const word = before[index]!.replace(/[,.]+$/, '');
    if (!BETWEEN.test(word)) return isAuthored(wordKey(word)) && !(released && LEAKED.test(word));
    released ||= /^(?:released|published|posted|made)$/.test(word);
  }
  return false;
}

/** A genitive, with its apostrophe or without, up to three words, and a noun that ends the phrase or has a preposition behind it. */
const OWNED = /^(['’]?s)?((?: [\p{Ll}\d-]+){1,4}?)(?:,|$| (?:of|on|about|from|in|to|that|which)\b)/u;

/**
 * Whether a name is that of whoever wrote what a phrase is about: `Lunds memo`, `the Norpost poll`.
 *
 * @param after what stands behind the name in the phrase
 * @param isPerson a person owns what they wrote, a body may stand before it
 */
export function ownsWriting(after: string, isPerson: boolean): boolean {
  const found = OWNED.exec(after);
  if (!found || (isPerson && found[1] === undefined)) return false;
  const keys = found[2]!.trim().split(' ').map(wordKey);
  const noun = keys.pop()!;
  // `Lunds office statement`, `Lunds lawyers letter`, `a Norpost pool report`
  return (
    isAuthored(noun) &&
    !keys.some((key) => key === 'pool' || isBodyNoun(key) || isKinWord(key) || roleKind(key) !== undefined)
  );
}
