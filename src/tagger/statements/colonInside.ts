/** Who speaks, at the beginning of what the model takes for their words: `Chief Ada Lund added: We work hard.`; `Wrote another, I cannot believe it.` */
import type { PassageContent } from '../../article/passages';
import { FINITE_VERBS, reportingVerb } from '../lexicon';
import { Label } from '../model/decode';
import { NAME } from './inverted';
import { sentencesByToken } from './sentenceTokens';

const VERBS = FINITE_VERBS.filter((verb) => reportingVerb(verb)!.speech).join('|');

/** A name with its titles, or a pronoun, and a verb before a colon. */
const LED = new RegExp(
  `^(?:(?:But|And|Yet|Later|Then),? )?(?<who>[Hh]e|[Ss]he|[Tt]hey|${NAME}{0,7}|(?:The|A|An|His|Her|Their|Another|One) (?:[\\p{L}’'-]+ ){0,4}?[\\p{L}’'-]+) (?<verb>(?:also |then |later |further )?(?:${VERBS}))(?: [^,;:.!?]{2,50})?: (?=\\p{Lu})`,
  'u',
);
/** The verb, and who has no name or a noun. */
const INVERTED = new RegExp(
  `^(?<verb>Said|Says|Wrote|Writes|Added|Tweeted|Replied) (?<who>another|one|a (?:second|third|fourth)|${NAME}{0,4}|(?:the|an?|one|another) (?:[\\p{Ll}’'-]+ ){0,4}?[\\p{Ll}’'-]+)(?:, [^,:;.!?]{3,60})?[,:] (?=\\p{Lu})`,
  'u',
);
/** What is no subject. */
const NOBODY = /^(?:It|This|That|There|What|I|We|You)\b/;

/**
 * Parts direct speech behind a colon from its last sentence where that has a tag of its own: `Lund added: We work hard. | Call us, Elm Police
 * said.`
 */
function partLast(
  { text, tokens: { starts, ends } }: PassageContent,
  labels: Uint8Array,
  sentenceOf: Uint16Array,
): void {
  const word = (token: number): string => text.slice(starts[token], ends[token]);
  for (let first = 3; first < labels.length; first++) {
    if (labels[first] !== Label.DIRECT || !/:\s*["“]?$/.test(text.slice(starts[first]! - 3, starts[first])))
      continue;
    let cue = first - 1;
    while (cue > 0 && labels[cue] === Label.O) cue--;
    let subject = cue;
    while (subject > 0 && labels[subject] === Label.CUE) subject--;
    let end = first + 1;
    while (labels[end] === Label.DIRECT + 1) end++;
    let last = end - 1;
    while (last > first && sentenceOf[last - 1] === sentenceOf[end - 1]) last--;
    const hasTag = text[starts[end - 1]!] === ',' || text[starts[end] ?? text.length] === ',';
    const next = labels[end] === Label.O ? end + 1 : end;
    let name = next;
    while (labels[name + 1] === Label.SOURCE) name++;
    const isOther =
      first - cue < 4 &&
      labels[cue] === Label.CUE &&
      labels[subject] === Label.SOURCE &&
      labels[next] === Label.SOURCE &&
      sentenceOf[next] === sentenceOf[last] &&
      /^\p{Lu}/u.test(word(name)) &&
      word(name) !== word(subject);
    if (last > first && hasTag && isOther) labels[last] = Label.DIRECT;
    first = end - 1;
  }
}

/**
 * Takes it out of direct speech that begins its sentence.
 *
 * @param labels changed in place
 */
export function mendColonInside(passage: PassageContent, labels: Uint8Array, sentenceOf: Uint16Array): void {
  const {
    text,
    tokens: { starts },
  } = passage;
  partLast(passage, labels, sentenceOf);
  for (const { index, start, end, first } of sentencesByToken(passage, sentenceOf)) {
    const sentence = text.slice(start, end);
    const led = LED.exec(sentence);
    const inverted = led ? null : INVERTED.exec(sentence);
    const found = led ?? inverted;
    if (!found || NOBODY.test(found[0])) continue;
    const { who, verb } = found.groups!;
    const content = start + found[0].length;
    let last = first;
    while (sentenceOf[last] === index && starts[last]! < content) last++;
    const before = labels.subarray(first, last);
    const said = labels[last] ?? Label.O;
    const isInside = before.every((label) => label >= Label.DIRECT);
    const isLost = inverted !== null && said >= Label.DIRECT && !before.includes(Label.SOURCE);
    if (!isInside && !isLost) continue;
    if (said < Label.DIRECT) continue;
    const subject = start + found[0].indexOf(who!, inverted ? verb!.length : 0);
    const cue = start + found[0].indexOf(verb!, inverted ? 0 : found[0].indexOf(who!) + who!.length);
    for (let at = first; at < last; at++) {
      const place = starts[at]!;
      if (place >= subject && place < subject + who!.length) labels[at] = Label.SOURCE;
      else labels[at] = place >= cue && place < cue + verb!.length ? Label.CUE : Label.O;
    }
    labels[last] = said & ~1;
  }
}
