import assert from 'node:assert/strict';
import { PassageMemo } from '../../../src/reading/memo';

describe('the memo of passages', () => {
  const reading = (memo: PassageMemo, texts: readonly string[], keys: readonly string[] = ['a']): number => {
    let computed = 0;
    memo.startReading();
    for (const text of texts) {
      for (const key of keys) {
        const { said } = memo.recall(key, text, () => {
          computed++;
          return { said: `${key} ${text}` };
        });
        assert.equal(said, `${key} ${text}`);
      }
    }
    return computed;
  };

  it('computes once what stands in a text twice, or stood in the last reading', () => {
    const memo = new PassageMemo();
    assert.equal(reading(memo, ['one', 'two', 'one']), 2);
    memo.finishReading();
    assert.equal(reading(memo, ['two', 'three']), 1);
    memo.finishReading();
    assert.equal(reading(memo, ['one', 'two']), 1, 'what the last reading did not use is forgotten');
  });

  it('tells keys apart, in whatever order they come', () => {
    const memo = new PassageMemo();
    assert.equal(reading(memo, ['one'], ['a', 'b']), 2);
    memo.finishReading();
    assert.equal(reading(memo, ['one'], ['b', 'c', 'a']), 1);
  });

  it('keeps everything when a reading is stopped', () => {
    const memo = new PassageMemo();
    reading(memo, ['one', 'two'], ['a', 'b']);
    memo.finishReading();
    assert.equal(reading(memo, ['three', 'one'], ['c', 'b']), 3);
    assert.equal(reading(memo, ['one', 'two', 'three'], ['a', 'b', 'c']), 2);
  });

  it('knows what it need not compute', () => {
    const memo = new PassageMemo();
    assert.equal(memo.knows('a', 'one'), false);
    reading(memo, ['one']);
    assert.equal(memo.knows('a', 'one'), true);
    assert.equal(memo.knows('b', 'one'), false);
  });

  it('remembers no more than an article of a hundred thousand paragraphs may cost', () => {
    const memo = new PassageMemo();
    const texts = Array.from({ length: 12_000 }, (_, n) => `paragraph ${n}`);
    assert.equal(reading(memo, texts), 12_000);
    memo.finishReading();
    assert.equal(reading(memo, texts), 2_000);
  });
});
