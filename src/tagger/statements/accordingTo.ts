/** What is said of a source behind `according to` is no part of what is said: `According to Lund, the head of research, nobody knew.` */
import type { PassageContent } from '../../article/passages';
import { mayBeVerb, PREPOSITIONS, VERB_FORMS } from '../lexicon';
import { Label } from '../model/decode';
import { sentencesByToken } from './sentenceTokens';

/** Characters up to the comma behind what is said of the source. */
const REACH = 260;

const NAME = "\\p{Lu}[\\p{L}.’'-]*(?: (?:\\p{Lu}|de |van |von |al )[\\p{L}.’'-]*){0,4}";
const ASIDE =
  '(?:(?:who|whose|which)|(?:an?|the|his|her|its|their|one)|(?:formerly|now|then) an?|\\p{Lu}\\p{L}+s(?= (?:[\\p{Ll}-]+ ){0,3}[\\p{Ll}-]+,)|(?:released|published|obtained|seen|reviewed|posted|issued|filed|conducted|compiled|commissioned|dated|based))';

/** The source, and what is said of it between commas; or a description and the name of whom it describes. */
const ACCORDING = new RegExp(
  `^According to (?:(?<source>[^,;:.?!]{2,90}), (?<aside>${ASIDE} [^;:?!]{2,120}?)|` +
    `(?:the|an?|his|her|its|their) [^,;:.?!]{2,60}[\\p{Ll}’'-], (?<name>${NAME})), (?<rest>[^,;:?!]+)`,
  'u',
);

/** Whether what stands between commas says no more than what somebody is; participles have a preposition behind them. */
const isPhrase = (aside: string): boolean =>
  /^(?:who|whose|which)\b/.test(aside) ||
  !(
    aside.split(' ').some((word) => VERB_FORMS.has(word.toLowerCase())) ||
    /\p{Ll}{2}ed(?! (?:by|in|at|to|for|from|with|as|on|last|this)\b)(?![\p{L}-])/u.test(
      aside.replace(/^\p{Ll}+ /u, ''),
    )
  );

/** Whether a clause with a subject begins there: `the dose was high`; not `who was there`, `based in Elm`, `he said`. */
function isClause(words: readonly string[]): boolean {
  const opener = words[0]!.toLowerCase();
  if (
    PREPOSITIONS.has(opener) ||
    /^(?:who|whose|whom|which|and|or|if|as|because|has|have|had|is|was|are|were)$/.test(opener)
  )
    return false;
  if (/\p{Ll}(?:ed|ing)$/u.test(opener) || /^(?:said|says)$/.test(words[1] ?? '')) return false;
  return words.slice(1).some(mayBeVerb);
}

/**
 * Takes it off what is said, of which the model may have it for the beginning.
 *
 * @param labels changed in place
 */
export function mendAccording(passage: PassageContent, labels: Uint8Array, sentenceOf: Uint16Array): void {
  const {
    text,
    tokens: { starts },
  } = passage;
  for (const { index, start, end, first } of sentencesByToken(passage, sentenceOf)) {
    if (!text.startsWith('According to ', start)) continue;
    const found = ACCORDING.exec(text.slice(start, Math.min(end, start + 2 * REACH)));
    const rest = found?.groups?.['rest'];
    if (!found || rest === undefined || found[0].length - rest.length > REACH) continue;
    if (!isClause(rest.split(' '))) continue;
    const aside = found.groups!['aside'];
    if (aside !== undefined && !isPhrase(aside)) continue;
    const until = start + found[0].length - rest.length;
    let behind = first;
    while (starts[behind]! < until) behind++;
    if (sentenceOf[behind] !== index) continue;
    let said = first;
    while (said < behind && labels[said]! < Label.DIRECT) said++;
    // The model parts them as they are, or has nothing for what is said.
    if (said === behind) continue;
    const name = found.groups!['name'];
    const named = name === undefined ? Infinity : until - 2 - name.length;
    for (let at = said; at < behind; at++) {
      if (labels[at]! >= Label.DIRECT)
        labels[at] = starts[at]! >= named && starts[at]! < until - 2 ? Label.SOURCE : Label.O;
    }
    if (labels[behind]! >= Label.DIRECT) labels[behind] = labels[behind]! & ~1;
  }
}
