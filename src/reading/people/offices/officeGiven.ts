/** Whether an office behind a name and `as` or `to be` is the name's: `nominated Ada Lund to be minister`, `dismissed Ada Lund as a failed mayor`. */
import lists from '../lists/roles.json';
import { wordsOfList } from '../../../article/wordList';
import { isReplacing } from './officeClause';
import { DETERMINERS } from './officeWords';
import type { Word } from '../words';

/** Words of the longest name with its titles. */
const LONGEST_NAME = 8;

/** The index of the word before a name and the titles printed with it. @param index the word after the name */
export function beforeName(words: readonly Word[], index: number): number {
  let at = index - 1;
  while (at > 0 && index - at < LONGEST_NAME && (words[at]!.capital || words[at]!.text === '.')) at--;
  return at;
}

/** Whether the name before `index` is given an office: `nominated Ada Lund to be minister`; not `wants Ada Lund to be president`. */
export function isAppointed(words: readonly Word[], index: number): boolean {
  const at = beforeName(words, index);
  return APPOINTING.test(words[words[at]!.key === 'of' ? at - 1 : at]?.key ?? '');
}

const APPOINTING =
  /^(?:(?:nominat|nam|promot)(?:e[sd]?|ing)|(?:appoint|pick|tap|select|elect|confirm|hir)(?:e?d|s|ing|ment)?|hire|choos(?:es?|ing)|chose|chosen|(?:nominat|promot|confirmat|select|elect)ion)$/;

/**
 * Whether the name before `index` is only seen or wanted in an office: `dismissed Ada Lund as a failed governor`, `saw Ada Lund as a
 * potential mayor`.
 *
 * @param office where the office begins
 */
export function isJudged(words: readonly Word[], index: number, office: number): boolean {
  const determined = DETERMINERS.has(words[office]?.key ?? '') ? office + 1 : office;
  if (/^(?:possible|potential|likely|would-be)$/.test(words[determined]?.key ?? '')) return true;
  const at = beforeName(words, index);
  const { key } = words[at]!;
  // `was hired by Ada Lund as coach`, but `was replaced by Ada Lund as coach`
  if (key === 'by') return !isReplacing(words[at - 1]);
  return JUDGING.test(key === 'of' ? (words[at - 1]?.key ?? '') : key);
}

const JUDGING = new RegExp(`^(?:${wordsOfList(lists.judging).join('|')})$`);

/** Whether somebody else holds the office of the name before `index`: `who replaced Ada Lund as minister`, `took over from …`. */
export function isReplaced(words: readonly Word[], index: number): boolean {
  const at = beforeName(words, index);
  if (words[at]?.key === 'from') return /^over$/.test(words[at - 1]?.key ?? '');
  return isReplacing(words[at]);
}
