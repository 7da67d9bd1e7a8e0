/** Where the words for a speaker end, before when and where it was said: `Ada Lund last week`, `Bo Ek in a statement`, `Ida Moss when we asked her`. */
import type { PassageContent } from '../../article/passages';
import { mayBeVerb, WEEKDAY } from '../lexicon';
import type { TokenRun } from '../model/judge';

const DAY = `(?:${WEEKDAY}|yesterday|today)`;
const PART = '(?: (?:morning|afternoon|evening|night))?';
const MONTH = '(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber';

/** Before a day that is part of a name: `Black Friday`, `the Mail on Sunday`. */
const NAMING =
  '(?<!(?:^|[^\\p{L}])(?:Ash|Big|Black|Bloody|Cyber|Easter|Good|Holy|Independent|Ireland|Mail|on|Palm|Scotland|Star|Super|Wales))';

const OCCASION =
  '(?:interview|statement|tweet|post|speech|letter|e-?mail|memo|briefing|news conference|press conference|phone call)';

/** Behind somebody, when and where it was. */
const CIRCUMSTANCES = new RegExp(
  `${NAMING},? (?:in an? (?:[\\p{L}-]+ ){0,2}${OCCASION}\\b.*|(?<=, )referring to .*|(?:(?:late|early|earlier)(?: on)? |on )?${DAY}${PART}` +
    `|(?:(?:late|early|earlier) )?(?:last|this) (?:week|weekend|month|year|night|morning|afternoon|evening|spring|summer|fall|autumn|winter|${DAY}${PART}|${MONTH})` +
    `|in (?:${MONTH}|\\d{4}|recent (?:days|weeks|months|years))|(?:when|while|after|before|as) (?:(?:we|I|asked|questioned)\\b|(?:he|she|they) ).*),?$`,
  'u',
);

/**
 * The words for a speaker without when and where it was said.
 *
 * @param source tokens of the passage, `end` exclusive
 */
export function withoutCircumstances(
  { text, tokens: { starts, ends } }: PassageContent,
  source: TokenRun,
): TokenRun {
  const from = starts[source.start]!;
  const found = CIRCUMSTANCES.exec(text.slice(from, ends[source.end - 1]));
  if (!found) return source;
  let { end } = source;
  while (end > source.start && ends[end - 1]! > from + found.index) end--;
  return end > source.start ? { ...source, end } : source;
}

/** How it was said, before the verb: `The company flat-out | denied it`. */
const ADVERB =
  / (?:also|later|further|then|again|once|repeatedly|subsequently|at|flat-out|outright|(?!(?:daily|weekly|monthly|quarterly|elderly|rally|tally|family|assembly|ally|bully|reply|supply|monopoly|anomaly|fly)$)\p{Ll}{3,}ly)$/u;
/** A relative pronoun at the end, whose clause says what is said: `search warrants that | revealed`. */
const RELATIVE = /[,\s–—-]+(?:that|which|who)$/u;
/** What somebody makes public, and is the author of. */
const MEDIUM =
  /\b(?:statement|video|letter|memo|tweet|post|e-?mail|message|report|ad|advert|release|note|notice|speech|book|article|column)s?$/u;
/** The object of a verb, with its determiner or in the plural. */
const OBJECT =
  /^(?:(?:the|an?|some|many|two|three|several|his|her|their|its|one) [^,]*|(?:\p{Ll}+ )?\p{Ll}+s)$/u;
/** Nouns for people who say things about others. */
const SAYERS =
  'aides|analysts|authorities|critics|detectives|doctors|experts|friends|investigators|lawyers|neighbou?rs|observers|officers|officials|opponents|police|prosecutors|relatives|reporters|researchers|scientists|supporters|witnesses';
/** Somebody in a relative clause, behind what the clause is about: `a move that | aides`, `a man who | the police`. */
const WITHIN = new RegExp(
  `^.*\\b(?:that|who|which|whom|what) (?=(?:(?:[\\p{Ll}-]+ )?(?:${SAYERS})|(?:(?<!what )(?:it|he|she|they|both)|\\d+ (?:percent|per cent)(?: of [^,]+)?)|(?:the|his|her|its|their|some|many|most) (?:[\\p{L}-]+ ){0,2}[\\p{L}-]+|\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,3})$)`,
  'u',
);

/**
 * The words for a speaker without an adverb of their verb, and without what the relative clause is about in which they stand.
 *
 * @param source tokens of the passage, `end` exclusive
 * @param cue the first token of the verb
 */
export function atClause(
  { text, tokens: { starts, ends } }: PassageContent,
  source: TokenRun,
  cue: number,
): TokenRun {
  const from = starts[source.start]!;
  const part = (first: number, length: number): TokenRun => {
    let { start, end } = source;
    while (start < end && starts[start]! < from + first) start++;
    while (end > start && ends[end - 1]! > from + length) end--;
    return end > start ? { start, end } : source;
  };
  if (source.end > cue || cue - source.end > 2) return source;
  const all = text.slice(from, ends[source.end - 1]);
  const adverb = ADVERB.exec(all)?.index ?? all.length;
  // `the previously | announced`
  const words = /^(?:the|an?|his|her|their|its)$/i.test(all.slice(0, adverb)) ? all : all.slice(0, adverb);
  const within = WITHIN.exec(words)?.[0].length ?? 0;
  if (within > 0 && !words.slice(within).split(' ').some(mayBeVerb)) return part(within, words.length);
  const relative = RELATIVE.exec(words)?.index;
  if (relative === undefined) return part(0, words.length);
  // `Lund, the woman who`; `Lund issued a statement that`
  if (/, $/.test(text.slice(0, from)) || MEDIUM.test(words.slice(0, relative))) return source;
  // `Elm unsealed search warrants that | revealed`
  const verb = [...words.slice(0, relative).matchAll(/[^\s,]+/g)].findLast(
    ({ 0: word, index }) => index > 0 && mayBeVerb(word),
  );
  const start = verb ? verb.index + verb[0].length + 1 : 0;
  return part(OBJECT.test(words.slice(start, relative)) ? start : 0, relative);
}

/** A joint at the end, whose clause is no part of the words: `Ada Lund, who`; `Lund funds a newspaper and`. */
const OPEN_END = /(?:,| [–—-])? (?:who|which|and|but|or)$/;
/**
 * The words for a speaker within the sentence of their verb, without a joint at their end and the verb that it joins: `Ada Lund` of
 * `Ada Lund, who`, `Ek` of `Ek, a clerk, funds a newspaper and`.
 *
 * @param source tokens of the passage, `end` exclusive
 * @param cue the first token of the verb
 */
export function withoutOpenEnd(
  { text, tokens: { starts, ends } }: PassageContent,
  source: TokenRun,
  cue: number,
  sentenceOf: Uint16Array,
): TokenRun {
  let { start, end } = source;
  const sentence = sentenceOf[cue]!;
  if (sentenceOf[start]! <= sentence && sentenceOf[end - 1]! >= sentence) {
    while (sentenceOf[start]! < sentence) start++;
    while (sentenceOf[end - 1]! > sentence) end--;
  }
  const from = starts[start]!;
  const words = text.slice(from, ends[end - 1]);
  const open = OPEN_END.exec(words);
  if (!open) return { start, end };
  const until = open.index;
  const said = words.slice(0, until);
  // `Ada Lund, | the woman who | tweeted`; `who endorsed | her but | said`
  if (open[0] === ' who' && /\p{Lu}\S*, $/u.test(text.slice(Math.max(0, from - 40), from))) return source;
  if (/^(?:her|him|them|it)$/.test(said)) return source;
  while (end > start && ends[end - 1]! > from + until) end--;
  return end > start ? { start, end } : source;
}

/** What a number is a share of before another: `four in `. */
const SHARE = /(?<![\p{L}\p{N}’'.,-])(?:\p{Ll}{3,}|\d[\d.,]*) (?:in|out of|of every|in every) $/iu;

/**
 * The words for a speaker with the share that they are: `Four in | 10 voters`.
 *
 * @param source tokens of the passage, `end` exclusive
 */
export function withShare({ text, tokens: { starts, ends } }: PassageContent, source: TokenRun): TokenRun {
  const from = starts[source.start]!;
  const words = text.slice(from, ends[source.end - 1]);
  const share =
    /^(?:\d|ten\b|five\b|twenty\b)/.test(words) && SHARE.exec(text.slice(Math.max(0, from - 30), from));
  if (!share) return source;
  let { start } = source;
  while (start > 0 && starts[start - 1]! >= from - share[0].length) start--;
  return { ...source, start };
}
