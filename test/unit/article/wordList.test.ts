import assert from 'node:assert/strict';
import { wordsOfFrontCoded, wordsOfList } from '../../../src/article/wordList';

describe('word lists', () => {
  it('are lines of words, with a space where a word has one', () => {
    assert.deepEqual(wordsOfList(['ash elm', 'new_york']), ['ash', 'elm', 'new york']);
  });

  it('may be front coded, over their lines', () => {
    assert.deepEqual(wordsOfFrontCoded(['0adelaida7e', '5ia0bo']), ['adelaida', 'adelaide', 'adelaia', 'bo']);
    assert.deepEqual(wordsOfFrontCoded([]), []);
  });
});
