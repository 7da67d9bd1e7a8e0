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

/**
 * The words of a long list in alphabetical order, in which a digit before each word says how many letters it has in common with the one
 * before (front coding; Witten et al. 1999): `0adelaida7e` for `adelaida adelaide`. It takes half the room.
 */
export function wordsOfFrontCoded(lines: readonly string[]): string[] {
  let word = '';
  return Array.from(
    lines.join('').matchAll(/(\d)(\D+)/g),
    ([, kept, rest]) => (word = word.slice(0, Number(kept)) + rest!),
  );
}
