import assert from 'node:assert/strict';
import { RecentWeakMap } from '../../../src/article/recent';
import { Slab } from '../../../src/article/slab';

describe('arrays cut from a slab', () => {
  it('are of the length asked for, zero, and nobody else’s', () => {
    const slab = new Slab((length) => new Uint32Array(length));
    const arrays = Array.from({ length: 500 }, (_, n) => slab.take(n * 3).fill(n));
    arrays.forEach((array, n) => {
      assert.equal(array.length, n * 3);
      assert.ok(array.every((value) => value === n));
    });
    assert.ok(slab.take(40).every((value) => value === 0));
  });

  it('hold what they are given', () => {
    const slab = new Slab((length) => new Float32Array(length));
    assert.deepEqual(slab.keep([1, 2.5]), Float32Array.of(1, 2.5));
    assert.deepEqual(slab.keep([]), new Float32Array(0));
    assert.deepEqual(slab.keep(new Float64Array(10_000).fill(3)), new Float32Array(10_000).fill(3));
  });
});

describe('the map of recent entries', () => {
  it('holds some thousand, the last ones and those asked for', () => {
    const map = new RecentWeakMap<object, number>();
    const keys = Array.from({ length: 20_000 }, () => ({}));
    keys.forEach((key, n) => {
      map.set(key, n);
      assert.equal(map.get(keys[0]!), 0);
    });
    assert.equal(map.get(keys.at(-1)!), 19_999);
    assert.equal(map.get(keys[17_000]!), 17_000);
    assert.equal(map.get(keys[1]!), undefined);
  });
});
