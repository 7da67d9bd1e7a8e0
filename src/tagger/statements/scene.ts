/** Where and how somebody speaks, before a tag or behind it: `Speaking in Elm, Lund said`; `Quiet, he demanded, as Ek went on.` */
import type { PassageContent } from '../../article/passages';
import { reportingVerb } from '../lexicon';
import { Label } from '../model/decode';
import { hasSaid } from './runs';
import { endOfSentence, sentencesByToken } from './sentenceTokens';

/** Phrases about who speaks that open a sentence. */
const OPENING =
  /^(?:(?:Speaking|Addressing|Appearing|Writing|Responding|Standing|Sitting|Testifying)(?: [^\s,.;:?!]+){1,14}|In an? (?:[\p{L}-]+ ){0,3}(?:statement|interview|speech|letter|tweet|post|e-?mail|address|memo|message|release|briefing)(?: [^\s,.;:?!]+){0,14}), (?=[^.?!]* (?:\p{Ll}+ed|said|says|told|wrote)\b)/u;

const WHEN = /^(?:When|As|After|Before|While|Once|Until)$/;
/** An occasion that opens a sentence: `At a rally in Elm on Friday`. */
const OCCASION =
  /^(?:At|In|On|During) (?:an?|his|her|their|the|one) (?:[\p{L}’'-]+ ){0,3}(?:rally|interview|speech|post|tweet|meeting|conference|briefing|debate|hearing|statement|letter|video|address|dinner|ceremony)\b/u;

/** What somebody is doing, before a tag that a new sentence of theirs follows: `Wearing a red hat, Lund said, It was me.` */
const DOING =
  /^\p{Lu}\p{Ll}+ing [^,.;:?!]{3,60}, (?=(?:[Hh]e|[Ss]he|[Tt]hey|\p{Lu}[^,.;:?!]{1,40}) (?:\p{Ll}+ed|said|says|told|wrote)(?: [^,.;:?!]{1,30})?, (?:\p{Lu}\p{Ll}|I ))/u;

const PRONOUN = /^(?:he|she|they|it|I|we)$/;

const SCENE = /^(?:as|while|before|after|when|once|until|amid|during|\p{Ll}+ing)$/u;

/**
 * Takes the labels of what is said off them. Behind a tag only where direct speech stands before it, which would go on as such.
 *
 * @param labels changed in place
 */
export function mendScenes(passage: PassageContent, labels: Uint8Array, sentenceOf: Uint16Array): void {
  const {
    text,
    tokens: { starts, ends },
  } = passage;
  const word = (token: number): string => text.slice(starts[token], ends[token]);
  /** `This is not easy, Lund noted | as | she made her decision`: what the model has for `noted as`. */
  const unsay = (index: number, first: number): void => {
    let direct = false;
    for (let at = first; sentenceOf[at] === index; at++) {
      direct ||= (labels[at]! | 1) === (Label.DIRECT | 1);
      if (!direct || labels[at] !== Label.CUE || word(at) !== 'as' || labels[at + 1] !== Label.INDIRECT)
        continue;
      if (!PRONOUN.test(word(at + 1))) continue;
      do labels[at++] = Label.O;
      while (sentenceOf[at] === index && (labels[at]! | 1) === (Label.INDIRECT | 1));
    }
  };
  /** `When it was his turn, he grinned, Hello`: reported words before a tag, and spoken ones behind it. */
  const unsayClause = (index: number, first: number): void => {
    if (labels[first] !== Label.INDIRECT) return;
    let last = first + 1;
    while (labels[last] === Label.INDIRECT + 1) last++;
    let cue = last;
    while (sentenceOf[cue] === index && labels[cue]! < Label.DIRECT && labels[cue] !== Label.CUE) cue++;
    if (labels[cue] !== Label.CUE) return;
    while (sentenceOf[cue] === index && labels[cue]! <= Label.CUE) cue++;
    if (sentenceOf[cue] === index && (labels[cue]! | 1) === (Label.DIRECT | 1))
      labels.fill(Label.O, first, last);
  };
  for (const { index, start, end, first } of sentencesByToken(passage, sentenceOf)) {
    const opening = OPENING.exec(text.slice(start, end))?.[0].length ?? 0;
    let last = first;
    while (starts[last]! < start + opening - 1) last++;
    const until = endOfSentence(sentenceOf, last, index);
    // `Speaking in Elm is fun, Ek said.`
    const says = hasSaid(labels.subarray(last, until));
    const doing = labels[first]! >= Label.DIRECT && DOING.exec(text.slice(start, end));
    for (let at = first; doing && starts[at]! < start + doing[0].length; at++)
      if (labels[at]! >= Label.DIRECT) labels[at] = Label.O;
    if (says && labels[first]! >= Label.DIRECT && labels[last]! <= Label.CUE)
      for (let at = first; at < last && labels[at]! >= Label.DIRECT; at++) labels[at] = Label.O;
    unsay(index, first);
    if (WHEN.test(word(first)) || OCCASION.test(text.slice(start, end))) unsayClause(index, first);
    let direct = false;
    let cue = -1;
    for (let at = first; sentenceOf[at] === index; at++) {
      if (labels[at] === Label.CUE) cue = at;
      else if (cue < 0) direct ||= (labels[at]! | 1) === (Label.DIRECT | 1);
      if (!direct || cue < 0 || labels[at] !== Label.INDIRECT) continue;
      const opens = word(at - 1) === ',' ? at : at - 1;
      if (word(opens - 1) !== ',' || !SCENE.test(word(opens)) || opens <= cue || opens - cue > 8) continue;
      const next = reportingVerb(word(opens + 1).toLowerCase());
      if (next?.form === 'participle' || reportingVerb(word(opens))) continue;
      do labels[at++] = Label.O;
      while (sentenceOf[at] === index && labels[at] === Label.INDIRECT + 1);
      break;
    }
  }
}
