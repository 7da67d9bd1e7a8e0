import type { PassageContent } from '../../article/passages';

/** Characters on each side of a cue that are looked at. */
const NEAR = 200;

const QUOTED =
  /\b(?:quot|cit)(?:ed|es|ing) ((?:[^\s,;]+ ){1,8}?)as (?:saying|telling(?:(?: [^\s,;]+){1,4}?(?= that\b))?)/;
const PASSIVE = /([^,;:]+) (?:was|were|is|are|been) $/;

/** Tokens of whom somebody else quotes; `end` exclusive. What is quoted does not begin before `content`. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly content: number;
}

/**
 * Whose words a cue gives at second hand: `Interfax quoted Lund as saying`, `Lund was cited by Interfax as saying`. News
 * at home, which the model learnt from, hardly has such cues, and it took the agency for the speaker.
 *
 * @param cue tokens
 */
export function quotedAt(
  { text, tokens: { starts }, sentences }: PassageContent,
  cue: { readonly start: number; readonly end: number },
  sentence: number,
): Quoted | null {
  const at = starts[cue.start]!;
  const from = Math.max(sentences[sentence]!.start, at - NEAR);
  const found = QUOTED.exec(text.slice(from, at + NEAR));
  if (!found) return null;
  const quoting = from + found.index;
  const after = quoting + found[0].length;
  if (at < quoting || at >= after) return null;
  const name = found[1]!;
  const tokenAt = (offset: number): number => {
    let token = Math.max(0, cue.start - NEAR);
    while (starts[token]! < offset) token++;
    return token;
  };
  let start = quoting + found[0].indexOf(' ') + 1;
  let end = start + name.length;
  if (name.startsWith('by ')) {
    const passive = PASSIVE.exec(text.slice(from, quoting));
    if (!passive) return null;
    start = from + passive.index;
    end = start + passive[1]!.length;
  }
  return { start: tokenAt(start), end: tokenAt(end), content: tokenAt(after) };
}
