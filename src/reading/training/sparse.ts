import type { EncodedTable } from '../models/sparse';

/** Encodes a map from hashes to numbers for `SparseTable`. Of keys that fall together the first wins. */
export function encodeTable(
  width: number,
  entries: Iterable<readonly [number, ArrayLike<number>]>,
): EncodedTable {
  const byKey = new Map<number, ArrayLike<number>>();
  for (const [hash, values] of entries) {
    const key = hash & 0xff_ffff;
    if (!byKey.has(key)) byKey.set(key, values);
  }
  const sorted = [...byKey].sort((a, b) => a[0] - b[0]);
  const largest = Math.max(1e-9, ...sorted.map(([, values]) => Math.max(...Array.from(values, Math.abs))));
  const unit = Number((largest / 127).toPrecision(4));
  const keys: number[] = [];
  let last = 0;
  for (const [key] of sorted) {
    let difference = key - last;
    last = key;
    while (difference >= 0x80) {
      keys.push((difference & 0x7f) | 0x80);
      difference >>>= 7;
    }
    keys.push(difference);
  }
  const values = sorted.flatMap(([, list]) => Array.from(list, (x) => Math.round(x / unit) & 0xff));
  return {
    width,
    keys: Buffer.from(keys).toString('base64'),
    values: Buffer.from(values).toString('base64'),
    unit,
  };
}
