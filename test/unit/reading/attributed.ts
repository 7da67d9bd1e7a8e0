import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse';
import { findPeople } from '../../../src/reading/people';
import { PassageMemo } from '../../../src/reading/memo';
import { segment } from '../../../src/reading/segment';
import { attributeStatements, DEFAULT_ASSERTION_THRESHOLD } from '../../../src/reading/speakers';
import { nameSources } from '../../../src/reading/speakers/namedSources';
import type { UnattributedStatement } from '../../../src/reading/statements';
import { runSteps } from '../../../src/steps';
import type { Speaker, Statement, TextSpan } from '../../../src/reading/reading';

/** Marks in a paragraph: `{content}`, `<cue>`, `[source]`. A paragraph has one statement, perhaps in parts. */
const MARKS = /[{}<>[\]]/;

interface Marked {
  readonly text: string;
  readonly found: UnattributedStatement[];
}

/** A marked paragraph as a line with its statement. */
export function unmark(marked: string, line: number, attribution: number): Marked {
  let text = '';
  const open: Record<string, number> = {};
  const spans: { mark: string; start: number; end: number }[] = [];
  for (const character of marked) {
    if (!MARKS.test(character)) {
      text += character;
      continue;
    }
    const closed = { '}': '{', '>': '<', ']': '[' }[character];
    if (closed === undefined) open[character] = text.length;
    else spans.push({ mark: closed, start: open[closed]!, end: text.length });
  }
  const spanOf = (mark: string): TextSpan | null => {
    const span = spans.find((each) => each.mark === mark);
    return span ? { line, start: span.start, end: span.end, text: text.slice(span.start, span.end) } : null;
  };
  const found = spans
    .filter(({ mark }) => mark === '{')
    .map(({ start, end }): UnattributedStatement => ({
      kind: 'direct',
      line,
      start,
      end,
      text: text.slice(start, end),
      inferred: true,
      confidence: 0.9,
      attribution,
      cue: spanOf('<'),
      source: spanOf('['),
    }));
  return { text, found };
}

/** Attributes marked paragraphs; the first is line 4. */
export function attribute(
  paragraphs: readonly string[],
  assertionThreshold = DEFAULT_ASSERTION_THRESHOLD,
  confidence = 0.9,
  title = 'A title',
): Statement[] {
  const marked = paragraphs.map((paragraph, index) => unmark(paragraph, 4 + index, index));
  const article = parseArticle(
    [title, '20190304', 'https://example.com/a', ...marked.map(({ text }) => text)].join('\n'),
  );
  const memo = new PassageMemo();
  memo.startReading();
  const passages = runSteps(segment(article, memo));
  const known = runSteps(findPeople(article, passages, memo));
  const found = marked.flatMap((each) => each.found).map((each) => ({ ...each, confidence }));
  const named = runSteps(nameSources(found, passages, known));
  return runSteps(attributeStatements(found, { article, passages, ...named, assertionThreshold }));
}

/** The speaker of the first statement of a line. */
export function speakerIn(line: number, statements: readonly Statement[]): Speaker {
  const statement = statements.find((each) => each.line === line);
  assert.ok(statement);
  return statement.speaker;
}

/** The codes of the reasons for a speaker. */
export function codes({ evidence }: Speaker): string[] {
  return evidence.map(({ code }) => code);
}

/** As many paragraphs as an article has, that name nobody, behind these. */
export const whole = (...paragraphs: readonly string[]): string[] => [
  ...paragraphs,
  ...['north', 'south', 'east', 'west', 'old', 'new'].map((bank) => `The ${bank} bank was quiet.`),
];
