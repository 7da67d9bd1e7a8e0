/**
 * The file format and its vocabulary: what a seed file is made of, before anybody asks what it means.
 *
 * Positions everywhere in the core: lines count from 1, as an editor shows them; `start` and `end` are UTF-16
 * offsets inside the line, `end` exclusive.
 */

/** A stretch of text inside one line. `line` is 1-based; `start`/`end` are UTF-16 offsets in that line, `end` exclusive. */
export interface Span {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** What can be wrong with a file, its header above all. Reading goes on in every case. */
export type HeaderProblemCode =
  | 'empty-file'
  | 'missing-title'
  | 'missing-date'
  | 'bad-date'
  | 'missing-url'
  | 'bad-url'
  | 'no-paragraphs'
  /** Another article begins in the middle of the file. */
  | 'second-header'
  | 'not-english'
  | 'encoded-characters'
  | 'undecoded-characters';

export interface HeaderProblem {
  /** 1-based; the line the problem is shown on. */
  readonly line: number;
  readonly code: HeaderProblemCode;
  /** UTF-16 offsets in the line of what the problem is shown on, `end` exclusive; absent: all of the line. */
  readonly start?: number;
  readonly end?: number;
  /** One sentence, says what to do. */
  readonly message: string;
  /** Text that, put in place of the whole line, mends the problem; absent where nobody can know it. */
  readonly replacement?: string;
}

/** Title, date and address, as far as they are there. */
export interface Header {
  readonly title: string | null;
  /** ISO 8601 calendar date, `YYYY-MM-DD`, or null when the file gives none that exists. */
  readonly date: string | null;
  readonly url: string | null;
  /** 1-based lines where the parts stand, null where they are missing. */
  readonly titleLine: number | null;
  readonly dateLine: number | null;
  readonly urlLine: number | null;
  /** Number of lines at the top that belong to the header (0 to 3). The body starts on the next one. */
  readonly lineCount: number;
  readonly problems: readonly HeaderProblem[];
}

/** A non-blank line of the body. */
export interface Paragraph {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** A parsed file. Nothing of the text is lost: `lines` holds all of it but the line ends and a leading BOM. */
export interface Article {
  readonly lines: readonly string[];
  readonly header: Header;
  readonly paragraphs: readonly Paragraph[];
}
