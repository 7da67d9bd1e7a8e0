/** What somebody says in words that the model does not take for saying: `Lund made it very clear that`, `Lund felt the need to add that`. */
import type { PassageContent } from '../../article/passages';
import { mayBeVerb, WEEKDAY } from '../lexicon';
import { Label } from '../model/decode';
import { directSubject } from './directSubject';
import { NAME } from './inverted';
import { hasSaid } from './runs';
import { endOfSentence, sentencesByToken } from './sentenceTokens';

const VERB =
  /(?<![\p{L}’'-])(?<verb>(?:ma[dk]es?|making) (?:it )?(?:(?:very|quite|perfectly|abundantly|crystal|pretty|\p{Ll}+ly) )?clear(?: to (?:[\p{L}’'-]+ ){0,2}?[\p{L}’'-]+)?|(?:felt|feels) the need to (?:add|say|point out|stress|note|clarify|remind \p{L}+)) (?<said>that [^:?!]{12,})$/u;
/** Verbs of saying that the model has hardly met. */
const RARE = String.raw`(?:averr|posit|reckon|underscor|opin|surmis|intimat|attest|postulat|theori[sz]|speculat|lament|mus|mutter|grumbl|grip|quipp|enthus|marvell?|concurr|counter|retort|rejoin|reiterat|rul)ed|(?:aver|posit|reckon|underscore|opine|attest|speculate|lament|muse|quip|counter|reiterate|rule)s|testif(?:ied|ies)|(?:shot|fired|hit|snapped|wrote) back|(?:went|goes) on to (?:add|argue|claim|explain|insist|note|say|suggest|tell [\p{L}]+|warn)`;
const RARELY = new RegExp(String.raw`(?<![\p{L}’'-])(?<verb>${RARE}) (?<said>that [^:?!]{12,})$`, 'u');
/** The commonest verb, before a clause that nothing else can be; when it was said where `that` parts them. */
const PLAINLY = new RegExp(
  String.raw`(?<![\p{L}’'-])(?<verb>said|says)(?:(?: (?:(?:on|in|at|during|late|early|last|this) [^:;?!]{2,60}|${WEEKDAY}))?,? (?=that )| )(?<said>(?:that (?!(?:is|was|would|will|has|had)\b)|(?:he|she|they|it|there|we|the|an?|his|her|their|its|these|those|some|many|most|no) )[^:?!]{12,400})$`,
  'u',
);
/** An interruption, and the words. */
const ANNOUNCES =
  /(?<![\p{L}’'-])(?<verb>(?:interrupted|interrupts|cut off|stopped) (?:\p{L}+ ){1,4}?to (?:announce|say|declare|ask|add|point out)), (?<said>\p{Lu}[^:]{8,})$/u;
/** What a survey says, without `that`, too. */
const FOUND =
  /(?<=\b(?:poll|survey|study|review|inquiry|analysis|report|audit|census|researchers) )(?:(?:also|then|\p{Ll}+ly) )?(?<verb>found|finds|shows|showed|suggests|suggested) (?<said>(?:that )?[\p{L}\p{N}][^:?!]{20,})$/u;
/** What a court is told, by whom it does not say: `The inquest heard he had been ill`; what it hears may be no clause. */
const HEARD =
  /^(?:(?:The|An) (?:\p{Ll}+ ){0,2}?(?:court|jury|inquest|tribunal|hearing|inquiry)|(?:\p{Lu}\p{Ll}+ ){1,3}Court|Jurors|Magistrates) (?<verb>heard) (?<said>(?:that|how) .{12,}|(?:(?!testimony|evidence|from|arguments)\S+ ){1,5}?(?:\p{Ll}+ed|had|was|were|is|has|would) .{8,})$/u;
/** Cheap to look for; every sentence of these has one. */
const MAY_STATE = new RegExp(
  String.raw`\b(?:clear|the need to|heard|found|finds|show(?:s|ed)|suggest(?:s|ed)|sa(?:id|ys)|to (?:announce|say|declare|ask|add|point out),|(?:${RARE}) that )`,
);
/** Somebody or a body; a thing makes clear what nobody says. */
const SOMEBODY = new RegExp(
  `^(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|${NAME}{0,5}|(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ne|[Aa]nother) (?:[\\p{L}’'-]+ ){0,4}?(?:[\\p{Ll}-]+(?:[^t]er|or|man|woman|ist|ian)s?|presidents?|coach|coaches|officials?|government|company|ministry|police|team|union|campaign|aides?|judges?|chiefs?|allies|ally|boss|board|council))$`,
  'u',
);

/**
 * Labels them where it sees nothing in the sentence.
 *
 * @param labels changed in place
 * @returns the first tokens of what is said so
 */
export function mendStated(
  passage: PassageContent,
  labels: Uint8Array,
  sentenceOf: Uint16Array,
): ReadonlySet<number> {
  const stated = new Set<number>();
  const {
    text,
    tokens: { starts, ends },
  } = passage;
  if (!MAY_STATE.test(text)) return stated;
  for (const { index, start, end, first } of sentencesByToken(passage, sentenceOf)) {
    const sentence = text.slice(start, end);
    if (!MAY_STATE.test(sentence)) continue;
    let last = endOfSentence(sentenceOf, first, index);
    if (hasSaid(labels.subarray(first, last))) continue;
    const finds = FOUND.exec(sentence);
    const heard = HEARD.exec(sentence);
    const found =
      VERB.exec(sentence) ??
      RARELY.exec(sentence) ??
      ANNOUNCES.exec(sentence) ??
      heard ??
      finds ??
      PLAINLY.exec(sentence);
    if (!found) continue;
    const { verb, said } = found.groups!;
    const hasVerb = said!.split(' ').some(mayBeVerb);
    // `The poll showed things a little differently`
    if (found === finds ? !/\d|^that |\p{Ll}ing\b/u.test(said!) && !hasVerb : !hasVerb && /^sa/.test(verb!))
      continue;
    const from = start + found[0].indexOf(verb!) + found.index;
    let cue = first;
    while (starts[cue]! < from) cue++;
    const subject = directSubject(passage, cue, index);
    if (
      !subject ||
      (found !== finds &&
        found !== heard &&
        !SOMEBODY.test(text.slice(starts[subject.start], ends[subject.end - 1])))
    )
      continue;
    const content = end - (sentence.length - (found.index + found[0].length)) - said!.length;
    const isReported =
      found === finds || found === heard || /^sa|^heard/.test(verb!) || said!.startsWith('that ');
    if (isReported && text[starts[last - 1]!] === '.') last--;
    const label = isReported ? Label.INDIRECT : Label.DIRECT;
    for (let at = cue; at < last; at++) {
      const place = starts[at]!;
      if (place < from + verb!.length) labels[at] = Label.CUE;
      else if (place < content) labels[at] = Label.O;
      else labels[at] = place === content ? label : label + 1;
      if (place === content) stated.add(at);
    }
    labels.fill(Label.SOURCE, subject.start, subject.end);
  }
  return stated;
}
