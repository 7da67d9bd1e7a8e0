/** Clauses before a tag that closes their sentence, where the model sees the tag alone or nothing: `Prices may rise, some analysts say.` */
import type { PassageContent } from '../../article/passages';
import { wordsOfList } from '../../article/wordList';
import lists from '../lists/clauses.json';
import { PREPOSITIONS, VERB_FORMS, WEEKDAY } from '../lexicon';
import { Label } from '../model/decode';
import { NAME } from './inverted';
import { OPENS_OTHERWISE } from './opening';
import { endOfSentence, sentencesByToken } from './sentenceTokens';

/** Characters of a tag, and of its clause, at most. */
const TAG_REACH = 160;
const REACH = 400;

const WORD =
  "(?!(?:that|which|who|whom|what|as|than|how|when|if|where|and|has|have|had)\\b)[\\p{L}\\p{N}@$][\\p{L}\\p{N}.'’&-]*";
const SOMEBODY = `(?:${WORD} ){0,9}${WORD}(?:, (?:an?|the|his|her|its|who|\\p{Lu}[\\p{L}.-]*['’]?s)\\b[^,]{3,80},)?`;
const WHEN = `(?:,? (?:later?|earl(?:y|ier)|last|this|on|in|at|during|after|yesterday|${WEEKDAY})\\b[^,:;]{0,80}| while \\p{Ll}+ing [^,:;]{2,80}| to the (?:\\p{L}+)|, according to [^,:;]{2,60})?`;

/** A tag from its comma to the end of the sentence. Whether a thing was reported or announced is told of it too: `, a deal announced on Monday`. */
const TAG = new RegExp(
  `^, (?:(?<subject>${SOMEBODY}) (?<verb>(?:ha[sd] |have )?(?:says?|said|warn|warns|warned|told|(?:shot|fired|hit|snapped|wrote) back|(?<does>reports?|reported|announced|added|noted|wrote|writes|found|finds|shows?|showed|ruled|confirmed|(?:(?:also|further|later|then|once) )?(?:claimed|argued|insisted|explained|admitted|tweeted|posted|recalled|joked))))(?:(?<=told) \\p{L}+)?${WHEN}|` +
    `(?<inverted>said|says|say|wrote|writes|according to) (?<behind>${WORD}(?: [^\\s,:;]+){0,11}(?:, (?:an?|the|his|her|its|who)\\b[^,]{3,80})?))\\.$`,
  'u',
);
const BODIES =
  'media|union|company|ministry|government|police|army|court|council|committee|commission|agency|bank|university|school|hospital|club|team|party|office|department|board|group|researchers|scientists|officials|authorities|study|report|survey|poll|polls|analysis|review|records|documents|filings|figures|data|statistics|logs|source|insider|inquiry|investigation|paper|newspaper|website|judge|statement';
const CALLINGS = 'spokes(?:man|woman|person)|minister|president|director|professor|coach|mayor|officer';

/** Behind a tag, what goes on while somebody speaks: `said amid fears it could fall`. */
const MEANWHILE = / (?:said|says?|warns?|warned)(?= (?:amid|despite|following|in the wake of|ahead of) )/u;

/** Who reports or announces: somebody named, or a noun for bodies and papers with its article. A deal is announced, too. */
const NAMED = new RegExp(
  `^(?:he|she|they|it|(?:${CALLINGS} )?${NAME}{0,5}|(?:(?:the|an?|its|his|her|their|state|local|official|court|police|public|internal|federal) )(?:${NAME}{0,3} )?(?:[\\p{Ll}-]+ ){0,2}?(?:${BODIES}))$`,
  'u',
);

/** Words that a main clause begins with as well as a phrase. */
const MAIN_OPENER = /^(?:and|but|nor|or|yet|there|this|that|these|those|we|you|i)$/;
/** A clause behind what comes before it: `If it cannot now, it will soon`. */
const MAIN = /^, (?:[\p{Lu}\p{N}]|(?:the|an?|it|he|she|they|there|we|you|this|these|many|some|people)\b)/u;

const VERBS = new Set([...VERB_FORMS, ...wordsOfList(lists.presents)]);
const isVerb = (word: string): boolean => VERBS.has(word.toLowerCase()) || /\p{Ll}{2}ed$/u.test(word);
const hasVerb = (clause: string): boolean => clause.split(/[ ,]+/).some(isVerb);

/** Whether a sentence up to its tag is a clause, and no phrase that belongs to the tag: `On Friday, Lund said`, `Whatever they do, Lund said`. */
function isClause(clause: string): boolean {
  const opener = /^\p{Lu}[\p{L}’'-]* /u.exec(clause)?.[0].trim().toLowerCase();
  if (opener === undefined || clause.length < 12 || clause.length > REACH || /[:;?!"“”]/.test(clause))
    return false;
  // Somebody else speaks in it: `Ek said in a bill`.
  if (/ (?:said|says|told) /.test(clause)) return false;
  if (MAIN_OPENER.test(opener) || (!PREPOSITIONS.has(opener) && !OPENS_OTHERWISE.test(opener)))
    return hasVerb(clause);
  const comma = clause.indexOf(', ');
  return comma > 0 && MAIN.test(clause.slice(comma)) && hasVerb(clause.slice(comma));
}

/** Who speaks and the verb in a tag; offsets in the sentence. */
interface Tag {
  readonly comma: number;
  readonly source: string;
  readonly verb: string;
}

/** An aside that the comma before a verb may close: `Lund, who was there, said prices rose`. */
const ASIDE = /, (?:who|whose|which|where|\p{Ll}+ing|\p{Ll}+ed)\b[^,]*$/u;
const DESCRIPTION = /, (?:an?|the|his|her|its)\b[^,]*$/u;

/** Whether somebody behind a verb is its subject, and neither when or where, nor what is said. */
const isBehind = (behind: string, clause: string): boolean =>
  !PREPOSITIONS.has(/^\p{L}*/u.exec(behind)![0].toLowerCase()) &&
  !/^\p{Lu}\p{Ll}+day\b/u.test(behind) &&
  !hasVerb(behind) &&
  !ASIDE.test(clause) &&
  (!DESCRIPTION.test(clause) || hasVerb(DESCRIPTION.exec(clause)![0]));

/** The tag that closes a sentence behind a clause: from one of its last three commas on. */
function tagOf(sentence: string): Tag | null {
  let tag: Tag | null = null;
  let comma = sentence.length;
  for (let count = 0; count < 3; count++) {
    comma = sentence.lastIndexOf(', ', comma - 1);
    if (comma < 0 || sentence.length - comma > TAG_REACH) break;
    const found = TAG.exec(sentence.slice(comma))?.groups;
    if (!found) continue;
    const { subject, does, behind } = found;
    if (subject?.split(' ').some((word) => VERBS.has(word))) continue;
    if (does !== undefined && !NAMED.test(subject!)) continue;
    if (behind !== undefined && !isBehind(behind, sentence.slice(0, comma))) continue;
    tag = { comma, source: (subject ?? behind)!, verb: (found['verb'] ?? found['inverted'])! };
  }
  return tag && isClause(sentence.slice(0, tag.comma)) ? tag : null;
}

/** A name that opens a sentence, behind a dateline perhaps, and what it is in apposition: `ELM  Norvane, the carmaker, has`. */
const APPOSED = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{Lu}.’'-]+,? ?){1,4} {1,2}(?:[-–—] )?)?(?<name>${NAME}{0,4}), (?=(?:an?|the|which|who) [^,;:]{2,80}, (?:${[...VERBS].join('|')}|\\p{Ll}{3,}ed)(?![\\p{L}’'-]))`,
  'u',
);

/** Adds the subject to a clause that the model has from its apposition on. */
function withSubject(
  text: string,
  starts: ArrayLike<number>,
  labels: Uint8Array,
  first: number,
  comma: number,
): void {
  const from = starts[first]!;
  const found = APPOSED.exec(text.slice(from, starts[comma]));
  if (!found) return;
  const { name } = found.groups!;
  let said = first;
  while (labels[said] === Label.O) said++;
  const apposition = from + found[0].length;
  if (labels[said] !== Label.INDIRECT || starts[said] !== apposition) return;
  let subject = first;
  while (starts[subject]! < apposition - 2 - name!.length) subject++;
  labels.fill(Label.INDIRECT + 1, subject, said + 1);
  labels[subject] = Label.INDIRECT;
}

/** What tags close. */
export interface Tagged {
  /** The tokens of their commas, each with the first of its sentence. */
  readonly commas: ReadonlyMap<number, number>;
  /** The first tokens of what is direct speech by its tag’s verb: `…, Lund shot back`. */
  readonly spoken: ReadonlySet<number>;
}

/**
 * Says that somebody says the clause.
 *
 * @param labels changed in place
 */
export function mendTagged(passage: PassageContent, labels: Uint8Array, sentenceOf: Uint16Array): Tagged {
  const tags = new Map<number, number>();
  const spoken = new Set<number>();
  const {
    text,
    tokens: { starts },
  } = passage;
  for (const { index, start, end, first } of sentencesByToken(passage, sentenceOf)) {
    const sentence = text.slice(start, end);
    const meanwhile = MEANWHILE.exec(sentence);
    const until = meanwhile ? meanwhile.index + meanwhile[0].length : sentence.length;
    const tag = tagOf(meanwhile ? `${sentence.slice(0, until)}.` : sentence);
    if (!tag) continue;
    let comma = first;
    while (starts[comma]! < start + tag.comma) comma++;
    let last = endOfSentence(sentenceOf, comma + 1, index);
    if (meanwhile) {
      const rest = last;
      while (starts[last - 1]! >= start + until) last--;
      labels.fill(Label.O, last, rest);
    }
    const behind = labels.subarray(comma + 1, last);
    if (behind.some((label) => label > Label.CUE)) continue;
    tags.set(comma, first);
    if (!behind.includes(Label.SOURCE) || !behind.includes(Label.CUE)) {
      behind.fill(Label.O);
      const fill = (words: string, label: number): void => {
        const from = text.indexOf(words, start + tag.comma + 2);
        for (let at = comma; at < last; at++)
          if (starts[at]! >= from && starts[at]! < from + words.length) labels[at] = label;
      };
      fill(tag.source, Label.SOURCE);
      fill(tag.verb, Label.CUE);
    }
    if (labels.subarray(first, comma).some(Number)) {
      withSubject(text, starts, labels, first, comma);
      continue;
    }
    const label = tag.verb.endsWith(' back') ? Label.DIRECT : Label.INDIRECT;
    if (label === Label.DIRECT) spoken.add(first);
    labels.fill(label + 1, first, comma);
    labels[first] = label;
  }
  return { commas: tags, spoken };
}
