import assert from 'node:assert/strict';
import { speakersOf } from '../tagger/tokens';

describe('a description of two halves', () => {
  it('means whom one of them fits', () => {
    assert.deepEqual(
      speakersOf(
        'The Norland front-runner and former minister of trade said that she would fight on.',
        'Ada Lund spoke to voters. Ada Lund, the former minister of trade, won Elm.',
      ),
      ['Ada Lund'],
    );
  });
});
