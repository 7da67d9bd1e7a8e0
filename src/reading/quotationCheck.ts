/**
 * Checks quotations in a text that somebody else wrote about an article: are these words in it? Tolerant of what the
 * file may have lost (marks, spaces, letters outside ASCII) and of case, of nothing else.
 */
import type { Article, Span } from '../article/article';

/** A quotation in the text that is checked. */
export interface CheckedQuotation {
  /** UTF-16 offsets in the checked text, quotation marks included; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Where the article has these words (the first of them, when something is left out); null when it has not. */
  readonly found: Span | null;
}

/** Opening marks with what closes them. Single marks are not looked at: they are apostrophes most of the time. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“”', '«': '»', '»': '«' };

/** Words so few that they may stand in the article by chance are compared at the edges of words only. */
const SHORT = 12;

/** Fewest ASCII letters and digits by which a quotation with other letters, which the file may have lost, is found. */
const ENOUGH_ASCII = 8;

/**
 * Every quotation in a text, checked. One that is never closed reaches to the end of its line.
 *
 * @param text plain text or Markdown
 */
export function checkQuotations(text: string, article: Article): CheckedQuotation[] {
  const lines = indexLines(article);
  return quotationsIn(text).map(({ start, end, content }) => ({
    start,
    end,
    found: findQuotation(content, lines),
  }));
}

interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly content: string;
}

function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = [];
  let at = 0;
  while (at < text.length) {
    const closing = CLOSING[text[at]!];
    if (closing === undefined) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < text.length && text[end] !== '\n' && !closing.includes(text[end]!)) end++;
    const content = text.slice(at + 1, end);
    const closed = end < text.length && text[end] !== '\n';
    if (/[\p{L}\p{N}]/u.test(content)) found.push({ start: at, end: closed ? end + 1 : end, content });
    at = end + 1;
  }
  return found;
}

/** A line of the article reduced to what is compared. */
interface IndexedLine {
  readonly line: number;
  readonly letters: Reduced;
  readonly ascii: Reduced;
}

interface Reduced {
  readonly key: string;
  /** For each unit of `key`, its UTF-16 offset in the line. */
  readonly offsets: readonly number[];
  /** For each unit of `key`, whether a word starts there. */
  readonly starts: readonly boolean[];
}

function indexLines({ lines, header, paragraphs }: Article): IndexedLine[] {
  const numbers = [
    ...(header.titleLine === null ? [] : [header.titleLine]),
    ...paragraphs.map(({ line }) => line),
  ];
  return numbers.map((line) => {
    const text = lines[line - 1] ?? '';
    return { line, letters: reduce(text, LETTER), ascii: reduce(text, ASCII) };
  });
}

const LETTER = /[\p{L}\p{N}]/u;
const ASCII = /[a-z0-9]/i;

/** Letters and digits in lower case, accents dropped, and nothing else. */
function reduce(text: string, kept: RegExp): Reduced {
  let key = '';
  const offsets: number[] = [];
  const starts: boolean[] = [];
  let opens = true;
  let at = 0;
  for (const character of text) {
    const offset = at;
    at += character.length;
    if (!LETTER.test(character)) {
      // A mark inside a word parts nothing: `don’t` is one word, as `dont` is.
      opens = opens || !/['’\p{M}]/u.test(character);
      continue;
    }
    const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    for (const unit of kept.test(character) ? plain : '') {
      for (let i = 0; i < unit.length; i++) {
        offsets.push(offset);
        starts.push(opens);
        opens = false;
      }
      key += unit;
    }
    opens = false;
  }
  return { key, offsets, starts };
}

/** Where the parts of a quotation stand in one line of the article, in order. */
function findQuotation(content: string, lines: readonly IndexedLine[]): Span | null {
  // What the quoting writer left out or put in brackets is not in the article, and need not be.
  const parts = content.split(/\[[^\]]*\]|…|\.\.\./u);
  for (const way of ['letters', 'ascii'] as const) {
    const kept = way === 'letters' ? LETTER : ASCII;
    const keys = parts.map((part) => reduce(part, kept).key).filter((key) => key !== '');
    if (keys.length === 0 || (way === 'ascii' && keys.some((key) => key.length < ENOUGH_ASCII))) continue;
    for (const indexed of lines) {
      const found = findParts(keys, indexed[way]);
      if (found) return { line: indexed.line, ...found };
    }
  }
  return null;
}

function findParts(keys: readonly string[], line: Reduced): { start: number; end: number } | null {
  let from = 0;
  let first = -1;
  for (const key of keys) {
    const at = findKey(key, line, from);
    if (at < 0) return null;
    if (first < 0) first = at;
    from = at + key.length;
  }
  return { start: line.offsets[first]!, end: line.offsets[from - 1]! + 1 };
}

/** Index of a key in a line; short ones must be whole words. */
function findKey(key: string, line: Reduced, from: number): number {
  let at = line.key.indexOf(key, from);
  while (at >= 0 && key.length < SHORT) {
    const end = at + key.length;
    if (line.starts[at] === true && (end === line.key.length || line.starts[end] === true)) return at;
    at = line.key.indexOf(key, at + 1);
  }
  return at;
}
