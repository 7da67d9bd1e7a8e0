/** The subject that opens a sentence, for a verb far behind it: `The mayor would not comment, saying`; `Lund met Ek and added`. */
import type { PassageContent } from '../../article/passages';
import { IRREGULAR_PASTS, PAST, PREPOSITIONS, PRESENT, reportingVerb, WEEKDAY } from '../lexicon';
import type { TokenRun } from '../model/judge';

/** Characters before a cue in which its sentence has to begin. */
const REACH = 300;

const WORD =
  "(?!(?:about|after|ago|as|before|by|during|earlier|into|later|on|since|than|that|to|until|when|which|while|who|with|without)\\b)[\\p{L}\\p{N}][\\p{L}\\p{N}.'’&-]*";
const CAPITAL = "\\p{Lu}[\\p{L}\\p{N}.'’&-]*";
const NAME = `${CAPITAL}(?: (?:(?:of|for|and) (?:the )?|de |van |von |al )?${CAPITAL})*?`;
/** A verb in the past or the present, with its adverbs. */
export const VERB = `(?:(?:also|then|later|once|never|nevertheless|nonetheless|even|still|often|soon|again|just|not|\\p{Ll}+ly) ){0,2}(?:${[...PAST, ...IRREGULAR_PASTS, ...PRESENT].join('|')}|\\p{Ll}{3,}ed)(?![\\p{L}'’-])`;
const DAY = `(?:(?:on )?${WEEKDAY}|in \\d{4})`;
/** A pronoun, a name with its titles, a noun behind a name (`Lunds campaign`) or with its article; and what is said of it between commas, or a day. */
const SUBJECT = new RegExp(
  `^(?:(?:But|And|Yet|Still) )?(?:even )?(?:(?<pronoun>[Hh]e|[Ss]he|[Tt]hey|[Ii]t)(?= )|` +
    `(?<name>${NAME})|(?<owned>(?!(?:He|She|They|It|I|We|You|The|An?|His|Her|Its|Their|One|Another)\\b)${NAME}(?: (?!(?:in|at|from|for|not|himself|herself|themselves|itself|even|just|only|all|both)\\b)${WORD}){1,4}?(?<!ly))|` +
    `(?<noun>(?:The|An?|His|Her|Its|Their|One|Another|the|an?|his|her|its|their) (?:${WORD} ){0,6}?${WORD}(?<!ly)))` +
    `(?:, (?:(?<called>${NAME})|[^,;:]{2,100}),| ${DAY})? (?=${VERB}|(?<=(?:^| )[Ss]?[Hh]e )\\p{Ll}+s )`,
  'u',
);
/** When, where or in what it is said, before the subject. */
export const OPENING =
  /^(?:(?:In|Inside|Outside|At|On|By|Despite|During|After|Before|For|From|Following|Prior to|Regarding|Since|Through|Throughout|Under|Within|With|Like|Unlike|Amid|Speaking) [^,;:]{1,80}, |(?:[\p{L}\d]+ ){1,3}(?:later|earlier|ago|before), |(?:Later|Earlier|Meanwhile|Previously|Instead|Then)(?: [^,;:]{1,40})?, |(?:Last|This) (?:week|month|year|spring|summer|fall|autumn|winter),? |(?:As|When|While|Although|(?:Even )?[Tt]hough|Because|Once|Until|Even as) [^,;:]{5,120}, (?=(?:he|she|they|it|\p{Lu})))(?:(?:after|before|during|while|amid|despite|at|in|on) [^,;:]{3,100}, )?/u;
const IS_VERB = new RegExp(`^${VERB}`, 'u');

/** Words that begin a sentence and no subject, or that nobody else reports. */
export const OPENS_OTHERWISE =
  /^(?:and|as|asked|because|both|but|i|if|though|although|how|however|instead|later|meanwhile|nor|now|or|so|still|then|there|this|that|these|those|today|we|what|where|whether|who|why|yesterday|yet|you|will|would|can|could|should|may|might|do|does|did|is|are|was|were|has|have|had)$/;

/** Another subject between. */
const AFTERWARDS = /\b(?:after|before|until|since) (?:\p{Lu}|(?:he|she|they|it)\b)/u;

/** A clause between, with a subject of its own: `Lund left after some of her friends had shouted and | asked`. */
const LATER_CLAUSE = new RegExp(
  `\\b(?:after|before|until|since|while) (?:some|many|several|others?|one|two|three|the|an?|his|her|their|its) (?:[^\\s,;:]+ ){0,8}?${VERB}`,
  'u',
);

/** A clause between whose verb a participle goes on from. */
const OTHER_CLAUSE = /[;:]|\b(?:who|whom|when|if|because|and (?:he|she|they|\p{Lu}\S*))\b/u;

/**
 * Who or what the sentence of a cue begins with, where that can be told; null where it cannot.
 *
 * @param cue its first token
 * @param sentence that of the cue, an index
 */
export function openingSubject(
  { text, tokens: { starts, ends }, sentences }: PassageContent,
  cue: number,
  sentence: number,
): TokenRun | null {
  const at = starts[cue]!;
  const from = sentences[sentence]!.start;
  if (at - from > REACH) return null;
  const opening = OPENING.exec(text.slice(from, at))?.[0].length ?? 0;
  const found = SUBJECT.exec(text.slice(from + opening, at));
  if (!found) return null;
  const { pronoun, name, owned, noun, called } = found.groups!;
  const described = (pronoun ?? name ?? owned ?? noun)!;
  // `Her rival, Ada Lund, was furious and | said`
  const subject = noun !== undefined && called !== undefined ? `${noun}, ${called}` : described;
  const behind = text.slice(from + opening + found[0].length, at);
  if (OTHER_CLAUSE.test(behind) || (opening > 0 && (BREAK.test(behind) || AFTERWARDS.test(behind))))
    return null;
  const first = /^\p{L}+/u.exec(subject)![0].toLowerCase();
  if (PREPOSITIONS.has(first) || OPENS_OTHERWISE.test(first) || (owned && /[^k]ing$/.test(first)))
    return null;
  const begin = from + opening + found[0].indexOf(subject);
  let start = cue;
  while (start > 0 && starts[start - 1]! >= begin) start--;
  let end = start;
  while (ends[end]! < begin + subject.length) end++;
  return end < cue ? { start, end: end + 1 } : null;
}

/** A clause or another subject between: its verb is not the first subject's. */
const BREAK =
  /[;:]|\b(?:who|whom|which|that|while|when|if|because|whether|as|said|says|and (?:the|an?|he|she|they|it|his|her|their|its|\p{Lu}\S*))\b/u;

/** Before the subject of a clause of its own. */
const CLAUSE_BEFORE = /\b(?:after|before|as|because|if|since|that|until|when|whether|which|while|who) $/u;

const AND = /\b(?:and|but)(?: (?:also|then|later|\p{Ll}+ly))? $/u;

/**
 * The subject of a cue that goes on from another verb by `and`: `Lund thanked Ek and added: …`.
 *
 * @param source what the model takes for it
 */
export function coordinated(
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
  const first = passage.sentences[sentence]!.start;
  const joint = AND.exec(text.slice(Math.max(first, at - 40), at));
  const word = text.slice(at, ends[cue]);
  if (!joint || !(IS_VERB.test(text.slice(at, at + 40)) || reportingVerb(word)?.form === 'finite'))
    return null;
  const and = at - joint[0].length;
  // `Lund met Bo Ek, the mayor, and asked Ek`: nobody asks himself.
  const isAsked =
    source !== null &&
    text.startsWith(` ${text.slice(starts[source.end - 1], ends[source.end - 1])}`, ends[cue]);
  const inSentence = source !== null && !isAsked && starts[source.start]! >= first && source.start < cue;
  // Somebody else than the one before `and` is seen in the sentence, where the words for them do not take it along.
  const takesAlong = inSentence && ends[source.end - 1]! > and;
  if (inSentence && !takesAlong && !/^,? $/.test(text.slice(ends[source.end - 1], and))) return null;
  const behind = takesAlong ? starts[source.start]! : 0;
  if (CLAUSE_BEFORE.test(text.slice(Math.max(first, behind - 12), behind))) return null;
  const subject = openingSubject(passage, cue, sentence);
  if (!subject) return null;
  const between = text.slice(ends[subject.end - 1], and);
  if (BREAK.test(between) || LATER_CLAUSE.test(between)) return null;
  return subject;
}

/** Whether a cue is a participle behind a comma: `…, saying`. Its subject stands before it. */
export function isParticiple({ text, tokens: { starts, ends } }: PassageContent, cue: number): boolean {
  return (
    cue > 0 &&
    text[starts[cue - 1]!] === ',' &&
    /^(?!according)\p{Ll}+ing$/u.test(text.slice(starts[cue], ends[cue]))
  );
}

/** Whether a cue tells whoever stands before it: `Lund addressed Bo Ek, telling him that`. */
export const tellsWhomBefore = (
  { text, tokens: { starts, ends } }: PassageContent,
  cue: number,
  source: TokenRun,
): boolean =>
  source.end === cue - 1 &&
  /^(?:telling|asking|warning|reminding|assuring|urging|informing|promising) (?:him|her|them)\b/.test(
    text.slice(starts[cue], ends[cue]! + 6),
  );

/** Whether a subject is that of a participle behind `, with`, and of no other verb: `Norland left, with Premier Lund calling it late`. */
export function isAccompanying(
  { text, tokens: { starts, ends } }: PassageContent,
  { start, end }: TokenRun,
): boolean {
  const from = starts[start]!;
  const until = ends[end - 1]!;
  return (
    /, with (?:[^\s,;:]+ ){0,8}(?:[^\s,;:]+, )?$/.test(text.slice(Math.max(0, from - 100), from)) &&
    /^(?:, [^,;:]{2,80},)? (?:also )?\p{Ll}+ing\b/u.test(text.slice(until, until + 100))
  );
}
