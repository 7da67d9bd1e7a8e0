import lists from './lists/apostrophes.json';
import { wordsOfList } from '../../article/wordList';
import type { PassageContent } from '../../article/passages';
import { hashText, mixHashes } from '../../article/hash';
import type { Lexicon } from './lexicon';
import { nothingLost } from './nothingLost';
import { isPluralOwner } from './pluralOwner';
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
  /** The word that follows, as printed. */
  readonly next: string;
  /** Hashes of what stands there, for the linear model. */
  readonly features: Int32Array;
  /** Index of its token in the passage, and whether that opens a sentence. */
  readonly token: number;
  readonly opens: boolean;
  /** By grammar many own what follows, see `isPluralOwner`. */
  readonly pluralOwner: boolean;
  /** The words around in numbers, see `wordsAround`: what `possessiveRow` starts with. */
  readonly around: readonly number[];
}

/**
 * English contractions by their spelling without the apostrophe, and where it stood: auxiliaries with *not*, pronouns
 * and question words with *am, are, is, have, has, will, would, had* (Quirk et al., A Comprehensive Grammar of the
 * English Language, §§ 3.23, 3.39). A closed class; those that are words of their own (`were`, `ill`, `its`) are told
 * apart by what stands around them.
 */
export const CONTRACTIONS: ReadonlyMap<string, number> = new Map(
  lists.contractions.flatMap((line) => {
    const [head, ...tails] = line.split(' ');
    return tails.map((tail) => [head! + tail, head!.length] as const);
  }),
);

/** Every word of a passage that may have lost an apostrophe. Linear. */
export function apostropheCandidates(passage: PassageContent, lexicon: Lexicon): Candidate[] {
  const { text, tokens, sentences } = passage;
  const found: Candidate[] = [];
  const infos = lexicon.words(passage);
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
    if (places === null || nothingLost(i, infos)) continue;
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
      next: i + 1 < tokens.length ? text.slice(tokens.starts[i + 1], tokens.ends[i + 1]) : '',
      features: featuresOf(i, word, opens, infos, lexicon),
      token: i,
      opens,
      pluralOwner: places.second >= 0 && isPluralOwner(i, infos, lexicon),
      around: wordsAround(i, word, base, infos, lexicon),
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

/** Words in s that nothing belongs to. */
const NEVER = new Set(wordsOfList(lists.never));

/** A quick look before the careful one: only words in s, contractions and a few names can have lost anything. */
function mayHaveLost(last: number, { lower, shape }: WordInfo): boolean {
  return (
    (last === 115 && !NEVER.has(lower)) ||
    CONTRACTIONS.has(lower) ||
    (shape === 3 && /^[od]/.test(lower)) ||
    /^(?:til|em|twas|cause)$/.test(lower)
  );
}

/** Number of hashes a candidate. */
const FEATURES = 50;

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

const MANY = new Set(wordsOfList(lists.many));
const ONE = new Set('a an this that each every one another'.split(' '));
const OWNED = new Set('his her its my your our their the'.split(' '));
const NO_NOUN = new Set(wordsOfList(lists.noNoun));

/** How the words around say that a word ending in s is one of many, or one that something belongs to. */
function wordsAround(
  i: number,
  word: string,
  base: string,
  infos: readonly WordInfo[],
  lexicon: Lexicon,
): readonly number[] {
  const next = infos[i + 1];
  const next2 = infos[i + 2];
  const nextWord = next?.lower ?? '.';
  let determiner = 0;
  for (let k = i - 1; k >= 0 && k >= i - 4 && determiner === 0; k--) {
    const { lower, shape } = infos[k]!;
    if (shape === 0) break;
    if (MANY.has(lower) || shape === 1) determiner = 1;
    else if (ONE.has(lower)) determiner = 2;
    else if (OWNED.has(lower)) determiner = lower === 'the' ? 3 : 4;
  }
  const plural = word.endsWith('ies')
    ? 3
    : /(?:ch|sh|ss|x|z)es$/.test(word)
      ? 2
      : /[aeiou]s$/.test(word)
        ? 1
        : 0;
  return [
    word.length,
    plural,
    determiner,
    +lexicon.isCommon(base),
    +lexicon.isCommon(word),
    +(plural === 3 && lexicon.isCommon(`${word.slice(0, -3)}y`)),
    infos[i]!.shape,
    infos[i - 1]?.shape ?? 0,
    next?.shape ?? 0,
    next2?.shape ?? 0,
    +nextWord.endsWith('s'),
    +((next?.class ?? 64) < 64),
    +NO_NOUN.has(nextWord),
    +NO_NOUN.has(next2?.lower ?? '.'),
    +((next?.endingClass ?? 0) !== 0),
    +base.endsWith('s'),
  ];
}

/** Whether trees judge a candidate: a word in s that is no contraction. */
export function isPossessive({ second }: Candidate): boolean {
  return second >= 0;
}

/** Scores of a model: for a loss at the first place, at the second; nothing lost is 0. */
export interface CandidateScores {
  readonly first: number;
  readonly second: number;
}

/** What the rest of the article says of a word in all its places. */
export interface WordUse {
  /** How often it stands where nothing seems lost, and where something does. */
  plain: number;
  owning: number;
}

/** Adds a place where a word stands to what is known of its use. */
export function countUse(use: WordUse, { first, second }: CandidateScores): void {
  const most = Math.max(first, second);
  if (most < -1) use.plain++;
  else if (most > 1) use.owning++;
}

/** Width of the row that `possessiveRow` gives. */
export const POSSESSIVE_WIDTH = 37;

/**
 * What the trees ask of a word in s: the words around it, the scores of both models, how the word is used elsewhere.
 *
 * @param network the network's scores
 * @param ranks how rare the word is, and without its s
 * @param words how often each printed word stands in the article
 * @param use of this word in the article, this place included
 */
export function possessiveRow(
  { around, word, base, capital, next }: Candidate,
  scores: CandidateScores,
  network: CandidateScores,
  [rank, baseRank]: readonly [number, number],
  words: ReadonlyMap<string, number>,
  use: WordUse,
): Float64Array {
  const { first, second } = scores;
  const printed = (lower: string): string =>
    capital ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
  const own = { plain: 0, owning: 0 };
  countUse(own, network);
  const row = new Float64Array(POSSESSIVE_WIDTH);
  row.set(around);
  row.set(
    [
      first,
      second,
      Math.max(first, second),
      first - second,
      Math.log(1 + Math.exp(first) + Math.exp(second)),
      +capital,
      words.get(printed(base)) ?? 0,
      words.get(printed(word)) ?? 0,
      capital ? (words.get(base) ?? 0) : 0,
      words.get(word) ?? 0,
      use.plain - own.plain,
      use.owning - own.owning,
      words.get(next) ?? 0,
      network.first,
      network.second,
      Math.max(network.first, network.second),
      network.first - network.second,
      Math.log(Math.exp(network.first) + Math.exp(network.second)),
      rank,
      baseRank,
      rank - baseRank,
    ],
    around.length,
  );
  return row;
}
