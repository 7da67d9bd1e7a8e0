/** Product quantization of word vectors (Jégou et al., TPAMI 2011), as `../models/wordVectors.ts` holds them. */
import { MOST_CENTROID, PART } from '../models/wordVectors';
import { ByteWriter } from './bytes';
import { shuffled } from './random';

/** K-means over each part of the vectors. @param vectors rows of `width` numbers */
export function quantize(
  vectors: Float32Array,
  width: number,
): { quantized: Float32Array; centroids: Uint8Array; codes: Int8Array[] } {
  const parts = width / PART;
  const count = vectors.length / width;
  const many = 2 * MOST_CENTROID + 1;
  const all = new Float32Array(parts * many * PART);
  const assigned = Array.from({ length: count }, () => new Int8Array(parts));
  for (let part = 0; part < parts; part++) {
    const own = all.subarray(part * many * PART, (part + 1) * many * PART);
    const starts = shuffled(count, part + 1);
    for (let c = 0; c < many; c++) {
      const row = starts[c % count]!;
      for (let k = 0; k < PART; k++) own[c * PART + k] = vectors[row * width + part * PART + k]!;
    }
    for (let round = 0; round < 10; round++) {
      const sums = new Float64Array(many * (PART + 1));
      for (let row = 0; row < count; row++) {
        const c = nearest(own, vectors, row * width + part * PART);
        assigned[row]![part] = c - MOST_CENTROID;
        for (let k = 0; k < PART; k++) sums[c * (PART + 1) + k]! += vectors[row * width + part * PART + k]!;
        sums[c * (PART + 1) + PART]!++;
      }
      if (round === 9) break;
      for (let c = 0; c < many; c++) {
        const n = sums[c * (PART + 1) + PART]!;
        if (n > 0) for (let k = 0; k < PART; k++) own[c * PART + k] = sums[c * (PART + 1) + k]! / n;
      }
    }
  }
  const unit = Number((Math.max(...all.map(Math.abs)) / 127).toPrecision(4));
  const bytes = all.map((x) => Math.round(x / unit));
  const quantized = new Float32Array(vectors.length);
  for (let row = 0; row < count; row++) {
    for (let part = 0; part < parts; part++) {
      const centroid = part * many + assigned[row]![part]! + MOST_CENTROID;
      for (let k = 0; k < PART; k++)
        quantized[row * width + part * PART + k] = bytes[centroid * PART + k]! * unit;
    }
  }
  const writer = new ByteWriter().byte(parts).real(unit).bytes(bytes);
  return { quantized, centroids: writer.finish(), codes: assigned };
}

function nearest(centroids: Float32Array, vectors: Float32Array, at: number): number {
  let best = 0;
  let least = Infinity;
  for (let c = 0; c < centroids.length; c += PART) {
    let distance = 0;
    for (let k = 0; k < PART; k++) distance += (centroids[c + k]! - vectors[at + k]!) ** 2;
    if (distance < least) {
      least = distance;
      best = c;
    }
  }
  return best / PART;
}
