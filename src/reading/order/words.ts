import { hashText, mixHashes } from '../../article/hash';
import type { SparseTable } from '../models/sparse';
import type { Wording } from '../wording';

/** How early a paragraph's words stand in articles, and how like a lead's they are: scores without a unit. */
export interface WordScores {
  readonly position: number;
  readonly lead: number;
}

export const NO_SCORES: WordScores = { position: 0, lead: 0 };

/** Words are told apart by their place at the start up to this one, and at the end. */
const OPENING = 4;
const CLOSING = 3;

/** Hashes of all that a paragraph's words show: which they are, which stand side by side, which open and close it. */
export function wordFeatures({ words }: Wording, text: string): Set<number> {
  const features = new Set<number>();
  const count = words.length;
  const hashes = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const word = words[i]!;
    const first = word.charCodeAt(0);
    hashes[i] = first >= 48 && first <= 57 ? 7 : hashText(word);
  }
  const at = (i: number): number => hashes[i] ?? 0;
  for (let i = 0; i < count; i++) {
    features.add(mixHashes(1, at(i)));
    if (i + 1 < count) features.add(mixHashes(2, mixHashes(at(i), at(i + 1))));
    if (i < OPENING) features.add(mixHashes(3 + i, at(i)));
    if (i >= count - CLOSING) features.add(mixHashes(8 + count - i, at(i)));
  }
  const opening = mixHashes(at(0), at(1));
  features.add(mixHashes(20, opening));
  features.add(mixHashes(21, mixHashes(opening, at(2))));
  features.add(mixHashes(22, mixHashes(at(count - 2), at(count - 1))));
  features.add(mixHashes(30, count < 12 ? 0 : count < 30 ? 1 : 2));
  features.add(mixHashes(31, Math.min(30, count >> 2)));
  features.add(mixHashes(32, text.startsWith('(') ? 1 : 0));
  return features;
}

/** @param table two numbers a feature: for the position, for the lead */
export function scoreWords(features: Iterable<number>, table: SparseTable): WordScores {
  let position = 0;
  let lead = 0;
  let known = 1;
  for (const feature of features) {
    const at = table.find(feature);
    if (at < 0) continue;
    known++;
    position += table.value(at);
    lead += table.value(at + 1);
  }
  // A long paragraph says no more about its place than a short one.
  const share = 1 / Math.sqrt(known);
  return { position: position * share, lead: lead * share };
}
