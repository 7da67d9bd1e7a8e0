/** Those who speak together: `Ada Lund, Bo Ek and Tom Moss said`. */
import type { TextSpan } from '../reading';
import type { NamedPlaces } from './places';
import { isTitle } from './titles';

/** Characters between two names of a list: the second one's title, and what the first one is. */
const LONGEST_GAP = 100;

/** Party and state of a member of Congress: `, R-Ohio`, ` (D-Mich.)`. */
const TAG = String.raw`,? \(?[RDI]-\p{L}[\p{L}.]*\)?`;
const TAG_AND = new RegExp(`^${TAG},? (?:and|&) $`, 'u');

/** `, the mayor of Elm, and`: what the name before is. */
const APPOSITION = new RegExp(
  String.raw`^(?:, (?:(?:the|an?|his|her|their|its|our) |\d|(?:former|acting) )[^,;:()]*(?=, )| of (?:the )?\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*)*|${TAG})`,
  'u',
);
const AND = /^,? (?:and|&) /;
const COMMA = /^, (?!and |& )/;

/**
 * What joins two names that stand one after the other, by the words between them; null where they are not one list.
 * The second may have a title: `Ada Lund and police chief Bo Ek`.
 */
function joinedBy(between: string): 'and' | 'comma' | null {
  if (between.length > LONGEST_GAP) return null;
  const rest = between.replace(APPOSITION, '');
  const [joint, by] = AND.test(rest) ? ([AND, 'and'] as const) : ([COMMA, 'comma'] as const);
  const match = joint.exec(rest);
  if (!match) return null;
  return isTitle(rest.slice(match[0].length)) ? by : null;
}

/** A noun that the last name describes: `Lund and Ek aides`, `Lund and Eks lawyer`. */
const DESCRIBES =
  /^['’]?s?\s+(?!(?:of|from|in|at|on|for|who|both|all|also|then|later|have|had|has|jointly|together)\b)\p{Ll}/u;

/**
 * Others whom the words for a speaker name beside somebody, in order: a list that begins with that name and has `and`
 * before its last one. Empty where nobody else speaks.
 *
 * @param voice index in `NamedPlaces.voices` of the one the words begin with
 */
export function speakTogether(source: TextSpan, voice: number, places: NamedPlaces): number[] {
  const named = places.inSpan(source);
  const first = named.findIndex((place) => places.voiceOf(place) === voice);
  if (first < 0) return [];
  let last = first;
  for (let at = first + 1; at < named.length; at++) {
    const by = joinedBy(places.text(source.line, named[at - 1]!.end, named[at]!.start));
    if (by === null) break;
    if (by === 'and') last = at;
  }
  if (DESCRIBES.test(places.text(source.line, named[last]!.end, source.end))) return [];
  const list = named.slice(first + 1, last + 1).map((place) => places.voiceOf(place));
  return [...new Set(list)].filter((other) => other !== voice);
}

/** `Lawyers for `: whoever the list behind it names does not speak. */
const DESCRIPTION =
  /^\W*(?!(?:in|at|on|after|before|with|for|during|speaking|according)\b)[\p{L}’' -]+ (?:for|of|to|with) $/iu;

/**
 * A source that is but the end of a list, with what stands before it: `Bo Ek and Tom Moss` in `Ada Lund, Bo Ek and Tom Moss
 * said` or in `Lawyers for Ada Lund, Bo Ek and Tom Moss said`, where the list begins its sentence or follows what is said.
 *
 * @param from offset in the line at which words for a speaker may begin
 */
export function withWholeList(source: TextSpan, from: number, places: NamedPlaces): TextSpan {
  const { line, end } = source;
  const passage = places.inPassage(places.indexOf(line, source.start));
  const own = passage.find((place) => place.start >= source.start && place.start < end);
  if (!own) return source;
  let start = source.start;
  const first = passage.indexOf(own) - 1;
  // `Al Hart (R-Ohio) and Kay Lund (D-Maine)`
  const tagged = first >= 0 && TAG_AND.test(places.text(line, passage[first]!.end, start));
  if (!tagged && speakTogether(source, places.voiceOf(own), places).length === 0) return source;
  for (let at = first; at >= 0; at--) {
    const place = passage[at]!;
    if (place.person === null || place.start < from) break;
    const between = places.text(line, place.end, start);
    if (between !== ', ' && !(tagged && at === first)) break;
    start = place.start;
  }
  // Something else may stand before the list: `In talks with Ada Lund, Bo Ek and Tom Moss said`.
  if (start === source.start) return source;
  const before = places.text(line, from, start);
  if (DESCRIPTION.test(before)) start = from + before.search(/\p{L}/u);
  else if (!isTitle(before)) return source;
  return { line, start, end, text: places.text(line, start, end) };
}
