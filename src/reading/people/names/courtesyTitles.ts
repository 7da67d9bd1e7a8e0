/** Courtesy titles before a name: `the Right Rev. Dr Ada Lund`. */
import { isDottedHonorific, isHonorific, isHonorificPair, isShortTitle } from '../roles';
import type { Word } from '../words';

/**
 * Where the courtesy title that stands directly before a word begins, with its point or without; the word's own index where
 * none does.
 */
export function honorificBefore(words: readonly Word[], index: number): number {
  const point = words[index - 1]?.text === '.' && words[index - 1]!.gap === 0 ? 1 : 0;
  const at = index - 1 - point;
  const word = words[at];
  if (!word?.capital || words[at + 1]!.gap > 1) return index;
  if (at > 0 && isHonorificPair(`${words[at - 1]!.key} ${word.key}`)) return at - 1;
  return isHonorific(word.key) || (point > 0 && isDottedHonorific(word.key)) ? at : index;
}

/** Whether a word ends a rank with its class: `Class` in `Sgt. 1st Class Ada Lund`, `Petty Officer 2nd Class Bo Ek`. */
export function endsRating(words: readonly Word[], index: number): boolean {
  return (
    words[index]?.text === 'Class' && /^(?:1st|2nd|3rd|first|second|third)$/.test(words[index - 1]?.key ?? '')
  );
}

/** Where all courtesy titles before a name begin: `the Right Rev. Dr`, `Datuk Seri`. */
export function titlesBefore(words: readonly Word[], first: number): number {
  let start = first;
  for (let next = honorificBefore(words, start); next < start; next = honorificBefore(words, start))
    start = next;
  return start;
}

/** The word before a name, over the point of an abbreviation. */
export function titleWord(words: readonly Word[], first: number): Word | undefined {
  const before = words[first - 1];
  if (before?.text === '.' && before.gap === 0) {
    const title = words[first - 2];
    return title && (isHonorific(title.key) || isDottedHonorific(title.key) || isShortTitle(title.key))
      ? title
      : undefined;
  }
  return before && words[first]!.gap <= 1 ? before : undefined;
}
