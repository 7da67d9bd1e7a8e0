/** On what terms somebody speaks is not what they say: `An official, who spoke on condition of anonymity, said`. */
import type { PassageContent } from '../../article/passages';
import { Label } from '../model/decode';

const UNNAMED = '(?:named|identified|quoted|cited)\\b';

/** Tokens of a subject at most. */
const SUBJECT_TOKENS = 12;

/** The clause, with its commas and what follows the second one. */
const TERMS = new RegExp(
  `, (?:who |and )?(?:(?:has|had|have|was|were|is|are) )?(?:also )?(?:` +
    `(?:spoke|speaking|spoken|talked|talking|briefed|commented|commenting|discussed|described|agreed|agreeing)\\b[^,;:!?]{0,80}?\\b(?:condition|basis)\\b[^,;:!?]{0,20}?\\b(?:anonymity|anonymous|not be|not to be)|` +
    `(?:spoke|speaking|talked|talking) anonymously|` +
    `(?:granted|given|requested|requesting|sought|seeking|asked for|asking for|insisted on|insisting on|demanded) anonymity|` +
    `(?:asked|asking|requested|insisted|insisting|wished|wanted|preferred|declined|declining|refused|agreed)(?: to speak)?(?: that)?(?: (?:his|her|their|he|she|they))?(?: names?)? (?:not (?:to )?be ${UNNAMED}|to (?:be ${UNNAMED}|remain (?:anonymous|unnamed|unidentified)))|` +
    `(?:(?:wasn|weren|isn|aren)['’]?t |not )authori[sz]ed to` +
    `)[^,;:!?]{0,160}(?:, (?<cue>(?:also |later |then )?(?:said|says)\\b)?)?`,
  'gu',
);

/** Whether a clause with a subject of its own begins behind a word: `, but`, `;`. */
const joins = (text: string, at: number): boolean =>
  text[at] === ';' || /^[,;] (?:but|and|while|though|although|yet)\b/.test(text.slice(at - 2, at + 9));

/**
 * Takes the labels off such clauses. Where the verb behind one has its clause, that is what is said, also where the model, which lost
 * the subject, takes somebody in it for the speaker: `said President Lund had considered calling`.
 *
 * @param labels changed in place
 */
export function mendAnonymous(
  { text, tokens: { starts, ends }, sentences }: PassageContent,
  labels: Uint8Array,
  sentenceOf: Uint16Array,
): void {
  if (!/anonym|identified|named|quoted|cited|authori/.test(text)) return;
  let token = 0;
  for (const match of text.matchAll(TERMS)) {
    const end = match.index + match[0].length - (match.groups!['cue']?.length ?? 0);
    while (starts[token]! < match.index) token++;
    const first = token;
    const sentence = sentences[sentenceOf[first]!]!;
    const until = Math.min(end, sentence.end);
    while (token < labels.length && starts[token]! < until) labels[token++] = Label.O;
    if (match.groups!['cue'] === undefined || end > sentence.end) continue;
    let begin = first;
    while (begin > 0 && starts[begin - 1]! >= sentence.start && !joins(text, starts[begin - 1]!)) begin--;
    if (begin === first || first - begin > SUBJECT_TOKENS) continue;
    labels.fill(Label.SOURCE, begin, first);
    while (ends[token]! <= match.index + match[0].length) labels[token++] = Label.CUE;
    if (labels[token] !== Label.SOURCE) continue;
    labels[token++] = Label.INDIRECT;
    while (token < labels.length && starts[token]! < sentence.end - 1 && labels[token]! !== Label.DIRECT)
      labels[token++] = Label.INDIRECT + 1;
  }
}
