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

const buckets = width * width * width;

/** Gathers a word's bucket letter by letter: the group of its first letter and of its next two consonants. */
class Bucketer {
  private value = 0;
  private taken = 0;
  private previous = -1;
  private p = false;

  add(group: number): void {
    if (group === -2) {
      // `ph` is `f`; any other `h` inside a word is not heard.
      if (this.taken === 0) this.take(hGroup);
      else if (this.p && this.taken <= 3) {
        this.value += groupLetters.indexOf('f') - groupLetters.indexOf('p');
        this.p = false;
      }
      return;
    }
    if (group === 15) {
      this.add(2);
      this.add(11);
      return;
    }
    if (this.taken === 0 || (group > 0 && group !== this.previous && this.taken < 3)) {
      this.take(group);
      this.p = group === 9;
    } else this.p = false;
    this.previous = group;
  }

  private take(group: number): void {
    this.value = this.value * width + group + 1;
    this.taken++;
  }

  get empty(): boolean {
    return this.taken === 0;
  }

  /** The bucket; ready for the next word afterwards. */
  end(): number {
    let value = this.value;
    for (let i = this.taken; i < 3; i++) value *= width;
    this.value = 0;
    this.taken = 0;
    this.previous = -1;
    this.p = false;
    return value % buckets;
  }
}

/** The bucket of a word as a file prints it. */
export function bucketOf(word: string): number {
  const bucketer = new Bucketer();
  for (let i = 0; i < word.length; i++) {
    const group = groupOfLetter(word.charCodeAt(i));
    if (group !== -1) bucketer.add(group);
  }
  return bucketer.end();
}

const space = 32;
const hyphen = 45;

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
    const pairs: number[] = [];
    const folded = new Bucketer();
    const lossy = new Bucketer();
    const joined = new Bucketer();
    const length = text.length;
    let line = 0;
    for (let at = 0; at < length; line++) {
      starts.push(at);
      const first = text.charCodeAt(at);
      if (first === 61 || first === 33 || first === 35 || first === 10) {
        headers.push(line);
        const end = text.indexOf('\n', at);
        at = end < 0 ? length : end + 1;
        continue;
      }
      at = this.takeWords(at, line, pairs, folded, lossy, joined);
    }
    starts.push(length);
    this.starts = Int32Array.from(starts);
    this.headers = Int32Array.from(headers);
    this.holderCount = line - headers.length;

    // A counting sort of the pairs by bucket.
    const counts = new Int32Array(buckets + 1);
    for (let i = 0; i < pairs.length; i += 2) counts[pairs[i]! + 1]!++;
    for (let i = 0; i < buckets; i++) counts[i + 1]! += counts[i]!;
    this.bucketStarts = counts.slice();
    this.bucketLines = new Int32Array(pairs.length / 2);
    for (let i = 0; i < pairs.length; i += 2) this.bucketLines[counts[pairs[i]!]!++] = pairs[i + 1]!;
  }

  /** Notes the buckets of a holder line's words; answers the offset of the next line. */
  private takeWords(
    from: number,
    line: number,
    pairs: number[],
    folded: Bucketer,
    lossy: Bucketer,
    joined: Bucketer,
  ): number {
    const text = this.text;
    const length = text.length;
    let at = from;
    // The dates, then the gender.
    while (at < length && text.charCodeAt(at) > space) at++;
    if (text.charCodeAt(at + 2) === space) {
      const letter = text.charCodeAt(at + 1);
      if (letter === 102 || letter === 109) at += 2;
    }
    let different = false;
    let hyphens = 0;
    let bracket = false;
    for (; ; at++) {
      const code = at < length ? text.charCodeAt(at) : 10;
      if (code === 40) bracket = true;
      else if (code === 41) bracket = false;
      const ends = code === space || code === 10 || code === 47;
      if (ends || code === hyphen) {
        if (!folded.empty) pairs.push(folded.end(), line);
        if (different) {
          if (!lossy.empty) pairs.push(lossy.end(), line);
          different = false;
        } else lossy.end();
        if (ends) {
          if (hyphens > 0 && !joined.empty) pairs.push(joined.end(), line);
          else joined.end();
          hyphens = 0;
          if (code === 10) return at + 1;
        } else hyphens++;
      } else if (!bracket) {
        const group = groupOfLetter(code);
        if (group === -1) continue;
        folded.add(group);
        joined.add(group);
        if (code < 0x80) lossy.add(group);
        else different = true;
      }
    }
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
