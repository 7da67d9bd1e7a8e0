/** Tags whose subject stands behind the verb, which the model may take for what is said: `It was cancer, said his wife, Mary Lund.` */
import type { PassageContent } from '../../article/passages';
import { PAST, PREPOSITIONS, PRESENT } from '../lexicon';
import { Label } from '../model/decode';

/** Characters of a subject with its description, at most. */
const REACH = 240;

/** A name, but for how many words it may have. */
export const NAME = "\\p{Lu}[\\p{L}.’'-]*(?: (?:\\p{Lu}|de |van |von |al )[\\p{L}.’'-]*)";
const ASIDE = 'who\\p{Ll}*|which|\\p{Ll}{2,}(?:ed|ing)';

/** A description and the name of whom it describes, to the end of the sentence. */
const DESCRIBED = new RegExp(
  `^(?:his|her|their|an?|the) (?:[\\p{Ll}’'-]+ ){0,5}[\\p{Ll}’'-]+, ${NAME}{0,4}\\.?$`,
  'u',
);

/** A sentence up to its verb: a name or a noun and what is said of it, or a description and the name. */
const SUBJECT = new RegExp(
  `^(?:(?:${NAME}{0,5}, (?:the|an?|his|her|its|their|one|\\d+|${ASIDE})|(?:The|An?|His|Her|Its|Their) (?:[\\p{Ll}-]+ ){0,4}[\\p{Ll}-]+, (?:${ASIDE}))\\b[^,;:!?]{1,120}|` +
    `(?:[^\\s,;:!?]+ ){0,6}[\\p{Ll}’'-]+, ${NAME}{0,4}),$`,
  'u',
);

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
    if (
      hasClause(text.slice(starts[end], sentence.end), labels[end]!) &&
      starts[cue]! - sentence.start <= REACH
    ) {
      if (SUBJECT.test(text.slice(sentence.start, ends[cue - 1]))) mendSubject(labels, cue, starts, sentence);
      continue;
    }
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

/**
 * Whether a clause stands behind a verb, also where the model takes its subject for who speaks (`said Norland fully backs Ek`), or its
 * verb for the cue (`said hed told Ek`).
 */
function hasClause(behind: string, label: number): boolean {
  if (label >= Label.INDIRECT) return !DESCRIBED.test(behind);
  if (label === Label.CUE) return /^(?:I|s?he|they|we|it)['’]?d /.test(behind);
  if (label !== Label.SOURCE) return false;
  const verb = /^(?:\S+ |(?:\p{Lu}\S* ){2,4})(?:\p{Ll}+ly )?(\p{Ll}+)/u.exec(behind)?.[1] ?? '';
  return PAST.has(verb) || PRESENT.has(verb) || (/[^s]s$|ed$/.test(verb) && !PREPOSITIONS.has(verb));
}

/**
 * All before a verb that begins its sentence speaks, and what stands behind the verb is said; not where the model sees somebody
 * speak there (`Lund, who said it was late, said`).
 */
function mendSubject(
  labels: Uint8Array,
  cue: number,
  starts: ArrayLike<number>,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  let first = cue;
  while (first > 0 && starts[first - 1]! >= start) first--;
  let at = cue + 1;
  const before = labels.subarray(first, cue);
  const known = before[0] === Label.SOURCE;
  if (known && labels[at]! >= Label.INDIRECT) return;
  if (before.some((label) => label === Label.CUE || (label === Label.SOURCE && !known))) return;
  labels.fill(Label.SOURCE, first, cue);
  labels[at++] = Label.INDIRECT;
  while (labels[at] === Label.CUE) labels[at++] = Label.INDIRECT + 1;
  while (at < labels.length && starts[at]! < end - 1 && labels[at]! <= Label.SOURCE)
    labels[at++] = Label.INDIRECT + 1;
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
