import assert from 'node:assert/strict';
import { SparseTable } from '../../../src/reading/models/sparse';
import { Trees } from '../../../src/reading/models/trees';
import { countAbove, highest } from '../../../src/reading/ranking';
import { boost, squared } from '../../../src/reading/training/boost';
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
});
