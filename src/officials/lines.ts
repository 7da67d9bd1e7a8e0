/**
 * The directory's data as lines, found by words of the names of people. What a look-up needs is read when it is asked for:
 * opening the data is one pass over its line breaks.
 */
import { firstNot } from '../article/search';
import { unescaped } from './asset';
import type { SourceClass } from './directory';
import { readOffice, readSection, type OfficeHeader, type Section } from './form';
import type { DirectoryData, NameIndex } from './nameIndex';

/** Everything that stands above a holder's line. */
export interface Context {
  readonly section: Section;
  readonly office: OfficeHeader;
  readonly asOf: string;
  readonly source: SourceClass;
}

const equals = 61;
const exclamation = 33;
const newline = 10;
const hash = 35;

const isHeader = (code: number): boolean =>
  code === equals || code === exclamation || code === hash || code === newline;

/** What is in force at a header line; numbers of lines, -1 where nothing is. */
interface Header {
  readonly line: number;
  readonly section: number;
  readonly office: number;
  readonly asOf: number;
  readonly source: number;
}

export class Lines {
  readonly #text: string;
  /** Which people have names in which buckets. */
  readonly index: NameIndex;
  /** Offset of each line's first character; one more for the end. */
  readonly #starts: number[] = [];
  /** The lines that are no holders, in order. */
  readonly #headers: Header[] = [];
  readonly #contexts = new Map<Header, Context>();
  readonly #sections = new Map<number, Section>();

  constructor({ text, index }: DirectoryData) {
    this.#text = text;
    this.index = index;
    let section = -1;
    let office = -1;
    let asOf = -1;
    let source = -1;
    for (let at = 0; at < text.length;) {
      const line = this.#starts.push(at) - 1;
      const first = text.charCodeAt(at);
      if (isHeader(first)) {
        const second = text.charCodeAt(at + 1);
        if (first === equals && second === equals) [section, office] = [line, -1];
        else if (first === equals) office = line;
        else if (text.startsWith('!a', at)) asOf = line;
        else if (text.startsWith('!s', at)) source = line;
        this.#headers.push({ line, section, office, asOf, source });
      }
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end + 1;
    }
    this.#starts.push(text.length);
  }

  /** The first line of the person on a holder's line. */
  firstOf(number: number): number {
    const { firsts, others } = this.index;
    return firsts[others.indexOf(number)] ?? number;
  }

  /** All lines of a person by the first one. */
  withFurther(first: number): number[] {
    const { firsts, others } = this.index;
    const lines = [first];
    let at = firsts.indexOf(first);
    if (at >= 0) for (; firsts[at] === first; at++) lines.push(others[at]!);
    return lines;
  }

  /** Number of lines that are not the first of their person. */
  get further(): number {
    return this.index.others.length;
  }

  get count(): number {
    return this.#starts.length - 1;
  }

  line(number: number): string {
    const end = this.#starts[number + 1]!;
    return unescaped(
      this.#text.slice(this.#starts[number], this.#text.charCodeAt(end - 1) === newline ? end - 1 : end),
    );
  }

  isHolder(number: number): boolean {
    return !isHeader(this.#text.charCodeAt(this.#starts[number]!));
  }

  /** Numbers of the lines that name a country or organisation, or an office, in order. */
  *headerLines(): Generator<{ readonly number: number; readonly isSection: boolean }> {
    for (const { line, section, office } of this.#headers)
      if (line === section || line === office) yield { number: line, isSection: line === section };
  }

  /** The last header at a line or above it. */
  #headerOf(number: number): Header | undefined {
    return this.#headers[
      firstNot(0, this.#headers.length, (index) => this.#headers[index]!.line <= number) - 1
    ];
  }

  /** What stands above a line; null when there is no office above it. */
  contextOf(number: number): Context | null {
    const header = this.#headerOf(number);
    if (!header || header.office < 0 || header.section < 0) return null;
    const known = this.#contexts.get(header);
    if (known) return known;
    const section = this.#sectionAt(header.section);
    const office = readOffice(this.line(header.office));
    const context: Context = {
      section,
      office: office.bodies.length > 0 ? office : { ...office, bodies: section.bodies },
      asOf: header.asOf < 0 ? '' : this.line(header.asOf).slice('!asof '.length),
      source:
        header.source < 0 ? 'general' : (this.line(header.source).slice('!source '.length) as SourceClass),
    };
    this.#contexts.set(header, context);
    return context;
  }

  #sectionAt(line: number): Section {
    let section = this.#sections.get(line);
    if (!section) this.#sections.set(line, (section = readSection(this.line(line))));
    return section;
  }
}
