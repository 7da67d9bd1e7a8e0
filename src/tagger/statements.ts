import { listedBodies } from '../article/listedBodies';
import type { PassageContent } from '../article/passages';
import { Slab } from '../article/slab';
import type { StatementKind } from '../reading/reading';
import { findQuotations, type Quotation } from './marks';
import type { Range, TaggedStatement } from './tagger';
import { mendAccording } from './statements/accordingTo';
import { behindAddressee } from './statements/addressee';
import { mendAnonymous } from './statements/anonymous';
import { mendApposed } from './statements/apposed';
import { mendAsTags } from './statements/asTag';
import { behindParticiple } from './statements/besides';
import { outOfBrackets } from './statements/brackets';
import { mendCommentary } from './statements/commentary';
import { WORD_CLASSES, WordClass } from './model/classes';
import { mendColonInside } from './statements/colonInside';
import { endedByNextVerb, saidNext } from './statements/coordinate';
import { Label, LABEL_COUNT } from './model/decode';
import { isNegated, saysNothing } from './statements/empty';
import { TOKEN_SLOT_COUNT } from './model/slots';
import type { Findings, PassageFindings } from './model/findings';
import { mendIntroduced } from './statements/introduced';
import { mendInnerTags } from './statements/innerTag';
import { mendLostCues } from './statements/lostCue';
import { innerSource } from './statements/innerSource';
import { mendInverted } from './statements/inverted';
import { mendMedium } from './statements/medium';
import { endedByOccasion, namesOnly } from './statements/occasion';
import {
  coordinated,
  isAccompanying,
  isParticiple,
  openingSubject,
  tellsWhomBefore,
} from './statements/opening';
import { mendAsked, mendQuestionTags } from './statements/questionTag';
import { quotedAt } from './statements/quoted';
import { endedByAside } from './statements/asideEnd';
import { behindDateline } from './statements/dateline';
import { directSubject, subjectBehind } from './statements/directSubject';
import { atClause, withoutCircumstances, withoutOpenEnd, withShare } from './statements/sourceEnd';
import {
  behindCredit,
  closingTag,
  goneOnFrom,
  leadsByColon,
  ledBy,
  outOfClause,
  withInnerCues,
  withSentence,
} from './statements/governing';
import {
  firstFrom,
  labelRuns,
  nearest,
  trimRun,
  withNouns,
  withoutGerund,
  type Run,
} from './statements/runs';
import { behindGesture } from './statements/gesture';
import { endedByMainVerb, isRelativeClause } from './statements/nounClause';
import { isContrasted, isJoined, withoutOpener } from './statements/joints';
import { mendGoesOn } from './statements/goesOn';
import { mendScenes } from './statements/scene';
import { mendSecond } from './statements/second';
import { mendSelfStyled } from './statements/selfStyled';
import { mendStated } from './statements/stated';
import { mainSubject } from './statements/mainSubject';
import { subjectAt } from './statements/subject';
import { inSubordinate } from './statements/subordinate';
import { mendTagged } from './statements/tagged';
import { mendPoints } from './statements/points';
import { mendTweets } from './statements/tweet';
import { withWholeBody } from './statements/wholeBody';
import {
  CLASSES_OF_STATEMENT,
  confidenceFeatures,
  describeCertainty,
  describeNeighbour,
  describeRun,
  massesOf,
  type Evidence,
  type Judgement,
  type TokenRun,
} from './model/judge';

/** What may be a statement, before it is judged. */
export interface Candidate {
  readonly run: Run;
  readonly cue: Run | null;
  readonly source: TokenRun | null;
  /** Whether it is a statement for sure, by a tag behind it that closes its sentence or by the medium that it is made in. */
  readonly sure: boolean;
  /** Whether it is direct by the tag behind it: a question, what somebody shot back. */
  readonly spoken: boolean;
  /** What is known of it without the rest of the document. */
  readonly described: Float32Array;
  /** From `describeCertainty`. */
  readonly certainty: Float32Array;
}

/** The candidates of a passage, and what it tells about the others. */
export interface Candidates {
  readonly list: readonly Candidate[];
  readonly findings: PassageFindings;
}

const KINDS = ['direct', 'mixed', 'indirect'] as const satisfies readonly StatementKind[];

const numbers = new Slab((length) => new Float32Array(length));

/**
 * Gathers the labels of tokens into runs with cue and source. Linear in the passage.
 *
 * @param labels changed in place, where rules know better
 */
export function findCandidates(passage: PassageContent, labels: Uint8Array, evidence: Evidence): Candidates {
  const { features, probabilities } = evidence;
  const { sentenceOf, tokenCount, tokenValues } = features;
  const classAt = (token: number): number => tokenValues[token * TOKEN_SLOT_COUNT + 4]! % WORD_CLASSES;
  const isWord = (token: number): boolean => {
    const wordClass = classAt(token);
    return wordClass < WordClass.COMMA || wordClass > WordClass.PUNCTUATION;
  };
  const read = labels.slice();
  mendPoints(passage, labels, sentenceOf);
  mendAccording(passage, labels, sentenceOf);
  const stated = mendMedium(passage, labels, sentenceOf);
  const compared = mendAsTags(passage, labels, sentenceOf);
  const asked = mendQuestionTags(passage, labels, sentenceOf);
  mendAsked(passage, labels);
  mendAnonymous(passage, labels, sentenceOf);
  mendInverted(passage, labels, sentenceOf);
  mendApposed(passage, labels, sentenceOf);
  mendIntroduced(passage, labels, sentenceOf);
  mendSelfStyled(passage, labels);
  mendColonInside(passage, labels, sentenceOf);
  const shown = mendStated(passage, labels, sentenceOf);
  mendSecond(passage, labels, sentenceOf);
  mendGoesOn(passage, labels, sentenceOf);
  mendLostCues(passage, labels, sentenceOf);
  mendScenes(passage, labels, sentenceOf);
  mendInnerTags(passage, labels, sentenceOf);
  const tags = mendTagged(passage, labels, sentenceOf);
  mendCommentary(passage, labels, sentenceOf);
  const posts = mendTweets(passage, labels);
  exchangeOdds(read, labels, probabilities);
  const contents: Run[] = [];
  const cues: Run[] = [];
  const sources: Run[] = [];
  for (const run of labelRuns(labels)) {
    if (run.label === Label.CUE) cues.push(run);
    else if (run.label === Label.SOURCE) sources.push(run);
    else if (run.label >= Label.DIRECT) {
      const trimmed = trimRun(
        withoutOpener(passage, behindGesture(passage, behindDateline(passage, run))),
        passage,
        isWord,
      );
      if (!trimmed) continue;
      const start = behindAddressee(passage, trimmed);
      let end = start;
      // `She asked | Lund what he would do. | I would go, he said.`
      while (end < trimmed.end && (start === trimmed.start || sentenceOf[end] === sentenceOf[start])) end++;
      contents.push({ ...trimmed, start, end });
      if (end < trimmed.end) contents.push({ ...trimmed, start: end });
    }
  }
  withNouns(cues, sources, passage);
  const bodies = contents.length > 0 ? listedBodies(passage.text) : [];
  const found = contents.flatMap((content, index) => {
    const tag = closingTag(cues, content, contents[index + 1], passage, sentenceOf);
    const near = goneOnFrom(
      outOfClause(nearest(cues, content, sentenceOf), content, cues, passage, sentenceOf),
      content,
      contents[index + 1],
      cues,
      sentenceOf,
    );
    const governs = behindCredit(
      near && leadsByColon(near, content, passage) ? near : (tag ?? near),
      content,
      cues,
      passage,
      sentenceOf,
    );
    if (
      governs &&
      (namesOnly(passage, governs, content, sentenceOf) ||
        isJoined(passage, governs, content) ||
        isContrasted(passage, governs, content, contents[index + 1]))
    )
      return [];
    const denies =
      governs !== null &&
      governs.start >= content.end &&
      sentenceOf[governs.start] !== sentenceOf[content.end - 1] &&
      isNegated(passage, governs);
    const cue = governs && !denies ? withoutGerund(governs, content, passage) : null;
    if (denies && passage.text[passage.tokens.starts[content.end - 1]!] === '?') return [];
    const whole =
      tag && near && governs === tag
        ? withSentence(content, near, contents[index - 1], passage, sentenceOf)
        : cue && cue.end < content.start && governs!.end === content.start
          ? { ...content, start: cue.end }
          : content;
    const quoted = cue && quotedAt(passage, cue.start, sentenceOf[cue.start]!);
    // Who is quoted, taken for what is said: `cited | Lund |, the mayor, as saying`.
    if (quoted && whole.start >= quoted.source.start && whole.end <= quoted.content) return [];
    const behind =
      quoted && whole.start < quoted.content && whole.end > quoted.content
        ? { ...whole, start: quoted.content }
        : whole;
    const first = endedByNextVerb(passage, behind, cue);
    const next = first.end < behind.end ? saidNext(passage, behind, first) : null;
    const begins = cue ? passage.sentences[sentenceOf[cue.start]!]!.start : 0;
    const aside = endedByAside(passage, endedByOccasion(passage, first, cue), cue, begins);
    const run = endedByMainVerb(passage, aside, passage.sentences[sentenceOf[aside.start]!]!.start);
    if (saysNothing(passage, run, cue) || isRelativeClause(passage, run)) return [];
    const beside = cue
      ? sourceOf(cue, run, cues, sources, passage, sentenceOf)
      : denies
        ? null
        : nearest(sources, run, sentenceOf);
    // Only a cue that what is said follows has its subject before it; `…, which is late, said Lund` has not.
    const follows = cue && contents[firstFrom(contents, cue.end)];
    const subject =
      follows && sentenceOf[follows.start] === sentenceOf[cue.start]
        ? subjectAt(passage, cue.start, sentenceOf[cue.start]!, beside)
        : null;
    const named =
      quoted?.source ?? subject ?? (beside && behindParticiple(passage, outOfBrackets(passage, beside)));
    const inner =
      named && cue && cue.end <= run.start ? innerSource(passage, cue.start, run.start, named) : null;
    const where =
      inner ??
      (named &&
        withoutCircumstances(passage, withWholeBody(passage, behindDateline(passage, named), bodies)));
    const source =
      where &&
      withShare(
        passage,
        cue
          ? withoutOpenEnd(
              passage,
              inSubordinate(passage, atClause(passage, where, cue.start), cue.start),
              cue.start,
              sentenceOf,
            )
          : where,
      );
    // The subject itself, taken for what is said.
    if (subject && run.start < subject.end && run.end > subject.start && run.end <= cue!.start) return [];
    return next
      ? [
          { run, cue, source },
          { ...next, source },
        ]
      : [{ run, cue, source }];
  });
  const rough = withInnerCues(found, passage, sentenceOf).map((each) => ({
    ...each,
    masses: massesOf(each.run, probabilities),
  }));
  const isDirect = new Uint8Array(tokenCount);
  const kinds: [number, number, number] = [0, 0, 0];
  let [directTokens, cued, directCued] = [0, 0, 0];
  const list = rough.map(({ run, cue, source, masses }, index) => {
    const before = rough[index - 1];
    const after = rough[index + 1];
    const sum = masses[0] + masses[1] + masses[2] + 1e-6;
    for (let kind = 0; kind < 3; kind++) kinds[kind]! += masses[kind]! / sum;
    directTokens += masses[0] * (run.end - run.start);
    if (cue) {
      cued++;
      directCued += masses[0] / sum;
    }
    if (masses[0] > 0.5) isDirect.fill(1, run.start, run.end);
    const described = numbers.keep([
      ...describeRun(run, cue, source, evidence),
      ...describeNeighbour(before?.masses ?? null, cue !== null && before?.cue === cue),
      ...describeNeighbour(after?.masses ?? null, cue !== null && after?.cue === cue),
      contents.length,
    ]);
    return {
      run,
      cue,
      source,
      sure:
        run.start <= (tags.commas.get(run.end) ?? tags.commas.get(run.end - 1) ?? -1) ||
        stated.has(run.start) ||
        compared.has(run.start) ||
        shown.has(run.start) ||
        asked.has(run.start) ||
        posts.has(run.start),
      spoken: posts.has(run.start) || asked.has(run.start) || tags.spoken.has(run.start),
      described,
      certainty: numbers.keep(describeCertainty(run, probabilities)),
    };
  });
  let [firstInside, firstOutside] = [0, 0];
  for (let token = 0; token < tokenCount; token++) {
    if (classAt(token) !== WordClass.FIRST) continue;
    if (isDirect[token]) firstInside++;
    else firstOutside++;
  }
  return {
    list,
    findings: {
      tokens: tokenCount,
      statements: list.length,
      kinds,
      directTokens,
      cued,
      directCued,
      firstInside,
      firstOutside,
    },
  };
}

/** Gives what rules take for said the odds of what the model took it for, so that it is judged as what it is. */
function exchangeOdds(read: Uint8Array, labels: Uint8Array, probabilities: Float64Array): void {
  for (const [token, label] of labels.entries()) {
    if (label < Label.DIRECT || (label | 1) === (read[token]! | 1)) continue;
    const from = token * LABEL_COUNT + read[token]!;
    const to = token * LABEL_COUNT + label;
    [probabilities[from], probabilities[to]] = [probabilities[to]!, probabilities[from]!];
  }
}

/** The words for who speaks, as far as the model sees them or the sentence of the cue begins with them. */
function sourceOf(
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
  if (near && near.start > verb.end && isAccompanying(passage, near))
    return openingSubject(passage, verb.end, sentence);
  const closed = mainSubject(passage, cue.start, sentence, near);
  if (closed && verb === cue) return closed;
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

/** A rule that leaves no doubt counts for at least this, whatever the model takes it for. */
const LEAST_WHEN_SURE = 0.5;
/** What is less likely than this is not worth a reader’s look. */
const LEAST_CONFIDENCE = 0.2;
/** The same where neither marks nor anybody beside it show that somebody speaks. */
const LEAST_CONFIDENCE_ALONE = 0.3;
/** The same of a few words without marks that may be no statement at all. */
const LEAST_CONFIDENCE_OF_FEW = 0.35;
/** Tokens, punctuation among them. */
const FEW = 18;
/** Probability that it is no statement. */
const DOUBTFUL = 0.15;

/** How likely a statement has to be, by what the file shows of it. @param none probability that it is none */
export function leastConfidence(
  run: TokenRun,
  inferred: boolean,
  source: TokenRun | null,
  none: number,
): number {
  if (!inferred) return LEAST_CONFIDENCE;
  if (run.end - run.start <= FEW && none > DOUBTFUL) return LEAST_CONFIDENCE_OF_FEW;
  return source === null ? LEAST_CONFIDENCE_ALONE : LEAST_CONFIDENCE;
}

/** Judges the candidates of a passage; those that are rather no statement are left out. */
export function judgeCandidates(
  passage: PassageContent,
  { list }: Candidates,
  findings: Findings,
  { forest, limit, calibration }: Judgement,
): TaggedStatement[] {
  if (list.length === 0) return [];
  const quotations = findQuotations(passage.text);
  const range = ({ start, end }: TokenRun): Range => ({
    start: passage.tokens.starts[start]!,
    end: passage.tokens.ends[end - 1]!,
  });
  const statements: TaggedStatement[] = [];
  let attribution = -1;
  let last: { run: Run; cue: Run | null; kind: number } | null = null;
  for (const { run, cue, source, sure, spoken, described, certainty } of list) {
    const judged = forest.classify([...described, ...findings.values]);
    const none = judged[CLASSES_OF_STATEMENT - 1]!;
    if (none > limit) continue;
    let kind = 0;
    for (let other = 1; other < 3 && !spoken; other++) if (judged[other]! > judged[kind]!) kind = other;
    const weights = calibration[kind]!;
    const odds = confidenceFeatures(certainty, kind, judged).reduce(
      (sum, value, index) => sum + value * weights[index]!,
      0,
    );
    const confidence = Math.max(sure ? LEAST_WHEN_SURE : 0, 1 / (1 + Math.exp(-odds)));
    const { start, end } = range(run);
    const name = KINDS[kind]!;
    const inferred = name === 'indirect' || !isQuoted(quotations, start, end, name);
    if (!sure && confidence < leastConfidence(run, inferred, source, none)) continue;
    const joined: boolean =
      last !== null &&
      cue !== null &&
      cue === last.cue &&
      kind === last.kind &&
      isOneStatement(passage, last.run, cue, run, kind);
    if (!joined) attribution++;
    statements.push({
      start,
      end,
      kind: name,
      inferred,
      confidence,
      attribution,
      cue: cue && range(cue),
      source: source && range(source),
    });
    last = { run, cue, kind };
  }
  return statements;
}

/**
 * Whether two runs with one cue between them are parts of one statement, cut by the cue. Direct speech goes on after
 * its tag; reported speech only where commas hold the tag: `The talks, she said, would go on.`
 */
function isOneStatement(passage: PassageContent, first: Run, cue: Run, second: Run, kind: number): boolean {
  if (cue.start < first.end || cue.end > second.start) return false;
  if (kind === 0) return true;
  const { starts, ends } = passage.tokens;
  const gap = passage.text.slice(ends[first.end - 1]! - 1, starts[second.start]);
  return gap.includes(',') && gap.trimEnd().endsWith(',');
}

function isQuoted(
  quotations: readonly Quotation[],
  start: number,
  end: number,
  kind: StatementKind,
): boolean {
  for (const { contentStart, contentEnd } of quotations) {
    const overlap = Math.min(end, contentEnd) - Math.max(start, contentStart);
    if (overlap > 0 && (kind === 'mixed' || overlap * 10 >= (end - start) * 8)) return true;
  }
  return false;
}
