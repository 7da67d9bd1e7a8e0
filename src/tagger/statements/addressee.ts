/** Who is spoken to is no part of what is said: `told the Courier they would live`. */
import type { PassageContent } from '../../article/passages';

/** Characters that an addressee has at most; one of more is left where the model put it. */
const REACH = 120;

const TELLING =
  /(?<passive>\b(?:was|were|is|are|be|been|being|when|if|once|as|get|got)(?: \p{L}+ly| also| first)? )?\b(?:tell|tells|told|telling|ask(?:s|ed|ing)?|inform(?:s|ed|ing)?|assur(?:e|es|ed|ing)|remind(?:s|ed|ing)?|warn(?:s|ed|ing)?|notif(?:y|ies|ied|ying)|convinc(?:e|es|ed|ing))\s+$/u;

/** What people tell that is nobody: `told a story that …`. */
const TOLD_THINGS = /\b(?:stor(?:y|ies)|tales?|truth|lies?|jokes?|things?|anecdotes?|secrets?)\s/;

/** Where a question begins rather than the one who is asked ends: `asked when the term began`, `asked Ek about reports the mayor lied`. */
const ASKED_THINGS = /\b(?:about|for|when|where)\s/;

/** A verb, or a word of its clause, shows that the phrase before it was the subject. */
const NOT_WITHIN =
  "(?!(?:am|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|shall|should|may|might|must|not|never|who|whom|whose|which|to|said|says|if|because|that|how|why|what|whether|there|he|she|they|we|I)\\b|\\p{L}+n['’]?t\\b)";

/** Pronouns that begin a clause, with what may be joined to them (`hed`, `they’re`). */
const SUBJECT =
  "(?:that|how|why|whether|what|if|there(?:['’]?s)?|(?:I|we|he|she|it|they|you)(?:['’]?(?:s|d|ll|ve|re|m))?)\\b";

/** Words that begin a noun phrase, but where one goes on after a preposition or `and`. */
const PHRASE =
  '(?<!\\b(?:about|above|after|against|among|and|around|as|at|before|behind|between|by|during|for|from|in|inside|into|near|of|on|or|outside|over|than|through|to|toward|under|with|within)\\s+)(?:the|an?|his|her|their|its|our|my|your|this|these|those|no|some|many|most|all)\\s';

const ADDRESSEE = new RegExp(
  `^(?:(?:me|him|her|them|us|you)\\s+|(?!(?:me|him|them|us|you)\\s)(?:(?:the|an?|his|her|their|its|our|my|one of (?:the|his|her|their|its|our|my))\\s+)?(?:${NOT_WITHIN}[\\p{L}\\p{N}.’'&/-]+\\s+){1,8}?)(?=${SUBJECT}|${PHRASE})`,
  'u',
);

/** Verbs that name whom they are said to behind `to`. */
const SAID_TO =
  /\b(?:wr(?:ote|ites?)|explain(?:s|ed)?|announced?|admit(?:s|ted)?|confid(?:es?|ed)|suggest(?:s|ed)?|confirm(?:s|ed)?|mention(?:s|ed)?|alleg(?:es?|ed)|complain(?:s|ed)?|boast(?:s|ed)?|conced(?:es?|ed)|signall?ed)(?<to> to)?\s+$/u;
const TO_WHOM = `(?:(?:the|an?|his|her|their|its|our|my) )?(?:${NOT_WITHIN}[\\p{L}\\p{N}.’'&/-]+ ){1,6}?(?=that )`;
const BEHIND_TO = new RegExp(`^${TO_WHOM}`, 'u');
const WITH_TO = new RegExp(`^to ${TO_WHOM}`, 'u');

/** Of whom or what it is said: `said of the plan that it came too late`. */
const SAID_OF = /\bsa(?:id|ys?)(?<of> of)?\s+$/u;
const WITH_OF = new RegExp(`^of ${TO_WHOM}`, 'u');

/** By what it is said: `admitted on | television to being in debt`, `admitted | in court to having lied`. */
const MEDIUM =
  /^(?:(?:on|in) )?(?:(?:live |national |local |state |public )?(?:television|TV|radio|air|camera|tape|stage|record|court|parliament|Twitter|Facebook|Instagram) )(?=to (?:having|being|\p{Ll}+ing)\b)/u;

/** With what words somebody answered: `responded to questions about the refunds by saying that …`. */
const ANSWERS =
  /\b(?:respond|repl(?:y|i)|react|answer|counter|deflect|apologi[sz]|retaliat|conclud|defend)(?:e?[sd]|ed|ing|es)?\b[^.;:?!]{0,30}$/u;
const BY_SAYING =
  / by (?:saying|arguing|claiming|adding|insisting|noting|warning|suggesting|pointing out)(?: that)? /u;

/** Where it is said, which the model may take for part of it: `said outside the court that she was late`. */
const PLACE =
  /^(?:outside|inside|near|beside|behind|between|upon|aboard)(?: [^\s,;:]+){0,5}? (?=that (?:I|we|s?he|it|they|there|the|an?|his|her|their|its|no|\p{Lu}\S*) )/u;

/**
 * The first token of what is said, behind the addressee that a content begins with after a verb of telling.
 *
 * @param content its first token and the one after its last
 */
export function behindAddressee(
  { text, tokens: { starts, ends } }: PassageContent,
  content: { readonly start: number; readonly end: number },
): number {
  const at = starts[content.start]!;
  const said = text.slice(at, Math.min(at + REACH, ends[content.end - 1]!));
  const behind = (length: number): number => {
    let start = content.start;
    while (start < content.end && starts[start]! < at + length) start++;
    return start < content.end ? start : content.start;
  };
  const telling = TELLING.exec(text.slice(Math.max(0, at - 40), at));
  const bySaying = ANSWERS.test(text.slice(Math.max(0, at - 60), at)) ? BY_SAYING.exec(said) : null;
  if (bySaying) return behind(bySaying.index + bySaying[0].length);
  const isTold = telling && !telling.groups?.['passive'];
  const saidTo = telling ? null : SAID_TO.exec(text.slice(Math.max(0, at - 40), at));
  const saidOf = telling || saidTo ? null : SAID_OF.exec(text.slice(Math.max(0, at - 40), at));
  const addressee =
    (saidTo && (saidTo.groups?.['to'] ? BEHIND_TO : WITH_TO).exec(said)?.[0]) ??
    (saidOf && (saidOf.groups?.['of'] ? BEHIND_TO : WITH_OF).exec(said)?.[0]) ??
    (/\b(?:on|in|\p{L}+ed) $/u.test(text.slice(Math.max(0, at - 20), at))
      ? MEDIUM.exec(said)?.[0]
      : undefined) ??
    (isTold ? ADDRESSEE : PLACE).exec(said)?.[0];
  if (!addressee || TOLD_THINGS.test(addressee)) return content.start;
  if (telling?.[0].startsWith('ask') && ASKED_THINGS.test(addressee)) return content.start;
  return behind(addressee.length);
}
