import assert from 'node:assert/strict';
import { speakersOf } from '../../../src/reading/bySpeaker';
import { find, makeReading, statement } from '../made/ferry';

describe('speakers of a reading', () => {
  const sizes = (printed: string, nth: readonly [number, number]): number[] =>
    speakersOf(
      makeReading({
        statements: nth.map((each, index) =>
          statement('indirect', find('the', each), index, {
            printed: index === 0 ? printed : printed.toUpperCase(),
          }),
        ),
      }),
    ).map(({ statements }) => statements.length);

  it('takes one description in one paragraph for one speaker', () => {
    assert.equal(find('the', 0).line, find('the', 1).line);
    assert.deepEqual(sizes('the officials', [0, 1]), [2]);
  });

  it('keeps apart what may be said by two', () => {
    assert.deepEqual(sizes('he', [0, 1]), [1, 1]);
    assert.deepEqual(sizes('an official', [0, 1]), [1, 1]);
  });
});
