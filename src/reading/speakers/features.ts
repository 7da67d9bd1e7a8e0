import type { Person } from '../reading';
import type { SpeakerCase } from './cases';
import { officeFit } from './officeFit';
import { presentIn, type Presence } from './presence';
import { Answers, type Features, type NobodyQuestion, type Question } from './questions';
import type { SpeakerEvidence } from './speakerEvidence';
import { takenUpBy } from './takenUp';

/** A statement's candidates with the features of each, and of nobody. */
export interface ScoredCase {
  /** Indices in `NamedPlaces.voices`. */
  readonly candidates: readonly number[];
  readonly features: readonly Features[];
  readonly nobody: Features;
}

/** The candidates for a case with their features. */
export function scoreCase(each: SpeakerCase, evidence: SpeakerEvidence): ScoredCase {
  const scene = sceneOf(each, evidence);
  const candidates = candidatesFor(scene);
  return {
    candidates,
    features: candidates.map((voice) => featuresOf(voice, scene)),
    nobody: nobodyFeatures(scene),
  };
}

/** A case with what its paragraph shows. */
interface Scene {
  readonly each: SpeakerCase;
  readonly evidence: SpeakerEvidence;
  /** Who is named in the paragraph. */
  readonly present: ReadonlyMap<number, Presence>;
  /** Of these, people named outside the statement whom the words for the speaker can mean. */
  readonly matches: readonly number[];
  /** Of these, whoever is named last before the words for the speaker; -1 where nobody is. */
  readonly nearest: number;
  /** Who is named as the speaker of other statements of the paragraph. */
  readonly speakers: ReadonlySet<number>;
  /** The body that the description takes up. */
  readonly takenUp: number | null;
}

function sceneOf(each: SpeakerCase, evidence: SpeakerEvidence): Scene {
  const { places, eligibility } = evidence;
  const present = presentIn(each, places);
  const speakers = new Set<number>();
  for (const other of evidence.casesIn(each.passage)) {
    if (other !== each && other.phrase.voice !== null) speakers.add(other.phrase.voice);
  }
  const matches: number[] = [];
  let nearest = -1;
  let nearestAt = -1;
  for (const [voice, { outside, lastBefore }] of present) {
    if (!places.voices[voice]!.person || !outside || !eligibility.fits(voice, each)) continue;
    matches.push(voice);
    if (lastBefore > nearestAt) [nearest, nearestAt] = [voice, lastBefore];
  }
  return { each, evidence, present, matches, nearest, speakers, takenUp: takenUpBy(each, places) };
}

function candidatesFor({ each, evidence, present, takenUp }: Scene): number[] {
  const { places, counts, descriptions } = evidence;
  const { phrase } = each;
  const candidates = new Set<number>();
  if (phrase.voice !== null) candidates.add(phrase.voice);
  for (const other of phrase.others) candidates.add(other);
  for (const voice of present.keys()) candidates.add(voice);
  for (const voice of counts.likely) candidates.add(voice);
  if (phrase.body) for (const voice of counts.bodies) candidates.add(voice);
  for (const voice of descriptions.voicesOf(each)) candidates.add(voice);
  if (takenUp !== null) candidates.add(takenUp);
  // Nobody says `he` or `she` of an organisation.
  return [...candidates].filter(
    (voice) => phrase.kind !== 'pronoun' || places.voices[voice]!.person !== null,
  );
}

type Ask = Answers<Question>['add'];

function featuresOf(voice: number, scene: Scene): Features {
  const { each, evidence, present, speakers } = scene;
  const { phrase } = each;
  const { features, add: ask } = new Answers<Question>(phrase.kind);
  const { person } = evidence.places.voices[voice]!;
  askSource(ask, voice, person, scene);
  if (phrase.voice !== null) return features;
  const where = present.get(voice);
  ask('body', phrase.body && person === null);
  // A pronoun's antecedent stands near it, whatever words an article uses again.
  if (phrase.kind === 'none') ask('rare-words', Math.log1p(evidence.subjects.rareWords(voice, each)));
  ask('nearest-subject', evidence.subjects.nearest(voice, each));
  if (where?.outside) askPresent(ask, voice, where, scene);
  else askElsewhere(ask, voice, person, where, scene);
  ask('in-content', where?.content === true);
  ask('in-first-person', where?.besideI === true);
  ask('speaks-in-paragraph', speakers.has(voice));
  ask('speaks-in-paragraph-alone', speakers.has(voice) && speakers.size === 1);
  ask('neighbour', evidence.speaksBeside(voice, each.passage));
  return features;
}

/** How the words for the speaker fit a candidate. */
function askSource(ask: Ask, voice: number, person: Person | null, { each, evidence, takenUp }: Scene): void {
  const { phrase } = each;
  ask('head', phrase.voice === voice);
  ask('head-in-full', phrase.voice === voice && phrase.full);
  ask('also-in-source', phrase.others.includes(voice));
  if (phrase.gender !== null && phrase.kind !== 'named') {
    ask('gender-same', person?.gender === phrase.gender);
    ask('gender-other', person === null || (person.gender !== null && person.gender !== phrase.gender));
    ask('gender-unknown', person !== null && person.gender === null);
  }
  ask('organisation', person === null);
  ask('official', person?.official === true);
  if (phrase.noun !== null && person) {
    const fit = officeFit(phrase, person) ?? (phrase.second && officeFit(phrase.second, person));
    ask('office', fit !== null);
    ask('office-other-country', fit?.otherCountry === true);
  }
  if (phrase.kind === 'nominal')
    ask('office-described', voice === takenUp || evidence.descriptions.isDescribed(voice, each));
}

/** How somebody stands to the statement who is named in its paragraph. */
function askPresent(
  ask: Ask,
  voice: number,
  where: Presence,
  { each, evidence, matches, nearest }: Scene,
): void {
  const { counts, subjects } = evidence;
  ask('sentence-before', where.sentenceBefore);
  ask('sentence-after', where.sentenceAfter);
  ask('paragraph-before', where.lastBefore >= 0 && !where.sentenceBefore);
  ask('paragraph-after', where.lastBefore < 0 && !where.sentenceAfter);
  ask('only-match-in-paragraph', matches.length === 1 && matches[0] === voice);
  ask('subject-in-paragraph', where.subject);
  ask('object-in-paragraph', !where.subject);
  ask('nearest-before', nearest === voice);
  ask('present-share', counts.quoted[voice]! / Math.max(1, counts.named));
  ask('present-never-quoted', counts.quoted[voice] === 0);
  ask('present-log-quoted', Math.log1p(counts.quoted[voice]!));
  ask('present-same-subject', subjects.likeness(voice, each));
}

/** What the file does with somebody whom the paragraph of the statement does not name, or only in what is said. */
function askElsewhere(
  ask: Ask,
  voice: number,
  person: Person | null,
  where: Presence | undefined,
  { each, evidence }: Scene,
): void {
  const { counts, prominence, subjects } = evidence;
  const { phrase, statements } = each;
  const never = counts.quoted[voice] === 0;
  ask('elsewhere', true);
  ask('elsewhere-share', counts.quoted[voice]! / Math.max(1, counts.named));
  ask('elsewhere-most-quoted', voice === counts.mostQuoted);
  ask('elsewhere-never-quoted', never);
  ask('elsewhere-mentions', Math.log1p(counts.mentions[voice]!));
  ask('elsewhere-direct-share', counts.quotedDirectly[voice]! / Math.max(1, counts.direct));
  ask('elsewhere-mention-share', person ? counts.mentions[voice]! / Math.max(1, counts.peopleMentions) : 0);
  ask('elsewhere-introduced', person !== null && person.offices.length > 0);
  ask('elsewhere-log-quoted', Math.log1p(counts.quoted[voice]!));
  ask('elsewhere-in-title', evidence.inTitle(voice));
  ask('elsewhere-same-subject', subjects.likeness(voice, each));
  const isQuotation = statements.some(({ kind }) => kind !== 'indirect');
  ask('elsewhere-in-quotation', where?.content === true && isQuotation);
  const { opens, alone, aged, described } = prominence[voice]!;
  ask('elsewhere-opens', Math.log1p(opens));
  // Of other papers than those that taught them, bare quotations are worse for these.
  if (phrase.kind !== 'none') {
    ask('elsewhere-alone', Math.log1p(alone));
    ask('elsewhere-aged', aged);
    ask('elsewhere-described', described);
  }
  if (phrase.gender !== null && person?.gender !== phrase.gender) return;
  const { all, quoted } = counts.fitting(phrase.gender);
  ask('elsewhere-only-of-gender', phrase.gender !== null && all === 1);
  ask('elsewhere-only-quoted-of-gender', quoted === 1 && !never);
}

function nobodyFeatures({ each, evidence, matches }: Scene): Features {
  const { counts, cases } = evidence;
  const { phrase, statements } = each;
  const { features, add: ask } = new Answers<NobodyQuestion>(phrase.kind);
  const { all, quoted } = counts.fitting(phrase.gender);
  ask('nobody', true);
  ask('nobody-match-in-paragraph', matches.length > 0);
  ask('nobody-matches', Math.log1p(all));
  ask('nobody-quoted-matches', Math.log1p(quoted));
  ask('nobody-share-named', counts.named / Math.max(1, cases.length));
  ask('nobody-definite', phrase.definite);
  ask('nobody-plural', phrase.plural);
  ask('nobody-indirect', statements[0]!.kind === 'indirect');
  ask('nobody-cases', Math.log1p(cases.length));
  ask('nobody-body', phrase.body);
  ask('nobody-whole', isWholePassage(each, evidence));
  return features;
}

/** Whether a paragraph holds nothing but a statement. */
function isWholePassage({ statements, passage }: SpeakerCase, { places }: SpeakerEvidence): boolean {
  const said = statements.reduce((sum, { start, end }) => sum + end - start, 0);
  return said >= (places.passages[passage]?.text.length ?? 0) - 2;
}
