/** Tags that a clause with `as` is: `As Prof. Lund put it, wages fell`; `Wages, as Lund noted, fell`; without its dashes, `Ek as Lund noted praised it`. */
import type { PassageContent } from '../../article/passages';
import { mayBeVerb, reportingVerb, WEEKDAY } from '../lexicon';
import { Label } from '../model/decode';
import { NAME } from './inverted';
import { hasSaid } from './runs';
import { endOfSentence, sentencesByToken } from './sentenceTokens';

const VERB =
  '(?:(?:has|have|had) )?(?:(?:also|once|later|previously|recently|first|\\p{Ll}+ly) )?(?:notes?|noted|points? out|pointed out|puts? it|reports?|reported|observes?|observed|writes?|wrote|argues?|argued|explains?|explained|says?|said|warns?|warned|recalls?|recalled|told \\p{Lu}\\p{Ll}+)';
const WHO = `(?:he|she|they|${NAME}{0,5}|(?:the|an?|his|her|their|one|some|several|many|most|other) (?:[\\p{L}’'-]+ ){0,4}?[\\p{L}’'-]+)`;
const WHEN = `(?: (?:on |late |early |last |this |earlier )*(?:${WEEKDAY}|week|month|year|yesterday|today)(?: (?:morning|afternoon|evening|night))?| (?:in|at|to) [^,;:.!?]{2,40})?`;

/** Before its clause, between two parts of it, or without the dashes that held it. */
const OPENS = new RegExp(
  `^(?<lead>(?:(?:But|And|Yet|Still) a|A)s )(?<who>${WHO})(?<aside>, (?:including|like|such as|who|an?|the) [^,;:!?]{2,60},)? (?<verb>${VERB})${WHEN}(?<sign>[,:]) (?<said>[^:]{12,})$`,
  'u',
);
const WITHIN = new RegExp(
  `^(?<lead>(?<before>[^,;:]{2,80}), as )(?<who>${WHO}) (?<verb>${VERB})${WHEN}, (?<said>[^:]{8,})$`,
  'u',
);
/** A pronoun's tag between two parts of its sentence. */
const BETWEEN =
  /^(?<lead>(?<before>[^,;:]{2,80}), )(?<who>he|she|they) (?<verb>writes?|wrote|says?|said|argues?|argued|adds?|added|noted|notes?), (?<said>[^:]{8,})$/u;
const BARE = new RegExp(
  `^(?<lead>(?<before>\\p{Lu}[\\p{L}.’'-]* (?:[\\p{L}.’'-]+ ){0,7}?)as )(?<who>${NAME}{0,3}(?: [\\p{Ll}]+)?) (?<verb>${VERB})${WHEN} (?<said>(?:even |also |once |has |had )?(?<next>\\p{Ll}+) [^:]{8,})$`,
  'u',
);
/** What opens a sentence and is no part of what is said. */
const OPENER =
  /^(?:(?:Al)?[Ss]o|And|But|Yet|Still|Indeed|However|Moreover|Besides|Then|In fact|Of course|Again|First|Second|Finally|Nor|Or|Meanwhile|Instead|What['’]?s more)$/;
/** Somebody whom nobody else tells of. */
const NOBODY = /^(?:I|I['’]?ve|We|[Ww]eve|You|It)\b/;

/**
 * Labels them, and the clause, where the model sees nothing; in the last of these forms also where it takes all before the verb for who
 * speaks.
 *
 * @param labels changed in place
 * @returns the first tokens of what is said so
 */
export function mendAsTags(
  passage: PassageContent,
  labels: Uint8Array,
  sentenceOf: Uint16Array,
): ReadonlySet<number> {
  const stated = new Set<number>();
  const {
    text,
    tokens: { starts, ends },
  } = passage;
  if (!/\b[Aa]s |, (?:he|she|they) /.test(text)) return stated;
  for (const { index, start, end, first } of sentencesByToken(passage, sentenceOf)) {
    const sentence = text.slice(start, end);
    if (!/\b[Aa]s |, (?:he|she|they) /.test(sentence)) continue;
    const bare = BARE.exec(sentence);
    const found =
      OPENS.exec(sentence) ??
      WITHIN.exec(sentence) ??
      BETWEEN.exec(sentence) ??
      (bare && mayBeVerb(bare.groups!['next']!) && !bare.groups!['before']!.trim().split(' ').some(mayBeVerb)
        ? bare
        : null);
    if (!found || NOBODY.test(found.groups!['who']!)) continue;
    const { lead, before, who, aside = '', verb, said, sign } = found.groups!;
    // `It is, as Lund put it, a mess`: no words of hers but the last.
    const isTold = before !== undefined && !OPENER.test(before) && !verb!.endsWith(' it');
    let last = endOfSentence(sentenceOf, first, index);
    const own = labels.subarray(first, last);
    const subject = start + lead!.length;
    const cue = subject + who!.length + aside.length + 1;
    const content = end - said!.length;
    // `As many have said, | Ek | is free to publish | it`
    const isMisread =
      before === undefined &&
      own.every((label, at) => {
        const token = first + at;
        return (
          label !== Label.CUE ||
          (starts[token]! >= cue && starts[token]! < cue + verb!.length) ||
          (starts[token]! >= content &&
            reportingVerb(text.slice(starts[token], ends[token]))?.form !== 'finite')
        );
      });
    if (found !== bare && !isMisread && hasSaid(own)) continue;
    const label = sign === ':' ? Label.DIRECT : Label.INDIRECT;
    if (label === Label.INDIRECT && text[starts[last - 1]!] === '.') labels[--last] = Label.O;
    for (let at = first; at < last; at++) {
      const place = starts[at]!;
      if (isTold && place < start + before.trimEnd().length) labels[at] = label + 1;
      else if (place >= content) labels[at] = label + 1;
      else if (place >= subject && place < subject + who!.length) labels[at] = Label.SOURCE;
      else labels[at] = place >= cue && place < cue + verb!.length ? Label.CUE : Label.O;
      if (place === content || (isTold && place === start)) {
        labels[at] = label;
        stated.add(at);
      }
    }
  }
  return stated;
}
