/** Who is named before the colon behind which somebody's words stand: `Lund: We left`, `Lund taunted her on Twitter: Sleep well!` */
import type { TextSpan } from '../reading';
import type { UnattributedStatement } from '../statements';
import type { NamedPlaces } from './places';

/** How far before the words the name may stand, in UTF-16 units. */
const REACH = 200;

/** From here on it is certain enough that somebody's words stand behind the colon of a whole sentence. */
const CERTAIN = 0.5;

/** What may stand before the name in its sentence. */
const OPENS = /^(?:(?:And|But|Then|So|Or|Now|Later|Also|Heres|Here’s|Here's)[, ]+)?$/;

/** Between the name and the colon: nothing, or what the named person does. */
const ALONE = /^(?: \(\p{L}[^()]*\))?:\s*["“]?$/u;
const DOES = /^,? (?!(?:is|was|are|were|and|or|vs|v|to|of|in|on|for|at)\b)\p{Ll}[^:]*:\s*["“]?$/u;

/**
 * The words for the speaker of a statement that has neither verb nor source: a name before its colon. Null where none stands there.
 *
 * @param statement the first one of its speaker
 */
export function namedBeforeColon(
  { line, start, kind, confidence }: UnattributedStatement,
  places: NamedPlaces,
): TextSpan | null {
  if (kind === 'indirect') return null;
  const from = Math.max(0, start - REACH);
  const before = places.text(line, from, start);
  if (!/:\s*["“]?$/.test(before)) return null;
  const sentence = from + (/^.*(?<!\bvs)[.!?]\s+(?=\p{Lu})/su.exec(before)?.[0].length ?? 0);
  if (sentence === from && from > 0) return null;
  const names = places.inSpan({ line, start: sentence, end: start }).filter(({ person }) => person !== null);
  const [name] = names;
  if (!name) return null;
  const opening = places.text(line, sentence, Math.min(name.start, name.officeStart ?? name.start));
  if (!OPENS.test(opening)) return null;
  const rest = places.text(line, name.end, start);
  const speaks = ALONE.test(rest) || (confidence >= CERTAIN && DOES.test(rest));
  return speaks
    ? { line, start: name.start, end: name.end, text: places.text(line, name.start, name.end) }
    : null;
}
