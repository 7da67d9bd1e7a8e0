/** The subject of a cue where a source holds more than that. */
import { countryOfName } from '../people/countries';
import { opensClause } from '../people/openers';
import { isKinWord, roleKind } from '../people/roles';
import { wordKey } from '../people/words';
import type { TextSpan } from '../reading';
import type { NamedPlaces } from './places';
import { isObject } from './sourceBeside';
import { isTitle } from './titles';

/**
 * The end of a source that is the subject of the cue behind it. What stands before belongs to another sentence (`said Ada Lund,
 * the mayor. Ek | said:`) or is the end of what is said (`our mayor, Ada Lund, Ek | told a crowd`): two names with nothing
 * but a comma between them are not one speaker.
 */
export function narrowed(source: TextSpan, cue: TextSpan | null, places: NamedPlaces): TextSpan {
  const { line, end } = source;
  if (cue?.line !== line || cue.start < end) return source;
  const country = OF_COUNTRY.exec(source.text)?.[1];
  if (country !== undefined && countryOfName(country) !== null)
    return { ...source, end: source.start + country.length, text: country };
  const sentence = places.sentenceStart(cue);
  let start = sentence < end ? Math.max(source.start, sentence) : source.start;
  const named = places.inSpan({ line, start, end });
  const [before, last] = named.slice(-2);
  const beside =
    named.length === 2 && last!.end === end && places.text(line, before!.end, last!.start) === ', ';
  if (beside && last!.person !== null && before!.person !== null) start = last!.start;
  // `You had months, Mr. Lund, Ek | said`
  if (start === source.start) start += VOCATIVE.exec(source.text)?.[0].length ?? 0;
  // `Instead he`, `During his speech he`
  const pronoun = PRONOUN.exec(places.text(line, start, end));
  if (pronoun) start += pronoun[1]!.length;
  start = behindAside({ line, start, end, text: places.text(line, start, end) }, cue, places);
  return start === source.start ? source : { line, start, end, text: places.text(line, start, end) };
}

/** What is said of a country, in which somebody may be named: `Norland, an ally of Moss`. */
const OF_COUNTRY =
  /^([^,]+), (?:which|whose|an? (?:\p{Ll}+ ){0,2}(?:ally|backer|critic|foe|member|neighbou?r|opponent|partner|rival|supporter)) /u;

/** Who is spoken to, before a single word for who speaks. */
const VOCATIVE = /^(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep)\.? \p{Lu}[^,]*, (?=\p{Lu}[\p{L}’'-]*$)/u;

/** Other words before a pronoun. */
const PRONOUN = /^(.*(?<!(?:^|[^\p{L}])(?:and|or|nor|with|said))\s)(?:he|she|they)$/u;

/** A description that has no comma behind it. */
const DESCRIPTION = /^, (?=(?:the|an?|his|her|their|its) [^,;:]+$)/;

/** Behind a tag within a clause, its verb: `Lund, an aide | said on Tuesday, will appeal`. */
const GOES_ON = /^(?: [^\s,.;:]+){0,3}, (?:is|was|has|will|would|can)\b/;

/** Whose name a phrase ends in that opens a sentence: `next to his lawyer, `. */
const OWNED = /(?:^|\s)(?:his|her|their|its|an?) ((?:[^\s,;:]+ ){0,6}?[^\s,;:]+), $/iu;

/**
 * Where the subject begins in a source that has a name before it from the phrase that opens the sentence or from what is said: `As
 * reported by | Ada Lund, the mayor | said`, `Speaking next to his lawyer, | Ada Lund, the mayor | said`. Were she the mayor, there
 * would be a second comma.
 */
function behindAside(span: TextSpan, cue: TextSpan, places: NamedPlaces): number {
  const { line, start, end, text } = span;
  const first = places.inSpan(span)[0];
  if (
    !first ||
    !isTitle(text.slice(0, first.start - start)) ||
    !/^\s$/.test(places.text(line, end, cue.start))
  )
    return start;
  const description = DESCRIPTION.exec(text.slice(first.end - start));
  if (!description) return start;
  const behind = first.end + description[0].length;
  if (GOES_ON.test(places.text(line, cue.end, cue.end + 60)) || isObject(first, places)) return behind;
  if (first.start > start || first.person === null || !opensClause(places.openingWord(span))) return start;
  const owned = OWNED.exec(places.text(line, Math.max(places.sentenceStart(span), start - 120), start));
  const isSomebody = owned?.[1]!
    .split(' ')
    .some((word) => roleKind(wordKey(word)) || isKinWord(wordKey(word)));
  return isSomebody ? behind : start;
}

/**
 * Who is the object of the phrase that opens a sentence before its subject: `Speaking next to Ada Lund, | the mayor | said`; null
 * where nobody is.
 */
export function objectBefore(
  { line, start, end }: TextSpan,
  cue: TextSpan,
  places: NamedPlaces,
): number | null {
  const before = places.inPassage(places.indexOf(line, start)).findLast((place) => place.end <= start);
  const beside =
    before?.person != null &&
    cue.line === line &&
    places.text(line, before.end, start) === ', ' &&
    /^\s$/.test(places.text(line, end, cue.start));
  return beside && opensClause(places.openingWord({ line, start, end })) ? places.voiceOf(before) : null;
}
