/** Offices that a comma parts from the name behind them: `the South Korean president, Moon Jae-in,`. */
import { countryOfAdjective } from '../countries';
import { headOfComplement } from './officeComplement';
import { isPossessor } from './officeCountry';
import {
  behindGenitive,
  bodysGenitive,
  isNamesGenitive,
  officeOfBody,
  officeOwned,
  startOfDescription,
} from './officeOwner';
import { takeApart } from './officeParts';
import { leftOf } from './officeStart';
import { DETERMINERS, isBodyWord, isRole, isSurnameOfSomebody } from './officeWords';
import type { PrintedOffice } from './printedOffice';
import { isKinWord, meansFormer, singularRole } from '../roles';
import { isSmall, type Word } from '../words';

/** The first and the last word of a name. */
export interface NamePlace {
  readonly first: number;
  readonly last: number;
}

/** Words of the longest place that somebody is from. */
const LONGEST_ORIGIN = 5;

/** The index behind where the bearer of a name is from, before a mark: `of the Green party`; the same index where nothing says that. */
function behindOrigin(words: readonly Word[], from: number): number {
  if (words[from]?.key !== 'of') return from;
  for (let at = from + 1; at <= from + LONGEST_ORIGIN && words[at]; at++) if (!words[at]!.isWord) return at;
  return from;
}

/**
 * `the South Korean president, Moon Jae-in,`: needs the comma after the name too, or it is a list.
 *
 * @param comma index of the comma before the name
 */
export function officeBeforeComma(
  words: readonly Word[],
  comma: number,
  { first, last }: NamePlace,
): PrintedOffice | null {
  const after = words[behindOrigin(words, last + 1)];
  if (after && !/^[,.;:)]$/.test(after.text)) return null;
  if (comma < 1) return null;
  const end = comma - 1;
  const role = isRole(words[end]!) ? end : null;
  const plural = role !== null && singularRole(words[end]!.key) !== words[end]!.key;
  // `the Speaker of the House of Representatives, Ada Lund,`
  const head = role !== null && !plural ? role : (headOfComplement(words, end) ?? role);
  if (head === null || isSurnameOfSomebody(words, head)) return null;
  const own = leftOf(words, head);
  const owned = behindGenitive(words, own);
  if (owned !== null && !words[end]!.possessive) return takeApart(words, owned, head, end);
  if (isNamesGenitive(words, own) && own < head && !words[end]!.possessive)
    return officeOwned(words, own, head, end);
  const body = bodysGenitive(words, own, head);
  if (body !== null && !words[end]!.possessive) return officeOfBody(words, body, head, end);
  const start = startOfDescription(words, own, head) ?? own;
  const before = words[start - 1];
  // `the brother of the gunman, Bo Ek,`: who is named need not be the gunman.
  if (before?.key === 'the' && words[start - 2]?.key === 'of' && isKinWord(words[start - 3]?.key ?? ''))
    return null;
  const opens = words[start]!;
  const determined =
    (before !== undefined && before.gap >= 0 && (DETERMINERS.has(before.key) || before.possessive)) ||
    isPossessor(opens) ||
    countryOfAdjective(opens.text) !== null ||
    // `Harbour Board Chairman, Ada Lund,`
    (first < last &&
      after?.text === ',' &&
      words[head]!.capital &&
      // `Chairman of the bank, Ada Lund,`
      ((opens.first && end > head) ||
        words.slice(start, head).some((word) => word.capital && isBodyWord(word)))) ||
    (first < last && after?.text === ',' && !plural && isOwnedByName(words, start, head));
  return determined && !words[end]!.possessive ? takeApart(words, start, head, end) : null;
}

/**
 * Whether an office in small letters opens with whose it is, in capitals, and no name stands before it whose it may be: `met Harbour Board
 * chief engineer, Ada Lund,`; not `Bo Ek, Harbour Board chief engineer, Ada Lund, …`.
 */
function isOwnedByName(words: readonly Word[], start: number, head: number): boolean {
  if (words[head]!.capital) return false;
  const whose = meansFormer(words[start]!.key) ? start + 1 : start;
  const [owner, before] = [words[whose]!, words[start - 1]];
  if (whose === head || !owner.capital || isSmall(owner)) return false;
  if (!before || words[start]!.first) return whose + 1 < head || isBodyWord(owner);
  const noun = before.text === ',' ? words[start - 2] : before;
  return noun?.isWord === true && !noun.capital;
}
