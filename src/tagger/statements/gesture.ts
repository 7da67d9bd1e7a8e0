/** What somebody does while speaking, between a tag and the rest: `It is late, she says, tapping the table, but we go on.` */
import type { PassageContent } from '../../article/passages';
import { reportingVerb } from '../lexicon';

/** Tokens before a content in which its tag stands. */
const REACH = 6;

const GESTURE = /^(?:(?:again|still|also|then|while|\p{Ll}+ly) )?\p{Ll}{2,}ing\b[^,.;:?!]{0,60}, (?=\p{L})/u;

/**
 * A content without what its speaker does at its beginning.
 *
 * @param run tokens of a passage, `end` exclusive
 */
export function behindGesture<T extends { readonly start: number; readonly end: number }>(
  { text, tokens: { starts, ends } }: PassageContent,
  run: T,
): T {
  const word = (token: number): string => text.slice(starts[token], ends[token]);
  if (run.start < 3 || word(run.start - 1) !== ',') return run;
  const from = starts[run.start]!;
  const gesture = GESTURE.exec(text.slice(from, ends[run.end - 1]));
  if (!gesture || reportingVerb(word(run.start))) return run;
  let tag = run.start - 2;
  while (tag > run.start - REACH && tag >= 0 && !/^[.,;:?!]$/.test(word(tag)) && !reportingVerb(word(tag)))
    tag--;
  if (tag < 0 || reportingVerb(word(tag))?.form !== 'finite') return run;
  let { start } = run;
  while (start < run.end && starts[start]! < from + gesture[0].length) start++;
  return start < run.end ? { ...run, start } : run;
}
