import type { Article, Paragraph } from './article';
import { parseHeader } from './header';
import { isBlank } from './text';

/** Line ends as VS Code knows them: CRLF, LF or CR. */
const LINE_END = /\r\n|\r|\n/;

/**
 * Parses a seed file. Never throws: a file that is empty, broken or not a seed file at all still gives an article,
 * with the header's problems listed.
 *
 * @param text the whole file; a leading byte order mark is not part of the first line (as in an editor)
 */
export function parseArticle(text: string): Article {
  const lines = (text.startsWith('\uFEFF') ? text.slice(1) : text).split(LINE_END);
  const header = parseHeader(lines);
  const paragraphs: Paragraph[] = [];
  for (let index = header.lineCount; index < lines.length; index++) {
    const line = lines[index]!;
    if (!isBlank(line)) paragraphs.push({ line: index + 1, text: line });
  }
  if (paragraphs.length > 0 || header.problems.some((problem) => problem.code === 'empty-file')) {
    return { lines, header, paragraphs };
  }
  const problem = {
    line: Math.max(1, header.lineCount),
    code: 'no-paragraphs',
    message: 'Nothing to read: no paragraph follows the header. Put the text below it, one paragraph a line.',
  } as const;
  return { lines, header: { ...header, problems: [...header.problems, problem] }, paragraphs };
}
