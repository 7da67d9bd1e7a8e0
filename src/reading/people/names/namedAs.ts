/** Words that give somebody's name: `a worker named Oru`, `identified only as Oru`, `her first name, Oru`. */
import { isKinWord, roleKind, singularRole } from '../roles';
import type { Word } from '../words';

/** Whether words before a name say whose it is: `a worker named Oru`, `a boy called Oru`; not `a dog named Rex`. */
export function isNamedBy({ key: named }: Word, noun: Word | undefined): boolean {
  if (!/^(?:named|called)$/.test(named) || noun?.isWord !== true || noun.capital || noun.gap !== 1)
    return false;
  const { key } = noun;
  if (isKinWord(key)) return !key.startsWith('who') && singularRole(key) === key;
  if (/^(?:person|teen|teenager|baby|child)$/.test(key)) return true;
  return named === 'named' && roleKind(key) !== undefined && singularRole(key) === key;
}

/** Whether a name is what somebody goes by in the file: `gave her name as`, `identified only as`. @param at of the word before `as` */
export function isGivenAs(words: readonly Word[], at: number): boolean {
  const { key = '' } = words[at] ?? {};
  const verb = words[at - 1]?.key ?? '';
  return key === 'name'
    ? /^(?:his|her|their)$/.test(verb)
    : /^(?:only|just|himself|herself)$/.test(key) && /^(?:named|identified|known|identify|name)$/.test(verb);
}

/** Whether a given name is said to be one: `identified only by her first name, Oru`. @param at of the word or comma before it */
export function isFirstName(words: readonly Word[], at: number): boolean {
  const noun = words[at]?.text === ',' ? at - 1 : at;
  return words[noun]?.key === 'name' && /^(?:first|given)$/.test(words[noun - 1]?.key ?? '');
}
