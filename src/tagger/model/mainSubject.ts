/** The subject that a participle behind a clause has: `Moss fired his chief, Bo Ek, | acknowledging`; `Lund wrote a letter to Ek | asking`; `Lund hit back by | saying`. */
import type { PassageContent } from '../../article/passages';
import { DETERMINERS, IRREGULAR_PASTS, PAST, PREPOSITIONS, PRESENT } from '../lexicon';
import { isParticiple as isPassive } from './directSubject';
import type { TokenRun } from './judge';
import { isParticiple, OPENING, OPENS_OTHERWISE } from './opening';

/** Characters of a sentence before the participle, and words of a subject, at most. */
const REACH = 400;
const MOST_WORDS = 14;

/** What is written to somebody, before a participle without a comma: `an open letter to the mayor, Ada Lund, `. */
const WRITTEN =
  /\b(?:letter|e-?mail|memo|message|note|petition|statement|text|telegram|invitation)s? (?:to|with|for) (?!.*\b(?:and|who|that|which|from|by)\b)[^;:]{2,90} $/u;

/** Whoever says it beside what somebody else does: `Norvane left the market, with Elm | claiming`. */
const WITH = /, with (?<who>(?:(?:the|an?|his|her|its|their|some|many) )?[^\s,;:]+(?: [^\s,;:]+){0,4}) $/u;

/** Where the clause may begin that a participle closes. */
const JOINT = /,? (?:and|but|yet) |; /gu;

/** A clause behind the verb, whose verb the participle may go on from. */
const OTHER_CLAUSE =
  /[;:]| - |  |\b(?:who|whom|whose|which|that|when|where|while|if|as|because|after|before|since|until|though|although|than)\b/u;

/** Whoever does not write or call stands behind these: `a letter from Ek, asking`. */
const FROM = /\b(?:from|by|with) (?:(?:the|an?|his|her|their) )?(?:[^\s,;:]+ ){0,4}$/u;

const ADVERB =
  /^(?:also|then|later|once|never|even|still|often|soon|again|already|just|long|not|nevertheless|nonetheless|[a-z]+ly)$/;

/** Whether a word of a clause is its verb. */
const isVerb = (word: string, before: string): boolean =>
  (PAST.has(word) || IRREGULAR_PASTS.has(word) || PRESENT.has(word) || /[a-z]{3}ed$/.test(word)) &&
  !DETERMINERS.has(before.toLowerCase()) &&
  !PREPOSITIONS.has(before.toLowerCase());

/** Lengths of the subject that a clause begins with and of what stands before its verb, which may be a participle without one. */
interface Subject {
  readonly length: number;
  readonly verb: number;
  readonly doubtful: boolean;
}

/** Null where it cannot be told. */
function subjectOf(clause: string): Subject | null {
  const words = clause.split(' ');
  const first = words[0]!;
  if (OPENS_OTHERWISE.test(first.toLowerCase()) || PREPOSITIONS.has(first.toLowerCase())) return null;
  if (!/^(?:\p{Lu}|(?:the|an?|his|her|its|their|some|many|several|he|she|they|it) )/u.test(clause))
    return null;
  if (/^\p{Lu}\p{Ll}+ing$/u.test(first)) return null;
  const isPronoun = /^(?:he|she|they|it)$/i.test(first);
  let length = 0;
  // `Members on the hill seized on it`, where no other verb stands: no participle.
  let found: Subject | null = null;
  for (const [index, word] of words.slice(0, MOST_WORDS).entries()) {
    if (index > 0 && isVerb(word, words[index - 1]!)) {
      let own = index;
      while (own > 1 && ADVERB.test(words[own - 1]!)) own--;
      const doubtful = isPassive(word, words[index + 1]);
      const verb = { length: words.slice(0, own).join(' ').length, verb: length, doubtful };
      if (!doubtful) return verb;
      found ??= verb;
    }
    if (/[,;:.!?()“”"–—]/u.test(word.replace(/^\p{L}{1,4}\.|,$/gu, '')) || word === '') break;
    if (/^(?:that|who|whom|whose|which|and|or)$/.test(word) || word.endsWith(',')) break;
    if (isPronoun && index > 0 && !ADVERB.test(word)) break;
    length += word.length + 1;
  }
  return found;
}

/**
 * Its tokens; null where the clause before the participle has none that can be told, or where the model sees somebody who may be it.
 *
 * @param cue the first token of a verb
 * @param sentence that of the cue, an index
 * @param source what the model takes for it
 */
export function mainSubject(
  passage: PassageContent,
  cue: number,
  sentence: number,
  source: TokenRun | null,
): TokenRun | null {
  const {
    text,
    tokens: { starts, ends },
  } = passage;
  const tokensFrom = (begin: number, length: number): TokenRun | null => {
    let start = cue;
    while (start > 0 && starts[start - 1]! >= begin) start--;
    let end = start;
    while (ends[end]! < begin + length) end++;
    return end < cue ? { start, end: end + 1 } : null;
  };
  const at = starts[cue]!;
  const opens = passage.sentences[sentence]!.start;
  if (at - opens > REACH) return null;
  const before = text.slice(opens, at);
  if (!/^\p{Ll}+ing$/u.test(text.slice(at, ends[cue]))) return null;
  const whose = source === null && WITH.exec(before)?.groups!['who'];
  if (whose) return tokensFrom(at - whose.length - 1, whose.length);
  if (!isParticiple(passage, cue) && !WRITTEN.test(before) && !before.endsWith(' by ')) return null;
  const opening = OPENING.exec(before)?.[0].length ?? 0;
  const main = before.slice(opening);
  let found = subjectOf(main);
  if (!found) return null;
  let from = 0;
  // `Moss left and Lund fired his chief`, where each has a verb, and no clause holds both.
  for (const { index, 0: joint } of main.matchAll(JOINT)) {
    if (index < from + found.verb) continue;
    // A list may have a comma before `and`.
    if (!/[,;]./.test(joint) || joint.startsWith(', and')) {
      if (OTHER_CLAUSE.test(main.slice(from + found.verb, index))) break;
    }
    const next = subjectOf(main.slice(index + joint.length));
    if (!next || next.doubtful) continue;
    found = next;
    from = index + joint.length;
  }
  if (OTHER_CLAUSE.test(main.slice(from + found.verb))) return null;
  const begin = opens + opening + from;
  if (source && starts[source.start]! >= opens && source.start < cue) {
    // The model's own: the subject, or somebody from whom what is said comes.
    if (starts[source.start]! < begin + found.verb && ends[source.end - 1]! > begin) return null;
    if (FROM.test(text.slice(opens, starts[source.start]))) return null;
  }
  return tokensFrom(begin, found.length);
}
