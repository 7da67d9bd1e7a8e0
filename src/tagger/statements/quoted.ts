import type { PassageContent } from '../../article/passages';
import { PARTICIPLES } from '../lexicon';
import type { TokenRun } from '../model/judge';

/** Characters on each side of a cue that are looked at, so that there are no more tokens. */
const NEAR = 200;

const GIVES = [
  ...PARTICIPLES,
  ...'accusing blaming calling criticising criticizing describing praising'.split(' '),
];

/** Whom it quotes, with what says who that is (`cited Lund, the mayor, as saying`), and the verb that gives the words. */
const QUOTED = new RegExp(
  `\\b(?:(?:also|later|then|once|\\p{Ll}+ly) )?(?:quot|cit)(?:ed|es|ing) ` +
    `((?:[^\\s,;]+ ){0,7}?[^\\s,;]+(?:, [^;:!?]{1,100}?,)?(?: and(?: [^\\s,;]+){1,5}?)? )` +
    `as (?:telling(?:(?: [^\\s,;]+){1,4}?(?= that\\b))?|${GIVES.join('|')})(?![\\p{L}'’-])`,
  'u',
);
const PASSIVE = /([^,;:]+) (?:was|were|is|are|been) $/;
const TOLD =
  /\b(?:was|were|is|are|been|being) (?:told|asked|informed|advised|warned|assured|reminded|notified) by ((?:[^\s,;]+ ){0,7}?[^\s,;]+(?:, [^,;]{2,60},)? )(?=(?:that|whether|if|how|why|what)\b)/;

/** Tokens of who is quoted, `end` exclusive, and the first that what is quoted can begin with. */
export interface Quoted {
  readonly source: TokenRun;
  readonly content: number;
}

/**
 * Whose words a cue gives that stands beside somebody else: `Interfax quoted Lund as saying`, `Lund was cited by Interfax
 * as saying`; `Berg was told by Lund that`. News at home, which the model learnt from, hardly has such cues, and it took
 * the agency for the speaker, and Berg.
 *
 * @param cue its first token
 * @param sentence that of the cue, an index
 */
export function quotedAt(
  { text, tokens: { starts }, sentences }: PassageContent,
  cue: number,
  sentence: number,
): Quoted | null {
  const at = starts[cue]!;
  const from = Math.max(sentences[sentence]!.start, at - NEAR);
  const near = text.slice(from, at + NEAR);
  const told = TOLD.exec(near);
  const found = told ?? QUOTED.exec(near);
  if (!found) return null;
  const quoting = from + found.index;
  const after = quoting + found[0].length;
  if (at < quoting || at >= after) return null;
  const name = found[1]!;
  const tokenAt = (offset: number): number => {
    let token = Math.max(0, cue - NEAR);
    while (starts[token]! < offset) token++;
    return token;
  };
  let start = quoting + found[0].indexOf(name);
  let end = start + name.length;
  if (!told && name.startsWith('by ')) {
    const passive = PASSIVE.exec(text.slice(from, quoting));
    if (!passive) return null;
    start = from + passive.index;
    end = start + passive[1]!.length;
  }
  return { source: { start: tokenAt(start), end: tokenAt(end) }, content: tokenAt(after) };
}
