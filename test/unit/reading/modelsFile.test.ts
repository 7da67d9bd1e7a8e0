import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseArticle } from '../../../src/article/parse';
import { loadAssets } from '../../../src/reading/assets';
import { parseSections } from '../../../src/reading/models/asset';
import { loadModels } from '../../../src/reading/models/models';
import { read } from '../../../src/reading/read';
import { packSections } from '../../../src/reading/training/write';

const bytes = readFileSync('src/reading/models/models.bin');

/** A changed copy. */
function changed(change: (copy: Uint8Array) => void): Uint8Array {
  const copy = Uint8Array.from(bytes);
  change(copy);
  return copy;
}

describe('the file of models', () => {
  it('gives back the sections that were put in, byte for byte', () => {
    const sections = new Map([
      ['b', Uint8Array.of(1, 2, 3)],
      ['a', Uint8Array.of()],
    ]);
    assert.deepEqual([...parseSections(packSections(sections))], [...sections].reverse());
    assert.deepEqual(packSections(parseSections(bytes)), Uint8Array.from(bytes));
  });

  it('is refused when it is something else, of another version, cut short or damaged', () => {
    assert.throws(() => loadModels(Uint8Array.of(1, 2)), /cut short/);
    assert.throws(() => loadModels(changed((copy) => (copy[0]! ^= 1))), /not a file of models/);
    assert.throws(() => loadModels(changed((copy) => (copy[4]! += 1))), /version/);
    assert.throws(() => loadModels(bytes.subarray(0, -1)), /cut short/);
    assert.throws(() => loadModels(changed((copy) => (copy[copy.length - 9]! ^= 1))), /damaged/);
    assert.throws(() => loadModels(packSections(new Map())), /no section/);
  });

  it('is not needed to read: dashes are told, the order is the file’s, the summary follows the title', async () => {
    const missing: string[] = [];
    const options = await loadAssets(
      () => Promise.reject(new Error('not there')),
      (part) => missing.push(part),
    );
    assert.equal(options.models, undefined);
    assert.equal(missing.length, 3);
    const lines = [
      'Storm closes northern harbour',
      '20230315',
      'https://example.com/a',
      'I dont know, she said  and left.',
      'A storm closed the northern harbour on Monday after its roof came down in the night.',
    ];
    const { losses, order, summary } = read(parseArticle(lines.join('\n')), options);
    assert.deepEqual(
      losses.map(({ line, kind }) => [line, kind]),
      [[4, 'dash']],
    );
    assert.deepEqual(order, [4, 5]);
    assert.equal(summary[0]!.line, 5);
  });
});
