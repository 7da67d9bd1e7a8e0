import { hashText, mixHashes } from '../../article/hash';
import type { Candidate } from './apostropheCandidate';
import type { Lexicon } from './lexicon';
import type { WordInfo } from './wordInfo';

/** Number of hashes a candidate. */
const FEATURES = 50;

/**
 * What stands around a word that may have lost an apostrophe, as hashes for the linear model.
 *
 * @param i index of its token
 * @param word lower case
 * @param opens whether it opens its sentence
 * @param infos the words of its passage
 */
export function apostropheFeatures(
  i: number,
  word: string,
  opens: boolean,
  infos: readonly WordInfo[],
  lexicon: Lexicon,
): Int32Array {
  const own = hashText(word, 17);
  const outside = (k: number): number => (k < 0 ? -1 : -2);
  const hash = (k: number): number => infos[k]?.hash ?? outside(k);
  const ending = (k: number): number => infos[k]?.ending ?? outside(k);
  const shapeAt = (k: number): number => infos[k]?.shape ?? outside(k);
  const classAt = (k: number): number => infos[k]?.class ?? outside(k);
  const shape = infos[i]!.shape * 2 + (opens ? 1 : 0);
  const next = hash(i + 1);
  const next2 = hash(i + 2);
  const before = hash(i - 1);
  const before2 = hash(i - 2);
  const nextShape = shapeAt(i + 1);
  const nextKind = (infos[i + 1]?.endingClass ?? 0) * 8 + nextShape;
  const next2Kind = (infos[i + 2]?.endingClass ?? 0) * 8 + shapeAt(i + 2);
  const beforeShape = shapeAt(i - 1);
  const list = new Int32Array(FEATURES);
  let filled = 0;
  const add = (kind: number, value: number): void => {
    list[filled++] = mixHashes(kind, value);
  };
  add(1, 0);
  add(2, own);
  add(3, hashText(word.slice(-4), 23));
  add(4, hashText(word.slice(-3), 23));
  add(5, shape);
  add(6, next);
  add(7, nextKind);
  add(8, before);
  add(9, ending(i + 1));
  add(10, ending(i - 1));
  add(11, nextShape * 16 + shape);
  add(12, beforeShape * 16 + shape);
  add(13, mixHashes(next, shape));
  add(14, mixHashes(nextKind, shape));
  add(15, mixHashes(before, shape));
  add(16, mixHashes(own, next));
  add(17, mixHashes(own, before));
  add(18, mixHashes(own, nextKind));
  add(19, next2);
  add(20, before2);
  add(21, mixHashes(nextKind, next2Kind));
  add(22, mixHashes(mixHashes(nextKind, next2Kind), shape));
  add(23, mixHashes(before, nextKind));
  add(24, mixHashes(before, next));
  add(25, mixHashes(before2, before));
  add(26, mixHashes(next, next2));
  add(27, mixHashes(next, next2Kind));
  add(28, mixHashes(hashText(word.slice(-3), 23), nextKind));
  add(29, mixHashes(mixHashes(before, shape), nextKind));
  add(30, Math.min(word.length, 12));
  add(31, mixHashes(next2Kind, shape));
  add(32, mixHashes(hash(i + 3), nextKind));
  const nextClass = classAt(i + 1);
  const next2Class = classAt(i + 2);
  const next3Class = classAt(i + 3);
  const beforeClass = classAt(i - 1);
  const before2Class = classAt(i - 2);
  const ownClass = lexicon.wordClass(word) * 2 + (infos[i]!.shape >= 3 ? 1 : 0);
  const baseClass = lexicon.wordClass(word.slice(0, -1)) * 2 + (infos[i]!.shape >= 3 ? 1 : 0);
  add(50, nextClass);
  add(51, mixHashes(nextClass, shape));
  add(52, mixHashes(nextClass, next2Class));
  add(53, mixHashes(mixHashes(nextClass, next2Class), shape));
  add(54, mixHashes(beforeClass, nextClass));
  add(55, mixHashes(mixHashes(beforeClass, nextClass), shape));
  add(56, mixHashes(own, nextClass));
  add(57, mixHashes(own, beforeClass));
  add(58, mixHashes(ownClass, nextClass));
  add(59, mixHashes(baseClass, nextClass));
  add(60, mixHashes(mixHashes(ownClass, nextClass), beforeClass));
  add(61, mixHashes(mixHashes(nextClass, next2Class), next3Class));
  add(62, mixHashes(mixHashes(beforeClass, before2Class), nextClass));
  add(63, mixHashes(mixHashes(own, nextClass), next2Class));
  add(64, baseClass);
  add(65, ownClass);
  add(66, mixHashes(baseClass, mixHashes(nextClass, next2Class)));
  add(67, mixHashes(mixHashes(ownClass, beforeClass), mixHashes(nextClass, next2Class)));
  return list;
}

/**
 * Features of what the rest of the article says of a word in s: how often the word stands in it, how often without its
 * s; alone and together with the sort of word that follows.
 *
 * @param words how often each printed word stands in the article
 */
export function documentFeatures(
  { word, base, capital, nextClass }: Candidate,
  words: ReadonlyMap<string, number>,
): readonly [number, number] {
  const printed = capital ? base.charAt(0).toUpperCase() + base.slice(1) : base;
  const alone = words.get(printed) ?? 0;
  const small = capital ? (words.get(base) ?? 0) : 0;
  const same = words.get(capital ? printed + word.slice(-1) : word) ?? 0;
  const code =
    Math.min(alone, 2) + 3 * Math.min(small, 2) + 9 * Math.min(Math.max(same - 1, 0), 2) + (capital ? 27 : 0);
  return [mixHashes(41, code), mixHashes(43, code * 128 + nextClass)];
}
