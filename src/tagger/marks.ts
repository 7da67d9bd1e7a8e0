/**
 * Pairs the quotation marks of a text.
 *
 * Typographic marks say by themselves whether they open or close; straight marks are told by their neighbours. An
 * apostrophe is no quotation mark, nor is the inch mark of `6'2"`. By the convention for quotations of several
 * paragraphs, an opening mark may stay without its closing one: the quotation then runs to the end of the text or to
 * the next opening mark of its sort. A closing mark without an opening one ends a quotation that began before the text.
 */

/** A quotation with its marks: UTF-16 offsets, ends exclusive. */
export interface Quotation {
  /** First unit of the opening mark, or of the content where there is no opening mark. */
  readonly start: number;
  /** After the closing mark, or after the content where there is no closing mark. */
  readonly end: number;
  /** Between the marks. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly opened: boolean;
  readonly closed: boolean;
  readonly family: MarkFamily;
  /** 0 for a quotation in none, 1 for one inside another, and so on. */
  readonly depth: number;
}

/** Marks that belong together. A family is open once at most at any place. */
export type MarkFamily =
  'double' | 'single' | 'guillemet' | 'single-guillemet' | 'low' | 'backtick' | 'corner';

type Role = 'open' | 'close' | 'none';

interface Mark {
  readonly family: MarkFamily;
  readonly at: number;
  readonly length: number;
}

interface OpenMark extends Mark {
  readonly depth: number;
}

const ANY_MARK = /["“”„‟″〝〞〟«»‹›‘’‚‛'`「」『』]/g;

/** Words that begin with an apostrophe, without it. */
const ELIDED = /^(?:em|til|tis|twas|twere|cause|n|bout|round|cuz|neath|\d0s|\d\d)(?![\p{L}\p{N}])/iu;

/**
 * The quotations of a text, by `start`, an outer one before those inside it. Linear in the length of the text.
 *
 * @param text one paragraph: quotations do not cross it
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  const stack: OpenMark[] = [];
  const singles = new SingleQuotes(text);
  const isOpen = (family: MarkFamily): boolean => stack.some((open) => open.family === family);

  const finish = (open: OpenMark, contentEnd: number, closeLength: number): void => {
    const contentStart = open.at + open.length;
    if (contentStart >= contentEnd) return;
    found.push({
      start: open.at,
      end: contentEnd + closeLength,
      contentStart,
      contentEnd,
      opened: true,
      closed: closeLength > 0,
      family: open.family,
      depth: open.depth,
    });
  };
  /** Takes everything off the stack down to the family's mark; what stood inside it and never closed is forgotten. */
  const close = (family: MarkFamily, contentEnd: number, closeLength: number): void => {
    for (let top = stack.pop(); top; top = stack.pop()) {
      if (top.family !== family) continue;
      finish(top, contentEnd, closeLength);
      return;
    }
  };

  ANY_MARK.lastIndex = 0;
  for (let match = ANY_MARK.exec(text); match; match = ANY_MARK.exec(text)) {
    const { mark, role } = classify(text, match.index, isOpen, singles);
    ANY_MARK.lastIndex = mark.at + mark.length;
    if (role === 'open') {
      if (isOpen(mark.family)) close(mark.family, mark.at, 0);
      stack.push({ ...mark, depth: stack.length });
    } else if (role === 'close' && isOpen(mark.family)) {
      close(mark.family, mark.at, mark.length);
    } else if (role === 'close' && mark.family !== 'single' && found.length === 0 && stack.length === 0) {
      const contentStart = text.length - text.trimStart().length;
      if (contentStart >= mark.at) continue;
      const end = mark.at + mark.length;
      const content = { contentStart, contentEnd: mark.at };
      found.push({
        start: contentStart,
        end,
        ...content,
        opened: false,
        closed: true,
        family: mark.family,
        depth: 0,
      });
    }
  }
  const outermost = stack.find((open) => open.family !== 'single');
  if (outermost) finish(outermost, text.trimEnd().length, 0);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Says what the mark at `at` is. */
function classify(
  text: string,
  at: number,
  isOpen: (family: MarkFamily) => boolean,
  singles: SingleQuotes,
): { mark: Mark; role: Role } {
  const sign = text[at]!;
  const twice = text[at + 1] === sign;
  const as = (family: MarkFamily, role: Role, length = 1): { mark: Mark; role: Role } => ({
    mark: { family, at, length },
    role,
  });
  switch (sign) {
    case '“':
    case '‟':
      return isOpen('low') ? as('low', 'close') : as('double', typoRole(text, at, 'open'));
    case '”':
      if (isOpen('low')) return as('low', 'close');
      return as('double', !isOpen('double') && typoRole(text, at, 'close') === 'open' ? 'open' : 'close');
    case '„':
      return as('low', 'open');
    case '〝':
      return as('double', 'open');
    case '〞':
    case '〟':
      return as('double', 'close');
    case '「':
    case '『':
      return as('corner', 'open');
    case '」':
    case '』':
      return as('corner', 'close');
    case '«':
    case '»':
      return as('guillemet', guillemetRole(text, at, sign === '«', isOpen('guillemet')));
    case '‹':
    case '›':
      return as('single-guillemet', guillemetRole(text, at, sign === '‹', isOpen('single-guillemet')));
    case '`':
      return twice ? as('backtick', 'open', 2) : as('single', 'none');
    case '"':
    case '″':
      return as('double', straightRole(text, at, isOpen('double')));
    case "'":
    case '’':
      // TeX closes with two apostrophes; some typists write a double mark so.
      if (twice && isOpen('backtick')) return as('backtick', 'close', 2);
      if (twice) return as('double', straightRole(text, at, isOpen('double'), 2), 2);
      return as('single', singles.role(at, isOpen('single')));
    default:
      return as('single', singles.role(at, isOpen('single')));
  }
}

/** An opening mark typed where only a closing one can stand (`word.“ `), or the other way round, is what its place says. */
function typoRole(text: string, at: number, printed: Role): Role {
  const spaceBefore = at === 0 || isSpace(text[at - 1]!);
  const spaceAfter = at + 1 >= text.length || isSpace(text[at + 1]!);
  if (printed === 'open' && !spaceBefore && spaceAfter && /[,.!?]/.test(text[at - 1]!)) return 'close';
  if (printed === 'close' && spaceBefore && !spaceAfter && isWord(text[at + 1]!)) return 'open';
  return printed;
}

/** `«…»` is the usual order, `»…«` the German one. */
function guillemetRole(text: string, at: number, pointsLeft: boolean, open: boolean): Role {
  const spaceBefore = at === 0 || isSpace(text[at - 1]!);
  const spaceAfter = at + 1 >= text.length || isSpace(text[at + 1]!);
  if (pointsLeft) return open && !spaceBefore ? 'close' : 'open';
  return !open && spaceBefore && !spaceAfter ? 'open' : 'close';
}

/** The role of a straight double mark by its neighbours; where they leave it open, marks alternate. */
function straightRole(text: string, at: number, open: boolean, length = 1): Role {
  const before = at === 0 ? ' ' : text[at - 1]!;
  const after = at + length >= text.length ? ' ' : text[at + length]!;
  const afterDigit = before >= '0' && before <= '9';
  if (afterDigit && (!open || /(?:^|\D)\d['’′]\s?\d{1,2}$/.test(text.slice(Math.max(0, at - 7), at))))
    return 'none';
  const canOpen = /[\s([{—–\-‘“'/:]/.test(before) && !isSpace(after);
  const canClose = !isSpace(before) && /[\s.,;:!?)\]}—–’'\-”]/.test(after);
  if (canOpen !== canClose) return canOpen ? 'open' : 'close';
  return open ? 'close' : 'open';
}

/**
 * Tells single quotation marks from apostrophes. A single mark opens only where one that can close it still follows:
 * apostrophes are far more frequent than single quotation marks.
 */
class SingleQuotes {
  readonly #text: string;
  /** Place of the last mark that can close. */
  readonly #lastCloser: number;

  constructor(text: string) {
    this.#text = text;
    let last = -1;
    for (let at = text.length - 1; at > 0 && last < 0; at--) if (this.#canClose(text, at)) last = at;
    this.#lastCloser = last;
  }

  role(at: number, open: boolean): Role {
    const text = this.#text;
    const sign = text[at]!;
    if (open && this.#canClose(text, at)) {
      // The possessive of a plural, `the players’ bench`, looks like a closing mark: it is none while one follows.
      const possessive = /[sS]/.test(text[at - 1]!) && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3));
      return possessive && this.#lastCloser > at ? 'none' : 'close';
    }
    if (sign === '’') return 'none';
    const before = at === 0 ? ' ' : text[at - 1]!;
    const after = text[at + 1] ?? ' ';
    const opens =
      /[\s([{—–\-"“/:]/.test(before) &&
      /[\p{L}\p{N}[$"“]/u.test(after) &&
      !ELIDED.test(text.slice(at + 1, at + 8));
    if (sign === '‚') return isWord(after) && this.#lastCloser > at ? 'open' : 'none';
    return opens && this.#lastCloser > at ? 'open' : 'none';
  }

  #canClose(text: string, at: number): boolean {
    const sign = text[at]!;
    if (sign !== '’' && sign !== "'" && sign !== '‘') return false;
    if (sign === '‘' && isWord(text[at + 1] ?? ' ')) return false;
    return at > 0 && !isSpace(text[at - 1]!) && !isWord(text[at + 1] ?? ' ');
  }
}

function isSpace(unit: string): boolean {
  const code = unit.charCodeAt(0);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(unit);
}

function isWord(unit: string): boolean {
  const code = unit.charCodeAt(0);
  if (code >= 128) return /[\p{L}\p{N}]/u.test(unit);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
