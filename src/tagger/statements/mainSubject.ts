/** The subject that a participle behind a clause has: `Moss fired his chief, Bo Ek, | acknowledging`; `Lund wrote a letter to Ek | asking`; `Lund hit back by | saying`. */
import type { PassageContent } from '../../article/passages';
import { PREPOSITIONS } from '../lexicon';
import type { TokenRun } from '../model/judge';
import { isParticiple, OPENING, OPENS_OTHERWISE, VERB } from './opening';

/** Characters of a sentence before the participle, at most. */
const REACH = 400;

/** Before a participle without a comma: `by `, `an open letter to the mayor, Ada Lund, `. */
const WITHOUT_COMMA =
  / (?:by|(?:letter|e-?mail|memo|message|note|petition|invitation|wrote|write)s? to (?!.*\b(?:and|who|that|from|by)\b)[^;:]{2,90}) $/u;
/** Whoever says it beside what somebody else does: `Norvane left the market, with Elm | claiming`. */
const WITH = /, with (?<who>[^\s,;:]+(?: [^\s,;:]+){0,5}) $/u;

const SUBJECT = new RegExp(
  '^(?<who>[Hh]e|[Ss]he|[Tt]hey|[Ii]t|(?!(?:He|She|They|It) )(?:\\p{Lu}|(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Ss]ome|[Ss]everal) )' +
    `(?:(?! (?:that|who|which|and|or) )[^,;:]){0,80}?(?<! (?:the|an?|his|her|its|their|of|in|to|for|with|at|on))) (?<verb>${VERB}) (?<next>\\S+)`,
  'u',
);
/** Where the clause may begin that a participle closes. */
const JOINT = /,? (?:and|but|yet) |; /gu;
/** A clause behind the verb, whose verb the participle may go on from. */
const OTHER_CLAUSE =
  /[;:]|  |\b(?:whom?|whose|which|that|when|where|while|if|as|because|after|before|since|until|though|although|than)\b/u;
/** Whoever does not write or call stands behind these: `a letter from Ek, asking`. */
const FROM = /\b(?:from|by|with) (?:[^\s,;:]+ ){0,4}$/u;

/** The subject that a clause begins with, and what stands before its verb; null where it cannot be told. */
function subjectOf(
  clause: string,
): { readonly who: string; readonly next: string; readonly length: number } | null {
  const first = /^\p{L}*/u.exec(clause)![0].toLowerCase();
  const found = SUBJECT.exec(clause)?.groups;
  if (!found || OPENS_OTHERWISE.test(first) || PREPOSITIONS.has(first)) return null;
  return { who: found['who']!, next: found['next']!, length: found['who']!.length + 1 };
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
  const at = starts[cue]!;
  const opens = passage.sentences[sentence]!.start;
  if (at - opens > REACH || !/^(?!according$)\p{Ll}+ing$/u.test(text.slice(at, ends[cue]))) return null;
  const tokensFrom = (begin: number, length: number): TokenRun | null => {
    let start = cue;
    while (start > 0 && starts[start - 1]! >= begin) start--;
    let end = start;
    while (ends[end]! < begin + length) end++;
    return end < cue ? { start, end: end + 1 } : null;
  };
  const before = text.slice(opens, at);
  const beside = source === null && WITH.exec(before)?.groups!['who'];
  if (beside) return tokensFrom(at - beside.length - 1, beside.length);
  if (!isParticiple(passage, cue) && !WITHOUT_COMMA.test(before)) return null;
  let from = OPENING.exec(before)?.[0].length ?? 0;
  let found = subjectOf(before.slice(from));
  if (!found) return null;
  // `Moss left and Lund fired his chief`, where each has a verb, and no clause holds both; a list may have a comma before `and`.
  for (const { index, 0: joint } of before.matchAll(JOINT)) {
    if (index < from + found.length) continue;
    if (!/^, [by]|;/.test(joint) && OTHER_CLAUSE.test(before.slice(from + found.length, index))) break;
    const next = subjectOf(before.slice(index + joint.length));
    if (!next || PREPOSITIONS.has(next.next)) continue;
    found = next;
    from = index + joint.length;
  }
  const verb = from + found.length;
  if (OTHER_CLAUSE.test(before.slice(verb))) return null;
  if (source && starts[source.start]! >= opens && source.start < cue) {
    // The model's own: the subject, but not with its verb, or somebody from whom what is said comes.
    const [start, end] = [starts[source.start]! - opens, ends[source.end - 1]! - opens];
    if ((start < verb && end > from && !(start === from && end > verb)) || FROM.test(before.slice(0, start)))
      return null;
  }
  return tokensFrom(opens + from, found.who.length);
}
