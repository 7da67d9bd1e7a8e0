import type { Article, Span } from './article';

/** Where the title stands, without the white space around it; null where the article has none. */
export function titleSpan({ header: { titleLine: line }, lines }: Article): Span | null {
  if (line === null) return null;
  const whole = lines[line - 1] ?? '';
  const [start, length] = [whole.length - whole.trimStart().length, whole.trim().length];
  return length === 0 ? null : { line, start, end: start + length };
}
