/** What the narrator says of somebody’s words behind them: `Lund said the tunnel was a stunt, a reference to Moss.` */
import { wordsOfList } from '../../article/wordList';
import type { PassageContent } from '../../article/passages';
import lists from '../lists/commentary.json';
import { Label } from '../model/decode';

const any = (words: readonly string[]): string => `(?:${wordsOfList(words).join('|')})`;
const ONE = "(?:an?|another|the latter an?|the same|one of (?:his|her|their)) (?:[\\p{Ll}’'-]+,? ){0,3}?";

/** What it is: a hint at something, or a claim that somebody takes up. Two blanks stand for a dash that is lost. */
const COMMENTARY = new RegExp(
  `(?:,| [-–—]{1,2}|--| (?= )) ?(?:` +
    `(?:(?:in|with) )?(?:what (?:appeared|seemed) to be )?${ONE}${any(lists.hints)} (?:to|at|on|of|against)|` +
    `(?:(?:\\p{Ll}+ly|presumably) )?${any(lists.hinting)}|taking an? (?:\\p{Ll}+ )?${any(lists.hints)} at|` +
    `${ONE}${any(lists.claims)} (?:that |which )?(?:[^\\s,;:]+ ){0,6}?${any(lists.taken)}` +
    `)(?![\\p{L}’'-])`,
  'gu',
);

/** Characters behind it, and tokens on each side, that are looked at, at most. */
const REACH = 400;

/** Where the clause that was broken off may go on. */
const GOES_ON = /[,;] (?:and|but|or|would|will|was|were|is|are|had|has|have|could|can|should|did|does)\b/u;

/**
 * Ends what is reported before what the narrator says of it to the end of the sentence; not where a tag governs the whole, nor in direct
 * speech.
 *
 * @param labels changed in place
 */
export function mendCommentary(
  { text, tokens: { starts }, sentences }: PassageContent,
  labels: Uint8Array,
  sentenceOf: Uint16Array,
): void {
  let token = 0;
  for (const { index, 0: found } of text.matchAll(COMMENTARY)) {
    while (token < labels.length && starts[token]! < index) token++;
    const sentence = sentenceOf[token - 1];
    if (sentence === undefined || sentenceOf[token] !== sentence || labels[token - 1]! < Label.MIXED)
      continue;
    const behind = text.slice(index + found.length, Math.min(sentences[sentence]!.end, index + REACH));
    if (GOES_ON.test(behind)) continue;
    let [cues, tag] = [false, false];
    for (let at = token - 1; at >= 0 && at > token - REACH && sentenceOf[at] === sentence; at--)
      cues ||= labels[at] === Label.CUE;
    let end = token;
    for (; end < labels.length && end < token + REACH && sentenceOf[end] === sentence; end++)
      tag ||= (labels[end] === Label.SOURCE || labels[end] === Label.CUE) && text[starts[end - 1]!] === ',';
    if (!cues || tag) continue;
    // What somebody says in it stays: `a reference to a report that …`.
    const until = index + found.length;
    for (let at = token; at < end; at++) {
      const label = labels[at]!;
      if (starts[at]! >= until && (label < Label.DIRECT || label % 2 === 0)) break;
      labels[at] = Label.O;
    }
  }
}
