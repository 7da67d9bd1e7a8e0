import assert from 'node:assert/strict';
import { sentenceAt, splitSentences, splitSentencesOfEach } from '../../../src/article/sentences';

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

describe('sentences', () => {
  const parts = (text: string): string[] =>
    splitSentences(text).map(({ start, end }) => text.slice(start, end));

  it('go on after initials', () => {
    for (const text of ['State Sen. T.J. Lund stood up.', 'He met J.R.R. Moss there.'])
      assert.deepEqual(parts(text), [text]);
  });

  it('go on behind what stands in brackets between a title and a name', () => {
    for (const text of [
      'It was General (ret.) Bo Lund who left.',
      'It works, said Dr. (Mrs.) Ada Eze of Elm.',
    ])
      assert.deepEqual(parts(text), [text]);
    assert.deepEqual(parts('It rained. (He left.) Bo Lund came.'), [
      'It rained.',
      '(He left.)',
      'Bo Lund came.',
    ]);
  });

  it('end after an abbreviation that looks like initials', () => {
    assert.deepEqual(parts('She joined the N.M.P. He did not.'), ['She joined the N.M.P.', 'He did not.']);
    assert.deepEqual(parts('They live in Norbury, B.C. Lund left.'), [
      'They live in Norbury, B.C.',
      'Lund left.',
    ]);
  });

  it('end in words that abbreviate something else', () => {
    assert.deepEqual(parts('Lund said no. Bo Ek was ill. Moss sat. Lund left.'), [
      'Lund said no.',
      'Bo Ek was ill.',
      'Moss sat.',
      'Lund left.',
    ]);
    assert.deepEqual(parts('No. Ek left.'), ['No.', 'Ek left.']);
  });

  it('go on behind what abbreviates', () => {
    for (const text of [
      'Lund lives at no. 10.',
      'No. 10 is hers.',
      'It is in Salem, Ore. Lund’s home.',
      'Sun. Jan. 5',
    ])
      assert.deepEqual(parts(text), [text]);
  });
});

describe('the sentence at an offset', () => {
  it('is the one that begins there or before and ends behind', () => {
    const sentences = splitSentences('Ada came. Ida left.  Both sat.');
    assert.deepEqual(
      [-1, 0, 8, 9, 10, 20, 21, 30].map((at) =>
        sentences.findIndex((each) => each === sentenceAt(sentences, at)),
      ),
      [-1, 0, 0, -1, 1, -1, 2, -1],
    );
    assert.equal(sentenceAt([], 0), undefined);
  });
});
