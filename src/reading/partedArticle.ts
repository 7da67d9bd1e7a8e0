/** An article whose glued words are parted, so that every stage meets words it knows, and the way back to the file's places. */
import type { Article, Span } from '../article/article';
import { firstNot } from '../article/search';
import type { Loss, Reading, TextSpan } from './reading';
import { compareLosses } from './repair';
import type { Steps } from './steps';

/** A dash that was lost between spaces leaves two of them, and texts like that are what the stages know. */
const BETWEEN: Readonly<Partial<Record<Loss['kind'], string>>> = { space: ' ', dash: '  ' };

/** Places that are mapped in one step. */
const STEP = 2_000;

/** What was put into one line: where, as the file counts, and how much up to and with it. */
interface Insertions {
  readonly offsets: readonly number[];
  /** UTF-16 units inserted up to each and with it. */
  readonly sums: readonly number[];
}

export class PartedArticle {
  private constructor(
    /** The article with the words parted; its header and line numbers are the file's. */
    readonly article: Article,
    private readonly file: Article,
    private readonly gaps: readonly Loss[],
    private readonly lines: ReadonlyMap<number, Insertions>,
  ) {}

  /**
   * Parts the words of an article.
   *
   * @param file the article as it is
   * @param gaps spaces and dashes that it has lost between words, by place
   */
  static *of(file: Article, gaps: readonly Loss[]): Steps<PartedArticle> {
    const texts = [...file.lines];
    const lines = new Map<number, Insertions>();
    let next = 0;
    while (next < gaps.length) {
      const { line } = gaps[next]!;
      const text = texts[line - 1] ?? '';
      const offsets: number[] = [];
      const sums: number[] = [];
      let chunk = '';
      const chunks: string[] = [];
      let [at, sum] = [0, 0];
      for (; next < gaps.length && gaps[next]!.line === line; next++) {
        const { offset, kind } = gaps[next]!;
        const between = BETWEEN[kind] ?? '';
        chunk += text.slice(at, offset) + between;
        at = offset;
        offsets.push(offset);
        sums.push((sum += between.length));
        if ((next + 1) % STEP > 0) continue;
        chunks.push(chunk);
        chunk = '';
        yield;
      }
      texts[line - 1] = chunks.join('') + chunk + text.slice(at);
      lines.set(line, { offsets, sums });
    }
    const paragraphs = file.paragraphs.map((paragraph) =>
      lines.has(paragraph.line) ? { ...paragraph, text: texts[paragraph.line - 1]! } : paragraph,
    );
    yield;
    return new PartedArticle({ ...file, lines: texts, paragraphs }, file, gaps, lines);
  }

  /**
   * A reading of the parted article as one of the file: every place in it, every text that stands at a place. Names, offices and the words
   * for speakers keep their words apart.
   */
  *toFile(reading: Reading): Steps<Reading> {
    const textSpan = <S extends TextSpan>(each: S): S => this.#withText(this.#span(each));
    const span = <S extends Span>(each: S): S => this.#span(each);
    return {
      article: this.file,
      people: yield* mapped(reading.people, (person) => ({
        ...person,
        offices: person.offices.map((office) =>
          office.span ? { ...office, span: span(office.span) } : office,
        ),
        mentions: person.mentions.map(span),
      })),
      organisations: yield* mapped(reading.organisations, (each) => ({
        ...each,
        mentions: each.mentions.map(span),
      })),
      statements: yield* mapped(reading.statements, (statement) => ({
        ...textSpan(statement),
        cue: statement.cue && textSpan(statement.cue),
        source: statement.source && textSpan(statement.source),
      })),
      dates: yield* mapped(reading.dates, textSpan),
      losses: yield* this.#losses(reading.losses),
      order: reading.order,
      summary: reading.summary.map(span),
    };
  }

  /** What else was lost, and the gaps; dashes that were put in are not found again. */
  *#losses(losses: readonly Loss[]): Steps<Loss[]> {
    const merged: Loss[] = [];
    let next = 0;
    for (const loss of losses) {
      const here = { ...loss, offset: this.#offset(loss.line, loss.offset) };
      for (; next < this.gaps.length && compareLosses(this.gaps[next]!, here) <= 0; next++)
        if (merged.push(this.gaps[next]!) % STEP === 0) yield;
      const last = merged.at(-1);
      const isGap = last?.kind === 'dash' && last.line === here.line && last.offset === here.offset;
      if (here.kind === 'dash' && isGap) continue;
      if (merged.push(here) % STEP === 0) yield;
    }
    for (; next < this.gaps.length; next++) if (merged.push(this.gaps[next]!) % STEP === 0) yield;
    return merged;
  }

  #span<S extends Span>(span: S): S {
    if (!this.lines.has(span.line)) return span;
    return {
      ...span,
      start: this.#offset(span.line, span.start),
      end: this.#offset(span.line, span.end),
    };
  }

  #withText<S extends TextSpan>(span: S): S {
    if (!this.lines.has(span.line)) return span;
    return { ...span, text: this.file.lines[span.line - 1]!.slice(span.start, span.end) };
  }

  /** Where an offset of a parted line is in the file; within what was inserted, the place where it was. */
  #offset(line: number, offset: number): number {
    const insertions = this.lines.get(line);
    if (!insertions) return offset;
    const { offsets, sums } = insertions;
    // The first insertion that does not end before the offset.
    const index = firstNot(0, offsets.length, (at) => offsets[at]! + sums[at]! <= offset);
    const before = sums[index - 1] ?? 0;
    return Math.min(offset - before, offsets[index] ?? Infinity);
  }
}

function* mapped<T, U>(list: readonly T[], map: (item: T) => U): Steps<U[]> {
  const result: U[] = [];
  for (const item of list) if (result.push(map(item)) % STEP === 0) yield;
  return result;
}
