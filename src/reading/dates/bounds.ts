/** Dates that something ends or has to be done by: `until Nov. 25`, `through Sunday`, `effective Dec. 31`, `ahead of the vote`. */
import { wordsOfList } from '../../article/wordList';
import lists from './lists/tense.json';
import { COMES, DEADLINE } from './scheduled';
import { AHEAD, CALENDAR, DETERMINERS, wayOf, type Direction } from './verbs';

const END = /^(?:until|till|til|through|thru)$/;
/** What may stand between such a word and the date: `until at least the end of May`, `until 5pm on Friday`. */
const BETWEEN =
  /^(?:on|in|at|least|late|early|mid|the|end|of|midnight|noon|midday|about|\d{1,2}(?:[:.]\d\d)?(?:[ap]\.?m\.?)?|[ap]\.?m|\.)$/;
const MOST_BETWEEN = 5;
/** Tokens looked at for the verb before such a word. */
const BEFORE = 20;
/** What is done to an end that is ahead: `extended until Dec. 20`. */
const GRANTED = new Set(wordsOfList(lists.granted));
/** What may have been over by then: `Schools were closed until Monday`. */
const SHUT = new Set(wordsOfList(lists.shut));
const GOES_ON = new Set(wordsOfList(lists.goesOn));
const IS = /^(?:is|are|am|needs?|must|can)$/;
/** Before an infinitive that was done: `continued to serve until March`. */
const DONE = new Set(wordsOfList(lists.done));

/**
 * The direction of a date that something lasts to, by the verb that lasts; null where none such decides.
 *
 * @param words lower-case tokens of the sentence
 * @param first index of the date's first token
 */
export function boundAt(words: readonly string[], first: number): Direction | null {
  const before = words[first - 1] ?? '';
  if (before === 'effective') return CALENDAR;
  let at = first - 1;
  while (first - at <= MOST_BETWEEN && BETWEEN.test(words[at] ?? '')) at--;
  // `runs to April 30`
  const runsTo = words[at] === 'to' && /^(?:runs|lasts|extends|continues)$/.test(words[at - 1] ?? '');
  if (!runsTo && !END.test(words[at] ?? '')) {
    at = eventBound(words, first);
    if (at < 0) return null;
  }
  for (let i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
    const word = words[i]!;
    if (word === ';') break;
    if (wayOf(words, i) === 'future') return null;
    // `will be extended until`
    const told = wayOf(words, i - 1) === 'future' || wayOf(words, i - 2) === 'future';
    if (told) continue;
    if (GRANTED.has(word) || SHUT.has(word)) {
      if (words.slice(Math.max(0, i - 3), i).some((each) => /^(?:had|not|never)$/.test(each)))
        return { way: 'past', sure: false };
      return { way: 'future', sure: GRANTED.has(word), scheduled: true };
    }
    if (goesOn(words, i, at)) return CALENDAR;
    if (word === 'to') {
      const infinitive = infinitiveAt(words, i);
      if (infinitive) return infinitive;
    }
    if (wayOf(words, i) === 'past') return null;
  }
  return null;
}

/** Whether a verb in the present tense tells what goes on to the date: `remains in force until`, `has until`. @param at index of `until` */
function goesOn(words: readonly string[], i: number, at: number): boolean {
  const word = words[i]!;
  if (COMES.has(word)) return words[i - 1] === 'and' || !DETERMINERS.has(words[i - 1] ?? 'the');
  if (GOES_ON.has(word)) return true;
  // `Sales are up through September`
  if (words[at]!.startsWith('th')) return false;
  if (word === 'has' || word === 'have')
    return i === at - 1 || /^(?:an?|the|his|her|its|their)$/.test(words[i + 1]!);
  return IS.test(word) && words[i + 1] !== 'have';
}

/** Index of the word before the event that has the date: `until a hearing on Jan. 7`, `pending a trial in May`; -1 where none is. */
function eventBound(words: readonly string[], first: number): number {
  if (!/^(?:on|in)$/.test(words[first - 1] ?? '')) return -1;
  for (let i = first - 2; i >= Math.max(0, first - 7); i--) {
    if (!/^\p{L}/u.test(words[i]!) || wayOf(words, i) !== 'unknown') return -1;
    if (/^(?:until|till|pending)$/.test(words[i]!))
      return /^(?:an?|the|his|her|its|their)$/.test(words[i + 1]!) ? i : -1;
  }
  return -1;
}

/** The direction of an infinitive, null where `to` at an index begins none or what is told was done. */
function infinitiveAt(words: readonly string[], i: number): Direction | null {
  const verb = words[i + 1] ?? '';
  if (!/^\p{Ll}+$/u.test(verb) || verb === 'have' || DETERMINERS.has(verb) || DONE.has(words[i - 1] ?? ''))
    return null;
  return AHEAD;
}

/** Tokens between an infinitive and what it has to be done by. */
const NEAR = 8;

/** Whether what tells the past has an infinitive with the date for its deadline: `asked the council to decide by Friday`. */
export function isDueBy(words: readonly string[], first: number): boolean {
  if (!/^(?:by|before)$/.test(words[first - 1] ?? '')) return false;
  for (let i = first - 2; i >= Math.max(0, first - NEAR); i--) {
    if (/^[,;:]$/.test(words[i]!) || wayOf(words, i) !== 'unknown') return false;
    if (words[i] === 'to') return infinitiveAt(words, i) !== null;
  }
  return false;
}

/** Whether a date is that of a deadline of which nothing tells that it has passed: `the deadline of March 31 was set in May`. */
export function isOpenDeadline(words: readonly string[], first: number, last: number): boolean {
  const beside =
    words[last + 1] === 'deadline' || (words[first - 1] === 'of' && words[first - 2] === 'deadline');
  return beside && !words.some((word) => /^(?:passed|missed|expired|lapsed|came|past|met)$/.test(word));
}

/** `ahead of`, `in advance of` */
const isAhead = (words: readonly string[], at: number): boolean =>
  words[at] === 'ahead' || (words[at] === 'advance' && words[at - 1] === 'in');

/**
 * Whether the words about a date show an event that is still to come, whatever their tense: `ahead of the April 22 election`, a `July 20
 * deadline`; `until March` where nothing tells a past.
 *
 * @param way that of the verbs around
 */
export function isAwaited(
  words: readonly string[],
  first: number,
  last: number,
  way: Direction['way'],
): boolean {
  const the = /^(?:the|an?)$/.test(words[first - 1] ?? '') ? 1 : 0;
  const before = words[first - 1 - the] ?? '';
  if (before === 'of' && isAhead(words, first - 2 - the)) return true;
  return way !== 'past' && ((DEADLINE.test(before) && the === 0) || words[last + 1] === 'deadline');
}
