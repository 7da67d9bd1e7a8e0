/** Puts lost characters back into a copy of the text. The file itself is never touched here. */
import { addTo } from '../article/multimap';
import { firstNot } from '../article/search';
import { counted } from './counted';
import type { Loss, LossKind, Reading } from './reading';

/** Which losses to show or to restore. */
export type LossChoice = 'off' | 'certain' | 'all';

/** Lowest confidence, 0 to 1, of a loss that is called certain: a wrong one is rare enough not to disturb. */
const CERTAIN_LOSS = 0.8;

/** Whether a loss is called certain. Quotation marks are in pairs, so that none is left open or closes nothing. */
export function isCertain({ confidence, quotation = confidence }: Loss): boolean {
  return quotation >= CERTAIN_LOSS;
}

/** The losses that a choice takes, in the order given. */
export function chosenLosses(losses: readonly Loss[], choice: LossChoice): readonly Loss[] {
  return choice === 'off' ? [] : choice === 'certain' ? losses.filter(isCertain) : losses;
}

/** A character that was put back; offsets count in the repaired text. */
export interface RestoredMark {
  readonly start: number;
  readonly end: number;
  readonly loss: Loss;
}

/** One line with lost characters put back. */
export interface RepairedLine {
  readonly text: string;
  /** In order of place. */
  readonly marks: readonly RestoredMark[];
}

/** Of two characters lost at one place, which stood first: `countries’”`, `said—“No`. */
const RANK: Readonly<Record<LossKind, number>> = {
  apostrophe: 0,
  'close-quote': 1,
  space: 2,
  dash: 3,
  'open-quote': 4,
};

/** Orders losses as the characters stood in the text. */
export function compareLosses(a: Loss, b: Loss): number {
  return a.line - b.line || a.offset - b.offset || RANK[a.kind] - RANK[b.kind];
}

/**
 * Puts lost characters back into one line.
 *
 * @param text the line as the file has it
 * @param losses losses of this line in any order; those outside the text are left out
 */
export function repairLine(text: string, losses: readonly Loss[]): RepairedLine {
  if (losses.length === 0) return { text, marks: [] };
  const pieces: string[] = [];
  const marks: RestoredMark[] = [];
  let at = 0;
  let length = 0;
  for (const loss of [...losses].sort(compareLosses)) {
    if (loss.offset < 0 || loss.offset > text.length) continue;
    pieces.push(text.slice(at, loss.offset), loss.insert);
    length += loss.offset - at + loss.insert.length;
    at = loss.offset;
    marks.push({ start: length - loss.insert.length, end: length, loss });
  }
  pieces.push(text.slice(at));
  return { text: pieces.join(''), marks };
}

/**
 * Where an offset of the original line is in the repaired one: behind what was inserted there as the start of a span,
 * before it as the end of one, but that an apostrophe belongs to the word before it (`the countries’`).
 *
 * @param offset UTF-16 offset in the original line
 */
export function toRepaired({ marks }: RepairedLine, offset: number, edge: 'start' | 'end' = 'start'): number {
  const behind = firstNot(0, marks.length, (index) => {
    const { loss } = marks[index]!;
    return edge === 'start' || loss.kind === 'apostrophe' ? loss.offset <= offset : loss.offset < offset;
  });
  const last = marks[behind - 1];
  return last ? offset + last.end - last.loss.offset : offset;
}

/**
 * The other mark of a lost quotation mark's quotation: the next one of the line that closes it, or the last one before
 * it that it closes. Null when that one is not lost from this line (a quotation that runs on in the next paragraph, or
 * whose other mark the file still has) and for every other character.
 *
 * @param inLine the losses of the mark's line, in order of place
 */
export function otherMark(inLine: readonly Loss[], mark: Loss): Loss | null {
  const step = mark.kind === 'open-quote' ? 1 : mark.kind === 'close-quote' ? -1 : 0;
  if (step === 0) return null;
  const marks = inLine.filter(({ kind }) => kind === 'open-quote' || kind === 'close-quote');
  const other = marks[marks.indexOf(mark) + step];
  // Both ends of a quotation have one confidence between them.
  return other && other.kind !== mark.kind && other.quotation === mark.quotation ? other : null;
}

/** A copy of an article with lost characters put back. */
export interface RepairedArticle {
  /** All lines of the file, the header's among them. */
  readonly lines: readonly string[];
  /** Number of characters put back. */
  readonly restored: number;
  /** Number of losses that the choice left out. */
  readonly leftOut: number;
}

/** Puts back the lost characters that a choice takes. */
export function repairArticle({ article, losses }: Reading, choice: LossChoice): RepairedArticle {
  const chosen = chosenLosses(losses, choice);
  const lines = [...article.lines];
  let restored = 0;
  for (const [line, group] of byLine(chosen)) {
    const text = lines[line - 1];
    if (text === undefined) continue;
    const repaired = repairLine(text, group);
    lines[line - 1] = repaired.text;
    restored += repaired.marks.length;
  }
  return { lines, restored, leftOut: losses.length - chosen.length };
}

/** `3 lost characters restored`. */
export function restoredWords(restored: number): string {
  return `${counted(restored, 'lost character')} restored`;
}

/** Losses grouped by their line. */
export function byLine(losses: readonly Loss[]): Map<number, Loss[]> {
  const groups = new Map<number, Loss[]>();
  for (const loss of losses) {
    addTo(groups, loss.line, loss);
  }
  return groups;
}
