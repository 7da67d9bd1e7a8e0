/** What somebody did meanwhile, before who it was: `Cross-examining, | Ada Lund | said`. */
import type { PassageContent } from '../../article/passages';
import type { TokenRun } from './judge';

const PARTICIPLE = /^\p{Lu}[\p{Ll}-]+ing, (?=\p{Lu}|the )/u;
/**
 * The words for a speaker without that.
 *
 * @param source tokens of the passage, `end` exclusive
 */
export function behindParticiple(
  { text, tokens: { starts, ends } }: PassageContent,
  source: TokenRun,
): TokenRun {
  const from = starts[source.start]!;
  const before = PARTICIPLE.exec(text.slice(from, ends[source.end - 1]));
  let { start } = source;
  while (before && starts[start]! < from + before[0].length) start++;
  return { ...source, start };
}
