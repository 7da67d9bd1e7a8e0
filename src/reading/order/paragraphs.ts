import type { Article } from '../../article/article';
import type { Passage } from '../../article/passages';
import type { PassageMemo } from '../memo';
import type { SparseTable } from '../models/sparse';
import type { Steps } from '../../steps';
import { FUNCTION_WORDS, STATES, stemOf, wordingOf, type Wording } from '../wording';
import { meaningOf } from './networks';
import { surfaceOf, type Surface } from './surface';
import { NO_SCORES, scoreWords, wordFeatures, type WordScores } from './words';

/** A paragraph as order and summary see it. Of a very long paragraph only its first passage is looked at. */
export interface ParagraphView {
  readonly line: number;
  readonly passage: Passage;
  readonly wording: Wording;
  /** What can be told without the other paragraphs. */
  readonly surface: Surface;
  readonly words: WordScores;
  /** See `meaningOf`. */
  readonly meaning: Float64Array;
  /** Last words of names that are written in full here (`Sergei Ryabkov`). */
  readonly introduced: ReadonlySet<string>;
  /** Last words of names that stand here alone while another paragraph has them in full. */
  readonly assumed: ReadonlySet<string>;
  /** Weight of each stem: how often it is here times how rare it is in the article. */
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
}

/** The article as order and summary see it. */
export interface DocumentView {
  readonly paragraphs: readonly ParagraphView[];
  readonly title: ReadonlySet<string>;
  /** Number of paragraphs that hold a stem. */
  readonly spread: ReadonlyMap<string, number>;
  /** How rare a stem is: `log(1 + paragraphs / spread)`. */
  readonly rarity: ReadonlyMap<string, number>;
  /** Sum of the unit vectors of all paragraphs. */
  readonly centre: ReadonlyMap<string, number>;
}

const NO_MEANING = new Float64Array(0);

/**
 * Builds the view in linear time; what depends on a passage alone is remembered.
 *
 * @param models weights of `wordFeatures`, vectors of words
 */
export function* viewDocument(
  article: Article,
  passages: readonly Passage[],
  models: { readonly words: SparseTable; readonly vectors: SparseTable } | null,
  memo: PassageMemo,
): Steps<DocumentView> {
  const year = Number(article.header.date?.slice(0, 4) ?? 9_999);
  const key = `view ${year}`;
  const firsts: Pick<
    ParagraphView,
    'passage' | 'wording' | 'surface' | 'words' | 'meaning' | 'introduced'
  >[] = [];
  const spread = new Map<string, number>();
  /** Last word of a full name: how many paragraphs have it in full. */
  const full = new Map<string, number>();
  for (const passage of passages) {
    if (passage.offset > 0) continue;
    const seen = memo.recall(key, passage.text, () => {
      const wording = wordingOf(passage);
      const words = models ? scoreWords(wordFeatures(wording, passage.text), models.words) : NO_SCORES;
      const meaning = models ? meaningOf(wording, passage, models.vectors) : NO_MEANING;
      return {
        wording,
        words,
        meaning,
        surface: surfaceOf(passage, wording, year),
        introduced: fullNames(wording),
      };
    });
    firsts.push({ passage, ...seen });
    for (const stem of seen.wording.counts.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
    for (const last of seen.introduced) full.set(last, (full.get(last) ?? 0) + 1);
    yield;
  }
  const rarity = new Map<string, number>();
  for (const [stem, n] of spread) rarity.set(stem, Math.log(1 + firsts.length / n));
  yield;
  const centre = new Map<string, number>();
  const paragraphs: ParagraphView[] = [];
  for (const first of firsts) {
    const { passage, wording, introduced } = first;
    const assumed = new Set<string>();
    for (const { words } of wording.runs) {
      const last = words.at(-1)!.toLowerCase();
      const bare = full.has(last)
        ? last
        : last.endsWith('s') && full.has(last.slice(0, -1))
          ? last.slice(0, -1)
          : '';
      if (bare !== '' && !introduced.has(bare) && words.length === 1) assumed.add(bare);
    }
    const weights = new Map<string, number>();
    let square = 0;
    for (const [stem, n] of wording.counts) {
      const weight = (n === 1 ? 1 : 1 + Math.log(n)) * rarity.get(stem)!;
      weights.set(stem, weight);
      square += weight * weight;
    }
    const norm = Math.sqrt(square) || 1;
    for (const [stem, weight] of weights) centre.set(stem, (centre.get(stem) ?? 0) + weight / norm);
    paragraphs.push({ ...first, line: passage.line, assumed, weights, norm });
    yield;
  }
  return { paragraphs, title: titleStems(article.header.title ?? ''), spread, rarity, centre };
}

/** Stems of a text's content words. */
function titleStems(text: string): Set<string> {
  const stems = new Set<string>();
  for (const [match] of text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)) {
    const printed = match.replace(/['’]s$/, '').replace(/['’.]/g, '');
    const word = printed === 'US' ? STATES : printed.toLowerCase();
    if (word.length > 1 && !FUNCTION_WORDS.has(word)) stems.add(stemOf(word));
  }
  return stems;
}

function fullNames({ runs }: Wording): Set<string> {
  const last = new Set<string>();
  for (const { words } of runs) {
    if (words.length >= 2 && words.length <= 8 && words.at(-1)!.length > 2)
      last.add(words.at(-1)!.toLowerCase());
  }
  return last;
}
