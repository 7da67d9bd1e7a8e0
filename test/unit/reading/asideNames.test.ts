import assert from 'node:assert/strict';
import { speakersOf } from '../tagger/tokens';

describe('whom the words for a speaker name in an aside', () => {
  it('does not speak, unless it is theirs', () => {
    assert.deepEqual(speakersOf('The bill, signed by Ada Lund, says that taxes rise.'), [null]);
    assert.deepEqual(speakersOf('Her aide, flanked by Ada Lund and Bo Ek, said it was late.'), [null]);
    assert.deepEqual(speakersOf('The letter, signed by Ada Lund, says that taxes rise.'), ['Ada Lund']);
  });
});
