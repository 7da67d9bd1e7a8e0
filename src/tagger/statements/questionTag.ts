/** A tag behind a question, which sentences part: `Is this not contempt? | asked party leader Ada Lund.` */
import type { PassageContent } from '../../article/passages';
import { wordsOfList } from '../../article/wordList';
import tags from '../lists/tags.json';
import { CONTRACTIONS, PAST, PRESENT } from '../lexicon';
import { Label } from '../model/decode';
import { NAME } from './inverted';
import { hasSaid } from './runs';
import { endOfSentence, sentencesByToken } from './sentenceTokens';

const VERB = `asked|asks|wondered|wonders|demanded|demands|inquired|enquired|said|says|wrote|writes|reacted|exclaimed|mused|scoffed|retorted|${wordsOfList(
  tags.manner,
)
  .filter((verb) => !verb.includes('_'))
  .join('|')}`;
const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}.'’&-]*";
const DESCRIBED = `${WORD}(?: ${WORD}){0,9}(?:, (?:(?:an?|the|his|her|its|who)\\b[^,;:]{3,80}|${NAME}{0,4}))?`;
const WHEN = '(?:,? (?:on|in|at|last|during|late|early)\\b[^,;:]{0,50})?';

const TAG = new RegExp(
  `^(?:(?<inverted>${VERB}) (?<behind>${DESCRIBED})|(?<subject>(?:the|an?|his|her|its|their) ${DESCRIBED},?) (?<verb>${VERB})(?: aloud)?)${WHEN}\\.$`,
  'u',
);

/**
 * Says who asks the question and, where the model has nothing for it, that somebody does.
 *
 * @param labels changed in place
 * @returns the first tokens of such questions
 */
export function mendQuestionTags(
  passage: PassageContent,
  labels: Uint8Array,
  sentenceOf: Uint16Array,
): ReadonlySet<number> {
  const asked = new Set<number>();
  const {
    text,
    tokens: { starts },
  } = passage;
  let before = 0;
  for (const { index, start, end, first } of sentencesByToken(passage, sentenceOf)) {
    const question = before;
    before = first;
    if (index === 0 || !/[?!]\s+$/.test(text.slice(Math.max(0, start - 4), start))) continue;
    const found = TAG.exec(text.slice(start, end))?.groups;
    if (!found) continue;
    const source = (found['behind'] ?? found['subject'])!;
    if (source.split(/[ ,]+/).some((word) => CONTRACTIONS.has(word) || PAST.has(word) || PRESENT.has(word)))
      continue;
    const last = endOfSentence(sentenceOf, first, index);
    const tag = labels.subarray(first, last);
    if (hasSaid(tag)) continue;
    const isKnown = tag.includes(Label.SOURCE) && tag.includes(Label.CUE);
    const verb = (found['inverted'] ?? found['verb'])!;
    const at = found['inverted'] === undefined ? start + source.length + 1 : start;
    const from = found['inverted'] === undefined ? start : start + verb.length + 1;
    for (let token = first; token < last && !isKnown; token++) {
      const place = starts[token]!;
      if (place >= at && place < at + verb.length) labels[token] = Label.CUE;
      else if (place >= from && place < from + source.length) labels[token] = Label.SOURCE;
      else labels[token] = Label.O;
    }
    const isFound = hasSaid(labels.subarray(question, first));
    if (!isFound) {
      labels.fill(Label.DIRECT + 1, question, first);
      labels[question] = Label.DIRECT;
    }
    asked.add(question);
  }
  return asked;
}

/** What introduces a question in its own words: `Asked, Did you pay?`, `When reporters asked, Did you pay?` */
const INTRODUCED =
  /(?:^|[.!?] )(?:(?:When|Once) (?:(?<who>(?:(?:the|an?) )?[\p{L}.’'-]+(?: [\p{L}.’'-]+){0,2}) )?|(?=Asked))(?<verb>[Aa]sked)(?: (?:him|her|them))?(?: again)?, (?=\p{Lu}[^.!?]{2,300}\?)/gu;

/**
 * Gives a question to whoever asks it, rather than to whoever answers.
 *
 * @param labels changed in place
 */
export function mendAsked({ text, tokens: { starts } }: PassageContent, labels: Uint8Array): void {
  let token = 0;
  for (const { index, 0: words, groups } of text.matchAll(INTRODUCED)) {
    const end = index + words.length;
    while (starts[token]! < index + (index === 0 ? 0 : 2)) token++;
    const verb = index + words.lastIndexOf(groups!['verb']!);
    let question = token;
    while (starts[question]! < end) question++;
    if (question >= labels.length || (labels[question]! | 1) !== (Label.DIRECT | 1)) continue;
    for (let at = token; at < question; at++) {
      const isSource = groups!['who'] !== undefined && starts[at]! >= verb - groups!['who'].length - 1;
      labels[at] = starts[at] === verb ? Label.CUE : isSource && starts[at]! < verb ? Label.SOURCE : Label.O;
    }
    labels[question] = Label.DIRECT;
  }
}
