/** Whose words stand behind a colon, by what stands before it: `Ada Lund disagreed: …`, `Lund was blunter: …`, `Her answer was short: …`. */
import { wordsOfList } from '../../article/wordList';
import type { PassageContent } from '../../article/passages';
import lists from '../lists/introduced.json';
import { reportingVerb } from '../lexicon';
import { Label } from '../model/decode';
import { NAME as A_NAME } from './inverted';
import { OPENING } from './opening';
import { sentencesByToken } from './sentenceTokens';

/** Characters before the colon, at most. */
const REACH = 160;

const alternatives = (words: readonly string[]): string => wordsOfList(words).join('|');
const HOW =
  "(?:(?:[\\p{Ll}’'-]+ly|more|even|also|less|equally|rather|quite|just|just as|as|similarly|far|much|a little|a bit) ){0,3}";
const UTTERANCE = `(?:${alternatives(lists.utterances)})`;
const NAME = `${A_NAME}{0,4}`;
/** Phrases behind a subject or an utterance: `for the voters`, `from the ministry`. */
const PHRASE = '(?: (?:for|to|on|about|when|after|from|in|at|with) [^,;:.!?]{2,60}?)?';

/** Who is of a mood, or takes a stand; a person is clear or brief, a thing or a message may be, too. */
const SUBJECT = new RegExp(
  `^(?:(?:But|And|Yet|Still|Then|So) )?(?:` +
    `(?<subject>(?:[Hh]e|[Ss]he|[Tt]hey|${NAME}(?:, [^,;:]{2,80},)?|(?:The|An?|One|Another|His|Her|Their) (?:[\\p{L}’'-]+ ){0,4}?[\\p{L}’'-]+)) ` +
    `(?<verb>${HOW}(?:${alternatives(lists.takes)})|(?:was|were|is|are|remained|sounded|seemed) ${HOW}(?:${alternatives(lists.moods)}))${PHRASE}|` +
    `(?<person>(?:[Hh]e|[Ss]he|[Tt]hey|${NAME}(?:, [^,;:]{2,80},)?)) ` +
    `(?<does>(?:was|were|is|are) ${HOW}(?:${alternatives(lists.manners)})|${HOW}(?:puts?|explain(?:s|ed)|summed) (?:it|things|the matter) [^,;:.!?]{2,40}?|(?:then )?addressed (?:the )?[^,;:.!?]{3,40}(?:, \\p{Lu}[^,;:.!?]{2,30})?|` +
    `(?:had|has|have|gave|gives|offered|offers|sent|sends) (?:an?|one|this|the same|another|some) ${HOW}(?:[\\p{Ll}-]+ ){0,2}${UTTERANCE})${PHRASE}|` +
    `(?<owner>(?:His|Her|Their) (?:[\\p{Ll}-]+ ){0,2}${UTTERANCE}(?= )|${NAME}['’]?s(?= (?:[\\p{Ll}-]+ ){0,2}${UTTERANCE}(?![\\p{L}-])))` +
    ` (?<says>[^,;:.!?]{0,80}(?:was|were|is|are) [^,;:.!?]{2,40}?))` +
    `:(?= )`,
  'u',
);

/** `Lund signed an order and tweeted: …`. */
const GOES_ON = / (?:and|but) (?:(?:also|then|later) )?(\p{Ll}+)$/u;

/** Words with a capital at the beginning of a sentence that name nobody. */
const NOBODY =
  /^(?:It|This|That|These|Those|There|What|Which|Everything|Nothing|Something|Here|Now|I|We|You|My|Our|Your)\b/;

/**
 * Takes a sentence apart that the model takes as a whole for somebody’s words, or whose words behind the colon it gives to the verb of
 * the sentence before. Only what it takes for words is mended.
 *
 * @param labels changed in place
 */
export function mendIntroduced(passage: PassageContent, labels: Uint8Array, sentenceOf: Uint16Array): void {
  const {
    text,
    tokens: { starts },
  } = passage;
  if (!text.includes(': ')) return;
  const marked = /["“”]/.test(text);
  for (const { index, start, end, first: opens } of sentencesByToken(passage, sentenceOf)) {
    const colon = text.indexOf(': ', start);
    if (colon < 0 || colon >= end || colon - start > REACH) continue;
    // Inside marks somebody else may tell it.
    if (marked && !/^: ["“]/.test(text.slice(colon, colon + 3))) continue;
    const goesOn = GOES_ON.exec(text.slice(start, colon))?.[1];
    if (goesOn !== undefined && reportingVerb(goesOn)?.form === 'finite') {
      let sign = opens;
      while (starts[sign]! < colon) sign++;
      const told = sentenceOf[sign + 1] === index && labels[sign + 1]! >= Label.DIRECT;
      if (told && !labels.subarray(opens, sign).includes(Label.CUE)) labels[sign - 1] = Label.CUE;
      continue;
    }
    const begins = start + (OPENING.exec(text.slice(start, colon))?.[0].length ?? 0);
    const found = SUBJECT.exec(text.slice(begins, colon + 2));
    if (!found || NOBODY.test(found[0])) continue;
    const { subject, person, owner } = found.groups!;
    const who = (subject ?? person ?? owner)!;
    const from = begins + found[0].indexOf(who);
    let first = opens;
    while (starts[first]! < from) first++;
    let verb = first;
    while (starts[verb]! < from + who.length) verb++;
    let at = verb;
    while (starts[at]! < colon) at++;
    const said = labels[at + 1] ?? Label.O;
    if (at + 1 >= labels.length || sentenceOf[at + 1] !== index || said < Label.DIRECT) continue;
    // `After Ek said it was late, Lund addressed reporters: …`
    if (!labels.subarray(opens, first).includes(Label.CUE)) labels.fill(Label.O, opens, first);
    labels.fill(Label.SOURCE, first, verb);
    // `Lund was direct: You have to go, he told them.`: that verb governs what is said.
    let tag = at + 1;
    while (sentenceOf[tag] === index && labels[tag] !== Label.CUE) tag++;
    labels.fill(sentenceOf[tag] === index ? Label.O : Label.CUE, verb, at);
    labels[at] = Label.O;
    labels[at + 1] = said & ~1;
  }
}
