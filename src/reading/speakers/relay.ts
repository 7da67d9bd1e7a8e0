/** Statements at second hand: whose words they are when somebody passes on what another says. */
import { reportingVerb } from '../../tagger/lexicon';
import { opensClause } from '../people/openers';
import type { TextSpan } from '../reading';
import type { UnattributedStatement } from '../statements';
import type { NamedPlaces } from './places';
import { isTitle } from './titles';

/** The outer frame of a statement at second hand: its words are those of who passes it on. */
export interface Relay {
  readonly cue: TextSpan;
  readonly source: TextSpan;
}

/**
 * Who passes a statement on by a tag at its end, and whether somebody does whom the file does not name.
 *
 * @param source words for whoever the statement is by, before it
 */
export function secondHandOf(
  statement: UnattributedStatement,
  source: TextSpan | null,
  places: NamedPlaces,
): { readonly relay: Relay | null; readonly secondHand: boolean } {
  if (source?.line !== statement.line || source.start > statement.start)
    return { relay: null, secondHand: false };
  const tag = relayTag(statement, places);
  const relay = tag ? relayOf(tag, places) : closingRelay(statement, source, places);
  return { relay, secondHand: tag !== null && relay === null };
}

/** How far behind a statement the tag of who passes it on may reach, in UTF-16 units. */
const RELAY_REACH = 90;

/** The words that begin somebody else's tag at the end of a statement (`Lund promised …, said`); null without one. */
function relayTag({ line, end }: UnattributedStatement, places: NamedPlaces): TextSpan | null {
  const tag = /^[^.!?]{0,40}?,\s+(said|says|according to)\s/.exec(
    places.text(line, end - 1, end + RELAY_REACH),
  );
  if (!tag) return null;
  const cueEnd = end - 1 + tag[0].length - 1;
  return { line, start: cueEnd - tag[1]!.length, end: cueEnd, text: tag[1]! };
}

/** Signs or a clause before a name: `who said it was late, said one candidate he likes is Ada Lund`. */
const NO_DESCRIPTION =
  /[,.;:!?]\s|\b(?:I|we|he|she|it|they|that|is|was|are|were|has|had|have|will|would|could|should|may|might)\b/;

/**
 * The person behind a tag at the end of a statement: `Lund promised …, said her spokesman Ola Brandt`. What the file
 * prints are the spokesman's words.
 */
function relayOf(cue: TextSpan, places: NamedPlaces): Relay | null {
  if (cue.text === 'according to') return null;
  const { line, end } = cue;
  const person = places
    .inSpan({ line, start: end, end: end + RELAY_REACH })
    .find((place) => place.person !== null);
  if (!person || NO_DESCRIPTION.test(places.text(line, end, person.start))) return null;
  const text = places.text(line, end + 1, person.end);
  return { cue, source: { line, start: end + 1, end: person.end, text } };
}

/** What may follow the verb of a tag that says nothing more: its end, a day, a place. */
const TAG_ENDS =
  /^ (\p{Ll}+)(?=[.,;]|$| (?:on|in|at|during|to|after|before|this|last|earlier|later|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun))/u;

const CONJUNCTION = /^(?:when|while|if|although|though|as|since|because|once|where|unless|until)$/;

/** The same where the name stands first: `Norland wants peace, Ada Lund said on Monday.` */
function closingRelay(
  { line, start, end }: UnattributedStatement,
  source: TextSpan,
  places: NamedPlaces,
): Relay | null {
  const named = places.inSpan({ line, start: end, end: end + RELAY_REACH });
  const person = named.find((place) => place.person !== null);
  if (!person || places.inSpan(source).some((place) => place.person === person.person)) return null;
  const before = places.text(line, end - 1, person.start);
  if (!/^.?,["”]? /u.test(before) || !isTitle(before.slice(before.indexOf(' ')))) return null;
  const verb = TAG_ENDS.exec(places.text(line, person.end, person.end + 40));
  if (!verb || !reportingVerb(verb[1]!)) return null;
  // `After Bo Ek argued that it was safe, Ada Lund said`
  const opening = places.openingWord({ line, start, end });
  if (CONJUNCTION.test(opening) || opensClause(opening)) return null;
  const first = end - 1 + before.indexOf(' ') + 1;
  return {
    cue: { line, start: person.end + 1, end: person.end + 1 + verb[1]!.length, text: verb[1]! },
    source: { line, start: first, end: person.end, text: places.text(line, first, person.end) },
  };
}
