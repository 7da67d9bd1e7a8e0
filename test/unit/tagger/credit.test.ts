import assert from 'node:assert/strict';
import { speakersOf } from './tokens';

describe('the credit of a paper', () => {
  it('does not make it the speaker of what goes on', () => {
    assert.deepEqual(
      speakersOf(
        'Nobody is hiding here, Governor Bo Lund said, according to the Elm Post. But we have to make sure.',
      ),
      ['Bo Lund', 'Bo Lund'],
    );
  });
});
