import assert from 'node:assert/strict';
import { segment } from '../../../src/reading/losses/segmentation';

describe('cutting letters into words', () => {
  const known = new Map([
    ['the', 4],
    ['theme', 12],
    ['me', 6],
    ['meets', 11],
    ['ts', 3],
    ['harbour', 13],
  ]);
  const bitsOf = (word: string): number => known.get(word) ?? Infinity;

  it('takes the likeliest chain of words', () => {
    assert.deepEqual(segment('themeets', bitsOf)?.parts, ['the', 'meets']);
    assert.deepEqual(segment('theme', bitsOf)?.parts, ['the', 'me']);
    assert.deepEqual(segment('harbour', bitsOf), { parts: ['harbour'], bits: 13 / 7 });
  });

  it('is null where a letter is left over, and takes no pair of letters for a word', () => {
    assert.equal(segment('theharbourx', bitsOf), null);
    assert.equal(segment('themets', bitsOf), null);
    assert.equal(segment('', bitsOf)?.parts.length, 0);
  });

  it('is quick with letters without end', () => {
    const started = performance.now();
    segment('the'.repeat(20_000), bitsOf);
    assert.ok(performance.now() - started < 2000);
  });
});
