import assert from 'node:assert/strict';
import { splitSentences, splitSentencesOfEach } from '../../../src/article/sentences';

describe('sentences of several texts', () => {
  it('are those of each text', () => {
    const texts = [
      'Ada Moss came. She left.',
      '',
      'The U.S. Navy sailed. Gen. Moor did not',
      'No end of sentence here',
      'and a small letter here. Ends',
      ' . ',
      '“Why?” asked Ida Moor. \u{1F600} Yes.',
      '\uD800',
      'Stops at 5 p.m. Monday. Then on.',
    ];
    assert.deepEqual(splitSentencesOfEach(texts), texts.map(splitSentences));
    assert.deepEqual(splitSentencesOfEach(['Ada came. Ida left.', 'Both. Sat.']), [
      [
        { start: 0, end: 9 },
        { start: 10, end: 19 },
      ],
      [
        { start: 0, end: 5 },
        { start: 6, end: 10 },
      ],
    ]);
    assert.deepEqual(splitSentencesOfEach([]), []);
  });
});
