import type { PassageContent } from '../../article/passages';
import { CUE_CODES, findCues, type Cue, type PlainTokens } from './cues';
import { markEvidence } from './evidence';
import { classOf, normalizeWord, WORD_CLASSES, WordClass } from './classes';
import { PROFILE_CUES, PROFILE_MARKS, PROFILE_STYLES, type Profile } from './profile';

/** Turns strings into small numbers; 0 stands for everything it does not know. */
export interface Dictionary {
  word(normal: string): number;
  /** What words without a number of their own share with others that are used alike. */
  kindred(normal: string): number;
  suffix3(suffix: string): number;
  suffix2(suffix: string): number;
}

/** Number of values a slot may take, in slot order. Dictionary slots are bounded by their dictionary (0 here). */
const CLASS = WORD_CLASSES;
export const TOKEN_SLOTS = [
  { name: 'word', size: 0 },
  { name: 'suffix3', size: 0 },
  { name: 'suffix2', size: 0 },
  { name: 'shape', size: 81 },
  { name: 'class', size: CLASS * 2 },
  { name: 'position', size: 12 },
  { name: 'rest', size: 12 },
  { name: 'cue after', size: CUE_CODES * 3 },
  { name: 'cue before', size: CUE_CODES * 3 },
  { name: 'clause', size: 64 },
  { name: 'inside marks', size: 24 * 6 },
  { name: 'inside single marks', size: 24 },
  { name: 'mark edge', size: 4 * 4 },
  { name: 'spacing', size: 9 },
  { name: 'cue either side', size: 25 * CLASS },
] as const;

export const SENTENCE_SLOTS = [
  { name: 'person', size: 12 },
  { name: 'second person', size: 9 },
  { name: 'tense and end', size: 28 },
  { name: 'first class', size: CLASS },
  { name: 'length', size: 21 },
  { name: 'first cue', size: CUE_CODES + 1 },
  { name: 'last cue', size: CUE_CODES + 1 },
  { name: 'last cue before', size: CUE_CODES + 2 },
  { name: 'first cue after', size: CUE_CODES + 2 },
  { name: 'person before', size: 13 },
  { name: 'person after', size: 13 },
  { name: 'tense before', size: 29 },
  { name: 'tense after', size: 29 },
  { name: 'place', size: 24 },
  { name: 'paragraph', size: 16 },
  { name: 'document', size: PROFILE_CUES },
  { name: 'signs', size: 16 },
  { name: 'document marks', size: PROFILE_MARKS * 4 },
  { name: 'document style', size: PROFILE_STYLES },
  { name: 'paragraph form', size: 36 },
  { name: 'last class', size: CLASS },
] as const;

export const TOKEN_SLOT_COUNT = TOKEN_SLOTS.length;
export const SENTENCE_SLOT_COUNT = SENTENCE_SLOTS.length;

/** Feature values of a passage, a number a slot; 0 in dictionary slots stands for "unknown". */
export interface PassageFeatures {
  readonly tokenCount: number;
  readonly sentenceCount: number;
  /** A token: index of its sentence. Never falls. */
  readonly sentenceOf: Uint16Array;
  /** `tokenCount` × `TOKEN_SLOT_COUNT`. */
  readonly tokenValues: Uint16Array;
  /** `sentenceCount` × `SENTENCE_SLOT_COUNT`. */
  readonly sentenceValues: Uint16Array;
}

const bucket2 = (n: number): number => (n < 1 ? 0 : n < 2 ? 1 : 2);
const bucket3 = (n: number): number => (n < 1 ? 0 : n < 2 ? 1 : n < 4 ? 2 : 3);
const bucketFar = (n: number): number =>
  n < 1 ? 0 : n < 2 ? 1 : n < 3 ? 2 : n < 5 ? 3 : n < 9 ? 4 : n < 17 ? 5 : n < 33 ? 6 : 7;
const bucketLength = (n: number): number =>
  n < 6 ? 0 : n < 12 ? 1 : n < 20 ? 2 : n < 30 ? 3 : n < 45 ? 4 : n < 70 ? 5 : 6;

/** What is counted once a sentence. */
interface SentenceSummary {
  readonly from: number;
  readonly to: number;
  readonly cues: readonly Cue[];
  readonly firstCue: number;
  readonly lastCue: number;
  readonly reports: number;
  readonly person: number;
  readonly tense: number;
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly names: number;
}

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
  const { starts, ends, length } = passage.tokens;
  const { text } = passage;
  const sentenceOf = new Uint16Array(length);
  const tokenValues = new Uint16Array(length * TOKEN_SLOT_COUNT);
  const marks = markEvidence(passage);
  let known = knownWords.get(dictionary);
  if (!known) {
    known = new Map<string, WordFacts>();
    knownWords.set(dictionary, known);
  }

  // Plain tokens: everything but quotation marks.
  const words: string[] = [];
  const classes = new Uint8Array(length);
  const capital = new Uint8Array(length);
  const plainOf = new Uint16Array(length);
  const plainSentence = new Uint16Array(length);
  let sentence = 0;
  let plain = 0;
  for (let token = 0; token < length; token++) {
    while (
      sentence + 1 < passage.sentences.length &&
      starts[token]! >= passage.sentences[sentence + 1]!.start
    ) {
      sentence++;
    }
    sentenceOf[token] = sentence;
    const printed = text.slice(starts[token], ends[token]);
    const word = describeWord(printed, dictionary, known);
    plainOf[token] = plain;
    const base = token * TOKEN_SLOT_COUNT;
    for (let slot = 0; slot < WORD_SLOTS; slot++) tokenValues[base + slot] = word.values[slot]!;
    tokenValues[base + 13] = spacing(text, starts[token]!, ends[token]!);
    if (word.wordClass !== WordClass.QUOTE) {
      words.push(word.normal);
      classes[plain] = word.wordClass;
      capital[plain] = word.capital;
      plainSentence[plain] = sentence;
      plain++;
    }
  }
  const plainTokens: PlainTokens = { words, classes, capital };

  const sentenceCount = Math.max(1, passage.sentences.length);
  const summaries: SentenceSummary[] = [];
  const clauseOf = new Uint16Array(plain);
  const clauseFirst = new Uint8Array(plain);
  let at = 0;
  for (let index = 0; index < sentenceCount; index++) {
    const from = at;
    while (at < plain && plainSentence[at] === index) at++;
    summaries.push(summarize(plainTokens, from, at));
    describeClauses(classes, from, at, clauseOf, clauseFirst);
  }

  // Cue geometry and places, a token.
  let cueIndex = 0;
  let lastSentence = -1;
  for (let token = 0; token < length; token++) {
    const index = sentenceOf[token]!;
    const summary = summaries[index]!;
    const here = Math.min(plainOf[token]!, Math.max(summary.from, summary.to - 1));
    if (index !== lastSentence) {
      cueIndex = 0;
      lastSentence = index;
    }
    const { cues } = summary;
    while (cueIndex < cues.length && cues[cueIndex]!.at < here) cueIndex++;
    const after = nearestReport(cues, cueIndex, 1);
    const before = nearestReport(cues, cueIndex - 1, -1);
    const base = token * TOKEN_SLOT_COUNT;
    const clause = clauseOf[here] ?? 0;
    tokenValues[base + 5] = bucketFar(here - summary.from);
    tokenValues[base + 6] = bucketFar(summary.to - 1 - here);
    if (after) tokenValues[base + 7] = after.code * 3 + Math.min(2, clauseOf[after.at]! - clause);
    if (before) tokenValues[base + 8] = before.code * 3 + Math.min(2, clause - clauseOf[before.at]!);
    tokenValues[base + 9] = Math.min(3, clause) * 16 + (clauseFirst[here] ?? 0);
    const isMark = tokenValues[base + 4]! % CLASS === WordClass.QUOTE ? 1 : 0;
    tokenValues[base + 10] = marks.inside[token]! * 6 + Math.min(5, profile.marks);
    tokenValues[base + 11] = marks.insideSingle[token]!;
    tokenValues[base + 12] = marks.edge[token]! + 4 * isMark;
    const afterKind = after === null ? 0 : after.mental ? 1 : Math.min(4, 2 + after.at - here);
    const beforeKind = before === null ? 0 : before.mental ? 1 : Math.min(4, 1 + here - before.at);
    tokenValues[base + 14] = (afterKind * 5 + beforeKind) * CLASS + (tokenValues[base + 4]! % CLASS);
  }

  const sentenceValues = new Uint16Array(sentenceCount * SENTENCE_SLOT_COUNT);
  describeSentences(sentenceValues, summaries, passage, plainTokens, profile, marks.inside, sentenceOf);
  return { tokenCount: length, sentenceCount, sentenceOf, tokenValues, sentenceValues };
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

/** What a word shows by itself. */
interface WordFacts {
  readonly normal: string;
  readonly wordClass: number;
  readonly capital: number;
  /** Its first slots. */
  readonly values: readonly number[];
}

/** Word, two suffixes, shape, class. */
const WORD_SLOTS = 5;

/** The words met of late, for each dictionary: most come again. */
const knownWords = new WeakMap<Dictionary, Map<string, WordFacts>>();
const MOST_KNOWN_WORDS = 16_384;
/** A longer slice of a text would keep the whole text in memory. */
const LONGEST_KNOWN_WORD = 12;

function describeWord(printed: string, dictionary: Dictionary, known: Map<string, WordFacts>): WordFacts {
  const met = known.get(printed);
  if (met) return met;
  const normal = normalizeWord(printed);
  const wordClass = classOf(printed, normal);
  const code = printed.charCodeAt(0);
  const upper = code >= 65 && code <= 90;
  const facts = {
    normal,
    wordClass,
    capital: upper || (code > 127 && /^\p{Lu}/u.test(printed)) ? 1 : 0,
    values: wordValues(printed, normal, wordClass, dictionary),
  };
  if (printed.length <= LONGEST_KNOWN_WORD) {
    if (known.size >= MOST_KNOWN_WORDS) known.clear();
    known.set(printed, facts);
  }
  return facts;
}

function wordValues(printed: string, normal: string, wordClass: number, dictionary: Dictionary): number[] {
  let word = dictionary.word(normal);
  let form = 0;
  if (word === 0 && normal.length > 3) {
    // A possessive that lost its apostrophe, then the last part of a hyphenated word.
    if (normal.endsWith('s')) {
      word = dictionary.word(normal.slice(0, -1));
      if (word !== 0) form = 1;
    }
    if (word === 0) {
      const hyphen = normal.lastIndexOf('-');
      if (hyphen > 0) {
        word = dictionary.word(normal.slice(hyphen + 1));
        form = 2;
      }
    }
    if (word === 0) word = dictionary.kindred(normal);
  }
  let [suffix3, suffix2] = [0, 0];
  if (wordClass < WordClass.NUMBER || (wordClass >= WordClass.CAPITAL && wordClass <= WordClass.LY)) {
    suffix3 = dictionary.suffix3(normal.slice(-3));
    suffix2 = dictionary.suffix2(normal.slice(-2));
  }
  const code = printed.charCodeAt(0);
  const upper = code >= 65 && code <= 90;
  const lower = code >= 97 && code <= 122;
  const length = printed.length < 3 ? 0 : printed.length < 6 ? 1 : 2;
  const inner = printed.includes('-') ? 1 : printed.includes('.') && printed.length > 1 ? 2 : 0;
  const shape = ((upper ? 1 : lower ? 2 : 0) * 3 + length) * 3 + inner + (form === 0 ? 0 : 27 * form);
  return [word, suffix3, suffix2, shape, wordClass + (upper ? CLASS : 0)];
}

/** 3 × (before: 0 one space or edge, 1 none, 2 several) + the same after. Lost dashes leave two spaces. */
function spacing(text: string, start: number, end: number): number {
  const space = (index: number): boolean => text[index] === ' ';
  const before = start === 0 ? 0 : space(start - 1) ? (space(start - 2) ? 2 : 0) : 1;
  const after = end >= text.length ? 0 : space(end) ? (space(end + 1) ? 2 : 0) : 1;
  return before * 3 + after;
}

function describeClauses(
  classes: Uint8Array,
  from: number,
  to: number,
  clauseOf: Uint16Array,
  clauseFirst: Uint8Array,
): void {
  let start = from;
  let clause = 0;
  let first = 0;
  let present = 0;
  let past = 0;
  const close = (end: number): void => {
    const code = bucket2(first) * 4 + (present > 0 ? 1 : 0) + (past > 0 ? 2 : 0);
    clauseFirst.fill(code, start, end);
    start = end;
    first = present = past = 0;
  };
  for (let at = from; at < to; at++) {
    const wordClass = classes[at]!;
    if (
      wordClass === WordClass.COMMA ||
      wordClass === WordClass.SEMICOLON ||
      wordClass === WordClass.COLON ||
      wordClass === WordClass.DASH
    ) {
      close(at);
      clause++;
    }
    clauseOf[at] = Math.min(clause, 60000);
    if (
      wordClass === WordClass.FIRST ||
      wordClass === WordClass.SECOND ||
      wordClass === WordClass.CONTRACTION
    ) {
      first++;
    } else if (wordClass === WordClass.PRESENT) present++;
    else if (wordClass === WordClass.PAST || wordClass === WordClass.ED) past++;
  }
  close(to);
}

function summarize(tokens: PlainTokens, from: number, to: number): SentenceSummary {
  let first = 0;
  let second = 0;
  let third = 0;
  let contractions = 0;
  let present = 0;
  let past = 0;
  let names = 0;
  for (let at = from; at < to; at++) {
    switch (tokens.classes[at]) {
      case WordClass.FIRST:
        first++;
        break;
      case WordClass.SECOND:
        second++;
        break;
      case WordClass.SUBJECT_PRONOUN:
      case WordClass.THIRD:
        third++;
        break;
      case WordClass.CONTRACTION:
        contractions++;
        present++;
        break;
      case WordClass.PRESENT:
      case WordClass.MODAL:
        present++;
        break;
      case WordClass.PAST:
      case WordClass.ED:
        past++;
        break;
      case WordClass.CAPITAL:
        if (at > from && tokens.classes[at - 1] === WordClass.CAPITAL) names++;
        break;
      default:
    }
  }
  const cues = findCues(tokens, from, to);
  let firstCue = 0;
  let lastCue = 0;
  let reports = 0;
  for (const cue of cues) {
    if (cue.mental) continue;
    if (reports++ === 0) firstCue = cue.code;
    lastCue = cue.code;
  }
  if (reports === 0 && cues.length > 0) firstCue = lastCue = CUE_CODES;
  const tense = present + past === 0 ? 0 : past === 0 ? 1 : present === 0 ? 2 : 3;
  return {
    from,
    to,
    cues,
    firstCue,
    lastCue,
    reports,
    person: bucket3(first) * 3 + bucket2(contractions),
    tense: tense * 7 + endOf(tokens, from, to),
    first,
    second,
    third,
    names,
  };
}

function endOf(tokens: PlainTokens, from: number, to: number): number {
  if (to === from) return 0;
  switch (tokens.classes[to - 1]) {
    case WordClass.STOP:
      return 1;
    case WordClass.QUESTION:
      return 2;
    case WordClass.EXCLAMATION:
      return 3;
    case WordClass.COLON:
      return 4;
    case WordClass.COMMA:
      return 5;
    default:
      return 6;
  }
}

function describeSentences(
  values: Uint16Array,
  summaries: readonly SentenceSummary[],
  passage: PassageContent,
  tokens: PlainTokens,
  profile: Profile,
  inside: Uint8Array,
  sentenceOf: Uint16Array,
): void {
  const count = summaries.length;
  let withCue = 0;
  let withFirst = 0;
  for (const summary of summaries) {
    if (summary.reports > 0) withCue++;
    if (summary.first > 0) withFirst++;
  }
  // Sentences: how many tokens stand inside double marks.
  const quoted = new Uint16Array(count);
  const size = new Uint16Array(count);
  for (let token = 0; token < sentenceOf.length; token++) {
    size[sentenceOf[token]!]!++;
    if (inside[token] !== 0) quoted[sentenceOf[token]!]!++;
  }
  const anyMarks = inside.some((value) => value !== 0) ? 1 : 0;
  const last = summaries.at(-1)!;
  const form =
    (passage.tokens.length < 8 ? 0 : passage.tokens.length < 16 ? 1 : passage.tokens.length < 40 ? 2 : 3) *
      9 +
    (endOf(tokens, last.from, last.to) === 6 ? 1 : 0) * 3 +
    Math.min(2, count - 1);
  for (let index = 0; index < count; index++) {
    const it = summaries[index]!;
    const before = index > 0 ? summaries[index - 1]! : null;
    const after = index + 1 < count ? summaries[index + 1]! : null;
    const base = index * SENTENCE_SLOT_COUNT;
    let slot = base;
    const put = (value: number): void => {
      values[slot++] = value;
    };
    put(it.person);
    put(bucket2(it.second) * 3 + bucket2(it.third));
    put(it.tense);
    put(it.to > it.from ? tokens.classes[it.from]! : 0);
    put(bucketLength(it.to - it.from) * 3 + bucket2(it.names));
    put(it.firstCue);
    put(it.lastCue);
    put(before ? before.lastCue : CUE_CODES + 1);
    put(after ? after.firstCue : CUE_CODES + 1);
    put(before ? before.person : 12);
    put(after ? after.person : 12);
    put(before ? before.tense : 28);
    put(after ? after.tense : 28);
    put(
      ((index === 0 ? 0 : index < 3 ? 1 : 2) * 2 + (index === count - 1 ? 1 : 0)) * 4 +
        (count < 2 ? 0 : count < 3 ? 1 : count < 5 ? 2 : 3),
    );
    put(bucket3(withCue) * 4 + bucket3(withFirst));
    put(profile.cues);
    const hasColon = tokens.classes.subarray(it.from, it.to).includes(WordClass.COLON) ? 1 : 0;
    const share =
      size[index] === 0 || quoted[index] === 0 ? 0 : quoted[index]! * 10 >= size[index]! * 8 ? 2 : 1;
    put(hasColon + 2 * share);
    put(profile.marks * 4 + anyMarks * 2 + (quoted[index] === 0 ? 0 : 1));
    put(profile.style);
    put(form);
    put(it.to - 2 >= it.from ? tokens.classes[it.to - 2]! : 0);
  }
}
