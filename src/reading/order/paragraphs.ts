import lists from './lists/paragraphs.json';
import { wordsOfList } from '../../article/wordList';
import type { Article } from '../../article/article';
import type { Passage } from '../../article/passages';
import type { PassageMemo } from '../memo';
import type { SparseTable } from '../models/sparse';
import { highest } from '../ranking';
import type { Steps } from '../steps';
import { FUNCTION_WORDS, STATES, stemOf, wordingOf, type Wording } from '../wording';
import { meaningOf } from './networks';
import { QUOTING_WIDTH } from './quoting';
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

/** Counts over one paragraph's text; depends on nothing else. */
export interface Surface {
  readonly values: Float64Array;
}

const DAYS = new Set(wordsOfList(lists.days));
const MONTHS = new Set(wordsOfList(lists.months));
const SAYING = new Set(wordsOfList(lists.saying));
const CONNECTIVES = new Set(wordsOfList(lists.connectives));
const PERSONAL = new Set('he she they his her their him them'.split(' '));
const FIRST_PERSON = new Set('i we you my our your us me im weve ive youre were'.split(' '));
const DEMONSTRATIVES = new Set('this that these those it its such'.split(' '));

/**
 * How many `Surface.values` there are:
 * words, sentences, firstSentenceWords, opensPersonal, opensDemonstrative, opensConnective, opensThe, opensA,
 * opensName, opensIn, opensFirstPerson, opensSubordinate, opensNumber, firstPerson, personal, saying,
 * endsWithSaying, weekday, month, year, olderYear, numbers, money, percent, capitals, indefinite, definite,
 * had, hasBeen, dateline, credit, shouting, colonEnd, questionEnd, noEnd, bracketed, acronym, commas,
 * longWords, would, after, doubleSpace, also, negation.
 */
const SURFACE_FEATURES = 44;

const NO_MEANING = new Float64Array(0);

const CREDIT =
  /\b(?:reporting by|editing by|additional reporting|contributed to this|contributed reporting|writing by|follow (?:him|her|us|me|@)|all rights reserved|copyright|getty|click here|read more|e-?mail|subscribe|newsletter|is a (?:reporter|writer|columnist|correspondent|professor|senior)|correspondent|h\/t|photo)\b|@|https?:|www\./i;
const DATELINE =
  /^[A-Z][A-Z.]{3,}(?: [A-Z][A-Za-z.]+){0,3}(?:, [A-Z][A-Za-z. ]{1,20})? ?(?:\([A-Za-z/ .]{2,20}\))? ?(?:--?|[\u2013\u2014]| )|^\([A-Z][A-Za-z]{1,12}\)|^[A-Z][A-Z]{3,}, [A-Z]/;

function surfaceOf(passage: Passage, { words }: Wording, publicationYear: number): Surface {
  const { text, sentences } = passage;
  const first = words[0] ?? '';
  const count = (set: ReadonlySet<string>): number => {
    let n = 0;
    for (const word of words) if (set.has(word)) n++;
    return n;
  };
  const has = (word: string): number => (words.includes(word) ? 1 : 0);
  const all = Math.max(1, words.length);
  let years = 0;
  let older = 0;
  let numbers = 0;
  let long = 0;
  for (const word of words) {
    const code = word.charCodeAt(0);
    if (code >= 48 && code <= 57) {
      numbers++;
      if (/^(?:19|20)\d\d$/.test(word)) {
        years++;
        if (Number(word) < publicationYear - 1) older++;
      }
    }
    if (word.length > 8) long++;
  }
  let capitals = 0;
  let commas = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) capitals++;
    if (code === 44) commas++;
  }
  const tail = words.slice(-6);
  const opening = text.slice(0, 80);
  const firstEnd = sentences[0]?.end ?? text.length;
  const values = [
    Math.min(all, 200), sentences.length, text.slice(0, firstEnd).split(' ', 120).length,
    +PERSONAL.has(first), +DEMONSTRATIVES.has(first), +CONNECTIVES.has(first), +(first === 'the'), +(first === 'a' || first === 'an'),
    +(/^[A-Z]/.test(text) && !FUNCTION_WORDS.has(first)), +/^(?:in|on|at|for|with|by)$/.test(first), +FIRST_PERSON.has(first),
    +/^(?:after|as|while|when|if|although|though|since|because|despite|asked|speaking)$/.test(first), +/^\d/.test(first),
    count(FIRST_PERSON) / all, count(PERSONAL) / all, count(SAYING), +tail.some((word) => SAYING.has(word)),
    count(DAYS), count(MONTHS), years, older, numbers / all, +text.includes('$'), +/percent|%/.test(text), capitals / all,
    (count(new Set(['a', 'an'])) / all), count(new Set(['the'])) / all, has('had'), +/\b(?:has|have) (?:been|[a-z]{2,12}ed)\b/.test(text),
    +DATELINE.test(opening), +CREDIT.test(text), +/^[A-Z][A-Z' ]{7,}/.test(text), +text.trimEnd().endsWith(':'), +text.trimEnd().endsWith('?'),
    +!/[.!?"”)]$/.test(text.trimEnd()), +/^[([]/.test(text), +/\([A-Z]{2,8}\)/.test(text), commas / all, long / all,
    has('would'), has('after'), +text.includes('  '), has('also'), +/\b(?:not|no|never|n.t|[a-z]+nt)\b/.test(text),
  ]; // prettier-ignore
  return { values: Float64Array.from(values) };
}

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
export function titleStems(text: string): Set<string> {
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

/**
 * Width of the row that `describe` gives. After `Surface.values` it has:
 * titleCosine, titleShare, titleFirstSentence, titleDensity, centrality, introduces, assumes,
 * introducesAlone, novelty, lengthRatio, paragraphs, titleRank, introducesWidely, assumesShare, titleEarly,
 * longNames, weekdayBare, titleSpan, names, wordPosition, wordLead; then what `quotingOf` says.
 */
const PLACE_END = SURFACE_FEATURES + 21;
export const ROW_WIDTH = PLACE_END + QUOTING_WIDTH;

/** Column of the row that `describe` gives: the share of the title that the paragraph has. */
export const TITLE_SHARE = SURFACE_FEATURES + 1;

/** Column of its rank by that share. */
const TITLE_RANK = SURFACE_FEATURES + 11;

/** Columns of `ParagraphView.words`. */
export const WORD_POSITION = PLACE_END - 2;
export const WORD_LEAD = PLACE_END - 1;

/** Places in the order by likeness to the title are told apart down to this one. */
const LOWEST_RANK = 20;

/**
 * One row of features a paragraph: surface, its place among the others, what it quotes. Linear in the document.
 *
 * @param quoting see `quotingOf`
 */
export function* describe(document: DocumentView, quoting: readonly Float64Array[]): Steps<Float64Array[]> {
  const { paragraphs, title, spread, centre } = document;
  const count = paragraphs.length;
  let words = 0;
  for (const { wording } of paragraphs) words += wording.words.length;
  const mean = Math.max(1, words / Math.max(1, count));
  let titleWeight = 0;
  for (const stem of title) {
    const n = spread.get(stem) ?? 0;
    if (n > 0) titleWeight += Math.log(1 + count / n);
  }
  const bareUses = new Map<string, number>();
  for (const { assumed } of paragraphs)
    for (const name of assumed) bareUses.set(name, (bareUses.get(name) ?? 0) + 1);
  const rows: Float64Array[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const { weights, norm, wording, passage, introduced, assumed, surface, words: said } = paragraph;
    let shared = 0;
    let found = 0;
    let sharedFirst = 0;
    const firstEnd = passage.sentences[0]?.end ?? passage.text.length;
    const first = new Set<string>();
    for (let i = 0; i < wording.stems.length && wording.starts[i]! < firstEnd; i++)
      first.add(wording.stems[i]!);
    for (const stem of title) {
      const weight = weights.get(stem);
      if (weight === undefined) continue;
      const rarity = Math.log(1 + count / spread.get(stem)!);
      shared += rarity;
      found++;
      if (first.has(stem)) sharedFirst += rarity;
    }
    let central = 0;
    let alone = 0;
    for (const [stem, weight] of weights) {
      central += (weight / norm) * (centre.get(stem)! - weight / norm);
      if (spread.get(stem) === 1) alone++;
    }
    let wide = 0;
    let solo = 0;
    for (const name of introduced) {
      wide += bareUses.get(name) ?? 0;
      if (bareUses.has(name)) solo++;
    }
    // Title words among the first twenty, and how many words it takes to have them all.
    let early = 0;
    let firstFound = -1;
    let lastFound = 0;
    const seen = new Set<string>();
    for (const [i, stem] of wording.stems.entries()) {
      if (!title.has(stem) || seen.has(stem)) continue;
      seen.add(stem);
      if (i < 20) early++;
      if (firstFound < 0) firstFound = i;
      lastFound = i;
    }
    const span = seen.size < 2 ? 0 : seen.size / (lastFound - firstFound + 1);
    let longNames = 0;
    for (const run of wording.runs) if (run.words.length >= 3) longNames++;
    // `said Monday`: agencies and leads leave the preposition out.
    let bareDays = 0;
    for (let i = 1; i < wording.words.length; i++) {
      if (
        DAYS.has(wording.words[i]!) &&
        !/^(?:on|last|next|the|by|until|since|and)$/.test(wording.words[i - 1]!)
      )
        bareDays++;
    }
    const place = [
      found === 0 ? 0 : (shared * 3) / norm, titleWeight === 0 ? 0 : shared / titleWeight, titleWeight === 0 ? 0 : sharedFirst / titleWeight,
      found / Math.max(1, weights.size), central / Math.max(1, count - 1), introduced.size, assumed.size, solo,
      alone / Math.max(1, weights.size), wording.words.length / mean, Math.min(count, 100), 0, wide / Math.max(1, count), assumed.size / Math.max(1, assumed.size + introduced.size),
      early, longNames, bareDays, span, wording.runs.length, said.position, said.lead,
    ]; // prettier-ignore
    const row = new Float64Array(ROW_WIDTH);
    row.set(surface.values);
    row.set(place, surface.values.length);
    row.set(quoting[index]!, PLACE_END);
    rows.push(row);
    yield;
  }
  const shares = Float64Array.from(rows, (row) => row[TITLE_SHARE]!);
  for (const row of rows) row[TITLE_RANK] = LOWEST_RANK;
  for (const [place, index] of highest(shares, LOWEST_RANK).entries()) rows[index]![TITLE_RANK] = place;
  return rows;
}
