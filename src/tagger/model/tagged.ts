/** Clauses before a tag that closes their sentence, where the model sees the tag alone: `Prices may rise, some analysts say.` */
import type { PassageContent } from '../../article/passages';
import { PAST, PREPOSITIONS, PRESENT } from '../lexicon';
import { Label } from './decode';
import { OPENS_OTHERWISE } from './opening';

const TAGGED = /^((\p{Lu}[\p{L}’'-]*) [^:;?!]{8,200}), [^,]{3,60} (?:say|says|said|warn|warns|warned)\.$/u;

/**
 * Says that somebody says the clause.
 *
 * @param labels changed in place
 */
export function mendTagged(
  { text, tokens: { starts }, sentences }: PassageContent,
  labels: Uint8Array,
  sentenceOf: Uint16Array,
): void {
  let first = 0;
  for (const [index, { start, end }] of sentences.entries()) {
    while (sentenceOf[first]! < index) first++;
    const tagged = TAGGED.exec(text.slice(start, end));
    // `On Friday, Lund said`, `Whatever the council does, Lund said`
    const opener = tagged?.[2]!.toLowerCase() ?? '';
    if (!tagged || PREPOSITIONS.has(opener) || OPENS_OTHERWISE.test(opener)) continue;
    let comma = first;
    while (starts[comma]! < start + tagged[1]!.length) comma++;
    if (labels[comma + 1] !== Label.SOURCE || labels.subarray(first, comma).some(Number)) continue;
    if (!tagged[1]!.split(' ').some((word) => PAST.has(word) || PRESENT.has(word))) continue;
    labels.fill(Label.INDIRECT + 1, first, comma);
    labels[first] = Label.INDIRECT;
  }
}
