/**
 * Turns labelled articles into numbers for the trainer: `tsx dump.ts OUT STATEMENTS… [--wire] [--marked FILE]…
 * [--measured FILE]…`, with `--wire` those of `newswire.ts` too.
 * What is in the measured files, one paragraph a line, is kept for measuring: marked articles that stand there too are left out.
 */
import { runSteps } from '../../reading/steps';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import path from 'node:path';
import { analysePassage, MAX_PASSAGE_LENGTH, type PassageContent } from '../../article/passages';
import { extractFeatures } from '../model/features';
import {
  SENTENCE_SLOT_COUNT,
  SENTENCE_SLOTS,
  TOKEN_SLOT_COUNT,
  TOKEN_SLOTS,
  type Dictionary,
  type PassageFeatures,
} from '../model/slots';
import { findQuotations } from '../marks';
import { paragraphKeys, sharesParagraphs } from '../../reading/training/corpora';
import { loadNewswire } from '../../reading/training/newswire';
import { publishedFile } from '../../reading/training/publishedVectors';
import { GROUPS } from '../model/kindred';
import { groupWords } from './groups';
import { normalizeWord } from '../model/classes';
import { profileDocument } from '../model/profile';
import {
  hashText,
  labelledVariants,
  markedVariants,
  readJsonLines,
  type LabelledArticle,
  type TrainingArticle,
  type Variant,
} from './corpus';
import { rewordedVariant } from './reworded';
import { LABEL_COUNT, type SpanLabel } from './labels';

/** Nothing is kept that occurs in fewer articles. */
export const FEWEST_ARTICLES = 5;
/** Rarer words are not worth the bytes that their rows take in each network. */
const FEWEST_ARTICLES_OF_WORDS = 8;
export const FOLDS = 5;
/** How many rewordings of a labelled article are read in turn. */
const REWORDINGS = 2;

const CORPORA = ['polnear', 'ggt', 'marked', 'wire'] as const;
const VARIANTS = ['damaged', 'intact', 'partial', 'reworded'] as const;

function loadArticles(
  statements: readonly string[],
  marked: readonly string[],
  measured: readonly string[],
  wire = false,
): TrainingArticle[] {
  const kept = paragraphKeys(measured.flatMap((file) => readFileSync(file, 'utf8').split('\n')));
  const articles: TrainingArticle[] = [];
  for (const file of statements) {
    const corpus = path.basename(file).startsWith('ggt') ? 'ggt' : 'polnear';
    for (const article of readJsonLines<LabelledArticle>(file)) {
      const variants = labelledVariants(article);
      const reworded = Array.from({ length: REWORDINGS }, (_, way) =>
        rewordedVariant(`${article.id} ${way}`, variants[0]!),
      );
      articles.push({ id: article.id, corpus, variants: [...variants, ...reworded] });
    }
  }
  for (const file of marked) {
    for (const { id, url, paragraphs } of readJsonLines<{ id?: string; url?: string; paragraphs: string[] }>(
      file,
    )) {
      const name = id ?? url ?? '';
      if (sharesParagraphs(paragraphs, kept)) continue;
      // A text without any quotation may have lost its marks: it would teach that nothing is quoted.
      if (paragraphs.every((text) => findQuotations(text).length === 0)) continue;
      articles.push({ id: name, corpus: 'marked', variants: markedVariants(paragraphs) });
    }
  }
  for (const { id, paragraphs } of wire ? loadNewswire('quoting') : [])
    articles.push({ id, corpus: 'wire', variants: markedVariants(paragraphs) });
  return articles;
}

/** Whether every statement is known, not only what stands between marks. */
const isLabelled = ({ corpus }: TrainingArticle): boolean => corpus === 'polnear' || corpus === 'ggt';

/** Its texts without those that were reworded for training: no word or value gets a row for being in these. */
const asPublished = ({ variants }: TrainingArticle): Variant[] =>
  variants.filter(({ name }) => name !== 'reworded');

/** The fold an article belongs to, by its name alone. */
export const foldOf = (id: string): number => hashText(id) % FOLDS;

/** Strings that occur in enough articles, each list by falling number of articles. Index 0 stands for "unknown". */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly suffixes3: readonly string[];
  readonly suffixes2: readonly string[];
  /** Group of words that are not among `words`; groups are numbered after these. */
  readonly groups: Readonly<Record<string, number>>;
}

/** @param published file of word vectors, for `groups` */
function buildVocabulary(
  articles: readonly TrainingArticle[],
  passages: Passages,
  published: string,
): Vocabulary {
  const counts = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  for (const article of articles) {
    const seen = [new Set<string>(), new Set<string>(), new Set<string>()];
    for (const variant of asPublished(article)) {
      for (const passage of passages.of(variant)) {
        const { starts, ends, length } = passage.tokens;
        for (let token = 0; token < length; token++) {
          const word = normalizeWord(passage.text.slice(starts[token], ends[token]));
          seen[0]!.add(word);
          seen[1]!.add(word.slice(-3));
          seen[2]!.add(word.slice(-2));
        }
      }
    }
    seen.forEach((words, kind) => {
      for (const word of words) counts[kind]!.set(word, (counts[kind]!.get(word) ?? 0) + 1);
    });
  }
  const [words, suffixes3, suffixes2] = counts.map((count, kind) =>
    [...count]
      .filter(([, articlesWith]) => articlesWith >= (kind === 0 ? FEWEST_ARTICLES_OF_WORDS : FEWEST_ARTICLES))
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([word]) => word),
  );
  return {
    words: words!,
    suffixes3: suffixes3!,
    suffixes2: suffixes2!,
    groups: Object.fromEntries(groupWords(new Set(words), published)),
  };
}

function dictionaryOf(vocabulary: Vocabulary): Dictionary {
  const index = (words: readonly string[]): ((word: string) => number) => {
    const map = new Map(words.map((word, at) => [word, at + 1]));
    return (word) => map.get(word) ?? 0;
  };
  const groups = new Map(Object.entries(vocabulary.groups));
  return {
    word: index(vocabulary.words),
    kindred: (word) => {
      const group = groups.get(word);
      return group === undefined ? 0 : vocabulary.words.length + 1 + group;
    },
    suffix3: index(vocabulary.suffixes3),
    suffix2: index(vocabulary.suffixes2),
  };
}

/** Tokens and sentences of variants, worked out once. */
export class Passages {
  readonly #known = new Map<Variant, PassageContent[]>();
  of(variant: Variant): PassageContent[] {
    let passages = this.#known.get(variant);
    if (!passages) {
      passages = variant.paragraphs.map((text) => analysePassage(text.slice(0, MAX_PASSAGE_LENGTH)));
      this.#known.set(variant, passages);
    }
    return passages;
  }
}

const ALL = (1 << LABEL_COUNT) - 1;
const bit = (label: number): number => 1 << label;
const NOT_DIRECT = ALL & ~bit(4) & ~bit(5);
const START: Record<SpanLabel, number> = {
  D: bit(4),
  M: bit(6),
  I: bit(8),
  N: bit(3),
  C: bit(2),
  S: bit(1),
  ANY: ALL,
  Q: bit(4) | bit(5) | bit(6) | bit(7),
};
const INSIDE: Record<SpanLabel, number> = { ...START, D: bit(5), M: bit(7), I: bit(9) };

/** A bit set of possible labels for every token of a paragraph. */
function labelMasks(
  variant: Variant,
  paragraph: number,
  passage: PassageContent,
  silver: boolean,
): Uint16Array {
  const { starts, ends, length } = passage.tokens;
  const masks = new Uint16Array(length).fill(silver ? NOT_DIRECT : bit(0));
  for (const span of variant.spans) {
    if (span.paragraph !== paragraph) continue;
    let first = true;
    for (let token = 0; token < length; token++) {
      const middle = (starts[token]! + ends[token]!) / 2;
      if (middle < span.start || middle >= span.end) continue;
      const inside = silver && span.label === 'D' ? START.D | INSIDE.D : INSIDE[span.label];
      masks[token] = first && !(silver && span.label === 'D') ? START[span.label] : inside;
      first = false;
    }
  }
  return masks;
}

/** Bits of a token's place among quotation marks, for `quotedFlags`. */
const QUOTED = 1;
const OPENS = 2;
const CLOSES = 4;

/** For every token of a paragraph: does it stand in quotation marks in the text as published, begin or end a quotation? */
function quotedFlags(variant: Variant, paragraph: number, passage: PassageContent): Uint16Array {
  const { starts, ends, length } = passage.tokens;
  const flags = new Uint16Array(length);
  for (const span of variant.quoted) {
    if (span.paragraph !== paragraph) continue;
    let first = -1;
    let last = -1;
    for (let token = 0; token < length; token++) {
      const middle = (starts[token]! + ends[token]!) / 2;
      if (middle < span.start || middle >= span.end) continue;
      flags[token]! |= QUOTED;
      if (first < 0) first = token;
      last = token;
    }
    if (first >= 0 && span.opened) flags[first]! |= OPENS;
    if (last >= 0 && span.closed) flags[last]! |= CLOSES;
  }
  return flags;
}

/** For every token of a paragraph that lost its marks its token in the paragraph that has them. */
function twinsOf(
  variant: Variant,
  intact: Variant,
  paragraph: number,
  passages: Passages,
): Uint16Array | null {
  const origin = variant.origin?.[paragraph];
  if (!origin) return null;
  const { starts, length } = passages.of(variant)[paragraph]!.tokens;
  const { ends } = passages.of(intact)[paragraph]!.tokens;
  let twin = 0;
  return Uint16Array.from({ length }, (_, token) => {
    while (twin + 1 < ends.length && ends[twin]! <= origin[starts[token]!]!) twin++;
    return twin;
  });
}

class Writer {
  #buffer = Buffer.alloc(1 << 20);
  #length = 0;
  #room(bytes: number): void {
    if (this.#length + bytes <= this.#buffer.length) return;
    const larger = Buffer.alloc(Math.max(this.#buffer.length * 2, this.#length + bytes));
    this.#buffer.copy(larger);
    this.#buffer = larger;
  }
  u32(value: number): void {
    this.#room(4);
    this.#length = this.#buffer.writeUInt32LE(value, this.#length);
  }
  array(values: Uint16Array): void {
    const bytes = Buffer.from(values.buffer, values.byteOffset, values.byteLength);
    this.#room(bytes.length);
    bytes.copy(this.#buffer, this.#length);
    this.#length += bytes.length;
  }
  get bytes(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }
}

/** Row numbers for feature values: -1 marks values seen in too few articles. */
export interface RowTable {
  /** A slot: row of each value; row 0 adds nothing. */
  readonly rows: readonly Uint16Array[];
  readonly count: number;
}

function buildRows(
  sizes: readonly number[],
  slotCount: number,
  values: (article: TrainingArticle) => Iterable<Uint16Array>,
  articles: readonly TrainingArticle[],
): RowTable {
  const counts = sizes.map((size) => new Uint32Array(size));
  const lastArticle = sizes.map((size) => new Int32Array(size).fill(-1));
  articles.forEach((article, number) => {
    for (const list of values(article)) {
      for (let at = 0; at < list.length; at++) {
        const slot = at % slotCount;
        const value = list[at]!;
        if (lastArticle[slot]![value] === number) continue;
        lastArticle[slot]![value] = number;
        counts[slot]![value]!++;
      }
    }
  });
  let next = 1;
  const rows = counts.map((count) =>
    Uint16Array.from(count, (articlesWith) => (articlesWith >= FEWEST_ARTICLES ? next++ : 0)),
  );
  if (next > 65535) throw new Error(`${next} rows are more than 65535`);
  return { rows, count: next };
}

function main(): void {
  const files = { type: 'string', multiple: true } as const;
  const { values, positionals } = parseArgs({
    options: { marked: files, measured: files, wire: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [out, ...statements] = positionals;
  if (out === undefined) {
    throw new Error('usage: dump OUT STATEMENTS… [--wire] [--marked FILE]… [--measured FILE]…');
  }
  mkdirSync(out, { recursive: true });
  const articles = loadArticles(statements, values.marked ?? [], values.measured ?? [], values.wire);
  // Of old newswire no word or value gets a row that the other articles do not have: it would take bytes for other times.
  const ours = articles.filter(({ corpus }) => corpus !== 'wire');
  const passages = new Passages();
  const vocabulary = buildVocabulary(ours, passages, publishedFile());
  const dictionary = dictionaryOf(vocabulary);
  const features = new Map<Variant, PassageFeatures[]>();
  for (const article of articles) {
    for (const variant of article.variants) {
      const list = passages.of(variant);
      const profile = runSteps(profileDocument(list));
      features.set(
        variant,
        list.map((passage) => extractFeatures(passage, profile, dictionary)),
      );
    }
  }
  const tokenSizes = TOKEN_SLOTS.map(({ size }, slot) =>
    slot === 0
      ? vocabulary.words.length + 1 + GROUPS
      : slot === 1
        ? vocabulary.suffixes3.length + 1
        : slot === 2
          ? vocabulary.suffixes2.length + 1
          : size,
  );
  const each = function* (
    article: TrainingArticle,
    pick: (f: PassageFeatures) => Uint16Array,
  ): Generator<Uint16Array> {
    for (const variant of asPublished(article)) for (const f of features.get(variant)!) yield pick(f);
  };
  const tokenRows = buildRows(tokenSizes, TOKEN_SLOT_COUNT, (a) => each(a, (f) => f.tokenValues), ours);
  const sentenceRows = buildRows(
    SENTENCE_SLOTS.map(({ size }) => size),
    SENTENCE_SLOT_COUNT,
    (a) => each(a, (f) => f.sentenceValues),
    ours,
  );
  const writer = new Writer();
  for (const value of [
    articles.length,
    TOKEN_SLOT_COUNT,
    SENTENCE_SLOT_COUNT,
    tokenRows.count,
    sentenceRows.count,
    LABEL_COUNT,
    tokenSizes[0]!,
  ]) {
    writer.u32(value);
  }
  let tokens = 0;
  const tally = new Map<string, number>();
  for (const article of articles) {
    writer.u32(CORPORA.indexOf(article.corpus));
    writer.u32(foldOf(article.id));
    writer.u32(article.variants.length);
    for (const variant of article.variants) {
      const list = passages.of(variant);
      writer.u32(VARIANTS.indexOf(variant.name));
      writer.u32(list.length);
      list.forEach((passage, paragraph) => {
        const f = features.get(variant)![paragraph]!;
        const masks = labelMasks(variant, paragraph, passage, !isLabelled(article));
        writer.u32(f.tokenCount);
        writer.u32(f.sentenceCount);
        writer.array(f.sentenceOf);
        writer.array(f.tokenValues.map((value, at) => tokenRows.rows[at % TOKEN_SLOT_COUNT]![value]!));
        writer.array(
          f.sentenceValues.map((value, at) => sentenceRows.rows[at % SENTENCE_SLOT_COUNT]![value]!),
        );
        writer.array(masks);
        writer.array(quotedFlags(variant, paragraph, passage));
        const twins = twinsOf(variant, article.variants[1]!, paragraph, passages);
        writer.u32(twins ? 1 : 0);
        if (twins) writer.array(twins);
        tokens += f.tokenCount;
        for (const mask of masks) {
          const key = `${article.corpus} ${variant.name} ${mask}`;
          tally.set(key, (tally.get(key) ?? 0) + 1);
        }
      });
    }
  }
  writeFileSync(path.join(out, 'data.bin'), writer.bytes);
  writeFileSync(
    path.join(out, 'tables.json'),
    JSON.stringify({
      ...vocabulary,
      tokenRows: tokenRows.rows.map((rows) => [...rows]),
      sentenceRows: sentenceRows.rows.map((rows) => [...rows]),
      tokenRowCount: tokenRows.count,
      sentenceRowCount: sentenceRows.count,
    }),
  );
  console.log(
    `${articles.length} articles, ${tokens} tokens, words ${vocabulary.words.length}, suffixes ${vocabulary.suffixes3.length} + ${vocabulary.suffixes2.length}, rows ${tokenRows.count} + ${sentenceRows.count}`,
  );
  for (const [key, count] of [...tally].sort()) console.log(`  ${key}: ${count}`);
  TOKEN_SLOTS.forEach(({ name }, slot) => {
    console.log(`  ${name}: ${tokenRows.rows[slot]!.filter((row) => row > 0).length} rows`);
  });
}

if (process.argv[1]?.endsWith('dump.ts')) main();
