import type { PassageContent } from '../../article/passages';
import type { TokenRun } from '../model/judge';

/** Characters before a cue in which its subject is looked for. */
const REACH = 400;

/** Words that begin a phrase about a subject, between commas. */
const PHRASES =
  '[a-z]+ing|[a-z]{3,}ed|led|held|made|sent|chosen|clad|after|along|amid|as|at|before|by|despite|during|for|from|in|like|on|through|together|unlike|via|with';

/** Twelve words at most, what is said of them between commas, and what may stand before the verb. */
const SUBJECT = new RegExp(
  `(?:^|[,;:]\\s+)((?:[^\\s,;:]+ ){0,11}[^\\s,;:]+), ?(?:(?:who|which|whose) [^;:!?]*|(?:${PHRASES}) (?:[^,;:!?]|,(?=\\d))*|too|though|however|meanwhile),\\s+(?:(?:also|later|then|has|had|have|[a-z]+ly)\\s+)?$`,
);

/** A name, and what somebody is who did something: `Ada Lund, a former chief who left after it was promised to Moss, said`. */
const DESCRIBED = new RegExp(
  `(?:^|[,;:]\\s+)(\\p{Lu}[^\\s,;:]*(?: [^\\s,;:]+){0,6}), (?:an?|the) (?:[^\\s,;:!?]+ ){1,16}?(?:who|which|whose) [^;:!?]*,\\s+(?:(?:also|later|then|has|had|have|[a-z]+ly)\\s+)?$`,
  'u',
);

/**
 * The subject of a cue behind what is said of it: `Ada Lund, who met Moss on Friday, said`; `Ada Lund, flanked by Moss,
 * said`. The model may lose it over a long clause, or take somebody in the clause for it. Null where there is none, or where
 * the source stands outside the clause.
 *
 * @param cue its first token
 * @param sentence that of the cue, an index
 */
export function subjectAt(
  { text, tokens: { starts, ends }, sentences }: PassageContent,
  cue: number,
  sentence: number,
  source: TokenRun | null,
): TokenRun | null {
  const at = starts[cue]!;
  if (/^(?:according|per|\p{L}+ing)$/iu.test(text.slice(at, ends[cue]))) return null;
  const from = Math.max(sentences[sentence]!.start, at - REACH);
  const found = SUBJECT.exec(text.slice(from, at)) ?? DESCRIBED.exec(text.slice(from, at));
  // `, however,` alone is nobody.
  if (!found || !/[\p{Lu} ]/u.test(found[1]!)) return null;
  const until = from + found.index + found[0].indexOf(found[1]!) + found[1]!.length;
  const inSentence = source && starts[source.start]! >= sentences[sentence]!.start;
  if (inSentence && (starts[source.start]! < until || source.start > cue)) return null;
  const start = until - found[1]!.length;
  let first = cue;
  while (starts[first]! > start) first--;
  let end = first;
  while (starts[end]! < until) end++;
  return { start: first, end };
}
