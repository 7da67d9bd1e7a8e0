import type { Span } from '../../article/article';
import type { UnattributedStatement } from '../statements';
import type { TextSpan } from '../reading';
import { opensClause } from '../people/openers';
import { readSource } from './readSource';
import type { NamedPlaces } from './places';
import { isObject } from './sourceBeside';

/** Behind the verb of a tag within somebody's sentence, which goes on; what begins with a capital is said. */
const TAG_END = /^(?: [^\s,.;:]+){0,5}, \p{Ll}/u;

/** What nobody is by himself. */
const NO_PERSON =
  /^(?:the|an?|his|her|their|its) (?:[\p{L}’'-]+ ){0,3}?(?:campaign|camp|community|company|crowd|family|firm|government|group|office|organi[sz]ation|public|rally|statement|team)(?=,| (?:at|for|from|in|of|that|which)\b|$)/iu;

/** How far before a description the name that it describes may stand, in UTF-16 units. */
const APPOSITION_REACH = 160;

/**
 * A source that is but the end of the words for the speaker, with the name they begin with: `the mayor of Elm` in `Ada
 * Lund, the mayor of Elm, said`; `who` in `Ada Lund, who said`; `Mr` in `Mr. Lund said`. Null where the source names
 * somebody, is a pronoun, or no name stands there.
 */
export function widened(
  source: TextSpan,
  cue: TextSpan | null,
  statements: readonly UnattributedStatement[],
  places: NamedPlaces,
): TextSpan | null {
  const { kind, others } = readSource(source, places);
  const relative = /^who$/i.test(source.text);
  if ((kind !== 'nominal' && !relative) || others.length > 0) return null;
  // `Ada Lund, her campaign said`
  if (NO_PERSON.test(source.text)) return null;
  const { line, start, end } = source;
  const passage = places.indexOf(line, start);
  const spanFrom = (from: number, until: number): TextSpan => ({
    line,
    start: from,
    end: until,
    text: places.text(line, from, until),
  });
  const named = places.inPassage(passage);
  if (/^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Prof|Rev)\.?$/.test(source.text)) {
    const next = named.find((place) => place.start >= end && place.start <= end + 3);
    return next ? spanFrom(start, next.end) : null;
  }
  const from = stretchBefore(source, cue, statements, places);
  // `Speaking to Ada Lund, the minister said`
  const closed = cue?.line !== line || cue.start < end || places.text(line, end, cue.start).includes(',');
  if (!relative && !closed && opensClause(places.openingWord(source))) return null;
  // `Lund, an aide said on Tuesday, will appeal`
  if (
    cue?.line === line &&
    !/\bwho$/.test(source.text) &&
    TAG_END.test(places.text(line, cue.end, cue.end + 80))
  )
    return null;
  const last = named.findLast((place) => place.end <= start);
  // Directly before the description, also where what is said has taken the name along. `It was late for Lund, the aide said`: what
  // is said ends there, or the description would have a second comma.
  const isClause = /^whos?\b/i.test(source.text);
  const ends = !closed && !isClause && last !== undefined && isSaid(last, statements);
  const isDescription = closed || isClause || DETERMINED.test(source.text);
  // `prime minister Ada Lund who said`
  const joint = relative ? /^,?\s*$/ : /^,\s*$/;
  // `As for Ada Lund, the letter said`
  if (!closed && !isClause && last && isObject(last, places)) return null;
  if (last?.person != null && !ends && isDescription && joint.test(places.text(line, last.end, start)))
    return spanFrom(last.start, end);
  if (isClause || !isDescription) return null;
  const first = named.find((place) => place.start >= from && place.end <= start && place.person !== null);
  if (!first || (!closed && isSaid(first, statements))) return null;
  const before = places.text(line, from, first.start);
  const between = places.text(line, first.end, start);
  const opens = /^[\s,"”]*(?:[\p{L}.'’-]+\s+){0,6}$/u.test(before);
  return opens && /^(?:\s*[,(]|\s(?:of|who)\s)/.test(between) && !ACTS.test(between)
    ? spanFrom(first.start, end)
    : null;
}

/** What may describe somebody whose name stands before it. */
const DETERMINED = /^(?:the|an?|his|her|their|its|our|former|acting|\d{1,3},)\s/i;

/** Another subject, or what somebody did, between a name and a description. */
const ACTS =
  /, (?:but|and|while|as|though|although|which|\p{Ll}+ed|is|was|has|had|will|would)\b|\s(?:after|because|before|if|once|since|until|when|where|while)\s/u;

/** Whether what is said holds a place. */
const isSaid = (place: Span, statements: readonly UnattributedStatement[]): boolean =>
  statements.some(
    ({ line, start, end }) => line === place.line && start <= place.start && place.end <= end + 1,
  );

/** Where the stretch begins in which the words for a speaker stand: after what is said and after the cue, in one sentence. */
export function stretchBefore(
  source: TextSpan,
  cue: TextSpan | null,
  statements: readonly UnattributedStatement[],
  places: NamedPlaces,
): number {
  const { line, start } = source;
  let from = Math.max(start - APPOSITION_REACH, places.sentenceStart(source));
  for (const each of statements) if (each.line === line && each.end <= start) from = Math.max(from, each.end);
  return cue?.line === line && cue.end <= start ? Math.max(from, cue.end) : from;
}
