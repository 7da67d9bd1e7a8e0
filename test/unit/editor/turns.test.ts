import assert from 'node:assert/strict';
import { MOST_OUTLINE_STATEMENTS, turnsOf } from '../../../src/editor/turns';
import { find, makeJointReading, makeReading, statement } from '../made/ferry';

describe('turns', () => {
  it('follow the text, a speaker’s statements together until somebody else speaks', () => {
    const turns = turnsOf(makeReading());
    assert.deepEqual(
      turns.map(({ name, named, statements }) => [name, named, statements.length]),
      [
        ['Ada Moss', true, 3],
        ['he', false, 1],
        ['Harbour Board', true, 1],
      ],
    );
  });

  it('name all who speak together, and begin anew when one of them goes on alone', () => {
    const turns = turnsOf(makeJointReading());
    assert.deepEqual(
      turns.slice(0, 2).map(({ name, statements }) => [name, statements.length]),
      [
        ['Ada Moss and Ben Hale', 1],
        ['Ada Moss', 2],
      ],
    );
  });

  it('hold their statements and do not overlap', () => {
    const turns = turnsOf(makeReading());
    let before = { line: 0, offset: 0 };
    for (const { start, end, statements } of turns) {
      assert.ok(start.line > before.line || (start.line === before.line && start.offset >= before.offset));
      for (const each of statements) {
        assert.ok(each.line > start.line || (each.line === start.line && each.start >= start.offset));
        assert.ok(each.line < end.line || (each.line === end.line && each.end <= end.offset));
      }
      before = end;
    }
    assert.deepEqual(turns[1]!.end, { line: 6, offset: find('told').end });
  });

  it('are limited in a very long article', () => {
    const one = statement('direct', find('Nobody believed it'), 0, {});
    const statements = Array.from({ length: MOST_OUTLINE_STATEMENTS + 10 }, (_, i) => ({
      ...one,
      line: i + 4,
      attribution: i,
    }));
    assert.equal(turnsOf(makeReading({ statements })).length, MOST_OUTLINE_STATEMENTS);
  });
});
