/** What is said of a source behind `according to` is no part of what is said: `According to Lund, the head of research, nobody knew.` */
import type { PassageContent } from '../../article/passages';
import { mayBeVerb, PREPOSITIONS, VERB_FORMS } from '../lexicon';
import { Label } from '../model/decode';
import { hasSaid } from './runs';
import { endOfSentence, sentencesByToken } from './sentenceTokens';

/** Characters up to the comma behind what is said of the source. */
const REACH = 260;

/** Characters of a sentence in which the model sees nothing. */
const MOST = 600;

const NAME = "\\p{Lu}[\\p{L}.’'-]*(?: (?:\\p{Lu}|de |van |von |al )[\\p{L}.’'-]*){0,4}";
const ASIDE =
  '(?:(?:who|whose|which)|(?:an?|the|his|her|its|their|one)|(?:formerly|now|then) an?|\\p{Lu}\\p{L}+s(?= (?:[\\p{Ll}-]+ ){0,3}[\\p{Ll}-]+,)|(?:released|published|obtained|seen|reviewed|posted|issued|filed|conducted|compiled|commissioned|dated|based))';

/** The source, and what is said of it between commas; or a description and the name of whom it describes. */
const ACCORDING = new RegExp(
  `^[Aa]ccording to (?:(?<source>[^,;:.?!]{2,90}), (?<aside>${ASIDE} [^;:?!]{2,120}?)|` +
    `(?:the|an?|his|her|its|their) [^,;:.?!]{2,60}[\\p{Ll}’'-], (?<name>${NAME})), (?<rest>[^,;:?!]+)`,
  'u',
);

/** Characters of `according to `. */
const AS_PRINTED = 13;

const OPENS = /^(?:(?:But|And|Yet|Still|However|Well|Also|So),? )?[Aa]ccording to (?=\S)/u;
/** The same with nothing said of the source, where the model sees nothing. */
const PLAIN = /^[^,;:?!]{2,110}, (?<said>[^:;?!]{12,500})$/u;

/** Whether what stands between commas says no more than what somebody is; participles have a preposition behind them. */
const isPhrase = (aside: string): boolean =>
  /^(?:who|whose|which)\b/.test(aside) ||
  !(
    aside.split(' ').some((word) => VERB_FORMS.has(word.toLowerCase())) ||
    /\p{Ll}{2}ed(?! (?:by|in|at|to|for|from|with|as|on|last|this)\b)(?![\p{L}-])/u.test(
      aside.replace(/^\p{Ll}+ /u, ''),
    )
  );

/** Whether a clause with a subject begins there: `the dose was high`; not `who was there`, `based in Elm`, `he said`. */
function isClause(words: readonly string[]): boolean {
  const opener = words[0]!.toLowerCase();
  if (
    PREPOSITIONS.has(opener) ||
    /^(?:who|whose|whom|which|and|or|if|as|because|has|have|had|is|was|are|were)$/.test(opener)
  )
    return false;
  if (/\p{Ll}(?:ed|ing)$/u.test(opener) || /^(?:said|says)$/.test(words[1] ?? '')) return false;
  return words.slice(1).some(mayBeVerb);
}

/** Parts the source from somebody else's name behind it, directly before whose verb it ends: `According to | Elm News, Lund | said`. */
function partSource(
  { text, tokens: { starts } }: PassageContent,
  labels: Uint8Array,
  first: number,
  source: number,
): void {
  let begin = first;
  while (starts[begin]! < source) begin++;
  let comma = 0;
  let end = begin;
  for (; labels[end] === Label.SOURCE; end++) if (comma === 0 && text[starts[end]!] === ',') comma = end;
  if (comma > 0 && end > comma + 1 && labels[end] === Label.CUE && !text.startsWith('it ', starts[comma + 1]))
    labels[comma] = Label.O;
}

/** Where a clause begins behind a source and what is said of it, and the name that the source ends in; UTF-16 units of a sentence. */
function behindAside(
  sentence: string,
): { readonly clause: number; readonly name: string | undefined } | null {
  const found = ACCORDING.exec(sentence);
  const rest = found?.groups?.['rest'];
  if (!found || rest === undefined || !isClause(rest.split(' '))) return null;
  const clause = found[0].length - rest.length;
  const { aside, name } = found.groups!;
  return clause > REACH || (aside !== undefined && !isPhrase(aside)) ? null : { clause, name };
}

/**
 * Takes it off what is said, of which the model may have it for the beginning; and finds a clause that such a phrase opens.
 *
 * @param labels changed in place
 * @returns the first tokens of the clauses found
 */
export function mendAccording(
  passage: PassageContent,
  labels: Uint8Array,
  sentenceOf: Uint16Array,
): ReadonlySet<number> {
  const stated = new Set<number>();
  const {
    text,
    tokens: { starts },
  } = passage;
  if (!/\b[Aa]ccording to /.test(text)) return stated;
  for (const { index, start, end, first } of sentencesByToken(passage, sentenceOf)) {
    const opening = OPENS.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length;
    if (opening === undefined) continue;
    const source = start + opening;
    partSource(passage, labels, first, source);
    const aside = behindAside(text.slice(source - AS_PRINTED, Math.min(end, start + 2 * REACH)));
    const last = end - start > MOST ? first : endOfSentence(sentenceOf, first, index);
    if (!hasSaid(labels.subarray(first, last))) {
      const comma = aside ? null : PLAIN.exec(text.slice(source, end));
      if (last === first || (!aside && !isClause(comma?.groups!['said']!.split(' ') ?? ['who']))) continue;
      const content = aside ? source - AS_PRINTED + aside.clause : end - comma!.groups!['said']!.length;
      for (let at = first; at < last; at++) {
        const place = starts[at]!;
        if (place === content) stated.add(at);
        if (place >= content) labels[at] = place === content ? Label.INDIRECT : Label.INDIRECT + 1;
        else if (place >= source) labels[at] = place < content - 2 ? Label.SOURCE : Label.O;
        else labels[at] = place < source - AS_PRINTED ? Label.O : Label.CUE;
      }
      if (text[starts[last - 1]!] === '.') labels[last - 1] = Label.O;
      continue;
    }
    if (!aside) continue;
    const until = source - AS_PRINTED + aside.clause;
    let behind = first;
    while (starts[behind]! < until) behind++;
    if (sentenceOf[behind] !== index) continue;
    let said = first;
    while (said < behind && labels[said]! < Label.DIRECT) said++;
    // The model parts them as they are, or has nothing for what is said.
    if (said === behind) continue;
    const named = aside.name === undefined ? Infinity : until - 2 - aside.name.length;
    for (let at = said; at < behind; at++) {
      if (labels[at]! >= Label.DIRECT)
        labels[at] = starts[at]! >= named && starts[at]! < until - 2 ? Label.SOURCE : Label.O;
    }
    if (labels[behind]! >= Label.DIRECT) labels[behind] = labels[behind]! & ~1;
  }
  return stated;
}
