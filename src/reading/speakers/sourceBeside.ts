import type { Span } from '../../article/article';
import type { UnattributedStatement } from '../statements';
import type { TextSpan } from '../reading';
import { roleKind } from '../people/roles';
import type { NamedPlace } from '../people';
import { takesAddressee } from './antecedents';
import { isTitle } from './titles';
import type { NamedPlaces } from './places';

const SUBJECTS = new Set('he she they it i we'.split(' '));

/** The speaker beside a cue that came without one: a pronoun or a name directly before or after the verb. */
export function sourceBeside(
  cue: TextSpan,
  statements: readonly UnattributedStatement[],
  places: NamedPlaces,
): TextSpan | null {
  const { line } = cue;
  const passage = places.indexOf(line, cue.start);
  const inContent = (start: number, end: number): boolean =>
    statements.some((statement) => statement.line === line && statement.start < end && statement.end > start);
  const span = (start: number, end: number): TextSpan => ({
    line,
    start,
    end,
    text: places.text(line, start, end),
  });
  const before = places.text(line, Math.max(0, cue.start - 60), cue.start);
  const after = places.text(line, cue.end, cue.end + 60);
  const pronounBefore =
    /(?:^|[^\p{L}])(\p{L}+)(?:\s+(?:also|then|later|once|has|had|have|\p{Ll}+ly))?\s*$/u.exec(before);
  if (pronounBefore && SUBJECTS.has(pronounBefore[1]!.toLowerCase())) {
    const start = cue.start - before.length + before.lastIndexOf(pronounBefore[1]!);
    if (!inContent(start, start + pronounBefore[1]!.length))
      return span(start, start + pronounBefore[1]!.length);
  }
  const addressed = takesAddressee(cue);
  const pronounAfter = /^\s+(\p{L}+)/u.exec(after);
  if (pronounAfter && !addressed && SUBJECTS.has(pronounAfter[1]!.toLowerCase())) {
    const start = cue.end + after.indexOf(pronounAfter[1]!);
    if (!inContent(start, start + pronounAfter[1]!.length))
      return span(start, start + pronounAfter[1]!.length);
  }
  let best: TextSpan | null = null;
  let distance = 40;
  for (const place of places.inPassage(passage)) {
    if (inContent(place.start, place.end)) continue;
    const gap =
      place.end <= cue.start ? cue.start - place.end : place.start >= cue.end ? place.start - cue.end + 2 : 0;
    if (gap > distance) continue;
    const between =
      place.end <= cue.start
        ? places.text(line, place.end, cue.start)
        : places.text(line, cue.end, place.start);
    // `telling Ek that`, but `It is late, asked Ek`
    if (addressed && place.start >= cue.end && statements[0]!.start >= place.end) continue;
    // `Lund, after a pause, said of Ek`
    if (place.start >= cue.end && /^\s+(?:of|about|with|against)\s+(?:the\s+)?$/.test(between)) continue;
    if (/[.!?]\s/.test(between) || (place.end <= cue.start && isObject(place, places))) continue;
    if (place.end <= cue.start && goesOn(cue, places) && !opensSentence(place, places)) continue;
    best = withNoun(place, places);
    distance = gap;
  }
  return best;
}

/** Whether a verb goes on from another one, whose subject is its own: `Voters turned on Ek, | saying`, `and | said`. */
const goesOn = ({ line, start, text }: TextSpan, places: NamedPlaces): boolean =>
  /^\p{Ll}+ing\b/u.test(text) ||
  /(?:\band|\bbut|,)(?: \p{Ll}+ly| then| also)? $/u.test(places.text(line, Math.max(0, start - 20), start));

/** UTF-16 units of the longest title before a name. */
const LONGEST_TITLE = 120;

/** Whether nothing but a title or a joint stands before a name in its sentence. */
function opensSentence(place: NamedPlace, places: NamedPlaces): boolean {
  const from = places.sentenceStart(place);
  if (place.start - from > LONGEST_TITLE) return false;
  return isTitle(places.text(place.line, from, place.start).replace(/^(?:But|And|Yet|Still|The) /, ''));
}

/** A body's place, or the description that it belongs to: `the Norland president`. */
function withNoun({ line, start, end, organisation }: NamedPlace, places: NamedPlaces): TextSpan {
  const noun = /^ (\p{Ll}+)(?![\p{L}-])/u.exec(places.text(line, end, end + 30));
  const isOffice = organisation !== null && noun !== null && roleKind(noun[1]!) !== undefined;
  const article = isOffice ? /\b[Tt]he $/.exec(places.text(line, start - 4, start)) : null;
  const from = start - (article?.[0].length ?? 0);
  const until = isOffice ? end + noun[0].length : end;
  return { line, start: from, end: until, text: places.text(line, from, until) };
}

/** A preposition with what stands between it and a name. */
const BEHIND_PREPOSITION =
  /\b(?:about|against|around|at|by|for|from|in|of|on|over|to|toward|towards|with) ((?:[^\s,]+ ){0,4})$/u;

/** Whether somebody before a verb is not its subject: `asked about Ada Lund and said`, `Ada Lunds refusal and said`. */
export function isObject({ line, start, end }: Span, places: NamedPlaces): boolean {
  const before = BEHIND_PREPOSITION.exec(
    places.text(line, Math.max(places.sentenceStart({ line, start, end }), start - 60), start),
  );
  return (before !== null && isTitle(before[1]!)) || /^['’]?s\b/.test(places.text(line, end, end + 3));
}
