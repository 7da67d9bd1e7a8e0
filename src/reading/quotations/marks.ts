/** Where a text quotes: quotation marks of any kind, single ones told from apostrophes. */

/** Words between quotation marks. */
export interface Quotation {
  /** UTF-16 offsets in the text, quotation marks included; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** What stands between the marks. */
  readonly content: string;
}

/** Opening marks with what closes them. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"', '“': '”', '”': '”', '„': '“”', '«': '»', '»': '«', '‹': '›', '›': '‹', '「': '」', '『': '』',
  '‘': '’', '‚': '‘’', "'": "'",
}; // prettier-ignore

/** Marks that are apostrophes more often than not. */
const SINGLE = "'‘";

/** What drops its beginning: `'tis`, `rock 'n' roll`, `the '90s`. */
const ELISION = /^(?:\d\ds?|tis|twas|em|til|cause|n)(?![\p{L}\p{N}])/iu;

/** Longest distance in UTF-16 units to the mark that closes a single one. */
const LONGEST = 1_000;

const WORD = /[\p{L}\p{N}]/u;

/**
 * The quotations of a text, those within others left out. One in double marks that is never closed reaches to the end of
 * its line; a single mark that nothing closes is an apostrophe.
 *
 * @param text plain text or Markdown
 */
export function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = [];
  let at = 0;
  while (at < text.length) {
    const mark = text[at]!;
    const closing = CLOSING[mark];
    if (closing === undefined || !mayOpen(text, at)) {
      at++;
      continue;
    }
    const single = SINGLE.includes(mark);
    const end = single ? singleEnd(text, at) : doubleEnd(text, at, closing);
    if (end < 0) {
      at++;
      continue;
    }
    const content = text.slice(at + 1, end);
    const closed = end < text.length && text[end] !== '\n';
    if (WORD.test(content)) found.push({ start: at, end: closed ? end + 1 : end, content });
    at = end + 1;
  }
  return found;
}

function mayOpen(text: string, at: number): boolean {
  const mark = text[at]!;
  if (!SINGLE.includes(mark) && mark !== '”') return true;
  // `the boats’ owners`, `don't`
  if (at > 0 && /[\p{L}\p{N}.,!?;:%)\]]/u.test(text[at - 1]!)) return false;
  const after = text.slice(at + 1, at + 10);
  return /^[^\s,.;:!?]/u.test(after) && (mark === '”' || !ELISION.test(after));
}

function doubleEnd(text: string, at: number, closing: string): number {
  let end = at + 1;
  while (end < text.length && text[end] !== '\n' && !closing.includes(text[end]!)) end++;
  return end;
}

/** Where a single mark is closed; -1 where it is not. An apostrophe after an `s` closes only when nothing later does. */
function singleEnd(text: string, at: number): number {
  const closing = text[at] === '‘' ? '’' : "'";
  const limit = Math.min(text.length, at + LONGEST);
  let possessive = -1;
  for (let end = at + 2; end < limit && text[end] !== '\n'; end++) {
    if (text[end] === text[at] && closing !== text[at] && mayOpen(text, end)) break;
    if (text[end] !== closing) continue;
    if (WORD.test(text[end + 1] ?? '') || /\s/.test(text[end - 1]!)) {
      // `'the ferry' and 'the pier'`: another one opens.
      if (possessive >= 0 && /\s/.test(text[end - 1]!)) break;
      continue;
    }
    if (!/s/i.test(text[end - 1]!) || !/^ \p{Ll}/u.test(text.slice(end + 1, end + 4))) return end;
    if (possessive < 0) possessive = end;
  }
  return possessive;
}
