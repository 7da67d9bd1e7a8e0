import lists from './lists/tense.json';
import { wordsOfList } from '../../article/wordList';

/** Where on the line of time the words around a date put it. */
export interface Direction {
  readonly way: 'past' | 'future' | 'unknown';
  /** Whether the words leave little doubt. */
  readonly sure: boolean;
}

const FUTURE = new Set(wordsOfList(lists.future));
const CONDITIONAL = new Set('would could may might should'.split(' '));
const PAST = new Set(wordsOfList(lists.past));
/** Words in -ed that tell no past, or name somebody. */
const NO_PAST = new Set(wordsOfList(lists.noPast));

/** Tokens looked at before and after the date. */
const BEFORE = 30;
const AFTER = 12;

/**
 * Direction by the nearest verb: first a *will* right after the date (`Monday’s meeting will`), then backwards through
 * the sentence, then forwards.
 *
 * @param words lower-case tokens of the sentence, punctuation included
 * @param first index of the date's first token
 * @param last index of its last token
 */
export function directionAt(words: readonly string[], first: number, last: number): Direction {
  for (let i = last + 1; i <= Math.min(words.length - 1, last + 4); i++) {
    if (words[i] === 'will' || words[i] === 'wont') return { way: 'future', sure: true };
    if (/^[,;:.]$/.test(words[i]!)) break;
  }
  for (let i = first - 1; i >= Math.max(0, first - BEFORE); i--) {
    const way = wayOf(words, i);
    if (way !== 'unknown') return { way, sure: first - i <= 12 && !CONDITIONAL.has(words[i]!) };
    if (words[i] === ';') break;
  }
  for (let i = last + 1; i <= Math.min(words.length - 1, last + AFTER); i++) {
    const way = wayOf(words, i);
    if (way !== 'unknown') return { way, sure: !CONDITIONAL.has(words[i]!) };
    if (words[i] === ';') break;
  }
  return { way: 'unknown', sure: false };
}

function wayOf(words: readonly string[], i: number): Direction['way'] {
  const word = words[i]!;
  if (FUTURE.has(word)) return 'future';
  // `would have had`, `would not have had`: about what has happened.
  if (CONDITIONAL.has(word)) return words[i + 1] === 'have' || words[i + 2] === 'have' ? 'past' : 'future';
  if (
    word === 'to' &&
    /^(?:is|are|was|were|be|going|set|due|vowed|promised|agreed|plans|planned|expects?|hopes?|ready|preparing)$/.test(
      words[i - 1] ?? '',
    )
  ) {
    return 'future';
  }
  if (PAST.has(word)) return 'past';
  if (word.length > 4 && word.endsWith('ed') && !NO_PAST.has(word)) {
    // `are to be followed`, `will be launched`: the auxiliary decides, and it stands further to the left.
    const before = words[i - 1];
    if (before === 'be' || before === 'been' || before === 'get')
      return before === 'been' ? 'past' : 'unknown';
    return 'past';
  }
  return 'unknown';
}
