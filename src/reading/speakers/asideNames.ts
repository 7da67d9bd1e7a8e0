/** Whom the words for a speaker name but in what is done to it: `The bill, signed by Ada Lund, says`. */
import { wordKey } from '../people/words';
import type { TextSpan } from '../reading';
import type { NamedPlaces } from './places';
import type { SourcePhrase } from './sourcePhrase';
import { isAuthored } from './writings';

/** A participle and `by` behind the comma of an aside, and the noun before it. */
const DONE_BY =
  /(?:^|\s)(?<noun>[\p{L}’'-]+), (?:(?:first|now|also|later|\p{Ll}+ly) )?(?:\p{Ll}+ed|known|led|written|held|seen|made|set|put|taken|given|run) by (?:[^,;:]*)$/u;

/**
 * Whether somebody who is named behind such words is not the speaker; what has an author (`The letter, signed by Ada Lund, says`) may well
 * be theirs.
 *
 * @param before the words of the source before the name
 */
export function isInAside(before: string): boolean {
  const noun = DONE_BY.exec(before)?.groups!['noun'];
  return noun !== undefined && !isAuthored(wordKey(noun));
}

/** Indices in `NamedPlaces.voices` of those who so are not the speaker. */
export function namedInAsides(
  source: TextSpan | null,
  { kind, others }: SourcePhrase,
  places: NamedPlaces,
): readonly number[] {
  if (!source || kind !== 'nominal' || others.length === 0) return [];
  return places
    .inSpan(source)
    .filter(({ start }) => isInAside(places.text(source.line, source.start, start)))
    .map((place) => places.voiceOf(place));
}
