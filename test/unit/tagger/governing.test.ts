import assert from 'node:assert/strict';
import { speakersOf } from './tokens';

describe('the cue that governs', () => {
  it('is the verb rather than the credit of a paper behind it', () => {
    assert.deepEqual(
      speakersOf(
        'Nobody is hiding here, Governor Bo Lund said, according to the Elm Post. But we have to make sure.',
      ),
      ['Bo Lund', 'Bo Lund'],
    );
  });

  it('is the one before what goes on from it, where the next one introduces something else', () => {
    assert.deepEqual(
      speakersOf(
        'Its a very sad day for this town, Mayor Ada Moss told reporters on Friday. We have never been so ashamed of ourselves. Governor Bo Lund said that he would resign if such a thing happened.',
      ),
      ['Ada Moss', 'Ada Moss', 'Bo Lund'],
    );
  });

  it('gives a participle its subject, whoever stands beside it', () => {
    assert.deepEqual(
      [
        ...new Set(
          speakersOf(
            'Mayor Ada Moss praised Senator Bo Lund, calling him an intelligent man who cares deeply.',
          ),
        ),
      ],
      ['Ada Moss'],
    );
  });
});
