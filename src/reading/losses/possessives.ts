import lists from './lists/apostrophes.json';
import { wordsOfList } from '../../article/wordList';
import type { Candidate, CandidateScores } from './apostropheCandidate';
import type { Lexicon } from './lexicon';
import type { WordInfo } from './wordInfo';

const MANY = new Set(wordsOfList(lists.many));
const ONE = new Set('a an this that each every one another'.split(' '));
const OWNED = new Set('his her its my your our their the'.split(' '));
const NO_NOUN = new Set(wordsOfList(lists.noNoun));

/** How the words around say that a word ending in s is one of many, or one that something belongs to. */
export function wordsAround(
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
const POSSESSIVE_WIDTH = 37;

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
