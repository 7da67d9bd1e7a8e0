import lists from './lists/tense.json';
import { wordsOfList } from '../../article/wordList';
import { reportingVerb } from '../../tagger/lexicon';

/** Where on the line of time the words around a date put it. */
export interface Direction {
  readonly way: 'past' | 'future' | 'unknown';
  /** Whether the words leave little doubt. */
  readonly sure: boolean;
  /** By a verb in the present tense, as what is on the calendar is told: `The ban ends on March 31`. */
  readonly scheduled?: boolean;
}

const FUTURE = new Set(wordsOfList(lists.future));
/** What is `set for` a day, or `postponed until` it, is ahead. */
const APPOINTING = new Set(wordsOfList(lists.appointing));
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
/** `must file its February report`: of a month, not in it. */
const OWNERS = /^(?:my|our|your|his|her|its|their)$/;
const UP_FOR = /^(?:re-?election|election|renewal|auction|sale|debate|review)$/;
const PAST = new Set(wordsOfList(lists.past));
/** Words in -ed that tell no past, or name somebody. */
const NO_PAST = new Set(wordsOfList(lists.noPast));

/** Tokens of whom somebody told something. */
const TOLD = 3;
/** What is `adjourned to` a day is ahead. */
const MOVED_TO = new Set(wordsOfList(lists.movedTo));
/** Verbs of events, which stand in the present tense for what is on the calendar: `begins`, `they play`. */
const COMES = new Set(wordsOfList(lists.comes));
const COME = new Set(wordsOfList(lists.come));
/** Such verbs that are nouns as well: `they vote`, `Norlands vote`. */
const COME_OR_NOUN = new Set(wordsOfList(lists.comeOrNoun));
/** Words after which these are nouns: `two visits`. */
const DETERMINERS = new Set(wordsOfList(lists.determiners));

/** Before a date that something has to be done by. */
const DEADLINE = /^(?:by|before|until|till)$/;

/** Tokens looked at before and after the date. */
const BEFORE = 30;
const AFTER = 12;
/** Tokens between a verb that may mean anything and the date. */
const NEAR = 6;
/** Tokens between such a verb and the date: `set a hearing in the case for Sept. 14`. */
const APPOINTED = 8;
/** Tokens between *expects* and `to`, at most: `expects the talks in Elm to`. */
const EXPECTED = 6;
/** Tokens between a verb in the present tense and the date: `The ferry leaves the old harbour on Sunday`. */
const SCHEDULED = 8;

/**
 * Direction by the nearest verb: first a *will* right after the date (`Monday’s meeting will`), then backwards through
 * the sentence, then forwards.
 *
 * @param words lower-case tokens of the sentence, punctuation included
 * @param first index of the date's first token
 * @param last index of its last token
 */
export function directionAt(words: readonly string[], first: number, last: number): Direction {
  const said = isSaid(words, first, last);
  for (let i = last + 1; !said && i <= Math.min(words.length - 1, last + 4); i++) {
    if (words[i] === 'will' || words[i] === 'wont') return { way: 'future', sure: true };
    if (/^[,;:.]$/.test(words[i]!)) break;
  }
  // `March 1 is the deadline`
  if (
    words[last + 1] === 'is' &&
    /^(?:|[,;:]|and|but|that|because)$/.test(words[first - 1] ?? '') &&
    !/^(?:not|expected|said)$/.test(words[last + 2] ?? '')
  )
    return { way: 'future', sure: false, scheduled: true };
  if (/^(?:for|until|till|to)$/.test(words[first - 1] ?? '')) {
    const appointing = words[first - 1] === 'to' ? MOVED_TO : APPOINTING;
    for (let i = first - 2; i >= Math.max(0, first - 1 - APPOINTED); i--)
      if (appointing.has(words[i]!))
        return { way: 'future', sure: !/^(?:was|were)$/.test(words[i - 1] ?? '') };
  }
  for (let i = first - 1; i >= Math.max(0, first - BEFORE); i--) {
    const way = isPresentPassive(words, i, first) ? 'unknown' : wayOf(words, i);
    if (way !== 'unknown') return { way, sure: first - i <= 12 && isPlain(words, i, way) };
    if (looksAhead(words, i, first))
      return { way: 'future', sure: false, scheduled: DEADLINE.test(words[first - 1]!) };
    if (first - i <= 2 * NEAR && isBidden(words, i, first)) return { way: 'future', sure: false };
    if (first - i <= SCHEDULED && (isScheduled(words, i, first, last) || isOnCalendar(words, i, first)))
      return { way: 'future', sure: false, scheduled: true };
    if (words[i] === ';') break;
  }
  for (let i = last + 1; i <= Math.min(words.length - 1, last + AFTER); i++) {
    const way = wayOf(words, i);
    if (way !== 'unknown') return { way, sure: isPlain(words, i, way) };
    if (words[i] === ';') break;
  }
  return { way: 'unknown', sure: false };
}

/** Whether a verb leaves only what is to come: `must win in November`, `can win in November`, `is expecting a baby in January`. */
function looksAhead(words: readonly string[], i: number, first: number): boolean {
  if (words[i + 1] === 'have') return false;
  switch (words[i]) {
    case 'must':
      return first - i <= 2 * NEAR && !OWNERS.test(words[first - 1]!);
    case 'can':
      return first - i <= NEAR;
    case 'expect':
    case 'expects':
      return first - i <= NEAR && DEADLINE.test(words[first - 1]!);
    case 'expecting':
      return first - i <= NEAR && /^(?:is|are|am)$/.test(words[i - 1] ?? '');
    default:
      return false;
  }
}

/**
 * Whether the words about a date show an event that is still to come, whatever their tense: `ahead of the April 22 election`, `a July 20
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
  if (before === 'of' && words[first - 2 - the] === 'ahead') return true;
  return way !== 'past' && ((DEADLINE.test(before) && the === 0) || words[last + 1] === 'deadline');
}

/** Whether the date says when something was said: `said on Monday it will close`, but `said Monday’s meeting will`. */
function isSaid(words: readonly string[], first: number, last: number): boolean {
  if (/(?:['’]s?|days|['’])$/.test(words[last]!) || /^['’]s?$/.test(words[last + 1] ?? '')) return false;
  let i = first - 1;
  if (/^(?:on|in)$/.test(words[i] ?? '')) i--;
  while (/^(?:late|early|earlier)$/.test(words[i] ?? '')) i--;
  // Not `claims`, `reports`, which are nouns as well.
  const verb = reportingVerb(words[i] ?? '');
  if (verb?.form === 'finite' && !verb.nounLike) return true;
  // `told the council on Monday that`
  for (let back = 1; back <= TOLD && i - back >= 0; back++)
    if (words[i - back] === 'told') return words[first - 1] === 'on' || back === 1;
  return false;
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
  if (/^(?:two|three|four|both|all)$/.test(before)) return COME.has(word) && next === 'on';
  if (!/^\p{L}/u.test(before) || DETERMINERS.has(before)) return false;
  if (word === 'takes') return /^(?:effect|place|office|over|off|part)$/.test(next);
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
const ARRANGED = /^(?:made|held|played|drawn|decided|unveiled|announced|released|published|launched)$/;

const isPresentPassive = (words: readonly string[], i: number, first: number): boolean =>
  ARRANGED.test(words[i]!) &&
  /^(?:is|are)$/.test(words[i - 1] ?? '') &&
  (first - i <= 2 ||
    // `is released in the north on 5 October`
    (first - i <= NEAR && words[first - 1] === 'on' && /^(?:in|at|across)$/.test(words[i + 1]!)));

const BIDDEN = /^(?:told|asked|ordered|urged|required|instructed|given)$/;
const GATHERING =
  /^(?:strikes?|protests?|march|marches|rally|rallies|meeting|talks|vote|demonstrations?|walkout|boycott|summit|session)$/;
/** Tokens between who is bidden and what they are to do. */
const BIDDEN_TO = 5;

/** Whether what somebody is bidden to do has the date: `urged supporters to return on Friday`, `called for a strike on Monday`. */
function isBidden(words: readonly string[], i: number, first: number): boolean {
  if (!/^(?:on|in|by|this|next)$/.test(words[first - 1] ?? '')) return false;
  if (words[i] === 'for' && /^(?:called|calls|calling)$/.test(words[i - 1] ?? ''))
    return words[first - 1] === 'on' && GATHERING.test(words[first - 2]!);
  if (
    words[i] !== 'to' ||
    !/^\p{Ll}+$/u.test(words[i + 1] ?? '') ||
    /^(?:the|an?|his|her|its|their)$/.test(words[i + 1]!)
  )
    return false;
  for (let back = i - 1; back >= Math.max(0, i - BIDDEN_TO); back--) {
    if (/^(?:told|asked|ordered|urged|instructed|invited|advised|called|begged)$/.test(words[back]!))
      return (words[back] !== 'called' || words[back + 1] === 'on') && words[back - 1] !== 'been';
    if (!/^[\p{L}’'-]+$/u.test(words[back]!)) return false;
  }
  return false;
}

/** What somebody is in at the end of a term: `is out of contract in June`, `is up in May`. */
const ENDING = /^(?:up|over|back|away|out of contract) (?:on|in)$/;

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
    return words[first - 1] === 'by' && (words[i + 1] === 'be' || BIDDEN.test(words[i - 1] ?? ''));
  if (word !== 'is' && word !== 'are') return false;
  return isPresentPassive(words, i + 1, first) || ENDING.test(words.slice(i + 1, first).join(' '));
}

function wayOf(words: readonly string[], i: number): Direction['way'] {
  const word = words[i]!;
  if (FUTURE.has(word) || /['’]ll$|^won['’]t$/.test(word)) return 'future';
  const next = words[i + 1] ?? '';
  // `would have had`, `would not have had`: about what has happened.
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
  if (BASE_TOO.test(word) && (/^(?:to|and)$/.test(before) || CONDITIONAL.has(before) || FUTURE.has(before)))
    return before === 'and' ? 'past' : 'unknown';
  if (/^(?:cut|hit|set|shot|run)$/.test(word) && DETERMINERS.has(before)) return 'unknown';
  return isSupposed(words, i) ? 'unknown' : 'past';
}

/** Forms of the past that are the base form of a verb, too. */
const BASE_TOO =
  /^(?:cut|hit|put|set|read|become|last|come|found|felt|lay|let|shut|split|spread|cost|cast|quit)$/;

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
function isPlain(words: readonly string[], i: number, way: Direction['way']): boolean {
  if (CONDITIONAL.has(words[i]!) || isContracted(words, i)) return false;
  if (way !== 'future') return true;
  const verb = words[i] === 'to' && !/^(?:was|were)$/.test(words[i - 1]!) ? i - 2 : i - 1;
  return !/^(?:was|were)$/.test(words[verb] ?? '') && !/^(?:was|were)$/.test(words[verb - 1] ?? '');
}
