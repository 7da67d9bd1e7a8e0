/** What stands before the subject of a sentence: `In addition to Moss, | two members of the council | said`; `Cross-examining, | Ada Lund | said`. */
import type { PassageContent } from '../../article/passages';
import type { TokenRun } from './judge';

const BESIDES =
  /(?:^|[.!?]["”]? )(?:(?:But|And|Yet),? )?(?:In addition to|In contrast to|In contrast with|Along with|Together with|Apart from|Aside from|As well as|Besides|Unlike|Like) $/u;
/** Characters of the longest of these, and more. */
const REACH = 40;

const OTHER = /^[^,;:()]{2,80}, (?=[^,;:()]{2})/u;

/** What somebody did meanwhile. */
const PARTICIPLE = /^\p{Lu}[\p{Ll}-]+ing, (?=\p{Lu}|the )/u;

/**
 * The words for a speaker without somebody else before them, or what the speaker did.
 *
 * @param source tokens of the passage, `end` exclusive
 */
export function behindOthers({ text, tokens: { starts, ends } }: PassageContent, source: TokenRun): TokenRun {
  const from = starts[source.start]!;
  const words = text.slice(from, ends[source.end - 1]);
  const isBesides = BESIDES.test(text.slice(Math.max(0, from - REACH), from));
  const before = PARTICIPLE.exec(words) ?? (isBesides ? OTHER.exec(words) : null);
  if (!before) return source;
  let { start } = source;
  while (start < source.end && starts[start]! < from + before[0].length) start++;
  return start < source.end ? { start, end: source.end } : source;
}
