/** How like two texts are, by the words they are made of. */
import { decoded } from '../../article/encoded';

/** The words of a text, without marks, case and spacing: what stays when marks are put back, and characters decoded. */
export function wordsIn(text: string): string[] {
  return (
    decoded(text)
      .toLowerCase()
      .replace(/['’‘`]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A text made ready to be compared many times. */
export interface Compared {
  /** Its words without the spaces between them: glued words may be parted by now, or by the user. */
  readonly letters: string;
  readonly size: number;
  readonly bag: ReadonlyMap<string, number>;
}

export function compared(text: string): Compared {
  const words = wordsIn(text);
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return { letters: words.join(''), size: words.length, bag };
}

/** 0 to 1: 1 for the same letters, else Dice's coefficient of the two bags of words. */
export function likeness(a: Compared, b: Compared): number {
  return a.letters === b.letters ? 1 : dice([[a, b]]);
}

/** Dice's coefficient of texts in two parts each, of which every part is compared with its like; 1 where nothing is. */
export function likenessInParts(
  [before, after]: readonly [Compared, Compared],
  [otherBefore, otherAfter]: readonly [Compared, Compared],
): number {
  return dice([
    [before, otherBefore],
    [after, otherAfter],
  ]);
}

function dice(pairs: readonly (readonly [Compared, Compared])[]): number {
  let shared = 0;
  let total = 0;
  for (const [a, b] of pairs) {
    for (const [word, count] of a.bag) shared += Math.min(count, b.bag.get(word) ?? 0);
    total += a.size + b.size;
  }
  return total === 0 ? 1 : (2 * shared) / total;
}
