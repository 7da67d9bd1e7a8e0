/**
 * The directory's data as lines, found by words of the names on them. Reading all the data takes a hundred times longer
 * than this one pass over its characters; what a look-up needs is read when it is asked for.
 */
import { fold } from './names';
import { readOffice, readSection, type OfficeHeader, type Section } from './form';
import type { SourceClass } from './directory';

/** Everything that stands above a holder's line. */
export interface Context {
  readonly section: Section;
  readonly office: OfficeHeader;
  readonly asOf: string;
  readonly source: SourceClass;
}

/** Groups of letters that transliterations exchange; 0 is a vowel, -1 no letter, -2 `h`. */
const groups = new Int8Array(0x250).fill(-1);
const groupLetters = [
  'aeiouyj',
  'b',
  'ckq',
  'd',
  'f',
  'g',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'vw',
  'z',
  'x',
];
const width = groupLetters.length + 2;
const hGroup = width - 1;
for (const [group, letters] of groupLetters.entries()) {
  for (const letter of letters) {
    groups[letter.charCodeAt(0)] = group;
    groups[letter.toUpperCase().charCodeAt(0)] = group;
  }
}
groups['h'.charCodeAt(0)] = -2;
groups['H'.charCodeAt(0)] = -2;
const groupOfLetter = (code: number): number => {
  if (code < 0x250) return groups[code]!;
  // Letters such as ế decompose; rare enough to fold one by one.
  return groups[fold(String.fromCharCode(code)).charCodeAt(0)] ?? -1;
};
for (let code = 0xc0; code < 0x250; code++) {
  const folded = fold(String.fromCharCode(code)).charCodeAt(0);
  groups[code] = folded < 0x80 ? groups[folded]! : -1;
}

const buckets = width ** 4;
const fGroup = groupLetters.indexOf('f') + 1;
const kGroup = groupLetters.indexOf('ckq') + 1;
const pGroup = groupLetters.indexOf('p') + 1;
const sGroup = groupLetters.indexOf('s') + 1;
const xGroup = groupLetters.indexOf('x') + 1;

/**
 * The bucket of a stretch of text: the group of its first letter and of its next three consonants. `h` inside a word is not
 * heard, but `ph` is `f`. With `lossy`, letters outside ASCII are skipped, as files lose them. 0 for no letter at all.
 */
function bucketBetween(text: string, from: number, to: number, lossy: boolean): number {
  let bucket = 0;
  let taken = 0;
  let previous = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (lossy && code > 0x7f) continue;
    let group = groupOfLetter(code) + 1;
    if (group === 0) continue;
    if (group < 0) {
      if (taken === 0) {
        bucket = hGroup;
        taken = 1;
      } else if (previous === pGroup && taken <= 4) {
        bucket += fGroup - pGroup;
        previous = fGroup;
      }
      continue;
    }
    if (group === xGroup) {
      if (taken === 0 || (previous !== kGroup && taken < 4)) {
        bucket = bucket * width + kGroup;
        taken++;
      }
      previous = kGroup;
      group = sGroup;
    }
    if (taken === 0 || (group > 1 && group !== previous)) {
      // All letters are known; only an `h` may still have made the last `p` an `f`.
      if (taken === 4) break;
      bucket = bucket * width + group;
      taken++;
    }
    previous = group;
  }
  for (; taken > 0 && taken < 4; taken++) bucket *= width;
  return bucket;
}

/** The bucket of a word as a file prints it. */
export const bucketOf = (word: string): number => bucketBetween(word, 0, word.length, false);

const space = 32;
const hyphen = 45;

interface Pairs {
  readonly numbers: Int32Array;
  size: number;
}

function push(pairs: Pairs, bucket: number, line: number): void {
  pairs.numbers[pairs.size++] = bucket;
  pairs.numbers[pairs.size++] = line;
}

function isFamilyFirst(text: string, at: number): boolean {
  const end = text.indexOf('\n', at);
  return text.slice(at, end < 0 ? text.length : end).includes('| family-first');
}

export class Lines {
  /** Offset of each line's first character; one more for the end. */
  private readonly starts: Int32Array;
  /** Numbers of the lines that are no holders, ascending. */
  private readonly headers: Int32Array;
  private readonly bucketStarts: Int32Array;
  private readonly bucketLines: Int32Array;
  private readonly contexts = new Map<number, Context>();
  readonly holderCount: number;

  constructor(private readonly text: string) {
    const starts: number[] = [];
    const headers: number[] = [];
    // A pair of numbers for each word; no word takes fewer than two characters.
    const pairs = { numbers: new Int32Array(text.length * 2 + 8), size: 0 };
    const length = text.length;
    let line = 0;
    let familyFirst = false;
    for (let at = 0; at < length; line++) {
      starts.push(at);
      const first = text.charCodeAt(at);
      if (first === 61 || first === 33 || first === 35 || first === 10) {
        headers.push(line);
        if (first === 61 && text.charCodeAt(at + 1) === 61) familyFirst = isFamilyFirst(text, at);
        const end = text.indexOf('\n', at);
        at = end < 0 ? length : end + 1;
        continue;
      }
      at = this.takeWords(at, line, familyFirst, pairs);
    }
    starts.push(length);
    this.starts = Int32Array.from(starts);
    this.headers = Int32Array.from(headers);
    this.holderCount = line - headers.length;

    // A counting sort of the pairs by bucket.
    const counts = new Int32Array(buckets + 1);
    const { numbers, size } = pairs;
    for (let i = 0; i < size; i += 2) counts[numbers[i]! + 1]!++;
    for (let i = 0; i < buckets; i++) counts[i + 1]! += counts[i]!;
    this.bucketStarts = counts.slice();
    this.bucketLines = new Int32Array(size / 2);
    for (let i = 0; i < size; i += 2) this.bucketLines[counts[numbers[i]!]!++] = numbers[i + 1]!;
  }

  /** Notes the buckets of a holder line's words; answers the offset of the next line. */
  private takeWords(from: number, line: number, familyFirst: boolean, pairs: Pairs): number {
    const text = this.text;
    const length = text.length;
    let at = from;
    // The dates, then the gender.
    while (at < length && text.charCodeAt(at) > space) at++;
    if (text.charCodeAt(at + 2) === space) {
      const letter = text.charCodeAt(at + 1);
      if (letter === 102 || letter === 109) at += 2;
    }
    let word = at;
    let part = at;
    let ascii = true;
    if (familyFirst) this.takeGivenNames(at + 1, line, pairs);
    for (; ; at++) {
      const code = at < length ? text.charCodeAt(at) : 10;
      if (code > 0x7f) ascii = false;
      else if (code === hyphen || code === space || code === 10) {
        // Not the Wikidata item at a line's end.
        if (at > part && !(text.charCodeAt(part) === 81 && text.charCodeAt(part + 1) < 58)) {
          const bucket = bucketBetween(text, part, at, false);
          if (bucket > 0) push(pairs, bucket, line);
          if (!ascii) {
            const lossy = bucketBetween(text, part, at, true);
            if (lossy > 0 && lossy !== bucket) push(pairs, lossy, line);
          }
          // The parts of `Jong-un` written together.
          if (code !== hyphen && part > word) push(pairs, bucketBetween(text, word, at, false), line);
        }
        if (code === 10) return at + 1;
        part = at + 1;
        if (code === space) {
          word = part;
          ascii = true;
        }
      }
    }
  }

  /** Notes the given names of `Kim Jong Un` written together, as in `Kim Jong-un` and `Kim Jongun`. */
  private takeGivenNames(from: number, line: number, pairs: Pairs): void {
    const text = this.text;
    let given = -1;
    let words = 1;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || code === 47 || code === 40) break;
      if (code !== space || text.charCodeAt(at + 1) < 65) continue;
      if (given < 0) given = at;
      words++;
    }
    if (words > 2) push(pairs, bucketBetween(text, given, at, false), line);
  }

  /** The holder lines with a word of the name in this bucket; a line may come twice. */
  inBucket(bucket: number): Int32Array {
    return this.bucketLines.subarray(this.bucketStarts[bucket], this.bucketStarts[bucket + 1]);
  }

  get count(): number {
    return this.starts.length - 1;
  }

  line(number: number): string {
    const end = this.starts[number + 1]!;
    return this.text.slice(this.starts[number], this.text.charCodeAt(end - 1) === 10 ? end - 1 : end);
  }

  isHolder(number: number): boolean {
    const code = this.text.charCodeAt(this.starts[number]!);
    return code !== 61 && code !== 33 && code !== 35 && code !== 10;
  }

  /** Numbers of the lines that name a country or organisation, or an office, in order. */
  *headerLines(): Generator<{ readonly number: number; readonly isSection: boolean }> {
    for (const number of this.headers) {
      const start = this.starts[number]!;
      if (this.text.charCodeAt(start) === 61) {
        yield { number, isSection: this.text.charCodeAt(start + 1) === 61 };
      }
    }
  }

  /** What stands above a line; null when there is no office above it. */
  contextOf(number: number): Context | null {
    let low = 0;
    let high = this.headers.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (this.headers[middle]! <= number) low = middle + 1;
      else high = middle - 1;
    }
    if (high < 0) return null;
    const nearest = this.headers[high]!;
    const known = this.contexts.get(nearest);
    if (known) return known;
    let office: OfficeHeader | null = null;
    let section: Section | null = null;
    let asOf: string | null = null;
    let source: SourceClass | null = null;
    for (let i = high; i >= 0 && (section === null || asOf === null || source === null); i--) {
      const text = this.line(this.headers[i]!);
      if (text.startsWith('== ')) section ??= readSection(text);
      else if (text.startsWith('= ')) {
        if (section === null) office ??= readOffice(text);
      } else if (text.startsWith('!asof ')) asOf ??= text.slice(6);
      else if (text.startsWith('!source ')) source ??= text.slice(8) as SourceClass;
    }
    if (office === null || section === null) return null;
    const bodies = office.bodies.length > 0 ? office.bodies : section.bodies;
    const context = { section, office: { ...office, bodies }, asOf: asOf ?? '', source: source ?? 'general' };
    this.contexts.set(nearest, context);
    return context;
  }
}
