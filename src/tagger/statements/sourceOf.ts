import type { PassageContent } from '../../article/passages';
import type { TokenRun } from '../model/judge';
import { directSubject, subjectBehind } from './directSubject';
import { ledBy } from './governing';
import { mainSubject } from './mainSubject';
import { coordinated, isAccompanying, isParticiple, openingSubject, tellsWhomBefore } from './opening';
import { firstFrom, nearest, type Run } from './runs';
import { clauseSubject } from './subordinate';

/** The words for who speaks, as far as the model sees them or the sentence of the cue begins with them. */
export function sourceOf(
  cue: Run,
  run: Run,
  cues: readonly Run[],
  sources: readonly Run[],
  passage: PassageContent,
  sentenceOf: Uint16Array,
): TokenRun | null {
  const own = sources[firstFrom(sources, cue.start) - 1];
  if (own && own.end >= cue.start - 1 && isAccompanying(passage, own)) return own;
  const verb = ledBy(cue, cues, passage, sentenceOf);
  const sentence = sentenceOf[verb.start]!;
  let near = nearest(sources, verb, sentenceOf) ?? nearest(sources, run, sentenceOf);
  // `Lund, after a pause, said of | Ek`
  const isObject = near?.start === verb.end && isSpokenAbout(passage, verb);
  // The subject of the next sentence is not this one's, but a pronoun may well take it up.
  if (near && (isObject || (sentenceOf[near.start]! > sentence && !isPronoun(passage, near)))) {
    near = sources[firstFrom(sources, verb.start) - 1] ?? null;
    if (near && sentenceOf[near.start] !== sentence) near = null;
  }
  // `Lund left when | Ek | said`
  const within = clauseSubject(passage, verb);
  if (within && (!near || near.end <= within.start || near.start > verb.start)) return within;
  if (near && near.start > verb.end && isAccompanying(passage, near))
    return openingSubject(passage, verb.end, sentence);
  const closed = mainSubject(passage, cue.start, sentence, near);
  // `When Moss said it was late, | Lund | agreed, adding that`
  if (closed && (verb === cue || (closed.start >= verb.end && opensClause(passage, closed)))) return closed;
  const joined = coordinated(passage, verb.start, sentence, near);
  if (joined) return joined;
  const elsewhere =
    near === null || sentenceOf[near.start] !== sentence || tellsWhomBefore(passage, verb.start, near);
  if (!elsewhere) return near;
  if (opensParticipially(passage, cue, sentence)) return subjectBehind(passage, run) ?? near;
  if (isParticiple(passage, verb.start)) return openingSubject(passage, verb.start, sentence) ?? near;
  return (
    (verb.end <= run.start &&
      sentenceOf[run.start] === sentence &&
      isActive(passage, verb) &&
      directSubject(passage, verb.start, sentence)) ||
    near
  );
}

/** Whether a comma shows that a subject opens a clause. */
const opensClause = ({ text, tokens: { starts } }: PassageContent, { start }: TokenRun): boolean =>
  /, (?:but |and )?$/.test(text.slice(Math.max(0, starts[start]! - 6), starts[start]));

/** Whether a participle opens its sentence: `Noting that it was late, Lund left`. */
const opensParticipially = (
  { text, sentences, tokens: { starts, ends } }: PassageContent,
  { start }: Run,
  sentence: number,
): boolean =>
  starts[start] === sentences[sentence]!.start &&
  /^\p{Lu}\p{Ll}+ing$/u.test(text.slice(starts[start], ends[start]));

/** Whether a verb says what its subject does; `Lund was asked`, `According to` do not. */
const isActive = ({ text, tokens: { starts, ends } }: PassageContent, { start, end }: Run): boolean =>
  !/^(?:according|when|asked|\p{L}+ing)\b|\b(?:is|are|was|were|been|be|being)\b/iu.test(
    text.slice(starts[start], ends[end - 1]),
  );

const isSpokenAbout = ({ text, tokens: { starts, ends } }: PassageContent, { start, end }: Run): boolean =>
  / (?:of|about)$/.test(text.slice(starts[start], ends[end - 1]));

const isPronoun = ({ text, tokens: { starts, ends } }: PassageContent, { start, end }: TokenRun): boolean =>
  /^(?:he|she|they|it)$/i.test(text.slice(starts[start], ends[end - 1]));
