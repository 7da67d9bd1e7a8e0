import { decoded } from '../article/encoded';

/**
 * Text of a file: UTF-8, or UTF-16 where a byte order mark says so; the mark itself is dropped. A file with more bytes that are no UTF-8
 * than characters beyond ASCII is Windows-1252, as pages of old were; elsewhere such bytes become U+FFFD. Nothing is refused.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'utf-8' || !text.includes('\uFFFD')) return text;
  const [wrong, right] = [/\uFFFD/g, /[^\0-\x7F\uFFFD]/g].map((each) => text.match(each)?.length ?? 0);
  if (wrong! <= right!) return text;
  // Some versions of Node take it for Latin-1, which differs where `decoded` knows better.
  return new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009F]/g, decoded);
}
