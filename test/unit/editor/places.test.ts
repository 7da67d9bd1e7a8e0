import assert from 'node:assert/strict';
import {
  introductionOfReference,
  nearestStatement,
  referenceAt,
  referencesOf,
  statementsAt,
} from '../../../src/editor/places';
import type { Statement } from '../../../src/reading/reading';
import { find, makeReading } from '../made/ferry';

describe('places', () => {
  const reading = makeReading();

  it('find the person that is named, to the end of the name', () => {
    const { line, start, end } = find('Ada Moss');
    assert.equal(referenceAt(reading, line, start)?.person?.name, 'Ada Moss');
    assert.equal(referenceAt(reading, line, end)?.person?.name, 'Ada Moss');
    assert.equal(referenceAt(reading, line, end + 1), null);
    assert.equal(referenceAt(reading, line + 1, start + 20), null);
  });

  it('find the person for whom a pronoun is asserted', () => {
    const { line, start } = find('She');
    const reference = referenceAt(reading, line, start + 1);
    assert.equal(reference?.person?.name, 'Ada Moss');
    assert.equal(reference.inferred, true);
    assert.deepEqual(introductionOfReference(reference), find('Ada Moss'));
  });

  it('find nobody for a pronoun that is not asserted', () => {
    const { line, start } = find('he told');
    assert.equal(referenceAt(reading, line, start + 1), null);
  });

  it('find every place of a person once, names and asserted words', () => {
    const { line, start } = find('Ada Moss');
    const all = referencesOf(reading, referenceAt(reading, line, start)!);
    assert.deepEqual(
      all.map(({ span, inferred }) => [span.line, inferred]),
      [
        [4, false],
        [5, true],
      ],
    );
  });

  it('find organisations', () => {
    const { line, start } = find('Harbour Board');
    assert.equal(referenceAt(reading, line, start)?.organisation?.name, 'Harbour Board');
  });

  it('find a statement by its content, its cue and its source', () => {
    for (const text of ['Nobody believed', 'told', 'he told']) {
      const { line, start } = find(text);
      assert.equal(statementsAt(reading, line, start + 1)[0]?.text, 'Nobody believed it', text);
    }
    assert.deepEqual(statementsAt(reading, 7, 2), []);
  });

  it('find a statement from behind the full stop of its sentence, and from before the mark that opens it', () => {
    const reading = makeReading({ statements: makeReading().statements.map(withoutMarks) });
    const behind = find('it would pay.');
    assert.equal(statementsAt(reading, behind.line, behind.end)[0]?.text, 'it would pay');
    const before = find('“On Friday');
    assert.equal(statementsAt(reading, before.line, before.start)[0]?.text, 'On Friday');
    // What is no mark is not passed over.
    const told = find('told reporters.');
    assert.deepEqual(statementsAt(reading, told.line, told.end), []);
  });

  it('find the nearest statement of a sentence, and none of another sentence', () => {
    const { line, end } = find('told reporters.');
    assert.equal(nearestStatement(reading, { line, start: 0, end }, end)?.text, 'Nobody believed it');
    const both = find('“The boats will run,” Mayor Ada Moss said. “On Friday.”');
    assert.match(nearestStatement(reading, both, 2)!.text, /boats/);
    assert.match(nearestStatement(reading, both, both.end)!.text, /Friday/);
    assert.equal(nearestStatement(reading, find('Ben Hale, who owns a boat, was there.'), 9), undefined);
  });
});

/** A statement without the marks around its content. */
function withoutMarks(statement: Statement): Statement {
  const text = statement.text.replace(/[“”.,]/g, '');
  const start = statement.start + statement.text.indexOf(text);
  return { ...statement, text, start, end: start + text.length };
}
