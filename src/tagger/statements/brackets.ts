import type { PassageContent } from '../../article/passages';
import type { TokenRun } from '../model/judge';

/** Tokens inside brackets that are passed over: `(Lab, Elm and Oak)`. */
const INSIDE = 12;

/** Tokens of a name before them. */
const NAME = 6;

/**
 * A source that begins within brackets, from the name before them on: `Ada Lund (Lab, Elm) said`, where the model may see
 * but the name next to the verb.
 */
export function outOfBrackets({ text, tokens: { starts } }: PassageContent, source: TokenRun): TokenRun {
  const sign = (token: number): string => text[starts[token]!] ?? '';
  const closed = sign(source.end) === ')' ? source.end : source.end - 1;
  if (sign(closed) !== ')') return source;
  for (let token = source.start; token < closed; token++) if (/[()]/.test(sign(token))) return source;
  let open = source.start - 1;
  while (open > 0 && open > source.start - INSIDE && sign(open) !== '(') open--;
  if (sign(open) !== '(') return source;
  let start = open;
  while (start > 0 && start > open - NAME && /\p{Lu}/u.test(sign(start - 1))) start--;
  return start < open ? { start, end: closed + 1 } : source;
}
