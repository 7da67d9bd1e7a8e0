/** What goes on in an office behind its first complement: lists of fields, and whose campaign it is of. */
import lists from '../lists/roles.json';
import { wordsOfList } from '../../../article/wordList';
import { reportingVerb } from '../../../tagger/lexicon';
import { FUNCTION_WORDS } from '../../wording';
import { isRole } from './officeWords';
import { isPortfolio } from '../roles';
import { PEOPLE_VERBS } from '../speaking';
import { isSmall, type Word } from '../words';

/** Whether a word is none of those that complete an office: small words, verbs, `at the time`. */
export function endsComplement(word: Word): boolean {
  const { key } = word;
  // `U.S.` and `United States` are no small word and no verb.
  if (word.capital) return FUNCTION_WORDS.has(key) && isSmall(word);
  return (
    FUNCTION_WORDS.has(key) ||
    PEOPLE_VERBS.has(key) ||
    reportingVerb(key)?.form === 'finite' ||
    /^(?:time|moment|end|beginning|past|days?|weeks?|months?|years?|decades?)$/.test(key)
  );
}

/** Words of the longest field in a list. */
const LONGEST_FIELD = 2;

/**
 * The last word of the fields that go on behind a comma: `migration` in `secretary for population, refugees and migration,`; -1 where
 * something else stands there. They end where the clause does, or before another part of the office.
 *
 * @param comma its index
 */
export function fieldsEnd(words: readonly Word[], comma: number): number {
  let at = comma;
  if (!isFieldWord(words[at - 1])) return -1;
  let isLast = false;
  let isKnown = isOfFields(words, at - 1) || isPortfolio(words[at - 1]!.key);
  while (!isLast) {
    if (words[at]?.text === ',') at++;
    if (words[at]?.key === 'and') {
      isLast = true;
      at++;
    } else if (words[at - 1]!.text !== ',') return -1;
    const first = at;
    for (; at < first + LONGEST_FIELD && isFieldWord(words[at]); at++)
      isKnown ||= isPortfolio(words[at]!.key);
    if (at === first) return -1;
  }
  const next = words[at];
  const ends =
    next === undefined ||
    !next.isWord ||
    next.first ||
    (/^(?:of|for|to|at|with|in|on)$/.test(next.key) && next.gap === 1);
  return ends && isKnown ? at - 1 : -1;
}

/** Whose office may be of several fields. */
const OF_SEVERAL = new Set(wordsOfList(lists.ofSeveral));

/** Whether a field is that of an office that may have several: `assistant secretary of state for population`, `professor of history`. */
function isOfFields(words: readonly Word[], field: number): boolean {
  const joint = /^(?:of|for)$/.test(words[field - 1]!.key) ? field - 1 : field - 2;
  return /^(?:of|for)$/.test(words[joint]?.key ?? '') && OF_SEVERAL.has(words[joint - 1]?.key ?? '');
}

const isFieldWord = (word: Word | undefined): boolean =>
  word?.isWord === true && !word.capital && word.gap === 1 && !endsComplement(word) && !isRole(word);

/** Words of the longest list of fields in capitals. */
const LONGEST_FIELDS = 8;

/**
 * The index of the minister whose fields, in capitals, end at `last`: `Minister for Women and Equality`, `Minister of Home Affairs and
 * Justice`; -1 where none stands there.
 */
export function ministerOfFields(words: readonly Word[], last: number): number {
  let joined = false;
  for (let at = last; at > Math.max(0, last - LONGEST_FIELDS); at--) {
    const { key, capital, text, gap } = words[at]!;
    if (/^(?:of|for)$/.test(key))
      return joined && /^(?:minister|secretary|commissioner)$/.test(words[at - 1]!.key) ? at - 1 : -1;
    if (key === 'and' || key === '&') joined = true;
    else if (!capital && text !== ',') return -1;
    if (gap > 1 && text !== ',') return -1;
  }
  return -1;
}

/** Words of the longest campaign behind whose it is: `last presidential campaign`. */
const LONGEST_CAMPAIGN = 3;

/** What somebody runs or is in, and others serve: `campaign`. */
const SERVED = new Set(wordsOfList(lists.served));

/** The campaign that a name in the genitive owns behind it: `Lunds last campaign`; -1 where none stands there. @param at behind the name */
export function campaignEnd(words: readonly Word[], at: number): number {
  const owner = words[at - 1]!;
  if (!owner.capital || !(owner.possessive || /[^s]s$/.test(owner.key))) return -1;
  for (let next = at; next < at + LONGEST_CAMPAIGN; next++) {
    const word = words[next];
    if (!word?.isWord || word.gap !== 1 || word.possessive) return -1;
    if (SERVED.has(word.key)) return next;
    if (
      word.capital
        ? !isPortfolio(word.key)
        : !/^(?:first|second|last|own)$/.test(word.key) && endsComplement(word)
    )
      return -1;
  }
  return -1;
}
