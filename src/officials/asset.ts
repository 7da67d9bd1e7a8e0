/**
 * The directory's asset: an index of names, then the data's text. Little-endian numbers of 16 bits: how many further lines
 * people have, `BUCKETS` + 1 starts of buckets, the people in them, the first and the further lines of those who have
 * several; the rest is UTF-8. So nothing is read before it is asked for.
 */
import { splitMark } from './form';
import { officeLevels, type OfficeLevel } from './levels';
import { indexed, type DirectoryData } from './nameIndex';
import { BUCKETS } from './sound';

/** Builds the asset from the data. */
export function packDirectory(data: string): Uint8Array {
  const { text, index } = indexed(shorten(data.split('\n')).join('\n'));
  const words = new TextEncoder().encode(escaped(text));
  const numbers = [index.firsts.length, ...index.starts, ...index.people, ...index.firsts, ...index.others];
  const bytes = new Uint8Array(numbers.length * 2 + words.length);
  const view = new DataView(bytes.buffer);
  for (const [at, number] of numbers.entries()) view.setUint16(at * 2, number, true);
  bytes.set(words, numbers.length * 2);
  return bytes;
}

/** Stands before a character outside Latin-1, written as three digits of base 36. */
const ESCAPE = '\\';

/**
 * A text with no characters but Latin-1's. Engines keep such a text, and whatever is cut out of it, in one byte a
 * character, and do all that look-ups ask of it several times as fast.
 */
const escaped = (text: string): string =>
  text.replace(/[^\u0000-\u00ff]/g, (letter) => ESCAPE + letter.charCodeAt(0).toString(36).padStart(3, '0'));

/** The text of a line of the asset. */
export function unescaped(line: string): string {
  if (!line.includes(ESCAPE)) return line;
  return line.replace(/\\([0-9a-z]{3})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 36)));
}

/** Nearly every term is confirmed: the asset marks those that are not. */
const RULE = '!source confirmed';

/** Dates without their hyphens, levels as one character, marks of the rarer source classes alone. */
function shorten(lines: readonly string[]): string[] {
  let general = false;
  return lines.map((line) => {
    if (line.startsWith('!source ')) {
      general = line === '!source general';
      return general ? RULE : line;
    }
    return shortened(general && /^[0-9?]/.test(line) ? marked(line) : line);
  });
}

/** A term of a file of general knowledge as the rule has it. */
function marked(line: string): string {
  const { text, mark, item } = splitMark(line);
  return text + (mark === ' +' || text.endsWith(' -') ? '' : mark || ' ?') + item;
}

function shortened(line: string): string {
  if (/^[0-9?]/.test(line)) return line.replace(/^\S+/, (dates) => dates.replaceAll('-', ''));
  if (!line.startsWith('= ')) return line;
  return line.replace(/ \| ([a-z-]+)/, (whole, level: OfficeLevel) => {
    const rank = officeLevels.indexOf(level);
    return rank < 0 ? whole : ` | ${rank.toString(36)}`;
  });
}

/** Opens an asset. @throws RangeError when it is none */
export function unpackDirectory(bytes: Uint8Array): DirectoryData {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const numbers = (count: number): Uint16Array => {
    const list = new Uint16Array(count);
    for (let i = 0; i < count; i++, at += 2) list[i] = view.getUint16(at, true);
    return list;
  };
  const [further = 0] = numbers(1);
  const starts = numbers(BUCKETS + 1);
  const index = {
    starts,
    people: numbers(starts[BUCKETS]!),
    firsts: numbers(further),
    others: numbers(further),
  };
  return { text: new TextDecoder().decode(bytes.subarray(at)), index };
}
