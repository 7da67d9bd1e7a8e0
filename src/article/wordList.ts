/**
 * The words of a list that stands in a folder `lists/`. On the desktop the lists are files of their own beside the program, so that it stays
 * small; elsewhere they are part of it.
 *
 * @param lines several words each; `_` stands for a space inside one
 */
export function wordsOfList(lines: readonly string[]): string[] {
  return lines
    .join(' ')
    .split(' ')
    .map((word) => word.replaceAll('_', ' '));
}
