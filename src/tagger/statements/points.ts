/** Points inside a sentence, which end an abbreviation and neither a source nor what is said: `We left, Dr. Lund said`; `at 10 a.m. on Friday`. */
import type { PassageContent } from '../../article/passages';
import { ABBREVIATIONS } from '../../article/sentences';
import { Label } from '../model/decode';

const TITLE =
  /^(?:then-|ex-)?(?:Dr|M[rsx]|Mrs|Prof|Gen|Sens?|Reps?|Govs?|Lt|Col|Sgt|Capt|Cmdr|Maj|Adm|Rev|Hon|St|Ft|Mt)$/;

/**
 * Gives a title the label of its name, and goes on with what is said behind other points, where the model takes them for ends.
 *
 * @param labels changed in place
 */
export function mendPoints(
  { text, tokens: { starts, ends } }: PassageContent,
  labels: Uint8Array,
  sentenceOf: Uint16Array,
): void {
  for (let point = 1; point + 1 < labels.length; point++) {
    const sentence = sentenceOf[point];
    if (text[starts[point]!] !== '.' || sentenceOf[point + 1] !== sentence) continue;
    const before = text.slice(starts[point - 1], ends[point - 1]);
    const next = labels[point + 1]!;
    const said = labels[point - 1]! | 1;
    if (TITLE.test(before)) {
      if (next === Label.SOURCE) labels.fill(next, point - 1, point + 1);
      if (next < Label.DIRECT || labels[point]! >= Label.DIRECT) continue;
      labels.fill(next | 1, point - 1, point + 2);
      labels[point - 1] = next & ~1;
    } else if (
      said > Label.DIRECT &&
      (/^\p{Lu}$/u.test(before) || ABBREVIATIONS.has(before.toLowerCase())) &&
      /^ [\p{L}\p{N}]/u.test(text.slice(ends[point], ends[point + 1]))
    )
      for (
        let at = point;
        sentenceOf[at + 1] === sentence && labels[at] === Label.O && !/[,;]/.test(text[starts[at]!]!);
        at++
      )
        labels[at] = said;
  }
}
