/** Which cue governs what is said, where the nearest is not the one. */
import type { PassageContent } from '../../article/passages';
import type { TokenRun } from '../model/judge';
import { Label } from '../model/decode';
import { isParticiple } from './opening';
import { firstFrom, type Run } from './runs';

/** A tag that closes a sentence begins so many tokens after the content at most. */
const TAG_TOKENS = 12;

/**
 * The cue of a tag that closes the content's sentence: `…, Lund said Sunday.` It governs the content also where a verb
 * before it does already (`The board, which stressed that …, will meet, Lund said.`).
 *
 * @param next the content after this one
 */
export function closingTag(
  cues: readonly Run[],
  content: Run,
  next: Run | undefined,
  { text, tokens }: PassageContent,
  sentenceOf: Uint16Array,
): Run | null {
  const sentence = sentenceOf[content.end - 1]!;
  const end = tokens.ends[content.end - 1]!;
  if (!/[,”"’']/.test(text.slice(end - 1, end + 1)) || (next && sentenceOf[next.start] === sentence))
    return null;
  const cue = cues[firstFrom(cues, content.end)];
  return cue && cue.start - content.end <= TAG_TOKENS && sentenceOf[cue.start] === sentence ? cue : null;
}

/** Whether a verb stands before the colon of a content: `Lund said: It is late, the Elm Post reported` has Lund's words. */
export const leadsByColon = (cue: Run, content: Run, { text, tokens: { starts } }: PassageContent): boolean =>
  cue.end <= content.start &&
  content.start - cue.end < 4 &&
  /:\s*["“]?$/.test(text.slice(starts[cue.start], starts[content.start]));

/** A content that a closing tag governs, from the beginning of its sentence when an inner verb stands there before it. */
export function withSentence(
  content: Run,
  inner: Run,
  previous: Run | undefined,
  { text, tokens: { starts } }: PassageContent,
  sentenceOf: Uint16Array,
): Run {
  const sentence = sentenceOf[content.start]!;
  if (/:\s*["“]?$/.test(text.slice(starts[inner.start], starts[content.start]))) return content;
  if (inner.start >= content.start || sentenceOf[inner.start] !== sentence) return content;
  let { start } = content;
  while (start > (previous?.end ?? 0) && sentenceOf[start - 1] === sentence) start--;
  while (/[,;]/.test(text[starts[start]!]!)) start++;
  return { ...content, start };
}

/** The verb that a participle behind a comma goes on from, whose subject is its own, too: `Lund told Ek, adding that`. */
export function ledBy(cue: Run, cues: readonly Run[], passage: PassageContent, sentenceOf: Uint16Array): Run {
  return (isParticiple(passage, cue.start) && cueBefore(cue, cues, sentenceOf)) || cue;
}

/** The cue before another in its sentence, null where there is none. */
function cueBefore(cue: Run, cues: readonly Run[], sentenceOf: Uint16Array): Run | null {
  const before = cues[firstFrom(cues, cue.start) - 1];
  return before && sentenceOf[before.start] === sentenceOf[cue.start] ? before : null;
}

/** Sentences between a cue and what goes on from it, at most. */
const MOST_SENTENCES = 2;

/**
 * The cue before a content that goes on from it, where the nearest one introduces what comes next: `Nothing was safe` in `It was
 * early, Lund said. Nothing was safe. Ek said that it was.`
 *
 * @param next the content after this one
 */
export function goneOnFrom(
  cue: Run | null,
  content: Run,
  next: Run | undefined,
  cues: readonly Run[],
  sentenceOf: Uint16Array,
): Run | null {
  const introduces =
    cue !== null &&
    next !== undefined &&
    cue.start >= content.end &&
    next.start >= cue.end &&
    sentenceOf[cue.start]! > sentenceOf[content.end - 1]! &&
    sentenceOf[next.start] === sentenceOf[cue.start];
  const before = introduces ? cues[firstFrom(cues, content.start) - 1] : undefined;
  return before && sentenceOf[content.start]! - sentenceOf[before.start]! <= MOST_SENTENCES ? before : cue;
}

/** A clause that a verb stands in, behind the tag of its sentence: ` the Post, after Ek `. */
const IN_CLAUSE =
  /, (?:after|before|when|while|as|since|once|because|although|though) (?:[^\s,;:.!?]+ ){1,6}$/;

/**
 * The tag of a sentence that a content in the next one goes on from, where a verb in a clause is nearer: `No, Lund told the Post, after Ek
 * asked for it. It is late.`
 */
export function outOfClause(
  cue: Run | null,
  content: Run,
  cues: readonly Run[],
  { text, tokens: { starts, ends } }: PassageContent,
  sentenceOf: Uint16Array,
): Run | null {
  if (!cue || cue.end > content.start || sentenceOf[cue.start] === sentenceOf[content.start]) return cue;
  const tag = cueBefore(cue, cues, sentenceOf);
  return tag && IN_CLAUSE.test(text.slice(ends[tag.end - 1], starts[cue.start])) ? tag : cue;
}

/** A source at second hand that is nobody by name: `two people briefed on the call`, `a transcript`. */
const UNNAMED = /^according to (?:(?:the|an?|his|her|their|its) )?\p{Ll}/u;

/** Whom a verb is said to, before the content: ` the board`, ` Ada Lund`. */
const ADDRESSEE = /^(?: [^\s,;:()]+){0,5} ?$/u;

/**
 * The verb of `Lund said, according to the Elm Post` and of `Lund told Ek that it was late, according to two people`, where the cue
 * is the credit.
 */
export function behindCredit(
  cue: Run | null,
  content: Run,
  cues: readonly Run[],
  { text, tokens: { starts, ends } }: PassageContent,
  sentenceOf: Uint16Array,
): Run | null {
  if (!cue || !text.startsWith('according', starts[cue.start])) return cue;
  const before = cues[firstFrom(cues, cue.start) - 1];
  if (!before || before.end > cue.start) return cue;
  const verb = text.slice(starts[before.end - 1], ends[before.end - 1]);
  if (content.start < before.end || content.end > cue.start)
    return text.slice(ends[before.end - 1], starts[cue.start]) === ', ' ? before : cue;
  const told =
    sentenceOf[before.start] === sentenceOf[content.end - 1] &&
    SAYS.test(verb) &&
    UNNAMED.test(text.slice(starts[cue.start])) &&
    ADDRESSEE.test(text.slice(ends[before.end - 1], starts[content.start])) &&
    !/, (?:but|and) |^(?:in|to|of|with) /.test(text.slice(starts[content.start], ends[content.end - 1]));
  return told ? before : cue;
}

/** What somebody does at first hand; what papers and surveys do is another's. */
const SAYS =
  /^(?:said|told|warned|assured|informed|promised|reminded|insisted|claimed|denied|admitted|confessed|testified)$/;

/** A content with what introduces it. */
interface Introduced {
  readonly run: Run;
  readonly cue: Run | null;
  readonly source: TokenRun | null;
}

/**
 * Contents of whole sentences, the first of which has its cue, in the present, within the second one, are one quotation: `Nobody read it.
 * The report says the gates were shut, he said.` has no words of the report's.
 *
 * @param found in order
 */
export function withInnerCues(
  found: readonly Introduced[],
  { text, tokens: { starts, ends } }: PassageContent,
  sentenceOf: Uint16Array,
): Introduced[] {
  const joined: Introduced[] = [];
  for (const each of found) {
    const last = joined.at(-1);
    const inner = last?.cue;
    const within =
      inner &&
      last.run.label === Label.DIRECT &&
      inner.start > each.run.start &&
      inner.end <= each.run.end &&
      each.cue !== null &&
      each.cue.start >= each.run.end &&
      each.run.start - last.run.end <= 1 &&
      sentenceOf[each.run.start] !== sentenceOf[last.run.end - 1] &&
      /^(?:says?|states?|reads?|shows?)$/.test(text.slice(starts[inner.start], ends[inner.end - 1]));
    if (within) joined[joined.length - 1] = { ...each, run: { ...last.run, end: each.run.end } };
    else joined.push(each);
  }
  return joined;
}
