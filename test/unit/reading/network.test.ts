import assert from 'node:assert/strict';
import { Network } from '../../../src/reading/models/network';
import { SparseTable } from '../../../src/reading/models/sparse';
import { vectorKey, WordVectors } from '../../../src/reading/models/wordVectors';
import { trainNetwork, type NetworkExample } from '../../../src/reading/training/network';
import { encodeTable } from '../../../src/reading/training/sparse';

const OPTIONS = {
  ...{ hidden: 16, parts: 2, epochs: 25, settled: 10 },
  ...{ rate: 0.01, dropout: 0, wordDropout: 0 },
};

/** Words are 0 to 7, bits their published vectors. Nothing is lost where the bits of two words are the same. */
const DIMENSION = 3;
const vectors = Float32Array.from({ length: 8 * DIMENSION }, (_, i) =>
  (Math.trunc(i / 3) >> (i % 3)) & 1 ? 1 : -1,
);
const examples = Array.from({ length: 1024 }, (_, i): NetworkExample => {
  const a = i & 7;
  const b = (i >> 3) & 7;
  const same = (a & 1) === (b & 1);
  return {
    words: Int32Array.of(a, b),
    plain: Float64Array.of(i & 512 ? 1 : 0),
    label: same ? 0 : i & 512 ? 2 : 1,
    classes: 3,
  };
});

describe('the network over word vectors', () => {
  const trained = trainNetwork(examples, vectors, DIMENSION, OPTIONS);
  const network = new Network(trained.network);
  const table = encodeTable(
    2,
    trained.codes.map((codes, word) => [vectorKey(`w${word}`), codes] as const),
    true,
  );
  const ranks = new SparseTable(
    encodeTable(
      1,
      [0, 7].map((word) => [vectorKey(`w${word}`), [127 - word]] as const),
      true,
    ),
  );
  const words = new WordVectors(new SparseTable(table), trained.centroids, ranks);
  const inputOf = (a: string, b: string, plain: number): Float64Array => {
    const input = new Float64Array(2 * words.width + 1);
    words.fill({ hash: vectorKey(a), lower: a }, input, 0);
    words.fill({ hash: vectorKey(b), lower: b }, input, words.width);
    input[2 * words.width] = plain;
    return input;
  };

  it('is learnt through the projection of the vectors and keeps what it learnt in bytes', () => {
    let right = 0;
    for (const { words: pair, plain, label } of examples) {
      const scores = [0, ...network.values(inputOf(`w${pair[0]!}`, `w${pair[1]!}`, plain[0]!))];
      if (scores.indexOf(Math.max(...scores)) === label) right++;
    }
    assert.ok(right > 0.98 * examples.length, `${right} of ${examples.length}`);
  });

  it('gives the mean of two networks over the same vectors as one', () => {
    const pair = trainNetwork(examples, vectors, DIMENSION, { ...OPTIONS, second: 10 });
    assert.deepEqual(pair.centroids, trained.centroids);
    const both = new Network(pair.network);
    let right = 0;
    for (const { words: [a, b] = [], plain, label } of examples) {
      const scores = [0, ...both.values(inputOf(`w${a!}`, `w${b!}`, plain[0]!))];
      if (scores.indexOf(Math.max(...scores)) === label) right++;
    }
    assert.ok(right > 0.98 * examples.length, `${right} of ${examples.length}`);
    assert.equal(pair.network.length > 1.8 * trained.network.length, true);
  });

  it('is the same whenever it is trained on the same', () => {
    const again = trainNetwork(examples, vectors, DIMENSION, OPTIONS);
    assert.deepEqual(again.network, trained.network);
    assert.deepEqual(again.centroids, trained.centroids);
  });

  it('knows how rare a word is, and takes unknown ones for rarest', () => {
    assert.ok(Math.abs(words.rank(vectorKey('w0')) - 1) < 1e-6);
    assert.ok(Math.abs(words.rank(vectorKey('w7')) - 120 / 127) < 1e-6);
    assert.equal(words.rank(vectorKey('unheard')), 1);
  });

  it('gives an unknown word the vector of its ending, else of unknown words, else none', () => {
    const entries = [
      [vectorKey('-ed'), trained.codes[0]!],
      [vectorKey('-'), trained.codes[7]!],
      [vectorKey('w0'), trained.codes[0]!],
      [vectorKey('w7'), trained.codes[7]!],
    ] as const;
    const few = new WordVectors(new SparseTable(encodeTable(2, entries, true)), trained.centroids, ranks);
    const vectorOf = (word: string): Float64Array => {
      const vector = new Float64Array(few.width);
      few.fill({ hash: vectorKey(word), lower: word }, vector, 0);
      return vector;
    };
    assert.deepEqual(vectorOf('moored'), vectorOf('w0'));
    assert.deepEqual(vectorOf('harbour'), vectorOf('w7'));
    assert.notDeepEqual(vectorOf('w0'), vectorOf('w7'));
    assert.deepEqual(vectorOf('1951'), new Float64Array(few.width));
  });
});
