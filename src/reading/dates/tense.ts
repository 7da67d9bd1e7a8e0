import { wordsOfList } from '../../article/wordList';
import { reportingVerb } from '../../tagger/lexicon';
import { boundAt, isDueBy } from './bounds';
import lists from './lists/tense.json';
import { aheadBy, isPresentPassive } from './scheduled';
import { AHEAD, CALENDAR, isPlain, wayOf, type Direction } from './verbs';

/** What is `set for` a day, or `postponed until` it, is ahead. */
const APPOINTING = new Set(wordsOfList(lists.appointing));
/** What is `adjourned to` a day is ahead. */
const MOVED_TO = new Set(wordsOfList(lists.movedTo));
/** Tokens of whom somebody told something. */
const TOLD = 3;
/** Tokens looked at before and after the date. */
const BEFORE = 30;
const AFTER = 12;
/** Tokens between such a verb and the date: `set a hearing in the case for Sept. 14`. */
const APPOINTED = 8;

/**
 * Direction by the nearest verb: first a *will* right after the date (`Monday’s meeting will`) or what comes near, then backwards through
 * the sentence, then forwards.
 *
 * @param words lower-case tokens of the sentence, punctuation included
 * @param first index of the date's first token
 * @param last index of its last token
 */
export function directionAt(words: readonly string[], first: number, last: number): Direction {
  const said = isSaid(words, first, last);
  for (let i = last + 1; !said && i <= Math.min(words.length - 1, last + 4); i++) {
    if (/^(?:will|wont|looming|approaching|nearing)$/.test(words[i]!)) return { way: 'future', sure: true };
    if (/^[,;:.]$/.test(words[i]!)) break;
  }
  // `March 1 is the deadline`
  if (
    words[last + 1] === 'is' &&
    /^(?:|[,;:]|and|but|that|because)$/.test(words[first - 1] ?? '') &&
    !/^(?:not|expected|said)$/.test(words[last + 2] ?? '')
  )
    return CALENDAR;
  if (/^(?:for|until|till|to)$/.test(words[first - 1] ?? '')) {
    const appointing = words[first - 1] === 'to' ? MOVED_TO : APPOINTING;
    for (let i = first - 2; i >= Math.max(0, first - 1 - APPOINTED); i--)
      if (appointing.has(words[i]!))
        return { way: 'future', sure: !/^(?:was|were)$/.test(words[i - 1] ?? '') };
  }
  const bound = boundAt(words, first);
  if (bound) return bound;
  const fronted = opensClause(words, first) ? behind(words, last) : null;
  if (fronted?.way === 'past') return fronted;
  for (let i = first - 1; i >= Math.max(0, first - BEFORE); i--) {
    const way = isPresentPassive(words, i, first) ? 'unknown' : wayOf(words, i);
    if (way === 'past' && isDueBy(words, first)) return CALENDAR;
    if (way !== 'unknown') return { way, sure: first - i <= 12 && isPlain(words, i, way) };
    const ahead = aheadBy(words, i, first, last);
    if (ahead) return ahead;
    if (words[i] === ';') break;
  }
  return behind(words, last) ?? { way: 'unknown', sure: false };
}

/** Whether a date is that of a beginning that may be over: `spent it on songs beginning in April`, not `announced a tour beginning in April`. */
export function isBegun(words: readonly string[], first: number): boolean {
  const at = /^(?:in|on)$/.test(words[first - 1] ?? '') ? first - 2 : first - 1;
  if (!/^(?:beginn|start)ing$/.test(words[at] ?? '')) return false;
  let i = at - 1;
  while (i >= 0 && wayOf(words, i) === 'unknown') i--;
  return wayOf(words, i) === 'past' && reportingVerb(words[i]!) === undefined;
}

/** The direction by the first verb behind a date; null where none tells. @param last index of the date's last token */
function behind(words: readonly string[], last: number): Direction | null {
  for (let i = last + 1; i <= Math.min(words.length - 1, last + AFTER); i++) {
    const way = wayOf(words, i);
    if (words[i] === 'must' && words[i + 1] !== 'have') return AHEAD;
    if (way !== 'unknown') return { way, sure: isPlain(words, i, way) };
    if (words[i] === ';') break;
  }
  return null;
}

/** Whether a date opens a clause of its own: `The talks were to open in May, but on Thursday the ministry called them off`. */
function opensClause(words: readonly string[], first: number): boolean {
  let at = first - 1;
  if (/^(?:on|in|by|late|early)$/.test(words[at] ?? '')) at--;
  const joint = words[at] ?? '';
  return /^(?:but|although|though|whereas)$/.test(joint) || (joint === 'and' && words[at - 1] === ',');
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
