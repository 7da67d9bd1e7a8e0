import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  CUE_ADVERBS,
  DETERMINERS,
  PAST,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  PRESENT,
  reportingVerb,
  SPEAKER_NOUNS,
  TIME_WORDS,
} from '../lexicon';
import type { Run, Word } from './words';

/** Longest noun phrase looked for, in words. It bounds the work at every verb. */
const LONGEST_PHRASE = 16;

/** Prepositions that tie a noun to the one before it inside a subject: `the director of …`, `officials in …`. */
const INSIDE_SUBJECT = new Set(['of', 'for', 'at', 'from', 'with', 'in', 'on', 'to']);

/** Whether a word ends its sentence or sets off what follows. */
export function isBreak(word: Word | undefined): boolean {
  return word === undefined || (word.mark && /^[,;:.!?()[\]—–]$|^-{2,}$|^\.{2,}$|^…$/.test(word.text));
}

export function endsSentence(word: Word | undefined): boolean {
  return word === undefined || /^[.!?…]+$/.test(word.text);
}

/** Whether a word is, by its form, a finite verb. Guesses by common forms and by `-ed`. */
export function isFiniteVerb(word: Word): boolean {
  if (word.mark || (word.capital && word.key !== 'is')) return CONTRACTED_SUBJECT.has(word.key);
  return (
    PRESENT.has(word.key) ||
    PAST.has(word.key) ||
    AUXILIARIES.has(word.key) ||
    CONTRACTED_SUBJECT.has(word.key) ||
    (word.key.length > 4 && word.key.endsWith('ed')) ||
    reportingVerb(word.key)?.form === 'finite'
  );
}

const CONTRACTED_SUBJECT = new Set(
  'its im ive thats theres hes shes theyre were weve youre youve whats heres lets id ill theyve'.split(' '),
);

export function hasFiniteVerb(words: readonly Word[], { from, to }: Run): boolean {
  for (let index = from; index < to; index++) if (isFiniteVerb(words[index]!)) return true;
  return false;
}

/** Small words that are no names even with the capital of a sentence's beginning. */
const FUNCTION_WORDS = new Set([...CLAUSE_OPENERS, ...PREPOSITIONS, ...PERSONAL_PRONOUNS]);

/** Whether a word can be part of a noun phrase: not a mark, not a verb, not a small word of another kind. */
function isNominal(word: Word): boolean {
  if (word.mark) return word.text === '&';
  if (word.capital) return !(FUNCTION_WORDS.has(word.key) && word.text.length < 8);
  return (
    !CLAUSE_OPENERS.has(word.key) &&
    !PREPOSITIONS.has(word.key) &&
    !AUXILIARIES.has(word.key) &&
    !PERSONAL_PRONOUNS.has(word.key) &&
    !(PAST.has(word.key) || PRESENT.has(word.key)) &&
    !word.key.endsWith('ly') &&
    (!CUE_ADVERBS.has(word.key) || SPEAKER_NOUNS.has(word.key))
  );
}

/**
 * The noun phrase that ends right before word `end`, or null: a pronoun, or back over names, titles, adjectives and
 * what hangs on them by a preposition, to a determiner, a break or a word that cannot belong to it.
 *
 * @param floor first word that may belong to it
 */
export function phraseBefore(words: readonly Word[], end: number, floor: number): Run | null {
  let at = end - 1;
  if (at < floor) return null;
  const last = words[at]!;
  if (PERSONAL_PRONOUNS.has(last.key) || last.key === 'who') return { from: at, to: end };
  if (!isNominal(last) || DETERMINERS.has(last.key)) {
    return DETERMINERS.has(last.key) &&
      ['some', 'many', 'others', 'most', 'all', 'another', 'both'].includes(last.key)
      ? { from: at, to: end }
      : null;
  }
  const lowest = Math.max(floor, end - LONGEST_PHRASE);
  let from = at;
  for (at = end - 1; at >= lowest; at--) {
    const word = words[at]!;
    const before = at > lowest ? words[at - 1]! : undefined;
    if (DETERMINERS.has(word.key) && !(word.capital && at > floor && word.key !== 'the')) {
      from = at;
      if (before && INSIDE_SUBJECT.has(before.key) && at - 2 >= lowest && isNominal(words[at - 2]!)) {
        at--;
        continue;
      }
      break;
    }
    if (isNominal(word) && !(at + 1 < end && looksLikePredicate(word, words[at + 1]!))) {
      from = at;
    } else if (word.key === 'and' && before && before.capital && from === at + 1 && words[from]!.capital) {
      continue;
    } else if (INSIDE_SUBJECT.has(word.key) && before && isNominal(before) && !TIME_WORDS.has(before.key)) {
      continue;
    } else {
      break;
    }
  }
  while (from < end - 1 && !words[from]!.capital && CUE_ADVERBS.has(words[from]!.key)) from++;
  while (from < end - 1 && LEADING_ADVERBS.has(words[from]!.key)) from++;
  return { from, to: end };
}

/** `called [on the agency]`, `visited [the town]`: a participle or past form with what it governs. */
function looksLikePredicate(word: Word, next: Word): boolean {
  return (
    !word.capital &&
    word.key.length > 4 &&
    /(?:ed|ing)$/.test(word.key) &&
    (PREPOSITIONS.has(next.key) || DETERMINERS.has(next.key))
  );
}

/** Adverbs that open a sentence before its subject without a comma. */
const LEADING_ADVERBS = new Set(
  'meanwhile however still later then now thus instead also earlier'.split(' '),
);

/** Whether a title goes on at `from`: `State Department [spokesman] Ned Price`. */
function leadsToName(words: readonly Word[], from: number, ceiling: number): boolean {
  for (let at = from; at < Math.min(ceiling, from + 5); at++) {
    const word = words[at]!;
    if (word.capital && at > from) return !TIME_WORDS.has(word.key);
    if (SPEAKER_NOUNS.has(word.key)) return true;
    if (!isNominal(word) || isFiniteVerb(word)) return false;
  }
  return false;
}

/** The noun phrase that begins at word `from`, or null; for `said State Department spokesman Ned Price, …`. */
export function phraseAfter(words: readonly Word[], from: number, ceiling: number): Run | null {
  const first = words[from];
  if (first === undefined || from >= ceiling) return null;
  if (PERSONAL_PRONOUNS.has(first.key)) return { from, to: from + 1 };
  if (first.key === 'that' || (!DETERMINERS.has(first.key) && !isNominal(first))) return null;
  const highest = Math.min(ceiling, from + LONGEST_PHRASE);
  let to = from + 1;
  let named = first.capital && !DETERMINERS.has(first.key);
  while (to < highest) {
    const word = words[to]!;
    const next = words[to + 1];
    if (TIME_WORDS.has(word.key) && !(word.key === 'may' && !word.capital)) break;
    if (isNominal(word) && !isFiniteVerb(word)) {
      if (named && !word.capital && words[to - 1]!.capital && !leadsToName(words, to, highest)) break;
      named ||= word.capital;
      to++;
    } else if (
      (word.key === 'of' || word.key === 'for' || word.key === 'at') &&
      next &&
      (isNominal(next) || DETERMINERS.has(next.key))
    ) {
      to += 2;
    } else if (word.key === 'and' && next?.capital === true && words[to - 1]!.capital) {
      to += 2;
    } else {
      break;
    }
  }
  to = Math.min(to, highest);
  return { from, to };
}
