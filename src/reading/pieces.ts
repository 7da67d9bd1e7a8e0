/** A stretch of the article as a page shows it: lost characters put back and words added, each told from the file's own. */
import type { Span } from '../article/article';
import type { Loss } from './reading';
import { compareLosses } from './repair';

/** A piece of a stretch; together they are what is shown. */
export interface Piece {
  readonly text: string;
  /** What was lost from the file here; null for the file's own words and for what was added. */
  readonly loss: Loss | null;
}

/** Words that the file does not have. */
export interface Addition {
  /** UTF-16 offset in the line, before which they stand. */
  readonly offset: number;
  readonly text: string;
  /** UTF-16 units of the file in whose place they stand; 0 when absent. */
  readonly length?: number;
}

/**
 * Cuts a stretch of a line into pieces. A quotation mark is put back where its other one stands in the stretch too: half a quotation
 * would look as if it went on.
 *
 * @param text the whole line as the file has it
 * @param span the stretch of it
 * @param losses losses of this line, in any order
 * @param additions in order of place, within the stretch; they stand behind a mark that closes there
 */
export function piecesOf(
  text: string,
  { start, end }: Pick<Span, 'start' | 'end'>,
  losses: readonly Loss[],
  additions: readonly Addition[] = [],
): Piece[] {
  const within = losses.filter((loss) => isWithin(loss, start, end)).sort(compareLosses);
  const pieces: Piece[] = [];
  let at = start;
  let next = 0;
  const add = (offset: number, piece: Piece, length = 0): void => {
    if (offset > at) pieces.push({ text: text.slice(at, offset), loss: null });
    at = offset + length;
    pieces.push(piece);
  };
  const addWords = (isNext: (addition: Addition) => boolean): void => {
    for (; next < additions.length && isNext(additions[next]!); next++) {
      const { offset, text, length } = additions[next]!;
      add(offset, { text, loss: null }, length);
    }
  };
  for (const loss of paired(within)) {
    addWords((addition) => isBefore(addition, loss));
    add(loss.offset, { text: loss.insert, loss });
  }
  addWords(() => true);
  if (end > at) pieces.push({ text: text.slice(at, end), loss: null });
  return pieces;
}

/** Whether a character that was lost at the edge of a stretch belongs to it. */
function isWithin({ offset, kind }: Loss, start: number, end: number): boolean {
  if (offset > start && offset < end) return true;
  if (start < end && offset === start) return kind === 'open-quote';
  return start < end && offset === end && (kind === 'close-quote' || kind === 'apostrophe');
}

function isBefore(addition: Addition, { offset, kind }: Loss): boolean {
  const closes = kind === 'apostrophe' || kind === 'close-quote';
  return closes ? addition.offset < offset : addition.offset <= offset;
}

/** All but quotation marks without their other one. */
function paired(losses: readonly Loss[]): Loss[] {
  const alone = new Set<Loss>();
  let open: Loss | null = null;
  for (const loss of losses) {
    if (loss.kind === 'open-quote') {
      if (open) alone.add(open);
      open = loss;
    } else if (loss.kind === 'close-quote') {
      if (!open) alone.add(loss);
      open = null;
    }
  }
  if (open) alone.add(open);
  return losses.filter((loss) => !alone.has(loss));
}
