import type { PassageContent } from '../../article/passages';
import { hashText } from '../../article/hash';
import type { SparseTable } from '../models/sparse';
import type { Wording } from '../wording';

/** Units that compare two paragraphs. */
export const PAIR_UNITS = 16;

/**
 * What a network says of a paragraph: how like a lead it is; how early; then what each unit adds to that where the
 * paragraph stands first, and where second.
 */
export const NETWORK_OUTPUTS = 2 + 2 * PAIR_UNITS;

/** Features further from their mean count as so many times the usual distance. */
const FURTHEST = 3;

/** Means over many words are small; this makes them about as large as the other inputs. */
const MEANING_SCALE = 3;

/** The mean vectors of a paragraph's words and of those of its first sentence. */
export function meaningOf(
  { words, starts }: Wording,
  { sentences }: PassageContent,
  vectors: SparseTable,
): Float64Array {
  const { width } = vectors;
  const sums = new Float64Array(2 * width);
  const end = sentences[0]?.end ?? 0;
  let first = 0;
  while (first < words.length && starts[first]! < end) first++;
  for (let i = 0; ; i++) {
    if (i === first) sums.copyWithin(width, 0, width);
    if (i >= words.length) break;
    const at = vectors.find(hashText(words[i]!));
    if (at >= 0) for (let k = 0; k < width; k++) sums[k]! += MEANING_SCALE * vectors.value(at + k);
  }
  return sums.map((sum, k) => sum / Math.max(1, k < width ? words.length : first));
}

/**
 * What the networks see of each paragraph: how far its features are from their mean over all articles, then from that
 * over this one, in units of the usual distance; then its `meaningOf`.
 *
 * @param scale the mean of each feature, then the usual distance of each
 */
export function networkInputs(
  rows: readonly Float64Array[],
  meanings: readonly Float64Array[],
  scale: Float64Array,
): Float64Array[] {
  const width = scale.length / 2;
  const mean = new Float64Array(width);
  const inputs = rows.map((row, i) => {
    const input = new Float64Array(2 * width + meanings[i]!.length);
    for (let k = 0; k < width; k++) {
      const x = (row[k]! - scale[k]!) / scale[width + k]!;
      input[k] = Math.max(-FURTHEST, Math.min(FURTHEST, x));
      mean[k]! += input[k]! / rows.length;
    }
    input.set(meanings[i]!, 2 * width);
    return input;
  });
  for (const input of inputs) for (let k = 0; k < width; k++) input[width + k] = input[k]! - mean[k]!;
  return inputs;
}

/**
 * Log-odds that one paragraph stands before another: the mean of all networks.
 *
 * @param outputs of each network, of each paragraph
 */
export function oddsOf(outputs: readonly (readonly Float64Array[])[], one: number, other: number): number {
  let sum = 0;
  for (const own of outputs) {
    const a = own[one]!;
    const b = own[other]!;
    sum += a[1]! - b[1]!;
    for (let k = 2, l = 2 + PAIR_UNITS; l < NETWORK_OUTPUTS; k++, l++)
      sum += Math.max(0, a[k]! + b[l]!) - Math.max(0, b[k]! + a[l]!);
  }
  return sum / outputs.length;
}
