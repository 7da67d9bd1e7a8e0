/** A title and its name stand on one side of every border: `We left, Dr. Lund said`. */
import type { PassageContent } from '../../article/passages';
import { Label } from './decode';

const TITLED =
  /\b(?:Drs?|M[rsx]|Mrs|Prof|Gen|Sens?|Reps?|Govs?|Lt|Col|Sgt|Capt|Cmdr|Maj|Adm|Rev|Hon)\. (?=\p{Lu})/gu;

/**
 * Gives a title the label of its name, where the model takes its point for the end of a sentence.
 *
 * @param labels changed in place
 */
export function mendTitled({ text, tokens: { starts } }: PassageContent, labels: Uint8Array): void {
  let token = 0;
  for (const { index } of text.matchAll(TITLED)) {
    while (starts[token]! < index) token++;
    const name = labels[token + 2]!;
    if (name === Label.SOURCE) labels.fill(name, token, token + 2);
    if (name < Label.DIRECT || labels[token + 1]! >= Label.DIRECT) continue;
    labels.fill(name | 1, token, token + 3);
    labels[token] = name & ~1;
  }
}
