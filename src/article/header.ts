import type { Header, HeaderProblem } from './article';
import { isBlank } from './text';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Lines longer than this are prose, not a date or an address. */
const LONGEST_HEADER_FIELD = 2_000;

type Field = 'title' | 'date' | 'url';

/**
 * Reads title, date and URL from the top of a file. What is missing or wrong becomes a problem; what is there is used,
 * in whichever of the three lines it stands.
 *
 * @param lines the file's lines without line ends
 */
export function parseHeader(lines: readonly string[]): Header {
  if (lines.every(isBlank)) {
    const message =
      'The file is empty. A seed file has a title, a date (YYYYMMDD), a URL, then one paragraph a line.';
    return blankHeader([{ line: 1, code: 'empty-file', message }]);
  }
  const fields = assignFields(lines);
  const problems: HeaderProblem[] = [];
  const at = (field: Field): number | null => {
    const index = fields.indexOf(field);
    return index < 0 ? null : index + 1;
  };
  const titleLine = at('title');
  const dateLine = at('date');
  const urlLine = at('url');
  // Where there is no header at all, all of it belongs above the first line.
  const placeOf = (field: number): number => (fields.length === 0 ? 1 : Math.min(field, lines.length));
  if (titleLine === null) {
    const message = 'The title is missing. Line 1 holds the title of the article.';
    problems.push({ line: 1, code: 'missing-title', message });
  }
  const date = dateLine === null ? null : readDate(lines[dateLine - 1]!);
  if (dateLine === null) {
    const message = 'The date is missing. Line 2 holds the date of the article as YYYYMMDD.';
    problems.push({ line: placeOf(2), code: 'missing-date', message });
  } else if (date?.iso == null) {
    problems.push({ line: dateLine, code: 'bad-date', message: badDateMessage(lines[dateLine - 1]!) });
  } else if (!date.canonical) {
    const replacement = date.iso.replaceAll('-', '');
    const message = `The date is read as ${date.iso}. A seed file writes it as ${replacement}.`;
    problems.push({ line: dateLine, code: 'bad-date', message, replacement });
  }
  const url = urlLine === null ? null : readUrl(lines[urlLine - 1]!);
  if (urlLine === null) {
    const message = 'The URL is missing. Line 3 holds the URL of the article.';
    problems.push({ line: placeOf(3), code: 'missing-url', message });
  } else if (url?.address == null) {
    const message =
      'This is not a URL. Line 3 holds the URL of the article, starting with https:// or http://.';
    problems.push({ line: urlLine, code: 'bad-url', message });
  } else if (!url.canonical) {
    const message = `The URL does not start with https:// or http://. It is read as ${url.address}.`;
    problems.push({ line: urlLine, code: 'bad-url', message, replacement: url.address });
  }
  return {
    title: titleLine === null ? null : lines[titleLine - 1]!.trim(),
    date: date?.iso ?? null,
    url: url?.address ?? null,
    titleLine,
    dateLine,
    urlLine,
    lineCount: fields.length,
    problems,
  };
}

/** Whether the first three lines are a complete header: a title, an existing date and a web address, in that order. */
export function isCompleteHeader(lines: readonly string[]): boolean {
  if (lines.length < 3 || isBlank(lines[0]!) || lines[0]!.length > LONGEST_HEADER_FIELD) return false;
  const date = readDate(lines[1]!);
  const url = readUrl(lines[2]!);
  return date?.iso != null && date.canonical && url?.address != null && url.canonical;
}

function blankHeader(problems: readonly HeaderProblem[]): Header {
  return {
    title: null,
    date: null,
    url: null,
    titleLine: null,
    dateLine: null,
    urlLine: null,
    lineCount: 0,
    problems,
  };
}

/** Says what each of the first lines is. The list ends where the body begins. */
function assignFields(lines: readonly string[]): (Field | 'blank')[] {
  const fields: (Field | 'blank')[] = [];
  for (let index = 0; index < Math.min(3, lines.length); index++) {
    const line = lines[index]!;
    if (isBlank(line)) {
      fields.push('blank');
    } else if (!fields.includes('url') && readUrl(line) !== null) {
      fields.push('url');
    } else if (!fields.includes('date') && readDate(line) !== null) {
      fields.push('date');
    } else if (index === 0) {
      if (isProse(line) && !lines.slice(1, 3).some(isFieldOfHeader)) break;
      fields.push('title');
    } else if (index === 1 && looksLikeField(line)) {
      // A short line in the date's place that is no date: wrong, rather than prose.
      fields.push('date');
    } else if (index === 2 && looksLikeField(line)) {
      fields.push(fields.includes('url') ? 'date' : 'url');
    } else {
      break;
    }
  }
  while (fields.at(-1) === 'blank') fields.pop();
  return fields;
}

/** Whether a line can only be a date or a web address, be it a wrong one. */
function isFieldOfHeader(line: string): boolean {
  return readDate(line) !== null || readUrl(line) !== null || (!isBlank(line) && looksLikeField(line));
}

/** No title is longer than this, in UTF-16 units. */
const LONGEST_TITLE = 300;

/** Whether a line is a sentence rather than a title: a title may end in a question mark or in `U.S.` */
function isProse(line: string): boolean {
  const text = line.trim();
  if (text.length > LONGEST_TITLE) return true;
  const end = text.slice(-40);
  return text.split(/\s+/, 4).length === 4 && /(?:[^.\p{Lu}][.!]|[.!?][”"’'])$/u.test(end);
}

/**
 * Whether another article's header stands in the middle of a file: a date, and a web address in the line below it.
 *
 * @param date a line of the body
 */
export function isSecondHeader(date: string, url: string | undefined): boolean {
  return url !== undefined && readDate(date)?.iso != null && readUrl(url)?.address != null;
}

/** Prose has several words and ends like a sentence; a damaged date or address does not. */
function looksLikeField(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.length <= 80 && trimmed.split(/\s+/, 5).length <= 4 && !/[.!?]$/.test(trimmed);
}

interface DateReading {
  /** Null: it has a date's form, but no such day exists. */
  readonly iso: string | null;
  readonly canonical: boolean;
}

/** Reads a line as a date; null when it does not look like one. */
function readDate(line: string): DateReading | null {
  const text = line.trim();
  if (text.length > 40) return null;
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return { iso: isoDate(+compact[1]!, +compact[2]!, +compact[3]!), canonical: text === line };
  const spaced = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ][\d:.+\-Z ]*)?$/.exec(text);
  if (spaced) return { iso: isoDate(+spaced[1]!, +spaced[2]!, +spaced[3]!), canonical: false };
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})$/.exec(text);
  if (dayFirst) return monthDate(+dayFirst[3]!, dayFirst[2]!, +dayFirst[1]!);
  const monthFirst = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  if (monthFirst) return monthDate(+monthFirst[3]!, monthFirst[1]!, +monthFirst[2]!);
  return /^\d{6,10}$/.test(text) ? { iso: null, canonical: false } : null;
}

function monthDate(year: number, monthName: string, day: number): DateReading | null {
  const month = MONTHS.indexOf(monthName.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? null : { iso: isoDate(year, month, day), canonical: false };
}

/** `YYYY-MM-DD`, or null when the calendar has no such day. `month` and `day` count from 1. */
function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    year >= 1000 &&
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

function badDateMessage(line: string): string {
  const shown = line.trim().slice(0, 40);
  return /^\d{8}$/.test(shown)
    ? `There is no day ${shown}. Line 2 holds the date of the article as YYYYMMDD.`
    : `“${shown}” is not a date. Line 2 holds the date of the article as YYYYMMDD.`;
}

interface UrlReading {
  readonly address: string | null;
  readonly canonical: boolean;
}

/** Reads a line as a web address; null when it does not look like one. */
function readUrl(line: string): UrlReading | null {
  const text = line.trim();
  if (text.length > LONGEST_HEADER_FIELD || /\s/.test(text)) return null;
  if (/^https?:\/\//i.test(text)) {
    return { address: URL.canParse(text) ? text : null, canonical: URL.canParse(text) && text === line };
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return { address: null, canonical: false };
  const bare =
    /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#]\S*)?$/i.test(text) &&
    /^www\.|\.[a-z]{2,}(?:[/?#]|$)/i.test(text);
  return bare ? { address: `https://${text}`, canonical: false } : null;
}
