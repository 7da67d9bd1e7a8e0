/** What the words for who speaks, or a phrase behind `that`, cut off: `It is old, said Lund, and it may fall`; `said that, while it is old, it is safe`. */
import type { PassageContent } from '../../article/passages';
import { FINITE_VERBS, PAST, PRESENT } from '../lexicon';
import { Label } from '../model/decode';

/** A clause behind a speaker, as no description of him begins. */
const CLAUSE =
  /, (?=(?:and|but|so|because) (?:it|it['’]?s|we|we['’]?re|they|they['’]?re|i|i['’]?m|you|you['’]?re|there|that['’]?s|this|the|our|her|his|their|my|its|nobody|people|he|she)(?: (.*))?$)/iu;
const SURE =
  /^(?:and|but|so|because) (?:it|it['’]?s|we|we['’]?re|they|they['’]?re|i|i['’]?m|you|you['’]?re|there|that['’]?s|he|she)\b/iu;

/** A phrase between `that` and its clause. */
const PHRASE = new RegExp(
  `\\b(?:${FINITE_VERBS.join('|')})(?: [\\p{L}]+)? (?<that>that, (?:even )?(?:while|although|though|because|if|according|as|despite|since|when|given|in|on|for|with|without|under|unlike|like|after|before|by|at|until|unless|once)\\b[^.;:!?]{2,120}?, )`,
  'gu',
);

/**
 * Gives what is said these parts back.
 *
 * @param labels changed in place
 */
export function mendGoesOn(
  { text, tokens: { starts, ends } }: PassageContent,
  labels: Uint8Array,
  sentenceOf: Uint16Array,
): void {
  let said: number = Label.INDIRECT;
  for (let cue = 0; cue + 1 < labels.length; cue++) {
    if (labels[cue]! >= Label.DIRECT) said = labels[cue]! & ~1;
    if (labels[cue] !== Label.CUE || labels[cue + 1] !== Label.SOURCE) continue;
    let end = cue + 1;
    while (labels[end] === Label.SOURCE && sentenceOf[end] === sentenceOf[cue]) end++;
    const source = text.slice(starts[cue + 1], ends[end - 1]);
    const clause = CLAUSE.exec(source);
    if (!clause) continue;
    const behind = source.slice(clause.index + 2);
    if (!SURE.test(behind) && !behind.split(' ').some((word) => PAST.has(word) || PRESENT.has(word)))
      continue;
    let first = cue + 1;
    while (starts[first]! < starts[cue + 1]! + clause.index) first++;
    labels.fill(said | 1, first, end);
    labels[first] = Label.O;
    labels[first + 1] = said;
  }
  let token = 0;
  for (const { index, 0: found, groups } of text.matchAll(PHRASE)) {
    const end = index + found.length;
    while (starts[token]! < end - groups!['that']!.length) token++;
    const first = token;
    const sentence = sentenceOf[first];
    while (starts[token]! < end) token++;
    if (sentenceOf[token] !== sentence) continue;
    let last = token;
    while (last < token + 4 && sentenceOf[last] === sentence && labels[last]! < Label.MIXED) last++;
    const kind = labels[last]!;
    if (sentenceOf[last] !== sentence || kind < Label.MIXED || labels[first - 1]! > Label.CUE) continue;
    if (labels[first - 1] === Label.O) labels[first - 1] = Label.CUE;
    labels.fill(kind | 1, first, last + 1);
    labels[first] = kind & ~1;
  }
}
