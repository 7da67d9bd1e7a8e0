import type { BodyRange } from '../../article/listedBodies';
import type { PassageContent } from '../../article/passages';
import type { TokenRun } from '../model/judge';

/**
 * A source that begins or ends within a body's name, with all of it and its article: `The Ministry of Culture, Media and Sport
 * said`, where the model may see but what stands behind the comma.
 *
 * @param bodies those of the passage, see `listedBodies`
 */
export function withWholeBody(
  { text, tokens: { starts, ends } }: PassageContent,
  source: TokenRun,
  bodies: readonly BodyRange[],
): TokenRun {
  let { start, end } = source;
  for (const body of bodies) {
    if (body.end <= starts[start]! || body.start >= ends[end - 1]!) continue;
    while (starts[start]! > body.start) start--;
    while (ends[end - 1]! < body.end) end++;
    const opensWithBody = start > 0 && starts[start] === body.start;
    if (opensWithBody && /^the$/i.test(text.slice(starts[start - 1], ends[start - 1]))) start--;
  }
  return { start, end };
}
