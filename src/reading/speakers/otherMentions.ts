/** Every place where a file prints names that only its statements' sources show to be names. */
import { addTo } from '../../article/multimap';
import type { Span } from '../../article/article';
import type { Passage } from '../../article/passages';
import type { Steps } from '../../steps';

/** A capitalised word that no other word or mark is joined to before it. */
const WORD = /(?<![\p{L}\p{N}&’'.-])\p{Lu}[\p{L}\p{N}&’'-]*/gu;

/** Names that begin with the same word and are looked for; nobody reads a file with more. */
const MOST_ALIKE = 20;

/**
 * The places of names in a file, each name by itself: not as a part of a longer one (`Elm` in `Elm Post`). Linear in the length of the
 * file.
 *
 * @param isTaken whether a place is known to name somebody already
 */
export function* mentionsOf(
  names: Iterable<string>,
  passages: readonly Passage[],
  isTaken: (span: Span) => boolean,
): Steps<Map<string, Span[]>> {
  const byFirstWord = new Map<string, string[]>();
  for (const name of names) {
    const first = name.match(WORD)?.[0];
    if (first === undefined || !name.startsWith(first)) continue;
    const alike = byFirstWord.get(first);
    if (!alike) byFirstWord.set(first, [name]);
    else if (alike.length < MOST_ALIKE) alike.push(name);
  }
  const found = new Map<string, Span[]>();
  if (byFirstWord.size === 0) return found;
  for (const { text, line, offset } of passages) {
    for (const { index, 0: word } of text.matchAll(WORD)) {
      const alike = byFirstWord.get(word) ?? byFirstWord.get(word.replace(/[’'].*/, ''));
      const name = alike?.find((each) => isWhole(text, index, each));
      if (name === undefined) continue;
      const span = { line, start: offset + index, end: offset + index + name.length };
      if (isTaken(span)) continue;
      addTo(found, name, span);
    }
    yield;
  }
  return found;
}

/** Whether a name stands at an offset and neither a capitalised word nor a mark joins it. */
function isWhole(text: string, at: number, name: string): boolean {
  if (!text.startsWith(name, at)) return false;
  if (/\p{Lu}[\p{L}’'.-]* $/u.test(text.slice(Math.max(0, at - 20), at))) return false;
  return !/^(?:[\p{L}\p{N}-]| \p{Lu})/u.test(text.slice(at + name.length, at + name.length + 3));
}
