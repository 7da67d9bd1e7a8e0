/** A second speaker in a sentence, with a verb of its own: `Lund said it was late, but Ek, who leads the union, said it was not.` */
import type { PassageContent } from '../../article/passages';
import { FINITE_VERBS, PAST, PREPOSITIONS, PRESENT, reportingVerb } from '../lexicon';
import { Label } from '../model/decode';

/** What joins a clause that has a subject of its own to the one before; nothing where that one begins with `While`. */
const JOINT =
  /(?:,(?: (?<word>but|and|while|though|although|whereas|yet))?|;(?: (?:but|and|while|yet|however,))?) /gu;
const SUBORDINATE = /^(?:While|Whereas|(?:Even )?[Tt]hough|Although) /;

const WORD = String.raw`[^\s,;:!?()“”"]+`;
const ADVERB = '(?:(?:also|later|then|\\p{Ll}+ly) )?';

/** The subject, what is said of it between commas, and its verb. */
const CLAUSE = new RegExp(
  `(?<subject>(?:${WORD} ){0,11}?${WORD})` +
    `(?:(?<aside>, (?:(?<described>an?|the|his|her|its|their|\\d+)|who|whom|whose|which|\\p{Ll}+ing|\\p{Ll}{2,}ed)\\b[^;:!?]{0,140}?,)` +
    ` ${ADVERB}(?:${FINITE_VERBS.join('|')})| ${ADVERB}(?:said|says))(?![\\p{L}'’-])`,
  'yu',
);
const SAID = /(?:said|says)$/;

/** Words that a subject has none of before its relative clause. */
const NO_SUBJECT =
  /^(?:i|you|he|she|it|we|they|which|that|this|there|what|how|why|whether|if|where|because|so|not|never|also|even|then|now|only|\p{L}+n['’]?t)$/iu;

/** A relative clause that is part of a subject: `two men who were there`. */
const RELATIVE = / (?:who|whose) .*$/u;

/** Who speaks without a name, which nobody's reported words are likely to tell of. */
const UNNAMED =
  /^(?:\p{Ll}+ )*?(?:officials?|sources?|spokes(?:man|woman|person|people))(?: |$)| (?:with (?:direct )?knowledge of|familiar with|close to|briefed on) /u;

/**
 * Puts labels right where a clause with another subject follows what somebody is reported to say. The model may take that clause
 * for more of what is said, or lose its subject over what is said of it, and then gives all to the first speaker.
 *
 * @param labels changed in place
 */
export function mendSecond(
  { text, tokens: { starts }, sentences }: PassageContent,
  labels: Uint8Array,
  sentenceOf: Uint16Array,
): void {
  let token = 0;
  let cue = -1;
  for (const joint of text.matchAll(JOINT)) {
    for (; token < labels.length && starts[token]! < joint.index; token++)
      if (labels[token] === Label.CUE) cue = token;
    // Somebody else speaks in the sentence already.
    if (cue < 0 || sentenceOf[cue] !== sentenceOf[token]) continue;
    const sentence = sentences[sentenceOf[token]!]!;
    const { word } = joint.groups!;
    const bare = text[joint.index] === ',' && word === undefined;
    if (bare && !SUBORDINATE.test(text.slice(sentence.start, sentence.start + 12))) continue;
    CLAUSE.lastIndex = joint.index + joint[0].length;
    const clause = CLAUSE.exec(text);
    const end = CLAUSE.lastIndex;
    if (!clause || end >= sentence.end) continue;
    const { subject, aside, described } = clause.groups!;
    if (!isSubject(subject!)) continue;
    if (aside === undefined && (bare || (word === 'and' && !UNNAMED.test(subject!)))) continue;
    let last = token;
    while (last < labels.length && starts[last]! < end) last++;
    // In direct speech it is the speaker who says what others say.
    if (labels.subarray(token, last).some((label) => label >= Label.THOUGHT && label < Label.INDIRECT))
      continue;
    if (!SAID.test(clause[0]) && labels[last - 1] !== Label.CUE) continue;
    const until = clause.index + subject!.length + (described === undefined ? 0 : aside!.length);
    for (let at = token; at < last; at++) {
      const start = starts[at]!;
      // `later said`
      if (at === last - 1 || (labels[at] === Label.CUE && start > until)) labels[at] = Label.CUE;
      else labels[at] = start >= clause.index && start < until ? Label.SOURCE : Label.O;
    }
    if (labels[last] === Label.INDIRECT + 1) labels[last] = Label.INDIRECT;
  }
}

function isSubject(text: string): boolean {
  const words = text.replace(RELATIVE, '').split(' ');
  return (
    !PREPOSITIONS.has(words[0]!.toLowerCase()) &&
    // `but left the room and said`
    !/^\p{Ll}+ed$/u.test(words[0]!) &&
    words.at(-1) !== 'and' &&
    words.every((word) => {
      const verb = reportingVerb(word);
      return !NO_SUBJECT.test(word) && !PAST.has(word) && !PRESENT.has(word) && (!verb || verb.nounLike);
    })
  );
}
