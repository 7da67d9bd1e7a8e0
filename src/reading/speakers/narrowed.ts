/** The subject of a cue where a source holds more than that. */
import type { TextSpan } from '../reading';
import type { NamedPlaces } from './places';

/**
 * The end of a source that is the subject of the cue behind it. What stands before belongs to another sentence (`said Ada Lund,
 * the mayor. Ek | said:`) or is the end of what is said (`our mayor, Ada Lund, Ek | told a crowd`): two names with nothing
 * but a comma between them are not one speaker.
 */
export function narrowed(source: TextSpan, cue: TextSpan | null, places: NamedPlaces): TextSpan {
  const { line, end } = source;
  if (cue?.line !== line || cue.start < end) return source;
  const sentence = places.sentenceStart(cue);
  let start = sentence < end ? Math.max(source.start, sentence) : source.start;
  const named = places.inSpan({ line, start, end });
  const [before, last] = named.slice(-2);
  const beside =
    named.length === 2 && last!.end === end && places.text(line, before!.end, last!.start) === ', ';
  if (beside && last!.person !== null && before!.person !== null) start = last!.start;
  return start === source.start ? source : { line, start, end, text: places.text(line, start, end) };
}
