import type { PassageContent } from '../../article/passages';
import { hashText, mixHashes } from '../models/hash';
import type { Lexicon } from './lexicon';
import type { WordInfo } from './wordInfo';

/**
 * A word that may have lost an apostrophe. Its classes are: nothing lost, lost at `first`, lost at `second`.
 */
export interface Candidate {
  /** UTF-16 offsets in the passage where the apostrophe would stand; `second` is -1 where there is only one place. */
  readonly first: number;
  readonly second: number;
  /** Lower-case word, and what is left of it without its final s. */
  readonly word: string;
  readonly base: string;
  readonly capital: boolean;
  /** A contraction by its spelling alone. */
  readonly contraction: boolean;
  /** What sort of word follows, see `WordInfo.class`. */
  readonly nextClass: number;
  /** Hashes of what stands there, for the model. */
  readonly features: Int32Array;
}

const NEGATED = 'is are was were do does did has have had ca could should would wo must need ai might'.split(
  ' ',
);

/**
 * English contractions by their spelling without the apostrophe, and where it stood: auxiliaries with *not*, pronouns
 * and question words with *am, are, is, have, has, will, would, had* (Quirk et al., A Comprehensive Grammar of the
 * English Language, §§ 3.23, 3.39). A closed class; those that are words of their own (`were`, `ill`, `its`) are told
 * apart by what stands around them.
 */
export const CONTRACTIONS: ReadonlyMap<string, number> = new Map([
  ...NEGATED.map((verb) => [`${verb}nt`, verb.length + 1] as const),
  ...(
    [
      ['i', 'm ve ll d'],
      ['you', 're ve ll d'],
      ['we', 're ve ll d'],
      ['they', 're ve ll d'],
      ['he', 's ll d'],
      ['she', 's ll d'],
      ['it', 's ll d'],
      ['that', 's ll d'],
      ['this', 'll'],
      ['there', 's ll d re ve'],
      ['here', 's'],
      ['who', 's ll d ve re'],
      ['what', 's ll d re ve'],
      ['where', 's d re'],
      ['when', 's'],
      ['how', 's d re'],
      ['why', 's d'],
      ['let', 's'],
      ['would', 've'],
      ['could', 've'],
      ['should', 've'],
      ['might', 've'],
      ['must', 've'],
      ['everyone', 's'],
      ['everybody', 's'],
      ['everything', 's'],
      ['someone', 's'],
      ['somebody', 's'],
      ['something', 's'],
      ['anyone', 's'],
      ['nobody', 's'],
      ['nothing', 's'],
    ] as const
  ).flatMap(([head, tails]) => tails.split(' ').map((tail) => [head + tail, head.length] as const)),
  ['oclock', 1],
  ['yall', 1],
  ['maam', 2],
  ['cmon', 1],
  ['natl', 3],
  ['govt', 4],
  ['intl', 3],
]);

/** Every word of a passage that may have lost an apostrophe. Linear. */
export function apostropheCandidates(
  { text, tokens, sentences }: PassageContent,
  lexicon: Lexicon,
): Candidate[] {
  const found: Candidate[] = [];
  const infos: WordInfo[] = [];
  for (let i = 0; i < tokens.length; i++)
    infos.push(lexicon.info(text.slice(tokens.starts[i], tokens.ends[i])));
  let sentence = 0;
  for (let i = 0; i < tokens.length; i++) {
    const end = tokens.ends[i]!;
    const tokenStart = tokens.starts[i]!;
    while (sentence < sentences.length && tokenStart >= sentences[sentence]!.end) sentence++;
    if (end - tokenStart > 40 || !mayHaveLost(text.charCodeAt(end - 1), infos[i]!)) continue;
    const token = text.slice(tokenStart, end);
    // `U.K.s`: the tokens are `U.K.` and `s`.
    const initials = token === 's' && /[A-Z]\.$/.test(text.slice(Math.max(0, tokenStart - 2), tokenStart));
    // Of `Mecklenburg-Schwerins` only the last part is looked at.
    const start = tokenStart + token.lastIndexOf('-') + 1;
    const places = initials ? { first: 0, second: -1 } : placesOf(text.slice(start, end));
    if (places === null) continue;
    const word = text.slice(start, end).toLowerCase();
    const base = word.endsWith('s') ? word.slice(0, -1) : word;
    const opens = tokenStart === sentences[sentence]?.start;
    found.push({
      first: start + places.first,
      second: places.second < 0 ? -1 : start + places.second,
      word,
      base,
      capital: /^[A-Z]/.test(text.slice(start, end)),
      contraction: CONTRACTIONS.has(word),
      nextClass: infos[i + 1]?.class ?? 0,
      features: featuresOf(i, word, opens, infos, lexicon),
    });
  }
  return found;
}

function placesOf(word: string): { first: number; second: number } | null {
  const lower = word.toLowerCase();
  const contraction = CONTRACTIONS.get(lower);
  if (contraction !== undefined) return { first: contraction, second: -1 };
  if (/^\d0s$/.test(word)) return { first: 0, second: -1 };
  if (/^(?:19|20)\d0s$/.test(word)) return null;
  if (/^[OD][A-Z][a-z]{2,}$/.test(word)) return { first: 1, second: -1 };
  if (/^(?:til|em|twas|cause)$/.test(word)) return { first: 0, second: -1 };
  if (word.length >= 3 && /^[A-Za-z.&\d]*[A-Za-z.]s$/.test(word)) {
    return { first: word.length - 1, second: word.length };
  }
  return null;
}

/** A quick look before the careful one: only words in s, contractions and a few names can have lost anything. */
function mayHaveLost(last: number, { lower, shape }: WordInfo): boolean {
  return (
    last === 115 ||
    CONTRACTIONS.has(lower) ||
    (shape === 3 && /^[od]/.test(lower)) ||
    /^(?:til|em|twas|cause)$/.test(lower)
  );
}

function featuresOf(
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
  const list: number[] = [];
  const add = (kind: number, value: number): void => {
    list.push(mixHashes(kind, value));
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
  return Int32Array.from(list);
}

/**
 * Features of what the rest of the article says of a candidate: how often the word stands in it, how often without its
 * s; alone and together with the sort of word that follows.
 *
 * @param words how often each printed word stands in the article
 */
export function documentFeatures(
  { first, second, word, base, capital, contraction, nextClass }: Candidate,
  words: ReadonlyMap<string, number>,
): readonly [number, number] {
  if (contraction || second < 0) return [mixHashes(40, first === 0 ? 1 : 0), mixHashes(42, nextClass)];
  const printed = capital ? base.charAt(0).toUpperCase() + base.slice(1) : base;
  const alone = words.get(printed) ?? 0;
  const small = capital ? (words.get(base) ?? 0) : 0;
  const same = words.get(capital ? printed + word.slice(-1) : word) ?? 0;
  const code =
    Math.min(alone, 2) + 3 * Math.min(small, 2) + 9 * Math.min(Math.max(same - 1, 0), 2) + (capital ? 27 : 0);
  return [mixHashes(41, code), mixHashes(43, code * 128 + nextClass)];
}
