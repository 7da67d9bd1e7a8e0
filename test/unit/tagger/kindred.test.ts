import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GROUPS, KindredWords, packKindred } from '../../../src/tagger/model/kindred';
import { groupWords } from '../../../src/tagger/training/groups';

describe('kindred words', () => {
  const words = Array.from({ length: 3_000 }, (_, at) => `word${at.toString(36)}`);

  it('know the group of every word, however far apart their keys are', () => {
    for (const some of [words, words.slice(0, 3), []]) {
      const kindred = new KindredWords(packKindred(some.map((word, at) => [word, at % GROUPS])));
      some.forEach((word, at) => {
        assert.equal(kindred.groupOf(word), at % GROUPS, word);
      });
    }
  });

  it('take hardly any other word for one of them', () => {
    const kindred = new KindredWords(packKindred(words.map((word) => [word, 1])));
    const strangers = Array.from({ length: 20_000 }, (_, at) => `other${at}`);
    const taken = strangers.filter((word) => kindred.groupOf(word) >= 0).length;
    assert.ok(taken < 80, `${taken} of ${strangers.length}`);
    assert.equal(new KindredWords(new Uint16Array()).groupOf('word'), -1);
  });

  it('take two bytes a word', () => {
    const many = Array.from({ length: 30_000 }, (_, at) => [`word${at}`, 0] as const);
    assert.ok(packKindred(many).length < 1.06 * many.length);
  });

  it('are those of the published words that the vocabulary lacks, the like ones together', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-'));
    try {
      const file = path.join(folder, 'vectors.json');
      const vectors = {
        harbour: [1, 0.1],
        mooring: [0.9, 0.2],
        moorings: [0.8, 0.1],
        delight: [0.1, 1],
        gladness: [0.2, 0.8],
        bridges: [0.5, 0.5],
        'no word': [1, 1],
        pier: [1, 0],
      };
      writeFileSync(file, JSON.stringify({ dimensions: 2, words: Object.keys(vectors), vectors }));
      const groups = groupWords(new Set(['pier', 'bridge', 'mooring']), file);
      assert.deepEqual([...groups.keys()], ['harbour', 'delight', 'gladness']);
      assert.notEqual(groups.get('harbour'), groups.get('delight'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
