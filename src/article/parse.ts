import type { Article, HeaderProblem, Paragraph, Span } from './article';
import { decoded, encodedIn } from './encoded';
import { mayBeEnglish } from './english';
import { isSecondHeader, parseHeader } from './header';
import { isBlank } from './text';
import { firstUndecoded } from './undecoded';

/** Lines looked at between two steps. */
const LINES_A_STEP = 2_000;

/** More further articles in one file are not reported. */
const MOST_SECOND = 100;

const SECOND =
  'A second article begins here. A seed file holds one article: move this one to a file of its own.';

const ENCODED =
  'The file has characters in another form, such as &quot; or â€œ. They are read as what they stand for; the fix puts that in their place.';

const UNDECODED =
  'Characters are lost in decoding, here shown as �: reopen the file with its encoding, often Windows 1252. Marks that can be nothing else are read as such.';
const QUESTIONED =
  'Quotation marks and other characters are ? in this file: look for a copy that has them. Marks that can be nothing else are read as such.';

/** So many paragraphs have to have `?` for marks: one may be a slip. */
const FEWEST_QUESTIONED = 2;

const NOT_ENGLISH =
  'This article does not seem to be in English. Verbatim reads English only: what it says of this one is incomplete, and may be wrong.';

/**
 * Parses a seed file. Never throws: a file that is empty, broken or not a seed file at all still gives an article,
 * with the header's problems listed.
 *
 * @param text the whole file; a leading byte order mark is not part of the first line (as in an editor)
 */
export function parseArticle(text: string): Article {
  const steps = parseInSteps(text);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps of a few milliseconds at most, for whoever has to stay responsive. */
export function* parseInSteps(text: string): Generator<void, Article, void> {
  const lines = yield* splitLines(text.startsWith('\uFEFF') ? text.slice(1) : text);
  const parsed = parseHeader(lines);
  const header = { ...parsed, title: parsed.title === null ? null : decoded(parsed.title) };
  const problems: HeaderProblem[] = [...header.problems];
  let more = 0;
  const paragraphs: Paragraph[] = [];
  const undecoded: Span[] = [];
  let encoded = firstEncoded(lines, 0, header.lineCount);
  for (let index = header.lineCount; index < lines.length; index++) {
    const line = lines[index]!;
    if (!isBlank(line)) paragraphs.push({ line: index + 1, text: line });
    if (more < MOST_SECOND && isSecondHeader(line, lines[index + 1])) {
      more++;
      const hasTitle = index > header.lineCount && !isBlank(lines[index - 1]!);
      problems.push({ line: hasTitle ? index : index + 1, code: 'second-header', message: SECOND });
    }
    encoded ??= firstEncoded(lines, index, index + 1);
    const lost = encoded || undecoded.length >= FEWEST_QUESTIONED ? null : firstUndecoded(line);
    if (lost !== null) undecoded.push({ line: index + 1, start: lost, end: lost + 1 });
    if (index % LINES_A_STEP === 0) yield;
  }
  if (encoded) problems.push({ ...encoded, code: 'encoded-characters', message: ENCODED });
  const lost = undecoded.find(({ line, start }) => lines[line - 1]![start] === '\uFFFD');
  if (!encoded && lost) problems.push({ ...lost, code: 'undecoded-characters', message: UNDECODED });
  else if (!encoded && undecoded.length >= FEWEST_QUESTIONED)
    problems.push({ ...undecoded[0]!, code: 'undecoded-characters', message: QUESTIONED });
  if (!mayBeEnglish(paragraphs)) {
    const { line, text } = paragraphs[0]!;
    // The language is all of the article's; its first words stand for it.
    const [words = ''] = /^\s*(?:\S{1,40}\s+){0,2}\S{1,40}/.exec(text) ?? [];
    problems.push({ line, start: 0, end: words.length, code: 'not-english', message: NOT_ENGLISH });
  }
  if (paragraphs.length > 0 || header.problems.some((problem) => problem.code === 'empty-file')) {
    return { lines, header: { ...header, problems }, paragraphs };
  }
  const problem = {
    line: Math.max(1, header.lineCount),
    code: 'no-paragraphs',
    message: 'Nothing to read: no paragraph follows the header. Put the text below it, one paragraph a line.',
  } as const;
  return { lines, header: { ...header, problems: [...problems, problem] }, paragraphs };
}

/** The first encoded character in the lines from index `from` to `to`; null where none has one. */
function firstEncoded(lines: readonly string[], from: number, to: number): Span | null {
  for (let index = from; index < to; index++)
    for (const { offset, length } of encodedIn(lines[index]!))
      return { line: index + 1, start: offset, end: offset + length };
  return null;
}

/** Lines as VS Code knows them: they end in CRLF, LF or CR. */
function* splitLines(text: string): Generator<void, string[], void> {
  const lines: string[] = [];
  const next = (mark: string, from: number): number => {
    const found = text.indexOf(mark, from);
    return found < 0 ? Infinity : found;
  };
  let start = 0;
  let lineFeed = next('\n', 0);
  let carriageReturn = next('\r', 0);
  while (lineFeed !== Infinity || carriageReturn !== Infinity) {
    const end = Math.min(lineFeed, carriageReturn);
    lines.push(text.slice(start, end));
    start = end + (carriageReturn + 1 === lineFeed ? 2 : 1);
    if (lineFeed < start) lineFeed = next('\n', start);
    if (carriageReturn < start) carriageReturn = next('\r', start);
    if (lines.length % LINES_A_STEP === 0) yield;
  }
  lines.push(text.slice(start));
  return lines;
}
