/** Tags and introductions that the model takes for part of what is said: `It is over, Lund blurted out. But I am not.` */
import { wordsOfList } from '../../article/wordList';
import type { PassageContent } from '../../article/passages';
import lists from '../lists/tags.json';
import { FINITE_VERBS, PREPOSITIONS, reportingVerb } from '../lexicon';
import { Label } from '../model/decode';
import { NAME } from './inverted';
import { OPENS_OTHERWISE } from './opening';
import { endOfSentence, sentencesByToken } from './sentenceTokens';

const VERBS = [
  ...FINITE_VERBS.filter((verb) => reportingVerb(verb)!.speech),
  ...wordsOfList(lists.manner),
  'ordered',
  'commanded',
].join('|');

/** A tag that ends its sentence, behind what is said. */
const TAG = new RegExp(
  `[,?!] (?<who>[Hh]e|[Ss]he|[Tt]hey|(?:the|an?|one|another|his|her|their) (?:[\\p{Ll}-]+ ){0,2}[\\p{Ll}-]+|${NAME}{0,4}) (?<verb>(?:${VERBS})(?: (?:out|in|back|\\p{Ll}+ly))?|(?:went|goes) on)\\.(?= \\p{Lu}|$)`,
  'gu',
);

/** A clause of its sentence that looks like a tag: `Bo did what he said.`, `It is late, just like I said.` */
const FREE = /(?<= (?:what|just like) )[\p{L} ]{1,30}? (?:says?|said)(?=[.?!,])/gu;

/** A sentence that says who says it, whose tag stands in the next one. */
const INTRODUCTION = new RegExp(
  `^(?:(?:But|And|Yet|Still|Now),? )?(?<who>(?<name>[Hh]e|[Ss]he|[Tt]hey|${NAME}{0,4})(?: (?:\\p{Ll}{3,}ed|rose|stood|took|shook|paused|sat|got)\\b[^,.;:?!]{0,40}? and)?|(?:[Ss]ome |[Mm]any |[Tt]he |[Oo]ther )?(?:[\\p{L}-]+ ){0,2}\\p{L}+s) ` +
    `(?<verb>says?|said|argues?|argued|warns?|warned|claims?|claimed|contends?|contended) (?=[^.?!]{10,}[.?!]$)`,
  'u',
);

/** Words that are no subject of a verb of speaking, or one that direct speech has as well. */
const NOBODY = /^(?:it|that|this|what|who|nobody|no|people|everybody|everyone|someone|i|we|you)\b/i;

/**
 * Takes them out of direct speech, whose own clauses that look like them stay in it, and of what is reported in several sentences.
 *
 * @param labels changed in place
 */
export function mendInnerTags(passage: PassageContent, labels: Uint8Array, sentenceOf: Uint16Array): void {
  const {
    text,
    tokens: { starts },
  } = passage;
  /** Labels the words from an offset on; a token behind them. @param at a token before them */
  const label = (at: number, from: number, words: string, as: number): number => {
    while (starts[at]! < from) at++;
    for (; starts[at]! < from + words.length; at++) labels[at] = as;
    return at;
  };
  let token = 0;
  for (const { index, 0: found } of text.matchAll(FREE)) {
    while (starts[token]! < index) token++;
    const first = token;
    while (starts[token]! < index + found.length) token++;
    const said = (labels[first - 1]! | 1) === (Label.DIRECT | 1);
    if (labels.subarray(first, token).some((each) => each > Label.CUE)) continue;
    labels.fill(said ? Label.DIRECT + 1 : Label.O, first, said ? token + 1 : token);
    if (said && labels[token + 1] === Label.DIRECT) labels[token + 1] = Label.DIRECT + 1;
  }
  token = 0;
  for (const { index, groups } of text.matchAll(TAG)) {
    const { who, verb } = groups!;
    while (starts[token]! < index) token++;
    let last = token;
    while (starts[last]! < index + 3 + who!.length + verb!.length) last++;
    const inside = labels.subarray(token, last);
    if (!inside.every((each) => (each | 1) === (Label.DIRECT | 1))) continue;
    token = label(token, index + 2, who!, Label.SOURCE);
    token = label(token, index + 3 + who!.length, verb!, Label.CUE);
    labels[token++] = Label.O;
    if (labels[token] === Label.DIRECT + 1) labels[token] = Label.DIRECT;
  }
  for (const { index, start, end, first } of sentencesByToken(passage, sentenceOf)) {
    const said = labels[first]! | 1;
    const next = endOfSentence(sentenceOf, first, index);
    if (
      said < Label.DIRECT ||
      labels[next] !== said ||
      labels.subarray(first + 1, next).some((each) => each !== said)
    )
      continue;
    const groups = INTRODUCTION.exec(text.slice(start, end))?.groups;
    const opener = /^[\p{L}’'-]+/u.exec(groups?.['who'] ?? '')?.[0].toLowerCase() ?? '';
    // In direct speech somebody may tell what others say.
    const leadsOn = groups?.['who']!.endsWith(' and') && groups['verb'] === 'said';
    if (said < Label.MIXED && !leadsOn) continue;
    if (!groups || NOBODY.test(groups['who']!) || PREPOSITIONS.has(opener) || OPENS_OTHERWISE.test(opener))
      continue;
    const who = text.indexOf(groups['who']!, start);
    labels.fill(Label.O, first, next);
    token = label(first, who, groups['name'] ?? groups['who']!, Label.SOURCE);
    token = label(token, who + groups['who']!.length + 1, groups['verb']!, Label.CUE);
    labels.fill(said, token, next);
    labels[token] = said - 1;
    labels[next] = said - 1;
  }
  let first = 0;
  for (token = 1; token < labels.length; token++) {
    const said = labels[token]!;
    if (said <= Label.MIXED || said % 2 === 0 || labels[token - 1]! < Label.DIRECT) {
      first = token;
      continue;
    }
    if (sentenceOf[token] === sentenceOf[first] || labels[first - 1] !== Label.CUE) continue;
    let end = token;
    while (labels[end] === said) end++;
    const tag = text[starts[end]!] === ',' ? end + 1 : end;
    if (
      sentenceOf[tag] === sentenceOf[end - 1] &&
      (labels[tag] === Label.SOURCE || labels[tag] === Label.CUE)
    )
      labels[token] = said - 1;
    first = token = end;
  }
}
