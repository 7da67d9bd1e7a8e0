/** What somebody did meanwhile, before who it was: `Cross-examining, | Ada Lund | said`. */
import type { PassageContent } from '../../article/passages';
import type { TokenRun } from '../model/judge';

const PARTICIPLE =
  /^\p{Lu}[\p{Ll}-]+ing, (?=\p{Lu}|the )/u; /** Whoever is named besides the subject: `In addition to Moss, | two members | said`. */
const BESIDES = /(?:In addition to|Besides|Unlike|Along with) $/;

/**
 * The words for a speaker without that, or others before them.
 *
 * @param source tokens of the passage, `end` exclusive
 */
export function behindParticiple(
  { text, tokens: { starts, ends } }: PassageContent,
  source: TokenRun,
): TokenRun {
  const from = starts[source.start]!;
  const others = BESIDES.test(text.slice(Math.max(0, from - 15), from)) ? /^[^,;:()]+, (?=\S)/ : PARTICIPLE;
  const before = others.exec(text.slice(from, ends[source.end - 1]));
  let { start } = source;
  while (before && starts[start]! < from + before[0].length) start++;
  return { ...source, start };
}
