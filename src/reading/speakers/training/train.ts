/**
 * Learns the weights of attribution and reports what they are worth.
 *
 *     npx tsx src/reading/speakers/training/train.ts ../shared/eval/statements [--write]
 *
 * A conditional logit over a statement's candidates and "nobody who is named", trained by gradient ascent on the log
 * likelihood with an L2 penalty (Adam, full batch, fixed number of steps: the same weights on every run). Articles are
 * used twice, whole and with paragraphs left out, since files lose the paragraphs that introduce speakers; a speaker who
 * is no longer named makes "nobody" the right answer. Figures are from five-fold cross-validation by article. `--write`
 * puts the weights of all articles into `../weights.ts`.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findPeople } from '../../people';
import { PassageMemo } from '../../memo';
import { runSteps } from '../../steps';
import { groupCases } from '../cases';
import {
  FEATURE_COUNT,
  NOBODY_QUESTIONS,
  QUESTIONS,
  SOURCE_KINDS,
  SpeakerEvidence,
  type ScoredCase,
} from '../features';
import { NamedPlaces } from '../places';
import { probabilities } from '../ranking';
import { labelled, readGold, type GoldArticle, type GoldQuote, type LabelledArticle } from './corpus';

interface Scorer {
  speakerKeys(name: string | undefined): string[];
}

interface Example {
  readonly scored: ScoredCase;
  /** Index of the right candidate; the number of candidates when it is nobody. */
  readonly right: number;
  readonly weight: number;
  readonly article: number;
  readonly kind: string;
  readonly quote: GoldQuote;
  readonly corpus: string;
  readonly names: readonly string[];
  readonly whole: boolean;
}

const FOLDS = 5;
const STEPS = 150;
const L2 = 3;
/** Weights of one kind of source phrase. Names come first. */
const BLOCK = FEATURE_COUNT / SOURCE_KINDS.length;
const THRESHOLDS = [0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9];

let scorer: Scorer;
let examples: readonly Example[] = [];
const predictions = new Map<Example, Float64Array>();

function sameKey(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y || `${x}s` === y || `${y}s` === x;
}

function isRight(name: string, gold: GoldQuote): boolean {
  const keys = scorer.speakerKeys(name);
  return scorer.speakerKeys(gold.speaker_name).some((wanted) => keys.some((key) => sameKey(key, wanted)));
}

/** The examples of one article. */
function examplesOf(source: LabelledArticle, article: number, whole: boolean): Example[] {
  const memo = new PassageMemo();
  memo.startReading();
  const people = runSteps(findPeople(source.article, source.passages, memo));
  const places = runSteps(NamedPlaces.gather(people, source.passages));
  const cases = runSteps(groupCases(source.found, places));
  const evidence = runSteps(SpeakerEvidence.gather(places, cases, source.article.header.titleLine));
  const examples: Example[] = [];
  for (const each of cases) {
    const quote = source.gold[each.statements[0]!.attribution]!;
    const named = scorer.speakerKeys(quote.speaker_name).some((key) => /^[A-Z0-9]/.test(key));
    const silver = quote.speaker_resolution === 'coref-silver';
    if (quote.speaker_resolution === 'none') continue;
    const scored = evidence.score(each);
    const names = scored.candidates.map((voice) => places.voices[voice]!.name);
    const fits = scored.candidates
      .map((voice, index) => ({
        index,
        right: named && isRight(names[index]!, quote),
        head: voice === each.phrase.voice,
      }))
      .filter(({ right }) => right);
    const right = fits.find(({ head }) => head)?.index ?? fits[0]?.index ?? names.length;
    // Automatic coreference is wrong one time in three; at least the gender has to agree.
    if (silver && (right === names.length || !evidence.fits(scored.candidates[right]!, each))) continue;
    const direct = each.statements.some(({ kind }) => kind !== 'indirect');
    const weight = (source.corpus === 'ggt' ? 4 : silver ? 0.2 : 1) * (direct ? 1 : 0.5);
    examples.push({
      scored,
      right,
      weight,
      article,
      kind: each.phrase.kind,
      quote,
      corpus: source.corpus,
      names,
      whole,
    });
  }
  return examples;
}

/** All rows of all examples in flat arrays, so that a step is one pass over numbers. */
function flatten(examples: readonly Example[]): {
  index: Uint16Array;
  value: Float64Array;
  rowEnd: Uint32Array;
  exampleEnd: Uint32Array;
} {
  const index: number[] = [];
  const value: number[] = [];
  const rowEnd: number[] = [];
  const exampleEnd: number[] = [];
  for (const { scored } of examples) {
    for (const row of [...scored.features, scored.nobody]) {
      for (let at = 0; at < row.length; at += 2) {
        index.push(row[at]!);
        value.push(row[at + 1]!);
        // What holds for all kinds of source phrase but names is learnt together; each kind learns how it differs.
        if (row[at]! < BLOCK) continue;
        index.push(FEATURE_COUNT + (row[at]! % BLOCK));
        value.push(row[at + 1]!);
      }
      rowEnd.push(index.length);
    }
    exampleEnd.push(rowEnd.length);
  }
  return {
    index: Uint16Array.from(index),
    value: Float64Array.from(value),
    rowEnd: Uint32Array.from(rowEnd),
    exampleEnd: Uint32Array.from(exampleEnd),
  };
}

function train(examples: readonly Example[]): Float64Array {
  const { index, value, rowEnd, exampleEnd } = flatten(examples);
  const size = FEATURE_COUNT + BLOCK;
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const gradient = new Float64Array(size);
  const scores = new Float64Array(rowEnd.length);
  for (let step = 1; step <= STEPS; step++) {
    for (let k = 0; k < size; k++) gradient[k] = -L2 * weights[k]!;
    let row = 0;
    let at = 0;
    for (let example = 0; example < examples.length; example++) {
      const start = row;
      const end = exampleEnd[example]!;
      const from = at;
      let highest = -Infinity;
      for (; row < end; row++) {
        let sum = 0;
        for (; at < rowEnd[row]!; at++) sum += weights[index[at]!]! * value[at]!;
        scores[row] = sum;
        highest = Math.max(highest, sum);
      }
      let total = 0;
      for (let k = start; k < end; k++) total += scores[k] = Math.exp(scores[k]! - highest);
      const { right, weight } = examples[example]!;
      let back = from;
      for (let k = start; k < end; k++) {
        const error = weight * ((k - start === right ? 1 : 0) - scores[k]! / total);
        for (; back < rowEnd[k]!; back++) gradient[index[back]!]! += error * value[back]!;
      }
    }
    const rate = 0.15 * (1 - (step - 1) / STEPS);
    for (let k = 0; k < size; k++) {
      first[k] = 0.9 * first[k]! + 0.1 * gradient[k]!;
      second[k] = 0.999 * second[k]! + 0.001 * gradient[k]! ** 2;
      const mean = first[k]! / (1 - 0.9 ** step);
      const spread = Math.sqrt(second[k]! / (1 - 0.999 ** step));
      weights[k]! += (rate * mean) / (spread + 1e-8);
    }
  }
  return weights
    .subarray(0, FEATURE_COUNT)
    .map((weight, k) => weight + (k < BLOCK ? 0 : weights[FEATURE_COUNT + (k % BLOCK)]!));
}

/** A generator of numbers in [0, 1), the same on every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

async function main(): Promise<void> {
  const [folder, ...flags] = process.argv.slice(2);
  if (folder === undefined) throw new Error('usage: train.ts FOLDER [--write]');
  scorer = (await import(pathToFileURL(path.resolve(folder, 'score.mjs')).href)) as Scorer;
  const articles: GoldArticle[] = ['ggt', 'polnear'].flatMap((corpus) =>
    readGold(path.join(folder, `${corpus}.train.jsonl`)),
  );
  const random = randomNumbers(20220110);
  examples = articles.flatMap((article, index) => {
    const whole = examplesOf(labelled(article), index, true);
    if (article.id.startsWith('polnear') && index % 3 > 0) return whole;
    const lost = new Set(
      article.paragraphs_damaged.map((_, paragraph) => paragraph).filter(() => random() < 0.2),
    );
    const cut = labelled(
      article,
      (paragraph) => !lost.has(paragraph),
      () => random() > 0.1,
    );
    return [...whole, ...examplesOf(cut, index, false)];
  });
  console.log(`${articles.length} articles, ${examples.length} attributions`);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(examples.filter(({ article }) => article % FOLDS !== fold));
    for (const example of examples) {
      if (example.article % FOLDS === fold) predictions.set(example, probabilities(example.scored, weights));
    }
  }
  report('direct, whole articles', (e) => e.whole && e.quote.kind === 'direct');
  report('all, articles with paragraphs lost', (e) => !e.whole);
  calibration();
  if (flags.includes('--misses')) misses();
  if (flags.includes('--write')) write(train(examples));
}

function report(name: string, chosen: (example: Example) => boolean): void {
  console.log(`\n${name}`);
  for (const corpus of ['ggt', 'polnear']) {
    const own = examples.filter(
      (e) => e.corpus === corpus && chosen(e) && e.quote.speaker_resolution !== 'coref-silver',
    );
    const named = own.filter((e) =>
      scorer.speakerKeys(e.quote.speaker_name).some((key) => /^[A-Z0-9]/.test(key)),
    );
    console.log(
      `  ${corpus}: ${own.length} attributions, ${named.length} with a name, in reach ${percent(named.filter((e) => e.right < e.names.length).length, named.length)}`,
    );
    for (const kind of SOURCE_KINDS) {
      const of = named.filter((e) => e.kind === kind);
      const top = of.filter((e) => best(e).index === e.right && e.right < e.names.length).length;
      console.log(
        `    ${kind.padEnd(14)} ${String(of.length).padStart(5)}  best candidate right ${percent(top, of.length)}`,
      );
      const curve = THRESHOLDS.map((threshold) => {
        const asserted = of.filter((e) => best(e).chance >= threshold);
        const right = asserted.filter((e) => best(e).index === e.right).length;
        return `${threshold}: ${percent(right, asserted.length)} of ${asserted.length}`;
      });
      if (of.length > 20) console.log(`      ${curve.join('; ')}`);
    }
    for (const threshold of THRESHOLDS) {
      const asserted = named.filter((e) => best(e).chance >= threshold);
      const right = asserted.filter((e) => best(e).index === e.right).length;
      console.log(
        `    from ${threshold}: right of asserted ${percent(right, asserted.length)}, of all ${percent(right, named.length)}`,
      );
    }
  }
}

/** The best candidate, nobody left out. */
function best(example: Example): { index: number; chance: number } {
  const chances = predictions.get(example)!;
  let index = -1;
  let chance = 0;
  for (let k = 0; k < example.names.length; k++) if (chances[k]! > chance) [index, chance] = [k, chances[k]!];
  return { index, chance };
}

function calibration(): void {
  console.log('\ncalibration of the best candidate (Gender Gap Tracker, all kinds; whole and cut)');
  for (let bin = 0; bin < 10; bin++) {
    const own = examples.filter(
      (e) => e.corpus === 'ggt' && Math.min(9, Math.floor(best(e).chance * 10)) === bin && e.names.length > 0,
    );
    if (own.length === 0) continue;
    const mean = own.reduce((sum, e) => sum + best(e).chance, 0) / own.length;
    const right = own.filter((e) => best(e).index === e.right).length;
    console.log(`  ${own.length} at ${mean.toFixed(2)}: right ${percent(right, own.length)}`);
  }
}

/** Names that attribution cannot reach, for finding out why. */
function misses(): void {
  for (const { quote, right, names, kind, corpus } of examples) {
    const named = scorer.speakerKeys(quote.speaker_name).some((key) => /^[A-Z0-9]/.test(key));
    if (named && right === names.length && quote.speaker_resolution !== 'coref-silver') {
      console.log(
        `${corpus} ${kind} | ${quote.speaker_name} | ${quote.speaker_text} | ${names.slice(0, 6).join(', ')}`,
      );
    }
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function write(weights: Float64Array): void {
  const names: readonly string[] = [...QUESTIONS, ...NOBODY_QUESTIONS];
  const table = SOURCE_KINDS.map((kind, block) => {
    const rows = names
      .map((name, index) => [name, weights[block * names.length + index]!] as const)
      .filter(([, weight]) => Math.abs(weight) >= 0.005)
      .map(([name, weight]) => `    ${/^\w+$/.test(name) ? name : `'${name}'`}: ${+weight.toFixed(2)},`);
    return `  ${/^\w+$/.test(kind) ? kind : `'${kind}'`}: {\n${rows.join('\n')}\n  },`;
  });
  const text =
    '/** Made by `training/train.ts`; see there. Weights of each question for each kind of source phrase. */\n' +
    `export const WEIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {\n${table.join('\n')}\n};\n`;
  writeFileSync(new URL('../weights.ts', import.meta.url), text);
  console.log(`\nwrote weights.ts, ${text.length} bytes`);
}

void main();
