import type { Statement } from '../reading';
import { compared } from './likeness';

/** By what a statement is found again after edits: its words, what stands around them, its place. */
export interface Anchor {
  /** The statement's content as the file prints it. */
  readonly text: string;
  /** Its text when the anchor was made; absent as long as nothing has moved it. */
  readonly first?: string;
  /** 1-based line and UTF-16 offset at the time. */
  readonly line: number;
  readonly start: number;
  /** What stands before and after it in its line, and the ends of the neighbouring lines. Unknown in anchors of old. */
  readonly before?: string;
  readonly after?: string;
  readonly around?: string;
}

/** How much of what stands around is kept, in UTF-16 units. */
const REACH = 80;

/** The anchor of a statement. @param lines the file's */
export function anchorOf(
  { line, start, end, text }: Statement,
  lines: readonly string[],
): Required<Omit<Anchor, 'first'>> {
  const here = lines[line - 1] ?? '';
  const above = lines[line - 2] ?? '';
  const below = lines[line] ?? '';
  return {
    text,
    line,
    start,
    before: here.slice(Math.max(0, start - REACH), start),
    after: here.slice(end, end + REACH),
    around: `${above.slice(-REACH)} ${below.slice(0, REACH)}`,
  };
}

/**
 * An anchor as its statement reads now. The first text stays: while somebody types, a statement can read oddly for a
 * moment. Other words in another line may be another statement's: then the anchor stays as it is.
 */
export function movedAnchor<A extends Anchor>(anchor: A, statement: Statement, lines: readonly string[]): A {
  const first = anchor.first ?? anchor.text;
  const { letters } = compared(statement.text);
  const same = [anchor.text, first].some((text) => compared(text).letters === letters);
  if (!same && statement.line !== anchor.line) return anchor;
  return {
    ...anchor,
    ...anchorOf(statement, lines),
    first,
  };
}
