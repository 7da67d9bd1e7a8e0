/** Whether a verb around a date tells what was or what will be. */
import { wordsOfList } from '../../article/wordList';
import lists from './lists/tense.json';

/** Where on the line of time the words around a date put it. */
export interface Direction {
  readonly way: 'past' | 'future' | 'unknown';
  /** Whether the words leave little doubt. */
  readonly sure: boolean;
  /** By a verb in the present tense, as what is on the calendar is told: `The ban ends on March 31`. */
  readonly scheduled?: boolean;
}

/** What is ahead by words that may have been of the past. */
export const AHEAD: Direction = { way: 'future', sure: false };
/** What is ahead as it stands on the calendar. */
export const CALENDAR: Direction = { ...AHEAD, scheduled: true };

const FUTURE = new Set(wordsOfList(lists.future));
/** Before `to` and a verb: `expected to`, `likely to`, `plans to`. */
const AHEAD_TO = new Set(wordsOfList(lists.aheadTo));
const CONDITIONAL = new Set('would could may might should'.split(' '));
/** *Would* or *had* behind a pronoun, its apostrophe kept or lost: `he’d`, `hed`. */
const HAD_OR_WOULD = /^(?:\p{L}+['’]d|hed|theyd|youd|itd|whod|thered|thatd)$/u;
/** The same and *will*, where the word without its apostrophe is another, too: `well meet`, but `well known`. */
const WOULD_OR_WORD = /^(?:shed|wed|id)$/;
const WILL_OR_WORD = /^(?:hell|shell|well|ill)$/;
/** Verbs that only an auxiliary stands before as they are. */
const BARE_VERBS = new Set(wordsOfList(lists.bareVerbs));
const UP_FOR = /^(?:re-?election|election|renewal|auction|sale|debate|review)$/;
const PAST = new Set(wordsOfList(lists.past));
/** Words in -ed that tell no past, or name somebody. */
const NO_PAST = new Set(wordsOfList(lists.noPast));
/** Words after which these are nouns: `two visits`. */
export const DETERMINERS = new Set(wordsOfList(lists.determiners));
const BEFORE_MAY =
  /^(?:in|to|from|by|of|on|at|until|till|since|through|between|during|before|after|last|next|this|late|early|mid|\d+|the)$/;
/** Tokens between *expects* and `to`, at most: `expects the talks in Elm to`. */
const EXPECTED = 6;

/** The way of the verb at an index, `unknown` where it tells nothing or none stands there. @param words lower-case tokens of a sentence */
export function wayOf(words: readonly string[], i: number): Direction['way'] {
  const word = words[i] ?? '';
  // `had been expected on Friday`
  if (FUTURE.has(word) && words[i - 1] === 'been' && words[i - 2] === 'had') return 'past';
  if (FUTURE.has(word) || /['’]ll$|^won['’]t$/.test(word)) return 'future';
  const next = words[i + 1] ?? '';
  // `would have had`, `would not have had`: about what has happened.
  if (word === 'may' && isMonth(words, i)) return 'unknown';
  if (CONDITIONAL.has(word)) return next === 'have' || words[i + 2] === 'have' ? 'past' : 'future';
  if (WILL_OR_WORD.test(word) && BARE_VERBS.has(next)) return 'future';
  if (isContracted(words, i)) return next === 'have' || isParticiple(words, i + 1) ? 'past' : 'future';
  // `up for re-election in November`
  if (word === 'up' && next === 'for' && UP_FOR.test(words[i + 2] ?? '')) return 'future';
  if (word === 'to' && isAheadTo(words, i))
    return next === 'have' && words[i + 2] === 'been' ? 'past' : 'future';
  if (!PAST.has(word) && (word.length <= 4 || !word.endsWith('ed') || NO_PAST.has(word))) return 'unknown';
  const before = words[i - 1] ?? '';
  // `are to be followed`, `will be held`: the auxiliary decides, and it stands further to the left.
  if (before === 'be' || before === 'get') return 'unknown';
  // `expected to cut rates`, `could last until`, `do not see a cut before`
  if (BASE_TOO.has(word) && (/^(?:to|and)$/.test(before) || CONDITIONAL.has(before) || FUTURE.has(before)))
    return before === 'and' ? 'past' : 'unknown';
  if (/^(?:cut|hit|set|shot|run)$/.test(word) && DETERMINERS.has(before)) return 'unknown';
  return isSupposed(words, i) ? 'unknown' : 'past';
}

/** Whether `may` is the month: `From March to May, it closed`. */
const isMonth = (words: readonly string[], i: number): boolean =>
  BEFORE_MAY.test(words[i - 1] ?? '') || !/^\p{L}/u.test(words[i + 1] ?? '');

/** Forms of the past that are the base form of a verb, too. */
const BASE_TOO = new Set(wordsOfList(lists.baseToo));

/** Tokens between `if` and the verb of its clause. */
const SUPPOSED = 4;

/** Whether a verb tells what may be: `if it went on until May`, `unless papers are produced by July 1`. */
function isSupposed(words: readonly string[], i: number): boolean {
  if (words[i] === 'had') return false;
  for (let back = i - 1; back >= Math.max(0, i - SUPPOSED); back--) {
    if (/^(?:if|unless)$/.test(words[back]!)) return !/^(?:as|even|asked|said)$/.test(words[back - 1] ?? '');
    if (/^[,;:]$/.test(words[back]!)) return false;
  }
  return false;
}

/** Whether what stands before `to` looks ahead: `expected to`, `expects talks to`. */
function isAheadTo(words: readonly string[], to: number): boolean {
  if (AHEAD_TO.has(words[to - 1] ?? '')) return true;
  for (let i = to - 2; i >= Math.max(0, to - EXPECTED) && /^\p{L}/u.test(words[i + 1]!); i--)
    if (/^expect(?:s|ing)?$/.test(words[i]!)) return true;
  return false;
}

/** Whether a word is *would* or *had* without its first letters: `hed`, and `shed` before a bare verb. */
const isContracted = (words: readonly string[], i: number): boolean =>
  HAD_OR_WOULD.test(words[i]!) || (WOULD_OR_WORD.test(words[i]!) && BARE_VERBS.has(words[i + 1] ?? ''));

/** `been`, `not been`, `arrived`: what makes `hed` *he had*. */
function isParticiple(words: readonly string[], i: number): boolean {
  const word = words[i] ?? '';
  if (/^(?:not|never|also|already|just|long|only|\p{L}+ly)$/u.test(word)) return isParticiple(words, i + 1);
  return (
    /^(?:been|done|gone|seen|taken|given|written|spoken|better)$/.test(word) ||
    PAST.has(word) ||
    /\p{L}{2}ed$/u.test(word)
  );
}

/** Whether a verb leaves no doubt: `would close` does, and `was expected to`, which may have come true. */
export function isPlain(words: readonly string[], i: number, way: Direction['way']): boolean {
  if (CONDITIONAL.has(words[i]!) || isContracted(words, i)) return false;
  if (way !== 'future') return true;
  const verb = words[i] === 'to' && !/^(?:was|were)$/.test(words[i - 1]!) ? i - 2 : i - 1;
  return !/^(?:was|were)$/.test(words[verb] ?? '') && !/^(?:was|were)$/.test(words[verb - 1] ?? '');
}
