import type { PassageContent } from '../../article/passages';
import { bucket2, bucket3, bucketLength } from './buckets';
import { WordClass } from './classes';
import { CUE_CODES, findCues, type Cue, type PlainTokens } from './cues';
import type { Profile } from './profile';
import { SENTENCE_SLOT_COUNT } from './slots';

/** What is counted once a sentence. */
export interface SentenceSummary {
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

/** Counts what the plain tokens `from` to `to` of a passage, a sentence, hold. */
export function summarize(tokens: PlainTokens, from: number, to: number): SentenceSummary {
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

/** Fills the slots of every sentence of a passage. @param inside marks around each token, see `MarkEvidence` */
export function describeSentences(
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
