/** An article as the stages know articles, and the way back to the file's places: glued words parted, encoded characters as themselves. */
import type { Article, Span } from '../article/article';
import { firstNot } from '../article/search';
import type { Reading, Rewriting, TextSpan } from './reading';
import type { Steps } from '../steps';

/** Places that are looked at, or mapped, in one step. */
export const STEP = 2_000;

/** What is rewritten in one line, by place. */
interface RewrittenLine {
  /** Where, as the file counts. */
  readonly offsets: readonly number[];
  readonly lengths: readonly number[];
  /** UTF-16 units by which the line is longer behind each. */
  readonly sums: readonly number[];
}

export class RewrittenArticle {
  private constructor(
    /** The article to read; its header and line numbers are the file's. */
    readonly article: Article,
    private readonly file: Article,
    private readonly lines: ReadonlyMap<number, RewrittenLine>,
  ) {}

  /**
   * Rewrites an article.
   *
   * @param file the article as it is
   * @param rewritings by place, none over another
   */
  static *of(file: Article, rewritings: readonly Rewriting[]): Steps<RewrittenArticle> {
    const texts = [...file.lines];
    const lines = new Map<number, RewrittenLine>();
    let next = 0;
    while (next < rewritings.length) {
      const { line } = rewritings[next]!;
      const before = texts[line - 1] ?? '';
      const offsets: number[] = [];
      const lengths: number[] = [];
      const sums: number[] = [];
      let chunk = '';
      const chunks: string[] = [];
      let [at, sum] = [0, 0];
      for (; next < rewritings.length && rewritings[next]!.line === line; next++) {
        const { offset, length, text } = rewritings[next]!;
        chunk += before.slice(at, offset) + text;
        at = offset + length;
        offsets.push(offset);
        lengths.push(length);
        sums.push((sum += text.length - length));
        if ((next + 1) % STEP > 0) continue;
        chunks.push(chunk);
        chunk = '';
        yield;
      }
      texts[line - 1] = chunks.join('') + chunk + before.slice(at);
      lines.set(line, { offsets, lengths, sums });
    }
    const paragraphs = file.paragraphs.map((paragraph) =>
      lines.has(paragraph.line) ? { ...paragraph, text: texts[paragraph.line - 1]! } : paragraph,
    );
    yield;
    return new RewrittenArticle({ ...file, lines: texts, paragraphs }, file, lines);
  }

  /**
   * A reading of the rewritten article as one of the file: every place in it, every text that stands at a place. Names, offices and the words
   * for speakers stay as they are read.
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
      losses: yield* mapped(reading.losses, (loss) => ({
        ...loss,
        offset: this.#offset(loss.line, loss.offset),
      })),
      order: reading.order,
      summary: reading.summary.map(span),
    };
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

  /** Where an offset of a rewritten line is in the file; within what is rewritten, the place where that begins. */
  #offset(line: number, offset: number): number {
    const rewritten = this.lines.get(line);
    if (!rewritten) return offset;
    const { offsets, lengths, sums } = rewritten;
    // The first rewriting that does not end before the offset.
    const index = firstNot(0, offsets.length, (at) => offsets[at]! + lengths[at]! + sums[at]! <= offset);
    return Math.min(offset - (sums[index - 1] ?? 0), offsets[index] ?? Infinity);
  }
}

function* mapped<T, U>(list: readonly T[], map: (item: T) => U): Steps<U[]> {
  const result: U[] = [];
  for (const item of list) if (result.push(map(item)) % STEP === 0) yield;
  return result;
}
