/** Titles that stand before the name of whoever speaks. */
import { isHonorific, isKinWord, isPortfolio, isRoleModifier, isShortTitle, roleKind } from '../people/roles';
import { wordKey } from '../people/words';

/** Whether a word can be part of a title by itself. @param key see `wordKey` */
export function isTitleKey(key: string): boolean {
  return (
    isHonorific(key) ||
    isShortTitle(key) ||
    roleKind(key) !== undefined ||
    isRoleModifier(key) ||
    key === 'the'
  );
}

/** Whether nothing but a title stands before a name: `police chief `, not `aides of ` or `the daughter of former president `. */
export function isTitle(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return (
    words.every((word, index) => isTitleWord(word) || (word === 'of' && isOffice(words[index - 1] ?? ''))) &&
    words.at(-1) !== 'of'
  );
}

/** `secretary` in `secretary of state`. */
const isOffice = (word: string): boolean =>
  roleKind(wordKey(word)) !== undefined && !isKinWord(wordKey(word));

function isTitleWord(word: string): boolean {
  const key = wordKey(word.replace(/[^\p{L}\p{N}'’-]/gu, ''));
  return (
    /^(?:his|her|their|its)$/.test(key) ||
    /^\p{Lu}/u.test(word) ||
    isTitleKey(key) ||
    isPortfolio(key) ||
    isKinWord(key)
  );
}
