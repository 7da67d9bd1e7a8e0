import type { Article } from '../article/article';
import type { Passage } from '../article/passages';
import type { People } from './people';
import type { Candidate, Named, Speaker, Statement, TextSpan } from './reading';
import { groupCases, type SpeakerCase, withoutAfterthought } from './speakers/cases';
import { CONTINUED } from './speakers/continued';
import type { EvidenceCode } from './speakers/evidence';
import { scoreCase, type ScoredCase } from './speakers/features';
import { withoutNarration } from './speakers/narration';
import { speakTogether } from './speakers/joint';
import { NamedPlaces, type Voice } from './speakers/places';
import { probabilities } from './speakers/ranking';
import { reasonsFor } from './speakers/reasons';
import { SpeakerEvidence } from './speakers/speakerEvidence';
import { stanceOf, STANCE_REACH } from './stance';
import type { UnattributedStatement } from './statements';
import type { Steps } from '../steps';

export interface SpeakerContext extends People {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** Lowest confidence at which a speaker is asserted, 0 to 1. */
  readonly assertionThreshold: number;
}

/**
 * Clearly more likely this speaker than all others together. In news articles kept aside one name in twenty that is asserted
 * is wrong where names stand far from their words, one in fifty elsewhere (`speakers/training/train.ts`).
 */
export const DEFAULT_ASSERTION_THRESHOLD = 0.53;

/** Candidates below this are not worth showing. */
const LEAST_CONFIDENCE = 0.02;
/** Nor are people of the other gender below this, where gender may be guessed from a given name. */
const LEAST_UNFITTING = 0.3;
const MOST_CANDIDATES = 5;

/**
 * Who made each statement: a person or organisation that the file names, or nobody of them.
 *
 * Every statement is weighed by itself against everybody in its paragraph and the people whom the file quotes and names
 * most. The order of paragraphs counts for almost nothing, because files are shuffled. The probabilities of the candidates
 * and of "nobody who is named" add up to 1; a name is asserted from `assertionThreshold` on.
 */
export function* attributeStatements(
  found: readonly UnattributedStatement[],
  context: SpeakerContext,
): Steps<Statement[]> {
  const places = yield* NamedPlaces.gather(context, context.passages);
  const own = new Map<UnattributedStatement, UnattributedStatement | null>();
  const cases: [said: readonly UnattributedStatement[], of: SpeakerCase][] = [];
  for (const each of yield* groupCases(found, places)) {
    for (const statement of each.statements) own.set(statement, withoutNarration(statement, each, places));
    // Whom the narrator names before a statement is named beside it, not in it.
    const statements = each.statements.map((statement) => own.get(statement) ?? statement);
    cases.push([each.statements, { ...each, statements }]);
    if (cases.length % 200 === 0) yield;
  }
  yield;
  const evidence = yield* SpeakerEvidence.gather(
    places,
    cases.map(([, of]) => of),
    context.article,
  );
  const told = new Map<UnattributedStatement, Statement>();
  let attributions = 0;
  for (const [whole, each] of cases) {
    const speaker = speakerOf(each, scoreCase(each, evidence), evidence, context.assertionThreshold);
    // Of a list the tagger may have seen but the end.
    const frame =
      each.relay ??
      (each.asked && { source: each.asked.by, ...(each.asked.verb && { cue: each.asked.verb }) }) ??
      (each.passive && { source: each.passive.by }) ??
      (speaker.together.length > 0 ? { source: each.source } : null);
    for (const [index, statement] of whole.entries()) {
      const question = index === 0 ? each.asked?.question : null;
      const said = question
        ? { ...statement, ...question, ...(statement.inferred && REPORTED) }
        : own.get(statement);
      if (!said) continue;
      const source = isPart(each.source, statement.source)
        ? each.source
        : withoutAfterthought(statement.source ?? (each.phrase.kind === 'named' ? each.source : null));
      const words = { ...said, attribution: attributions, source, ...frame, speaker };
      const stance = stanceOf(words.kind, beside(words.cue, places), beside(words.source, places));
      told.set(statement, stance ? { ...words, stance } : words);
    }
    attributions++;
    yield;
  }
  const statements: Statement[] = [];
  for (const each of found) {
    const statement = told.get(each);
    if (statement) statements.push(statement);
    if (statements.length % 1_000 === 999) yield;
  }
  return statements;
}

/** Words, and what stands before them in their line. */
function beside(span: TextSpan | null, places: NamedPlaces): { text: string; before: string } | null {
  if (!span) return null;
  const { line, start, text } = span;
  return { text, before: places.text(line, Math.max(0, start - STANCE_REACH), start) };
}

/** Whether words are the end of others. */
const isPart = (part: TextSpan | null, whole: TextSpan | null): boolean =>
  part !== null && part.line === whole?.line && part.start > whole.start && part.end === whole.end;

/** What a question is that was taken for part of an answer. */
const REPORTED = { kind: 'indirect', inferred: true } as const;

/** Whoever asks, where the file does not say who. */
const NOBODY: Omit<Speaker, 'evidence'> = {
  ...{ person: null, organisation: null, name: null, together: [], printed: null },
  ...{ confidence: 0, candidates: [] },
};

function speakerOf(
  each: SpeakerCase,
  scored: ScoredCase,
  evidence: SpeakerEvidence,
  threshold: number,
): Speaker {
  if (!each.source && (each.asked ?? each.passive)) {
    const code: EvidenceCode = (each.passive?.asked ?? true) ? 'asked' : 'passive';
    return { ...NOBODY, evidence: [{ code }] };
  }
  const chances = probabilities(scored);
  const { voices } = evidence.places;
  // With nothing printed for a speaker, somebody has to have said it at all.
  const said = each.source ? 1 : Math.max(...each.statements.map(({ confidence }) => confidence));
  const { voice: head, rival } = each.phrase;
  const continued = scored.candidates.indexOf(evidence.continued(each) ?? -1);
  const isSure = continued < 0 || chances[continued]! >= CONTINUED;
  const rest = isSure ? 1 : (1 - CONTINUED) / (1 - chances[continued]!);
  const isRemote = (voice: number): boolean =>
    scored.candidates.indexOf(voice) !== continued && isElsewhere(voice, each, evidence);
  const ranked = scored.candidates
    .map((voice, index) => ({
      voice,
      confidence: (index === continued && !isSure ? CONTINUED : chances[index]! * rest) * said,
    }))
    .map((each, _, all) => (rival === null ? each : shared(each, all, head, rival)))
    .map(({ voice, confidence }) => ({
      voice,
      confidence: isRemote(voice) ? confidence * IN_FEW_PARAGRAPHS : confidence,
    }))
    .sort((a, b) => b.confidence - a.confidence);
  const shown = ranked
    .filter(
      ({ voice, confidence }) =>
        !evidence.eligibility.rulesOut(voice, each) &&
        confidence >= (evidence.eligibility.fits(voice, each) ? LEAST_CONFIDENCE : LEAST_UNFITTING),
    )
    .slice(0, MOST_CANDIDATES);
  const best = shown[0];
  // Nobody is named for `he` whom the file shows to be a woman, however likely: whoever is meant may not be named at all.
  const asserted =
    best !== undefined && best.confidence >= threshold && evidence.eligibility.fits(best.voice, each)
      ? voices[best.voice]!
      : null;
  const others =
    asserted && each.source && best?.voice === each.phrase.voice
      ? speakTogether(each.source, best.voice, evidence.places)
      : [];
  return {
    person: asserted?.person?.id ?? null,
    organisation: asserted?.organisation?.id ?? null,
    name: asserted?.name ?? null,
    together: others.map((voice) => namedBy(voices[voice]!)),
    printed: each.source?.text ?? null,
    confidence: best?.confidence ?? 0,
    candidates: shown.map(({ voice, confidence }): Candidate => ({ ...namedBy(voices[voice]!), confidence })),
    evidence: reasonsFor(each, best?.voice ?? null, shown.length, evidence),
  };
}

interface Ranked {
  readonly voice: number;
  readonly confidence: number;
}

/** How likely a surname means the first of two people whom nothing in the file tells apart: in nine of twelve such articles it did. */
const FIRST_OF_TWO = 0.7;

/** What is said under a surname is likely said by one of its bearers, and a little less by the other one. */
function shared(each: Ranked, all: readonly Ranked[], head: number | null, rival: number): Ranked {
  if (each.voice !== head && each.voice !== rival) return each;
  const both = all.reduce(
    (sum, { voice, confidence }) => (voice === head || voice === rival ? sum + confidence : sum),
    0,
  );
  return { ...each, confidence: both * (each.voice === head ? FIRST_OF_TWO : 1 - FIRST_OF_TWO) };
}

/** Paragraphs of a file that may be part of an article: with so few, whoever a pronoun means need not be named in them. */
const FEW_PARAGRAPHS = 6;
/**
 * How likely somebody named in another paragraph of so few is meant, beside the chance in whole articles: of articles cut to six paragraphs
 * at random, two in five such names were right, of whole ones more than four in five.
 */
const IN_FEW_PARAGRAPHS = 0.5;

/** Whether a pronoun would mean somebody whom neither its own paragraph nor the title names, in a file of few paragraphs. */
function isElsewhere(voice: number, { phrase, source }: SpeakerCase, evidence: SpeakerEvidence): boolean {
  const { places } = evidence;
  if (phrase.kind !== 'pronoun' || !source || places.passages.length > FEW_PARAGRAPHS) return false;
  const paragraph = { line: source.line, start: 0, end: source.start };
  return (
    !evidence.inTitle(voice) && !places.inSpan(paragraph).some((place) => places.voiceOf(place) === voice)
  );
}

function namedBy({ person, organisation, name }: Voice): Named {
  return { person: person?.id ?? null, organisation: organisation?.id ?? null, name };
}
