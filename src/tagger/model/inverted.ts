/** Tags whose subject stands behind the verb, which the model may take for what is said: `It was cancer, said his wife, Mary Lund.` */
import type { PassageContent } from '../../article/passages';
import { Label } from './decode';

/** A description and the name of whom it describes, to the end of the sentence. */
const DESCRIBED =
  /^(?:his|her|their|an?|the) (?:[\p{Ll}’'-]+ ){0,5}[\p{Ll}’'-]+, \p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}|de |van |von |al )[\p{L}.’'-]*){0,4}\.?$/u;

/**
 * Puts labels right around `, said`: a person described and named there to the end of the sentence speaks and is not said; and
 * of two speakers around it the first one is spoken to (`I cannot, Mr. Speaker, said Lund`).
 *
 * @param labels changed in place
 */
export function mendInverted(
  { text, tokens: { starts, ends }, sentences }: PassageContent,
  labels: Uint8Array,
  sentenceOf: Uint16Array,
): void {
  for (let cue = 2; cue + 1 < labels.length; cue++) {
    if (labels[cue] !== Label.CUE || text[starts[cue - 1]!] !== ',') continue;
    if (!/^(?:said|says)$/.test(text.slice(starts[cue], ends[cue]))) continue;
    const sentence = sentences[sentenceOf[cue]!]!;
    const isIn = (token: number): boolean => token < labels.length && starts[token]! < sentence.end;
    let end = cue + 1;
    if (labels[end] === Label.SOURCE) {
      while (isIn(end) && labels[end] === Label.SOURCE) end++;
      if (!isIn(end) || labels[end] === Label.O) mendVocative(labels, cue);
      continue;
    }
    if (labels[end]! < Label.DIRECT || !DESCRIBED.test(text.slice(starts[end], sentence.end))) continue;
    while (isIn(end)) end++;
    labels.fill(Label.SOURCE, cue + 1, end);
    let start = cue;
    while (start > 0 && starts[start - 1]! >= sentence.start && labels[start - 1] === Label.O) start--;
    if (start === cue || starts[start]! > sentence.start) continue;
    labels.fill(Label.INDIRECT + 1, start, cue);
    labels[start] = Label.INDIRECT;
  }
}

/** A speaker before a cue that has one behind it belongs to what is said. */
function mendVocative(labels: Uint8Array, cue: number): void {
  let start = cue;
  while (start > 0 && labels[start - 1] === Label.SOURCE) start--;
  const before = labels[start - 1] ?? Label.O;
  if (start === cue || before < Label.DIRECT) return;
  // Inside a content, whose first label is even.
  labels.fill(before | 1, start, cue);
}
