import assert from 'node:assert/strict';
import type { Span } from '../../../src/article/article';
import type { Reading, TextSpan } from '../../../src/reading/reading';

/** Positions lie inside their lines, texts are what stands there, lists are sorted: the promises of the contract. */
export function checkPromises(reading: Reading): void {
  const { lines, paragraphs } = reading.article;
  const inside = ({ line, start, end }: Span) => {
    assert.ok(line >= 1 && line <= lines.length, `line ${line}`);
    assert.ok(start >= 0 && start <= end && end <= lines[line - 1]!.length, `${line}:${start}-${end}`);
  };
  const exact = (span: TextSpan) => {
    inside(span);
    assert.equal(lines[span.line - 1]!.slice(span.start, span.end), span.text);
  };
  const sorted = (spans: readonly { line: number; start: number }[]) => {
    for (let i = 1; i < spans.length; i++) {
      const [a, b] = [spans[i - 1]!, spans[i]!];
      assert.ok(a.line < b.line || (a.line === b.line && a.start <= b.start), 'sorted by place');
    }
  };
  reading.people.forEach((person, index) => {
    assert.equal(person.id, index);
    assert.ok(person.mentions.length > 0);
    person.mentions.forEach(inside);
    sorted(person.mentions);
    for (const office of person.offices) if (office.span) inside(office.span);
  });
  for (const statement of reading.statements) {
    exact(statement);
    if (statement.cue) exact(statement.cue);
    if (statement.source) exact(statement.source);
    const { confidence, speaker } = statement;
    assert.ok(confidence >= 0 && confidence <= 1 && speaker.confidence >= 0 && speaker.confidence <= 1);
    if (speaker.person !== null) assert.equal(speaker.name, reading.people[speaker.person]!.name);
  }
  sorted(reading.statements);
  reading.dates.forEach(exact);
  sorted(reading.dates);
  for (const loss of reading.losses) inside({ line: loss.line, start: loss.offset, end: loss.offset });
  assert.deepEqual(
    [...reading.order].sort((a, b) => a - b),
    paragraphs.map(({ line }) => line),
    'order holds every paragraph once',
  );
  reading.summary.forEach(inside);
}
