import assert from 'node:assert/strict';
import { Network } from '../../../src/reading/models/network';
import { SparseTable } from '../../../src/reading/models/sparse';
import { Trees } from '../../../src/reading/models/trees';
import { networkInputs, oddsOf } from '../../../src/reading/order/networks';
import { countAbove, highest } from '../../../src/reading/ranking';
import { boost, squared } from '../../../src/reading/training/boost';
import { trainOrderNetwork } from '../../../src/reading/training/orderNetwork';
import { encodeTable } from '../../../src/reading/training/sparse';

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

  it('learns which paragraph is the lead and which stands first', () => {
    // The first feature falls from paragraph to paragraph.
    const articles = Array.from({ length: 64 }, (_, n) => {
      const place = [3, 0, 4, 1, 2].map((p) => (p + n) % 5);
      return { place, inputs: place.map((p) => Float64Array.of(2 - p, (p * n) % 3)) };
    });
    const options = { hidden: 8, epochs: 40, rate: 0.01, inputDropout: 0.1, dropout: 0.1 };
    const encoded = trainOrderNetwork(articles, 1, { ...options, leadWeight: 0.5, decay: 0 });
    assert.deepEqual(encoded, trainOrderNetwork(articles, 1, { ...options, leadWeight: 0.5, decay: 0 }));
    const network = new Network(encoded);
    const outputs = [2, 1, 0, -1, -2].map((x) => [network.values(Float64Array.of(x, 1))]);
    const leads = outputs.map(([own]) => own![0]!);
    assert.equal(leads.indexOf(Math.max(...leads)), 0);
    for (let i = 0; i < 5; i++) {
      for (let j = i + 1; j < 5; j++) {
        const odds = oddsOf(outputs[i]!, outputs[j]!);
        assert.ok(odds > 0);
        assert.ok(Math.abs(odds + oddsOf(outputs[j]!, outputs[i]!)) < 1e-9);
      }
    }
  });
});
