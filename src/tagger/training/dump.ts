/**
 * Turns labelled articles into numbers for the trainer: `tsx dump.ts OUT STATEMENTS… [--wire] [--marked FILE]…
 * [--measured FILE]…`, with `--wire` those of `newswire.ts` too.
 * What is in the measured files, one paragraph a line, is kept for measuring: marked articles that stand there too are left out.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { publishedFile } from '../../reading/training/publishedVectors';
import { runSteps } from '../../steps';
import { extractFeatures } from '../model/features';
import { GROUPS } from '../model/kindred';
import { profileDocument } from '../model/profile';
import {
  SENTENCE_SLOT_COUNT,
  SENTENCE_SLOTS,
  TOKEN_SLOT_COUNT,
  TOKEN_SLOTS,
  type PassageFeatures,
} from '../model/slots';
import { asPublished, isLabelled, loadArticles } from './articles';
import type { TrainingArticle, Variant } from './corpus';
import { foldOf } from './folds';
import { LABEL_COUNT } from './labels';
import { buildRows } from './rows';
import { labelMasks, quotedFlags, twinsOf } from './tokenLabels';
import { Passages } from './variantPassages';
import { buildVocabulary, dictionaryOf } from './vocabulary';

const CORPORA = ['polnear', 'ggt', 'marked', 'wire'] as const;
const VARIANTS = ['damaged', 'intact', 'partial', 'reworded'] as const;

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

main();
