/** Words that join a content to the clause before or behind it, and what these say of its verb: `a book, after | the novelist explained it`. */
import type { PassageContent } from '../../article/passages';
import { PAST } from '../lexicon';
import type { TokenRun } from '../model/judge';

/** The longest joint with what stands before it. */
const LONGEST_JOINT = 12;

/** Whether a content ends in a joint, so that the verb behind it is no tag of it: `a book, after | the novelist explained it`. */
export function isJoined(
  { text, tokens: { starts, ends } }: PassageContent,
  cue: TokenRun,
  { start, end }: TokenRun,
): boolean {
  if (cue.start < end || text[ends[end - 1]!] === ',') return false;
  const last = ends[end - 1]!;
  const said = text.slice(Math.max(starts[start]!, last - LONGEST_JOINT), last);
  return /(?:^|[\s,])(?:after|before|when|while|because|although|though|since|until|once|but)$/iu.test(said);
}

/** What joins the clause of a verb to the one before it, and its subject. */
const CONTRAST = /^,? (?:but|and|while|though|although|yet) (?:[^\s,;:.!?]+ ){1,6}(?:(?:has|have|had) )?$/u;

/**
 * Whether a content is the narrator's, joined to a verb that says something else: `The bridge is old, but | Lund said it was safe`.
 *
 * @param next the content behind it
 */
export function isContrasted(
  { text, tokens: { starts, ends } }: PassageContent,
  cue: TokenRun,
  content: TokenRun,
  next: TokenRun | undefined,
): boolean {
  if (cue.start < content.end || !next || next.start < cue.end || /["“]/.test(text)) return false;
  const said = text.slice(starts[content.start], ends[content.end - 1]);
  // `It is old, but Lund said could last`
  if (PAST.has(text.slice(starts[next.start], ends[next.start]))) return false;
  return (
    CONTRAST.test(text.slice(ends[content.end - 1], starts[cue.start])) &&
    !/[.!?]|\b(?:I|we|my|our|you)\b/i.test(said) &&
    !/[.!?]/.test(text.slice(ends[cue.end - 1], starts[next.start]))
  );
}

/** What opens the clause of a verb behind what it tells nothing of, and its subject. */
const CLAUSE =
  /^,? (?:(?:by|during|even|for|in|of|to|with) )?(?:although|because|if|though|what|when|where|whereas|which|while|whom?) (?:[^\s,;:.!?]+ ){1,5}$/u;

/** Whether a verb stands in such a clause behind a content: `Moss closed the plant, which | Lund has vowed to open`. */
export const isInClause = (
  { text, tokens: { starts, ends } }: PassageContent,
  cue: TokenRun,
  content: TokenRun,
): boolean => cue.start >= content.end && CLAUSE.test(text.slice(ends[content.end - 1], starts[cue.start]));

/** A run without the joint that opens the next sentence at its end: `We are ready. While`. */
export function withoutOpener<T extends TokenRun>(
  { text, tokens: { starts, ends } }: PassageContent,
  run: T,
): T {
  const last = run.end - 1;
  return last > run.start + 1 &&
    text[starts[last - 1]!] === '.' &&
    /^(?:After|Before|When|While|Because|Although|Though|Since|Until|Once|But|And|As|If)$/.test(
      text.slice(starts[last], ends[last]),
    )
    ? { ...run, end: last }
    : run;
}
