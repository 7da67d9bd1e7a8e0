import type { PassageContent } from '../../article/passages';
import { bucketFar } from './buckets';
import { WORD_CLASSES, WordClass } from './classes';
import { describeClauses, type Clauses } from './clauses';
import type { Cue, PlainTokens } from './cues';
import { markEvidence, type MarkEvidence } from './evidence';
import type { Profile } from './profile';
import { describeSentences, summarize, type SentenceSummary } from './sentenceFeatures';
import {
  CLASS_SLOT,
  INSIDE_MARKS,
  INSIDE_SINGLE,
  SENTENCE_SLOT_COUNT,
  TOKEN_SLOT_COUNT,
  tokenSlot,
  type Dictionary,
  type PassageFeatures,
} from './slots';
import { describeWord, knownFacts, spacing, WORD_SLOTS } from './wordFacts';

const POSITION = tokenSlot('position');
const REST = tokenSlot('rest');
const CUE_AFTER = tokenSlot('cue after');
const CUE_BEFORE = tokenSlot('cue before');
const CLAUSE = tokenSlot('clause');
const MARK_EDGE = tokenSlot('mark edge');
const SPACING = tokenSlot('spacing');
const CUE_EITHER_SIDE = tokenSlot('cue either side');

/**
 * Describes every token and sentence of a passage by numbers that a model has weights for. Linear in its length.
 *
 * @param profile what the rest of the document tells
 */
export function extractFeatures(
  passage: PassageContent,
  profile: Profile,
  dictionary: Dictionary,
): PassageFeatures {
  const { length } = passage.tokens;
  const sentenceCount = Math.max(1, passage.sentences.length);
  const marks = markEvidence(passage);
  const tokenValues = new Uint16Array(length * TOKEN_SLOT_COUNT);
  const { sentenceOf, plainOf, plainSentence, ...plain } = describeWords(passage, dictionary, tokenValues);

  const summaries: SentenceSummary[] = [];
  const clauses = { of: new Uint16Array(plain.words.length), first: new Uint8Array(plain.words.length) };
  let at = 0;
  for (let index = 0; index < sentenceCount; index++) {
    const from = at;
    while (at < plain.words.length && plainSentence[at] === index) at++;
    summaries.push(summarize(plain, from, at));
    describeClauses(plain.classes, from, at, clauses);
  }
  describePlaces(tokenValues, { sentenceOf, plainOf, summaries, clauses });
  describeMarks(tokenValues, marks, profile);

  const sentenceValues = new Uint16Array(sentenceCount * SENTENCE_SLOT_COUNT);
  describeSentences(sentenceValues, summaries, passage, plain, profile, marks.inside, sentenceOf);
  return { tokenCount: length, sentenceCount, sentenceOf, tokenValues, sentenceValues };
}

/** The tokens of a passage, and of them the plain ones: everything but quotation marks. */
interface Words extends PlainTokens {
  /** A token: index of its sentence, and of the next plain token from it on. */
  readonly sentenceOf: Uint16Array;
  readonly plainOf: Uint16Array;
  /** A plain token: index of its sentence. */
  readonly plainSentence: Uint16Array;
}

/** Fills what words show by themselves. */
function describeWords(
  { text, tokens, sentences }: PassageContent,
  dictionary: Dictionary,
  tokenValues: Uint16Array,
): Words {
  const { starts, ends, length } = tokens;
  const known = knownFacts(dictionary);
  const words: string[] = [];
  const classes = new Uint8Array(length);
  const capital = new Uint8Array(length);
  const sentenceOf = new Uint16Array(length);
  const plainOf = new Uint16Array(length);
  const plainSentence = new Uint16Array(length);
  let sentence = 0;
  for (let token = 0; token < length; token++) {
    while (sentence + 1 < sentences.length && starts[token]! >= sentences[sentence + 1]!.start) sentence++;
    sentenceOf[token] = sentence;
    const word = describeWord(text.slice(starts[token], ends[token]), dictionary, known);
    const plain = words.length;
    plainOf[token] = plain;
    const base = token * TOKEN_SLOT_COUNT;
    for (let slot = 0; slot < WORD_SLOTS; slot++) tokenValues[base + slot] = word.values[slot]!;
    tokenValues[base + SPACING] = spacing(text, starts[token]!, ends[token]!);
    if (word.wordClass === WordClass.QUOTE) continue;
    words.push(word.normal);
    classes[plain] = word.wordClass;
    capital[plain] = word.capital;
    plainSentence[plain] = sentence;
  }
  return { words, classes, capital, sentenceOf, plainOf, plainSentence };
}

/** What is known of the sentences when places are described. */
interface Sentences {
  readonly sentenceOf: Uint16Array;
  readonly plainOf: Uint16Array;
  readonly summaries: readonly SentenceSummary[];
  readonly clauses: Clauses;
}

/** Fills where each token stands in its sentence and its clause, and how far the reporting verbs around it are. */
function describePlaces(
  tokenValues: Uint16Array,
  { sentenceOf, plainOf, summaries, clauses }: Sentences,
): void {
  let cueIndex = 0;
  let lastSentence = -1;
  for (let token = 0; token < sentenceOf.length; token++) {
    const index = sentenceOf[token]!;
    const { from, to, cues } = summaries[index]!;
    const here = Math.min(plainOf[token]!, Math.max(from, to - 1));
    if (index !== lastSentence) {
      cueIndex = 0;
      lastSentence = index;
    }
    while (cueIndex < cues.length && cues[cueIndex]!.at < here) cueIndex++;
    const after = nearestReport(cues, cueIndex, 1);
    const before = nearestReport(cues, cueIndex - 1, -1);
    const base = token * TOKEN_SLOT_COUNT;
    const clause = clauses.of[here] ?? 0;
    tokenValues[base + POSITION] = bucketFar(here - from);
    tokenValues[base + REST] = bucketFar(to - 1 - here);
    if (after) tokenValues[base + CUE_AFTER] = after.code * 3 + Math.min(2, clauses.of[after.at]! - clause);
    if (before)
      tokenValues[base + CUE_BEFORE] = before.code * 3 + Math.min(2, clause - clauses.of[before.at]!);
    tokenValues[base + CLAUSE] = Math.min(3, clause) * 16 + (clauses.first[here] ?? 0);
    const afterKind = after === null ? 0 : after.mental ? 1 : Math.min(4, 2 + after.at - here);
    const beforeKind = before === null ? 0 : before.mental ? 1 : Math.min(4, 1 + here - before.at);
    tokenValues[base + CUE_EITHER_SIDE] =
      (afterKind * 5 + beforeKind) * WORD_CLASSES + (tokenValues[base + CLASS_SLOT]! % WORD_CLASSES);
  }
}

/** Fills what quotation marks stand around each token. */
function describeMarks(tokenValues: Uint16Array, marks: MarkEvidence, profile: Profile): void {
  for (let token = 0, base = 0; base < tokenValues.length; token++, base += TOKEN_SLOT_COUNT) {
    const isMark = tokenValues[base + CLASS_SLOT]! % WORD_CLASSES === WordClass.QUOTE ? 1 : 0;
    tokenValues[base + INSIDE_MARKS] = marks.inside[token]! * 6 + Math.min(5, profile.marks);
    tokenValues[base + INSIDE_SINGLE] = marks.insideSingle[token]!;
    tokenValues[base + MARK_EDGE] = marks.edge[token]! + 4 * isMark;
  }
}

/** The next cue in a direction, a verb of speaking before a verb of thinking. Looks at a few cues only. */
function nearestReport(cues: readonly Cue[], start: number, step: 1 | -1): Cue | null {
  let mental: Cue | null = null;
  for (let index = start, seen = 0; index >= 0 && index < cues.length && seen < 8; index += step, seen++) {
    const cue = cues[index]!;
    if (!cue.mental) return cue;
    mental ??= cue;
  }
  return mental;
}
