/** In what somebody speaks, between the subject and its verb: `The Norland embassy, in a statement, said Elm takes it seriously.` */
import type { PassageContent } from '../../article/passages';
import { Label } from '../model/decode';
import { hasSaid } from './runs';
import { endOfSentence, sentencesByToken } from './sentenceTokens';

const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}.'’&-]*";
const MEDIUM =
  'statement|interview|speech|letter|tweet|post|e-?mail|message|memo|release|briefing|report|filing|note|text|blog|video|interviews|remarks|testimony';

/** The subject, the phrase between commas, the verb with whom it tells. */
const STATED = new RegExp(
  `^(?<subject>(?:${WORD} ){0,8}${WORD}), (?:in|through|via|by) (?:an? |his |her |its |their )?(?:${WORD} ){0,4}?(?:${MEDIUM})(?: (?:to|on|with|from|after|following) [^,;:?!]{2,60})?, (?<verb>said|says|told|warned|added|argued|claimed|confirmed|insisted)(?: that)? (?<said>\\p{L}[^:?!]+)`,
  'u',
);

/** A verb or an opener in what would be the subject. */
const NO_SUBJECT =
  /^(?:but|if|as|when|while|after|before|in|on|at|with|for|that)\b|\b(?:is|are|was|were|has|have|had|will|would|said|says|told|who|which|that)\b/iu;

/**
 * Says who speaks and what is said, where the model has the subject for what is said, or nothing.
 *
 * @param labels changed in place
 * @returns the first tokens of what is said so
 */
export function mendMedium(
  passage: PassageContent,
  labels: Uint8Array,
  sentenceOf: Uint16Array,
): ReadonlySet<number> {
  const stated = new Set<number>();
  const {
    text,
    tokens: { starts },
  } = passage;
  for (const { index, start, end, first } of sentencesByToken(passage, sentenceOf)) {
    const found = STATED.exec(text.slice(start, end));
    if (!found || NO_SUBJECT.test(found.groups!['subject']!)) continue;
    const { subject, verb, said } = found.groups as { subject: string; verb: string; said: string };
    const from = start + found[0].length - said.length;
    const cue = text.indexOf(`, ${verb} `, start + subject.length) + 2;
    const last = endOfSentence(sentenceOf, first, index);
    const own = labels.subarray(first, last);
    const isLost = !hasSaid(own);
    if (!isLost && labels[first]! < Label.DIRECT) {
      const begins = own.findIndex((label, at) => label >= Label.DIRECT && starts[first + at] === from);
      if (begins >= 0) stated.add(first + begins);
      continue;
    }
    for (let at = first; at < last; at++) {
      const place = starts[at]!;
      if (place < start + subject.length) labels[at] = Label.SOURCE;
      else if (place < from) labels[at] = place >= cue && place < cue + verb.length ? Label.CUE : Label.O;
      else if (labels[at]! < Label.DIRECT)
        labels[at] = labels[at - 1]! >= Label.DIRECT ? labels[at - 1]! | 1 : Label.INDIRECT;
      if (place === from) stated.add(at);
    }
  }
  return stated;
}
