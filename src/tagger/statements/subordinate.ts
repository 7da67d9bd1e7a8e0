/** The subject of a clause within a sentence about somebody else: `Police held Ada Lund after her accountant | told`. */
import type { PassageContent } from '../../article/passages';
import { DETERMINERS, mayBeVerb, PREPOSITIONS } from '../lexicon';
import type { TokenRun } from '../model/judge';

/** What opens such a clause, and its subject to the end, without a comma. */
const CLAUSE =
  / (?:after|although|as|because|before|if|once|since|though|until|when|where|whereas|while) (?<subject>[^\s,;:]+(?: [^\s,;:]+){0,7})$/;

/** A subject that stands for itself: a name, a pronoun, or a determiner and its noun. */
const STANDS =
  /^(?:\p{Lu}|(?:he|she|they|the|his|her|its|their|some|several|many)\b)(?!.* (?:and|at|but|for|in|on|or|that|to|with|-)(?: |$))/u;

/** Characters before a verb in which its clause has to begin. */
const REACH = 80;

/**
 * The subject directly before a verb in such a clause: `Lund left when | Ek | said`. Null where the verb has none.
 *
 * @param cue the verb
 */
export function clauseSubject({ text, tokens: { starts } }: PassageContent, cue: TokenRun): TokenRun | null {
  const at = starts[cue.start]! - 1;
  const subject = CLAUSE.exec(text.slice(Math.max(0, at - REACH), at))?.groups!['subject'];
  if (at < 1 || subject === undefined || !STANDS.test(subject) || subject.split(' ').some(mayBeVerb))
    return null;
  let { start } = cue;
  while (starts[start - 1]! >= at - subject.length) start--;
  return { start, end: cue.start };
}

/** What stands between commas before a verb. */
const ASIDE = /^, [^,;:.!?]{2,80}, $/u;

/** Words behind a participle that are no object of it: `a man arrested last week`. */
const NO_OBJECT =
  /^(?:last|this|next|late|early|earlier|later|again|once|twice|here|there|home|away|back|up|down|out|off|yesterday|today|only|not|more|less|dead|alive|\d.*|\p{Ll}+ly|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|after|although|as|because|before|if|since|though|until|when|where|while|and|or|but|than|who|that|which)$/u;

/**
 * The words for a speaker without another clause before them. That one is told of by a verb in the past with its object: `Police held
 * banker Ada Lund`, which `the banker held` has not.
 *
 * @param source tokens of the passage, `end` exclusive
 * @param cue the first token of the verb
 */
export function inSubordinate(
  { text, tokens: { starts, ends } }: PassageContent,
  source: TokenRun,
  cue: number,
): TokenRun {
  if (source.end > cue) return source;
  // `since Ek, at a debate, | cited it`
  if (
    cue - source.end > 1 &&
    !ASIDE.test(text.slice(ends[source.end - 1], Math.min(starts[cue]!, ends[source.end - 1]! + 90)))
  )
    return source;
  const from = starts[source.start]!;
  const all = text.slice(from, ends[source.end - 1]);
  const found = CLAUSE.exec(all);
  if (!found) return source;
  const { subject = '' } = found.groups!;
  if (subject.split(' ').some((word) => mayBeVerb(word) || word === 'that')) return source;
  if (!hasPredicate(all.slice(0, found.index).split(' '))) return source;
  const at = from + all.length - subject.length;
  let { start } = source;
  while (start < source.end && starts[start]! < at) start++;
  return { ...source, start };
}

/** Whether words tell what somebody did to somebody or something. */
function hasPredicate(words: readonly string[]): boolean {
  for (const [index, word] of words.entries()) {
    if (/^(?:who|whom|whose|that|which)$/.test(word)) return false;
    const before = words[index - 1];
    const object = words[index + 1];
    if (before === undefined || object === undefined || !/^\p{Ll}/u.test(word) || !mayBeVerb(word)) continue;
    if (DETERMINERS.has(before.toLowerCase()) || PREPOSITIONS.has(before) || before.endsWith(',')) continue;
    if (!PREPOSITIONS.has(object) && !NO_OBJECT.test(object)) return true;
  }
  return false;
}
