/** Descriptions that a name between commas goes with: `The race is lost, her coach, Dan Dunn, said.` */
import type { PassageContent } from '../../article/passages';
import { Label } from '../model/decode';
import { NAME } from './inverted';

/** Characters before a name in which its description begins. */
const REACH = 80;

/** A name alone, with the comma before its verb. */
const ALONE = new RegExp(`^${NAME}{0,4},$`, 'u');
/** The same behind the description of a source, to the end of the sentence or the next comma. */
const BEHIND = new RegExp(`^, (?:(?:Mr|Mrs|Ms|Dr|Prof|Rev)\\.? )?${NAME}{1,4}(?=[.,]|$)`, 'u');
const LOWER = /^\p{Ll}/u;
const OWNED = /^(?:his|her|their|its)$/iu;
/** Behind a comma or at the beginning of the sentence. */
const DESCRIPTION =
  /(?:^|, )((?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur|[Tt]he|[Aa]n?|\p{Lu}[\p{L}.’'-]*s) (?:[\p{L}’'-]+ ){0,5}?[\p{Ll}’'-]+, )$/u;

/**
 * Gives a speaker between commas the description before it, which the model may take for the end of what is said, or leave out. Only
 * a name that says more of somebody has a comma before its verb.
 *
 * @param labels changed in place
 */
export function mendApposed(
  { text, tokens: { starts, ends }, sentences }: PassageContent,
  labels: Uint8Array,
  sentenceOf: Uint16Array,
): void {
  const word = (token: number): string => text.slice(starts[token], ends[token]);
  // `according to the coroner, | Dr. Dan Dunn |.`, `Her rival, | Dan Dunn |, was angry and said`
  for (let first = 0; first < labels.length; first++) {
    if (labels[first] !== Label.SOURCE || labels[first - 1] === Label.SOURCE) continue;
    let last = first;
    while (labels[last + 1] === Label.SOURCE) last++;
    if (word(last + 1) !== ',' || !LOWER.test(word(last))) continue;
    const isBehind = word(first - 1) === 'to' && labels[first - 1] === Label.CUE;
    if (!isBehind && !OWNED.test(word(first))) continue;
    const rest = BEHIND.exec(text.slice(starts[last + 1], sentences[sentenceOf[last]!]!.end))?.[0];
    if (rest === undefined || (!isBehind && text[starts[last + 1]! + rest.length] !== ',')) continue;
    const until = starts[last + 1]! + rest.replace(/\.$/, '').length;
    for (let token = last + 1; starts[token]! < until; token++) labels[token] = Label.SOURCE;
  }
  for (let cue = 2; cue < labels.length; cue++) {
    if (labels[cue] !== Label.CUE || labels[cue - 1] !== Label.SOURCE || text[starts[cue - 1]!] !== ',')
      continue;
    const sentence = sentences[sentenceOf[cue]!]!;
    let first = cue - 1;
    while (first > 0 && labels[first - 1] === Label.SOURCE && starts[first - 1]! >= sentence.start) first--;
    const at = starts[first]!;
    if (!ALONE.test(text.slice(at, ends[cue - 1]))) continue;
    const from = Math.max(sentence.start, at - REACH);
    const found = DESCRIPTION.exec(text.slice(from, at));
    // A stretch cut out of the sentence has no beginning to go by.
    if (!found || (found.index === 0 && from > sentence.start && !found[0].startsWith(','))) continue;
    const start = at - found[1]!.length;
    for (let token = first - 1; token >= 0 && starts[token]! >= start; token--) labels[token] = Label.SOURCE;
  }
}
