import { hashText } from '../../article/hash';
import { vectorKey } from '../models/wordVectors';
import type { TrainingDocument } from './document';
import { loadPublishedVectors } from './publishedVectors';
import { randomNumbers } from './random';
import { encodeTable } from './sparse';

/** Only words of so many articles are kept, and of them the most common. */
const FEWEST_ARTICLES = 5;
const MOST_WORDS = 8_000;

/** Numbers of a vector. */
const WIDTH = 24;

/** Published vectors, along the directions in which the words of the articles differ most, encoded. */
export function trainVectors(documents: readonly TrainingDocument[]): Uint8Array {
  const counts = new Map<string, { articles: number; uses: number }>();
  for (const { view } of documents) {
    const own = new Map<string, number>();
    for (const { wording } of view.paragraphs)
      for (const word of wording.words) own.set(word, (own.get(word) ?? 0) + 1);
    for (const [word, uses] of own) {
      const count = counts.get(word) ?? { articles: 0, uses: 0 };
      counts.set(word, { articles: count.articles + 1, uses: count.uses + uses });
    }
  }
  const published = loadPublishedVectors(counts.keys());
  const common = [...counts]
    .filter(([word, { articles }]) => articles >= FEWEST_ARTICLES && published.rows.has(vectorKey(word)))
    .sort((a, b) => b[1].uses - a[1].uses || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_WORDS);
  const vectors = common.map(([word]) => {
    const row = published.rows.get(vectorKey(word))!;
    return published.vectors.subarray(row * published.dimension, (row + 1) * published.dimension);
  });
  const axes = principalAxes(
    vectors,
    common.map(([, { uses }]) => Math.sqrt(uses)),
    WIDTH,
  );
  // To one scale: a number of a vector is about 1.
  const size = Math.sqrt(
    vectors.reduce((sum, vector) => sum + dot(vector, vector) / vector.length, 0) / vectors.length,
  );
  return encodeTable(
    WIDTH,
    common.map(([word], i) => [hashText(word), axes.map((axis) => dot(vectors[i]!, axis) / size)] as const),
  );
}

/** The eigenvectors of the largest eigenvalues of the weighted sum of outer products, by orthogonal iteration. */
function principalAxes(
  vectors: readonly Float32Array[],
  weights: readonly number[],
  width: number,
): Float64Array[] {
  const size = vectors[0]!.length;
  const products = Array.from({ length: size }, () => new Float64Array(size));
  for (const [i, vector] of vectors.entries()) {
    for (let a = 0; a < size; a++) {
      const x = weights[i]! * vector[a]!;
      for (let b = 0; b < size; b++) products[a]![b]! += x * vector[b]!;
    }
  }
  const random = randomNumbers(13);
  let axes = Array.from({ length: width }, () => Float64Array.from({ length: size }, () => random() - 0.5));
  for (let round = 0; round < 100; round++) {
    axes = axes.map((axis) => Float64Array.from(products, (row) => dot(row, axis)));
    for (const [k, axis] of axes.entries()) {
      for (const other of axes.slice(0, k)) {
        const share = dot(axis, other);
        for (let i = 0; i < size; i++) axis[i]! -= share * other[i]!;
      }
      const length = Math.sqrt(dot(axis, axis));
      for (let i = 0; i < size; i++) axis[i]! /= length;
    }
  }
  return axes;
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
