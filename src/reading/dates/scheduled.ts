/** What a verb in the present tense or an infinitive puts ahead: `begins`, `must win`, `urged them to return`. */
import { wordsOfList } from '../../article/wordList';
import lists from './lists/tense.json';
import { AHEAD, CALENDAR, DETERMINERS, type Direction } from './verbs';

/** Verbs of events, which stand in the present tense for what is on the calendar: `begins`, `they play`. */
export const COMES = new Set(wordsOfList(lists.comes));
/** Those of them that are no nouns, nor is `leaves` behind a comma: `The strike, which began Monday, ends on Saturday`. */
const VERBS_ONLY = new Set(wordsOfList(lists.verbsOnly));
const COME = new Set(wordsOfList(lists.come));
/** Such verbs that are nouns as well: `they vote`, `Norlands vote`. */
const COME_OR_NOUN = new Set(wordsOfList(lists.comeOrNoun));
/** `must file its February report`: of a month, not in it. */
const OWNERS = /^(?:my|our|your|his|her|its|their)$/;
/** Before a date that something has to be done by. */
export const DEADLINE = /^(?:by|before|until|till)$/;
/** Tokens between a verb that may mean anything and the date. */
const NEAR = 6;
/** Tokens between a verb in the present tense and the date: `The ferry leaves the old harbour on Sunday`. */
const SCHEDULED = 8;

/**
 * Whether the word at an index puts the date ahead though it is no future.
 *
 * @param words lower-case tokens of the sentence
 * @param first index of the date's first token
 * @param last index of its last one
 */
export function aheadBy(words: readonly string[], i: number, first: number, last: number): Direction | null {
  if (looksAhead(words, i, first)) return DEADLINE.test(words[first - 1]!) ? CALENDAR : AHEAD;
  if (first - i <= 2 * NEAR && isBidden(words, i, first)) return AHEAD;
  if (first - i <= SCHEDULED && (isScheduled(words, i, first, last) || isOnCalendar(words, i, first)))
    return CALENDAR;
  return null;
}

/** Whether a verb leaves only what is to come: `must win in November`, `can win in November`, `is expecting a baby in January`. */
function looksAhead(words: readonly string[], i: number, first: number): boolean {
  if (words[i + 1] === 'have') return false;
  switch (words[i]) {
    case 'must':
      return first - i <= 2 * NEAR && !OWNERS.test(words[first - 1]!);
    case 'can':
      // `Can she win over the old voters in November?`
      return first - i <= (i === 0 ? 2 * NEAR : NEAR);
    case 'expect':
    case 'expects':
      return (
        first - i <= NEAR &&
        /^(?:by|before|until|till|in|on|for)$/.test(words[first - 1]!) &&
        words[first - 2] !== 'as'
      );
    case 'expecting':
      return first - i <= NEAR && /^(?:is|are|am)$/.test(words[i - 1] ?? '');
    case 'likely': {
      // `A cut is more likely at the meeting in December`
      const degree = /^(?:more|less|most|very|quite)$/.test(words[i - 1] ?? '') ? 1 : 0;
      return (
        /^(?:is|are|looks?|seems?)$/.test(words[i - 1 - degree] ?? '') &&
        /^(?:at|in|by|on|before|during)$/.test(words[i + 1] ?? '') &&
        first - i <= 2 * NEAR
      );
    }
    case 'coming':
      // `has another meeting coming up on Wednesday`
      return words[i + 1] === 'up' && first - i <= 3;
    case 'if':
    case 'unless':
      return isCondition(words, i, first);
    case 'to':
      // `The report, to be published on Monday, found`
      return words[i + 1] === 'be' && words[i - 1] === ',' && first - i <= NEAR;
    default:
      return false;
  }
}

/** Verbs in the present tense that tell what may come true once. */
const COMES_TRUE = new Set(wordsOfList(lists.comesTrue));

/** Whether a condition has the date in it: `if she takes office in January`; not `as if`, `asked if`. */
const isCondition = (words: readonly string[], i: number, first: number): boolean =>
  first - i <= 2 * NEAR &&
  !/^(?:as|asked|said|wondered|unclear|know|knew|see)$/.test(words[i - 1] ?? '') &&
  /^(?:in|on|by|this|next)$/.test(words[first - 1] ?? '') &&
  words.slice(i + 1, first).some((word) => COMES_TRUE.has(word));

const TAKEN = /^(?:effect|place|office|over|off|part)$/;
/** What somebody does on each such day. */
const STATE = new Set(wordsOfList(lists.state));

/** Whether a word behind its subject is a verb of something that is done once. */
const isOther = (word: string): boolean => /[^s]s$/.test(word) && !STATE.has(word);

/** Whether a comma ends a clause: `, which began on Monday,`. */
function closesClause(words: readonly string[], comma: number): boolean {
  const opening = words.lastIndexOf(',', comma - 1);
  return opening >= 0 && /^(?:which|who|whose)$/.test(words[opening + 1]!);
}

/** Whether a verb in the present tense puts the date ahead: `begins`, `they play`, `the vote is on`. */
function isScheduled(words: readonly string[], i: number, first: number, last: number): boolean {
  // `The story begins in March, when she was held`
  if (/^(?:when|after|before)$/.test(words[words[last + 1] === ',' ? last + 2 : last + 1] ?? ''))
    return false;
  // `hosts a Sunday show`, `on the first Monday`
  if (/^(?:an?|any|every|one|first|second|third|fourth|last)$/.test(words[first - 1]!)) return false;
  const word = words[i]!;
  if (word === 'is' || word === 'are')
    return i === first - 1 || (i === first - 2 && /^(?:on|in|at)$/.test(words[first - 1]!));
  const next = words[i + 1] ?? '';
  // `a thriller that begins Sunday`
  const relative = /^(?:that|which)$/.test(words[i - 1] ?? '') && /^\p{L}{3,}/u.test(words[i - 2] ?? '');
  const before = words[i - 1] ?? '';
  if (relative && COMES.has(word)) return true;
  if (before === 'and' && COME.has(word))
    return !words.slice(Math.max(0, i - NEAR), i).some((each) => /^(?:to|will|would|could)$/.test(each));
  if (/^(?:and|but|,)$/.test(before) && VERBS_ONLY.has(word)) return word !== 'takes' || TAKEN.test(next);
  if (/^(?:go|head)(?:es|s)?$/.test(word) && words[i + 3] === 'polls') return !/^(?:will|to)$/.test(before);
  // `The firm, which lost money, reports on Tuesday`
  if (first - i <= 4 && before === ',' && isOther(word) && next !== 'that' && closesClause(words, i - 1))
    return true;
  // `which reports on Tuesday`
  const beside = i === first - 1 || (i === first - 2 && next === 'on');
  if (beside && /^(?:who|which)$/.test(before) && isOther(word)) return true;
  if (/^(?:two|three|four|both|all)$/.test(before)) return COME.has(word) && next === 'on';
  if (!/^\p{L}/u.test(before) || DETERMINERS.has(before)) return false;
  if (word === 'takes') return TAKEN.test(next);
  if (word === 'leaves') return /^(?:office|power|for|on|in)$/.test(next);
  if (COMES.has(word)) return true;
  if (/^(?:they|we|you|i|who)$/.test(before)) return COME.has(word) || COME_OR_NOUN.has(word);
  if (!/[^s]s$/.test(before)) return false;
  // `on NBCs Meet the Press`
  if (COME.has(word)) return !/^(?:meet|face)$/.test(word) || next !== 'the';
  // `The teams return to action on Monday`
  if (/^(?:return|head|travel|go)$/.test(word) && next === 'to') return true;
  // `Talks start on Monday`
  if (COME_OR_NOUN.has(word) && i === first - 2 && next === 'on') return true;
  return COME_OR_NOUN.has(word) && /^\p{L}/u.test(next) && !DETERMINERS.has(next);
}

/** What is done on a day that is ahead: `The draw is made on Tuesday`. */
const ARRANGED = new Set(wordsOfList(lists.arranged));

export const isPresentPassive = (words: readonly string[], i: number, first: number): boolean =>
  ARRANGED.has(words[i]!) &&
  /^(?:is|are)$/.test(words[i - 1] ?? '') &&
  (first - i <= 2 ||
    // `is released in the north on 5 October`
    (first - i <= NEAR && words[first - 1] === 'on' && /^(?:in|at|across)$/.test(words[i + 1]!)));

const BIDDEN = new Set(wordsOfList(lists.bidden));
/** Verbs of who bids somebody to do something. */
const BIDS = new Set(wordsOfList(lists.bids));
const GATHERING = new Set(wordsOfList(lists.gathering));
/** Tokens between who is bidden and what they are to do. */
const BIDDEN_TO = 5;

/** Whether what somebody is bidden to do has the date: `urged supporters to return on Friday`, `called for a strike on Monday`. */
function isBidden(words: readonly string[], i: number, first: number): boolean {
  if (!/^(?:on|in|by|this|next)$/.test(words[first - 1] ?? '')) return false;
  if (words[i] === 'for' && /^(?:called|calls|calling)$/.test(words[i - 1] ?? ''))
    return words[first - 1] === 'on' && GATHERING.has(words[first - 2]!);
  if (
    words[i] !== 'to' ||
    !/^\p{Ll}+$/u.test(words[i + 1] ?? '') ||
    /^(?:the|an?|his|her|its|their)$/.test(words[i + 1]!)
  )
    return false;
  for (let back = i - 1; back >= Math.max(0, i - BIDDEN_TO); back--) {
    if (BIDS.has(words[back]!))
      return (words[back] !== 'called' || words[back + 1] === 'on') && words[back - 1] !== 'been';
    if (!/^[\p{L}’'-]+$/u.test(words[back]!)) return false;
  }
  return false;
}

/** What somebody is in at the end of a term: `is out of contract in June`, `is up in May`. */
const ENDING = /^(?:up|over|back|away|out|out of contract) (?:on|in)(?: the)?$/;

/**
 * Whether the present tense puts something on the calendar: `We have a game on Saturday`, `is out of contract in June`, `is made on
 * Tuesday`; or an aim has the date for its end: `to be ready by January 1`.
 */
function isOnCalendar(words: readonly string[], i: number, first: number): boolean {
  const word = words[i]!;
  if (/^(?:have|has)$/.test(word))
    return (
      /^(?:an?|another|two|three|surgery)$/.test(words[i + 1] ?? '') &&
      /^(?:on|in)$/.test(words[first - 1]!) &&
      first - i <= NEAR
    );
  // `told to leave by December 20`
  if (word === 'to' || word === 'must')
    return words[first - 1] === 'by' && (words[i + 1] === 'be' || BIDDEN.has(words[i - 1] ?? ''));
  if (word !== 'is' && word !== 'are') return false;
  return isPresentPassive(words, i + 1, first) || ENDING.test(words.slice(i + 1, first).join(' '));
}
