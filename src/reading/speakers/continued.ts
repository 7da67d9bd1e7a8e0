/** Who goes on speaking as `he` or `she`: `Ada Lund met reporters. It is late, she said.` */
import { sentenceAt, type Sentence } from '../../article/sentences';
import { roleKind } from '../people/roles';
import { PERSONAL } from '../turns';
import type { SpeakerCase } from './cases';
import type { NamedPlaces } from './places';
import { speakTogether } from './joint';
import { isTitle } from './titles';

/** The chance that a pronoun means whoever is the subject before it, whatever else speaks for others. */
export const CONTINUED = 0.9;

/** What may stand before the subject of a sentence. */
const OPENING =
  /^["“\s]*(?:(?:But|And|Yet|Then|Still|Meanwhile|However|Later|\p{Lu}\p{Ll}+day|(?:On|In|At|After|By|Since|Last|This|Early|Late|Earlier) [^,]{1,60}),? )?/u;

/** Behind an owner, or one of several, who are no subject by themselves. */
const NO_SUBJECT = /^(?:['’]s?\b|s\b|,? (?:and|or|&) |, \p{Lu})/u;

/** A clause that is about somebody else as often as not: `After Lund left, Ek sang.` */
const SUBORDINATE =
  /^["“\s]*(?:When|After|While|Before|As|If|Although|(?:Even )?[Tt]hough|Since|Because|Once|Until|Whereas) [^,]*$/u;

/** Before a pronoun that takes up the subject of its own sentence. */
const GOES_ON = /, (?:and|but) $/;

/** Somebody speaks there, but nobody that a pronoun can be given to. */
const UNKNOWN = -1;

/**
 * Whom the pronouns of a passage that speak take up, as indices in `NamedPlaces.voices`: who speaks before in the same sentence or in the
 * one before, or is that one's subject (centering, Grosz, Joshi & Weinstein 1995).
 *
 * @param cases those of one passage
 * @param fits whether a case's pronoun can mean somebody
 */
export function continuedBy(
  cases: readonly SpeakerCase[],
  places: NamedPlaces,
  fits: (voice: number, each: SpeakerCase) => boolean,
): Map<SpeakerCase, number> {
  const found = new Map<SpeakerCase, number>();
  const { sentences = [], offset = 0 } = places.passages[cases[0]?.passage ?? -1] ?? {};
  const sourced = cases
    .filter(({ source, turn }) => source && !turn)
    .sort((a, b) => a.source!.start - b.source!.start);
  const speakerOf = (each: SpeakerCase): number =>
    found.get(each) ??
    (each.phrase.voice === null || speakTogether(each.source!, each.phrase.voice, places).length > 0
      ? UNKNOWN
      : each.phrase.voice);
  /** Who speaks last in a sentence before a place, outside of what a case has as said. */
  const speakingIn = (sentence: Sentence, before: number, of: SpeakerCase): number | null => {
    const last = sourced.findLast(
      ({ source }) =>
        source!.start - offset >= sentence.start &&
        source!.end <= before &&
        source!.end - offset <= sentence.end &&
        !of.statements.some(({ start, end }) => start <= source!.start && source!.end <= end),
    );
    if (!last) return null;
    const { line, start } = last.source!;
    return SUBORDINATE.test(places.text(line, sentence.start + offset, start)) ? UNKNOWN : speakerOf(last);
  };
  for (const each of sourced) {
    if (each.phrase.kind !== 'pronoun') continue;
    const { line, start } = each.source!;
    const own = sentenceAt(sentences, start - offset);
    if (!own) continue;
    let voice = speakingIn(own, start, each);
    // `Lund closed the plant, but he says it is safe`
    if (voice === null && GOES_ON.test(places.text(line, own.start + offset, start)))
      voice = subjectOf(own, cases, places);
    if (voice === null) {
      const from = each.statements.reduce(
        (least, said) =>
          said.line === line && said.end <= start ? Math.min(least, said.start - offset) : least,
        start - offset,
      );
      const first = sentenceAt(sentences, from) ?? own;
      const before = sentences.findLast(({ end }) => end <= first.start);
      // What the model takes for the beginning of a quotation may introduce its speaker.
      voice =
        (first.start < own.start ? subjectOf(first, cases, places, each) : null) ??
        (before ? (speakingIn(before, start, each) ?? subjectOf(before, cases, places)) : null);
    }
    if (voice !== null && voice !== UNKNOWN && fits(voice, each)) found.set(each, voice);
  }
  return found;
}

/**
 * The person whose name a sentence of the narrator's has as its subject.
 *
 * @param of a case to which the model has given the sentence: it is the narrator's if it gives a full name and has no `I` or `you`
 */
function subjectOf(
  sentence: Sentence,
  cases: readonly SpeakerCase[],
  places: NamedPlaces,
  of?: SpeakerCase,
): number | null {
  const { passage, line } = cases[0]!;
  const { offset = 0 } = places.passages[passage] ?? {};
  const start = sentence.start + offset;
  const end = sentence.end + offset;
  const place = places.inPassage(passage).find((name) => name.start >= start);
  if (place?.person == null || place.end > end) return null;
  const before = places.text(line, start, place.start);
  if (!isTitle(before.slice(OPENING.exec(before)![0].length))) return null;
  const after = places.text(line, place.end, end);
  // `Lund adviser Bo Ek`
  const noun = /^ (\p{Ll}+) \p{Lu}/u.exec(after)?.[1];
  if (NO_SUBJECT.test(after) || (noun !== undefined && roleKind(noun) !== undefined)) return null;
  const isSaid = cases.some(
    (each) =>
      each !== of &&
      each.statements.some(
        (said) => said.line === line && said.start <= place.start && place.end <= said.end,
      ),
  );
  if (isSaid) return null;
  if (of) {
    const isMarked = of.statements.some(({ inferred }) => !inferred);
    const text = places.text(line, start, end);
    if (isMarked || PERSONAL.test(text) || !places.text(line, place.start, place.end).includes(' '))
      return null;
  }
  return places.voiceOf(place);
}
