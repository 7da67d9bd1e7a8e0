/**
 * Characters that a page's source or a wrong decoding left in the text: `&quot;`, `&#8217;`, `â€œ`. What they stand for is known for sure.
 */
import references from './lists/characterReferences.json';
import { wordsOfList } from './wordList';

/** UTF-16 units `offset` to `offset + length` of a text stand for `stands`. */
export interface Encoded {
  readonly offset: number;
  readonly length: number;
  readonly stands: string;
}

/** Code points by the names of HTML's references. */
const NAMED = new Map(
  wordsOfList(references).map((entry): [string, number] => {
    const [name, code] = entry.split(':');
    return [name!, Number(code)];
  }),
);

/** What Windows-1252 has at 0x80 to 0x9F; `_` where it has nothing. */
const WINDOWS = '€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ';
const HIGH = WINDOWS.replaceAll('_', '');

/** A reference, perhaps encoded twice: `&amp;quot;`. */
const REFERENCE = String.raw`&(?:amp;)*(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[\da-fA-F]{1,6})|(?<name>[a-zA-Z]{2,6}\d{0,2}));`;

/**
 * UTF-8 that was read as Windows-1252, as far as news prints it: Latin letters and signs (`Ã©`, `Â£`), and General Punctuation with
 * the euro (`â€œ`, `â‚¬`), whose last byte may have got lost: a closing mark ends in 0x9D, which Windows-1252 does not have.
 */
const MISREAD = String.raw`[ÂÃ][\u0080-\u00BF${HIGH}]|â[€„‚][\u0080-\u00BF${HIGH}]|â€(?![\w\u0080-\uFFFF])`;

/** Windows-1252 that was read as Latin-1: control characters that no text has. */
const CONTROL = String.raw`[\u0080-\u009F]`;

const ENCODED = new RegExp(`${REFERENCE}|${MISREAD}|${CONTROL}`, 'gu');

/** The encoded characters of a text, by place, as they are asked for. Linear. */
export function* encodedIn(text: string): Generator<Encoded, void, void> {
  for (const { index: offset, 0: whole, groups = {} } of text.matchAll(ENCODED)) {
    const stands = whole.startsWith('&')
      ? referenced(groups)
      : whole.length > 1
        ? reread(whole)
        : windows(whole.charCodeAt(0));
    if (stands !== null) yield { offset, length: whole.length, stands };
  }
}

/** A text with what its encoded characters stand for. */
export function decoded(text: string): string {
  let result = '';
  let at = 0;
  for (const { offset, length, stands } of encodedIn(text)) {
    result += text.slice(at, offset) + stands;
    at = offset + length;
  }
  return result + text.slice(at);
}

/** The character of a reference, null where there is none such. Numbers 128 to 159 are Windows-1252’s, as HTML has it. */
function referenced({ decimal, hex, name }: Partial<Record<string, string>>): string | null {
  const code =
    name === undefined
      ? decimal === undefined
        ? Number.parseInt(hex ?? '', 16)
        : Number(decimal)
      : (NAMED.get(name) ?? NaN);
  if (code >= 0x80 && code < 0xa0) return windows(code);
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) && code !== 0x7f;
  return isCharacter ? String.fromCodePoint(code) : null;
}

/** The character of Windows-1252 at 0x80 to 0x9F, null where it has none. */
function windows(code: number): string | null {
  const stands = WINDOWS[code - 0x80]!;
  return stands === '_' ? null : stands;
}

/** What bytes that were read as Windows-1252 say in UTF-8 (RFC 3629): two or three of them, or a closing mark without its last one. */
function reread(misread: string): string {
  const bytes = Array.from(misread, (character) => {
    const high = WINDOWS.indexOf(character);
    return high >= 0 ? 0x80 + high : character.charCodeAt(0);
  });
  const [first = 0, second = 0, third = 0x9d] = bytes;
  return String.fromCharCode(
    first < 0xe0
      ? ((first & 0x1f) << 6) | (second & 0x3f)
      : ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f),
  );
}
