import assert from 'node:assert/strict';
import { analysePassage } from '../../../src/article/passages';
import { AttentionNetwork } from '../../../src/reading/models/attention';
import { SparseTable } from '../../../src/reading/models/sparse';
import { Trees } from '../../../src/reading/models/trees';
import { networkInputs, oddsOf } from '../../../src/reading/order/networks';
import { RELATIONS } from '../../../src/reading/order/pairs';
import { quotingOf } from '../../../src/reading/order/quoting';
import { countAbove, highest } from '../../../src/reading/ranking';
import type { FoundStatements } from '../../../src/reading/statements';
import { runSteps } from '../../../src/steps';
import { boost, squared } from '../../../src/reading/training/boost';
import { trainOrderNetwork } from '../../../src/reading/training/orderNetwork';
import { randomNumbers, shuffled } from '../../../src/reading/training/random';
import { encodeTable } from '../../../src/reading/training/sparse';
import type { MarkOdds } from '../../../src/tagger/tagger';

describe('order: the forms models are stored in', () => {
  it('gives back from a sparse table what was put in, to the precision of a byte', () => {
    const entries = Array.from(
      { length: 500 },
      (_, i) => [Math.imul(i + 1, 0x9e3779b1), [i / 100, -i / 50]] as const,
    );
    const table = new SparseTable(encodeTable(2, entries));
    for (const [hash, [a, b]] of entries) {
      const at = table.find(hash);
      assert.ok(at >= 0);
      assert.ok(Math.abs(table.value(at) - a) < 0.05);
      assert.ok(Math.abs(table.value(at + 1) - b) < 0.05);
    }
    assert.equal(table.find(12_345), -1);
  });

  it('learns a step and evaluates it after encoding', () => {
    const rows = Array.from({ length: 400 }, (_, i) => [i / 400, (i * 7) % 13]);
    const targets = rows.map(([x]) => (x! > 0.5 ? 1 : 0));
    const trees = new Trees(
      boost(rows, squared(targets), { trees: 40, depth: 2, rate: 0.3, lambda: 1, bias: 0.5 }),
    );
    assert.ok(trees.value([0.9, 3]) > 0.9);
    assert.ok(trees.value([0.1, 3]) < 0.1);
  });

  it('ranks', () => {
    const values = Float64Array.of(3, 9, 9, 1, 5);
    assert.deepEqual(highest(values, 3), [1, 2, 4]);
    assert.deepEqual(highest(values, 99), [1, 2, 4, 0, 3]);
    assert.deepEqual(highest(values, 0), []);
    assert.equal(countAbove(values.slice().sort(), 5), 2);
    assert.equal(countAbove(values.slice().sort(), 9), 0);
  });

  it('shows networks how far a feature is from its means, and the words', () => {
    const rows = [Float64Array.of(12, 5), Float64Array.of(8, 500)];
    const words = [Float64Array.of(0.5), Float64Array.of(-0.5)];
    const inputs = networkInputs(rows, words, Float64Array.of(10, 5, 2, 1));
    assert.deepEqual(
      inputs.map((input) => [...input]),
      [
        [1, 0, 1, -1.5, 0.5],
        [-1, 3, -1, 1.5, -0.5],
      ],
    );
  });

  const OPTIONS = {
    ...{ units: 16, heads: 2, epochs: 30, rate: 0.01, inputDropout: 0, dropout: 0.1 },
    ...{ leadWeight: 0.5, decay: 0 },
  };
  const unrelated = (count: number): Float64Array => new Float64Array(count * count * RELATIONS);

  it('learns which paragraph is the lead and which stands first', () => {
    // The first feature falls from paragraph to paragraph.
    const articles = Array.from({ length: 64 }, (_, n) => {
      const place = [3, 0, 4, 1, 2].map((p) => (p + n) % 5);
      const inputs = place.map((p) => Float64Array.of(2 - p, (p * n) % 3));
      return { place, inputs, relations: unrelated(5) };
    });
    const encoded = trainOrderNetwork(articles, 1, OPTIONS);
    assert.deepEqual(encoded, trainOrderNetwork(articles, 1, OPTIONS));
    const rows = [2, 1, 0, -1, -2].map((x) => Float64Array.of(x, 1));
    const outputs = [runSteps(new AttentionNetwork(encoded).values(rows, unrelated(5)))];
    const leads = outputs[0]!.map(([lead]) => lead!);
    assert.equal(leads.indexOf(Math.max(...leads)), 0);
    for (let i = 0; i < 5; i++) {
      for (let j = i + 1; j < 5; j++) {
        const odds = oddsOf(outputs, i, j);
        assert.ok(odds > 0);
        assert.ok(Math.abs(odds + oddsOf(outputs, j, i)) < 1e-9);
      }
    }
  });

  it('learns from the paragraph that another is related to', () => {
    // Where a paragraph stands is written in another one, to which it alone is related.
    const random = randomNumbers(7);
    const articles = Array.from({ length: 300 }, (_, n) => {
      const place = shuffled(4, n);
      const holder = shuffled(4, n + 1_000);
      const inputs = place.map(() => Float64Array.of(0, random()));
      const relations = unrelated(4);
      for (const [i, j] of holder.entries()) {
        relations[(i * 4 + j) * RELATIONS] = 3;
        inputs[j]![0] = 1.5 - place[i]!;
      }
      return { place, inputs, relations };
    });
    const network = new AttentionNetwork(trainOrderNetwork(articles.slice(0, 250), 1, OPTIONS));
    let right = 0;
    for (const { place, inputs, relations } of articles.slice(250)) {
      const outputs = [runSteps(network.values(inputs, relations))];
      for (const [i, j] of [
        [0, 1],
        [2, 3],
      ] as const)
        right += +(oddsOf(outputs, i, j) > 0 === place[i]! < place[j]!);
    }
    assert.ok(right > 85, `${right} of 100`);
  });
});

describe('order: what a paragraph quotes', () => {
  const passages = ['Boats will stay in port, he said.', 'The harbour closed.'].map((text, index) => ({
    ...{ line: 4 + index, offset: 0, paragraph: index },
    ...analysePassage(text),
  }));
  const span = { line: 4, start: 0, end: 23, text: 'Boats will stay in port' };
  const source = { line: 4, start: 25, end: 27, text: 'he' };
  const found = (kind: 'direct' | 'indirect'): FoundStatements => ({
    statements: [
      {
        ...{ ...span, kind, inferred: true, confidence: 0.5, attribution: 0, source },
        cue: { line: 4, start: 28, end: 32, text: 'said' },
      },
    ],
    odds: [null, null],
  });

  it('counts statements by their confidence, and nothing where there are none', () => {
    const [first, second] = runSteps(quotingOf(passages, found('direct')));
    assert.ok(Math.abs(first![0]! - (0.5 * 23) / 33) < 1e-9);
    assert.deepEqual([...first!.slice(7)], [0.5, 0, 0, 0.5, 0, 0, 1, 0, 1]);
    assert.ok(second!.every((x) => x === 0));
  });

  it('tells kinds apart', () => {
    const [direct] = runSteps(quotingOf(passages, found('direct')));
    const [indirect] = runSteps(quotingOf(passages, found('indirect')));
    assert.equal(indirect![0], 0);
    assert.equal(indirect![1], direct![0]);
    assert.equal(indirect![8], direct![7]);
  });

  it('takes the odds of marks for what they are worth', () => {
    const marks = (length: number): MarkOdds => ({
      inside: new Float32Array(length).fill(20),
      opens: new Float32Array(length).fill(-20),
      closes: new Float32Array(length),
    });
    const odds = passages.map(({ tokens }) => marks(tokens.length));
    const [row] = runSteps(quotingOf(passages, { statements: [], odds }));
    assert.deepEqual(
      [...row!.slice(3, 7)].map((x) => Math.round(100 * x)),
      [100, 0, 50, 100],
    );
  });
});
