/** Moves anchors with the edits of a document, without VS Code. */

/** A change of a text, as VS Code tells it: positions from 0, before the change. */
export interface Change {
  readonly range: {
    readonly start: { readonly line: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  readonly text: string;
}

/**
 * Where something stands after changes that do not touch it. Within a changed line only the line is followed: the next reading says where
 * in it a statement is.
 *
 * @param place 1-based line, UTF-16 offset
 */
export function shifted<P extends { readonly line: number; readonly start: number }>(
  place: P,
  changes: readonly Change[],
): P {
  let { line } = place;
  for (const { range, text } of changes) {
    const { start, end } = range;
    const isBehind = line - 1 > end.line || (line - 1 === end.line && place.start >= end.character);
    if (isBehind) line += (text.match(/\r\n|\r|\n/g)?.length ?? 0) - (end.line - start.line);
  }
  return line === place.line ? place : { ...place, line };
}
