import { ByteWriter } from './bytes';

/**
 * Encodes a map from hashes to numbers for `SparseTable`. Of keys that fall together the first wins.
 *
 * @param exact the numbers are whole, from -127 to 127, and kept as they are
 */
export function encodeTable(
  width: number,
  entries: Iterable<readonly [number, ArrayLike<number>]>,
  exact = false,
): Uint8Array {
  const byKey = new Map<number, ArrayLike<number>>();
  for (const [hash, values] of entries) {
    const key = hash & 0xff_ffff;
    if (!byKey.has(key)) byKey.set(key, values);
  }
  const sorted = [...byKey].sort((a, b) => a[0] - b[0]);
  const largest = Math.max(1e-9, ...sorted.map(([, values]) => Math.max(...Array.from(values, Math.abs))));
  const unit = exact ? 1 : Number((largest / 127).toPrecision(4));
  const writer = new ByteWriter().byte(width).real(unit).whole(sorted.length);
  let last = 0;
  for (const [key] of sorted) {
    let difference = key - last;
    last = key;
    while (difference >= 0x80) {
      writer.byte((difference & 0x7f) | 0x80);
      difference >>>= 7;
    }
    writer.byte(difference);
  }
  for (const [, values] of sorted) writer.bytes(Array.from(values, (x) => Math.round(x / unit)));
  return writer.finish();
}
