import { tokenize, tokenText, type Tokens } from '../article/tokens';
import type { Directory, Held } from '../officials/directory';

/** An office printed without a name, and who held it. Offsets are UTF-16 units in the line, `end` exclusive. */
export interface BareOffice {
  readonly start: number;
  readonly end: number;
  readonly holders: readonly Held[];
}

/** So many characters before and after a place are looked at: more than the longest office. */
const REACH = 120;
/** Longest office in words, its country included. */
const LONGEST = 8;
/** An office with more holders names nobody. */
const MOST_HOLDERS = 3;

const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'this', 'that']);

/**
 * The office without a name at a place of a line (`Germany’s foreign minister`, `the president of France`), with who held
 * it on a day by the directory; null where there is none. The longest office that covers the place wins.
 *
 * @param line the line's text; it may have lost its apostrophes (`Germanys foreign minister`)
 * @param offset UTF-16 offset in the line
 * @param date ISO day of the article
 */
export function bareOfficeAt(
  line: string,
  offset: number,
  date: string,
  directory: Directory,
): BareOffice | null {
  const from = Math.max(0, offset - REACH);
  const tokens = tokenize(line.slice(from, offset + REACH));
  const at = offset - from;
  const first = tokens.ends.findIndex((end) => end >= at);
  if (first < 0 || tokens.starts[first]! > at) return null;
  for (let length = LONGEST; length >= 2; length--) {
    for (
      let start = Math.max(0, first - length + 1);
      start <= first && start + length <= tokens.length;
      start++
    ) {
      const holders = holdersOf(words(tokens, start, length), date, directory);
      if (holders.length === 0 || holders.length > MOST_HOLDERS) continue;
      return { start: from + tokens.starts[start]!, end: from + tokens.ends[start + length - 1]!, holders };
    }
  }
  return null;
}

function words(tokens: Tokens, start: number, length: number): string[] {
  return Array.from({ length }, (_, index) => tokenText(tokens, start + index));
}

/** Who held the office that words name: `Germanys foreign minister` or `president of France`. */
function holdersOf(printed: readonly string[], date: string, directory: Directory): readonly Held[] {
  if (DETERMINERS.has(printed[0]!.toLowerCase())) return [];
  if (!printed.every((word) => /^[\p{L}.'’-]+$/u.test(word))) return [];
  const of = printed.indexOf('of');
  if (of > 0) {
    const country = directory.countryOf(
      printed
        .slice(of + 1)
        .join(' ')
        .replace(/^the /, ''),
    );
    if (country !== null) return directory.holders({ title: printed.slice(0, of).join(' '), country }, date);
  }
  for (let length = Math.min(3, printed.length - 1); length >= 1; length--) {
    const country = countryOf(printed.slice(0, length).join(' '), directory);
    if (country !== null) return directory.holders({ title: printed.slice(length).join(' '), country }, date);
  }
  return [];
}

/** The country that a name, adjective or owner means, with its apostrophe or without. */
function countryOf(owner: string, directory: Directory): string | null {
  const bare = owner.replace(/['’]s?$/, '');
  return directory.countryOf(bare) ?? (bare.endsWith('s') ? directory.countryOf(bare.slice(0, -1)) : null);
}
