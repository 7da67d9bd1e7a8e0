/** Verbs before a clause with `that` which the model has without its verb: `Coinmart announced on Jan. 26 | that it had lost`. */
import type { PassageContent } from '../../article/passages';
import { FINITE_VERBS, PARTICIPLES, WEEKDAY } from '../lexicon';
import { Label } from '../model/decode';

/** Characters before the clause that are looked at. */
const REACH = 80;

const VERB = new RegExp(
  `(?<![\\p{L}’'-])(?<verb>${[...FINITE_VERBS, ...PARTICIPLES].join('|')})(?: (?:(?:on|in|at|to|late|early|last|this|earlier) [^,;:?!]{2,40}|${WEEKDAY}|yesterday|today))?,? $`,
  'u',
);

/**
 * Labels the verb, in a sentence that has no other.
 *
 * @param labels changed in place
 */
export function mendLostCues(
  { text, tokens: { starts }, sentences }: PassageContent,
  labels: Uint8Array,
  sentenceOf: Uint16Array,
): void {
  const cued = new Set<number>();
  for (const [token, label] of labels.entries()) if (label === Label.CUE) cued.add(sentenceOf[token]!);
  for (let token = 2; token < labels.length; token++) {
    const label = labels[token]!;
    if (label < Label.MIXED || label % 2 !== 0 || labels[token - 1]! > Label.SOURCE) continue;
    const at = starts[token]!;
    if (!text.startsWith('that ', at)) continue;
    const from = Math.max(sentences[sentenceOf[token]!]!.start, at - REACH);
    const found = VERB.exec(text.slice(from, at));
    if (!found) continue;
    let cue = token - 1;
    while (starts[cue]! > from + found.index) cue--;
    if (!cued.has(sentenceOf[token]!)) labels[cue] = Label.CUE;
  }
}
