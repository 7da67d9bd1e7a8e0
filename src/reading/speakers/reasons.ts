import { sentenceAt } from '../../article/sentences';
import type { Evidence } from '../reading';
import type { SpeakerCase } from './cases';
import type { EvidenceCode } from './evidence';
import type { SpeakerEvidence } from './speakerEvidence';
import { nounsOf } from './officeFit';

/** From here on statements are said to be about the same subject. */
const SAME_SUBJECT = 0.15;

/**
 * The reasons for a case's best candidate, strongest first.
 *
 * @param voice the best candidate, null when there is none
 * @param candidates how many candidates are worth showing
 */
export function reasonsFor(
  each: SpeakerCase,
  voice: number | null,
  candidates: number,
  evidence: SpeakerEvidence,
): Evidence[] {
  const reasons: Evidence[] = [];
  const add = (code: EvidenceCode, parameters?: Evidence['parameters']): void => {
    reasons.push(parameters ? { code, parameters } : { code });
  };
  const { phrase } = each;
  if (phrase.kind === 'none') add('no-source');
  const described =
    voice !== null && phrase.kind === 'nominal' && evidence.descriptions.isDescribed(voice, each);
  if (described) add('only-fit');
  else if (phrase.kind === 'nominal' || phrase.kind === 'other-pronoun') add('unnamed-source');
  if (voice === null) {
    if (phrase.kind === 'pronoun') add('nobody-fits');
    return reasons;
  }
  const { person } = evidence.places.voices[voice]!;
  if (phrase.voice === voice) {
    add(person ? (phrase.full ? 'full-name-in-source' : 'surname-in-source') : 'organisation-in-source');
    return reasons;
  }
  if (phrase.noun !== null && person && nounsOf(person).has(phrase.noun)) add('office-in-source');
  const cases = evidence.casesIn(each.passage);
  if (cases.some((other) => other !== each && other.phrase.voice === voice)) add('same-paragraph-speaker');
  const present = evidence.places.inPassage(each.passage).filter((place) => !inside(each, place));
  const own = present.filter((place) => evidence.places.voiceOf(place) === voice);
  if (own.length > 0) {
    const fitting = new Set(
      present
        .map((place) => evidence.places.voiceOf(place))
        .filter((other) => evidence.eligibility.fits(other, each)),
    );
    const passage = evidence.places.passages[each.passage];
    const offset = passage?.offset ?? 0;
    const sentence = passage && sentenceAt(passage.sentences, each.anchor - offset);
    const near =
      sentence && own.some(({ start }) => start - offset >= sentence.start && start - offset < sentence.end);
    add(near ? 'same-sentence' : 'same-paragraph');
    if (fitting.size === 1) add('only-match-in-paragraph');
  }
  if (phrase.kind === 'pronoun' && person?.gender === phrase.gender)
    add(phrase.gender === 'female' ? 'woman' : 'man');
  const quoted = evidence.counts.quoted[voice]!;
  if (quoted > 0 && person) {
    const { female, male } = {
      female: evidence.counts.ofGender('female'),
      male: evidence.counts.ofGender('male'),
    };
    if (phrase.kind === 'pronoun' && phrase.gender === 'female' && female.quoted === 1)
      add('only-woman-quoted');
    else if (phrase.kind === 'pronoun' && phrase.gender === 'male' && male.quoted === 1)
      add('only-man-quoted');
    else if (phrase.kind !== 'pronoun' && female.quoted + male.quoted === 1) add('only-person-quoted');
    else if (voice === evidence.counts.mostQuoted) add('most-quoted', { count: Math.round(quoted) });
  }
  if (evidence.subjects.likeness(voice, each) >= SAME_SUBJECT) add('same-subject');
  if (evidence.inTitle(voice)) add('named-in-title');
  if (own.length === 0 && evidence.speaksBeside(voice, each.passage)) add('neighbouring-paragraph');
  if (candidates > 1) add('several-candidates', { count: candidates });
  return reasons;
}

function inside({ statements }: SpeakerCase, place: { line: number; start: number; end: number }): boolean {
  return statements.some((s) => s.line === place.line && s.start <= place.start && place.end <= s.end);
}
