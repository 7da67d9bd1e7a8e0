/**
 * Learns the weights of attribution and reports what they are worth.
 *
 *     npx tsx src/reading/speakers/training/train.ts ../shared/eval/statements [--taggers FOLDER] [--write] [--misses]
 *
 * FOLDER holds the taggers of the cross-validation of statements, each of which has not seen one fold; by default it is
 * `out/training`, where `npm run train` leaves them. With them, training adds the statements that they find in the articles new to them, and the whole
 * reading is scored end to end as the official evaluation does. Statements whose speakers the published order of an article
 * tells (`published.ts`) are learnt from, too, but not measured.
 *
 * Articles are used twice, whole and with paragraphs left out, since files lose the paragraphs that introduce speakers; a
 * speaker who is no longer named makes "nobody" the right answer. Figures are from five-fold cross-validation by article,
 * with the folds of the taggers. `--write` puts the weights of all articles into `../weights.json`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { directoryBytes } from '../../../officials/build/build-directory.mjs';
import type { Directory } from '../../../officials/directory';
import { loadDirectory } from '../../../officials/load';
import { createModelTagger } from '../../../tagger/model';
import type { Tagger } from '../../../tagger/tagger';
import { FOLDS, foldOf } from '../../../tagger/training/folds';
import { loadCorpora } from '../../training/corpora';
import { NOBODY_QUESTIONS, QUESTIONS, SOURCE_KINDS } from '../questions';
import { probabilities } from '../ranking';
import { labelled, readGold, tagged, type GoldArticle } from './corpus';
import { EndToEnd } from './endToEnd';
import { examplesOf, isNamed, type Example, type Scorer } from './examples';
import { fit } from './fit';
import { publishedExamples } from './published';
import { randomNumbers } from '../../training/random';

/** An example of an article in a fold. */
interface TrialExample extends Example {
  readonly fold: number;
  /** The article has all its paragraphs, the statements are those of the labels. */
  readonly whole: boolean;
}

/** Where `npm run train` leaves the taggers. */
const TAGGERS = path.join('out', 'training');
const THRESHOLDS = [0.3, 0.4, 0.5, 0.53, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9];

let scorer: Scorer;
let examples: readonly TrialExample[] = [];
const predictions = new Map<TrialExample, Float64Array>();

async function main(): Promise<void> {
  const [folder, ...flags] = process.argv.slice(2);
  if (folder === undefined) throw new Error('usage: train.ts FOLDER [--taggers FOLDER] [--write] [--misses]');
  scorer = (await import(pathToFileURL(path.resolve(folder, 'score.mjs')).href)) as Scorer;
  const directory = loadDirectory(await directoryBytes());
  const articles: GoldArticle[] = ['ggt', 'polnear'].flatMap((corpus) =>
    readGold(path.join(folder, `${corpus}.train.jsonl`)),
  );
  examples = labelledExamples(articles, directory);
  const taggers = taggersIn(flags.includes('--taggers') ? flags[flags.indexOf('--taggers') + 1]! : TAGGERS);
  const endToEnd = new EndToEnd(scorer);
  if (taggers.length === 0) console.log('no taggers: run `npm run train` first to train with what they find');
  else {
    const found = articles.flatMap((gold): TrialExample[] => {
      const fold = foldOf(gold.id);
      const article = tagged(gold, taggers[fold]!);
      endToEnd.add(gold, fold, article, directory);
      return examplesOf(article, directory, scorer).map((each) => ({ ...each, fold, whole: false }));
    });
    examples = [...examples, ...found];
  }
  const published =
    taggers.length === 0
      ? []
      : publishedExamples(
          await loadCorpora(path.join(folder, '..')),
          ({ id }) => taggers[foldOf(id)]!,
          directory,
        );
  console.log(
    `${articles.length} articles, ${examples.length} attributions, ${published.length} told by the published order`,
  );
  const learnt = [...examples, ...published];
  const models = Array.from({ length: FOLDS }, (_, fold) => fit(learnt.filter((each) => each.fold !== fold)));
  for (const example of examples)
    predictions.set(example, probabilities(example.scored, models[example.fold]));
  report('direct, whole articles', (e) => e.whole && e.quote.kind === 'direct');
  report('all, articles with paragraphs lost or statements found', (e) => !e.whole);
  calibration();
  for (const threshold of THRESHOLDS) endToEnd.report(models, threshold);
  if (flags.includes('--misses')) misses();
  if (flags.includes('--write')) write(fit(learnt));
}

/** The taggers of all folds, none when they are not there. */
function taggersIn(folder: string): readonly Tagger[] {
  if (!existsSync(path.join(folder, 'fold0.bin'))) return [];
  return Array.from({ length: FOLDS }, (_, fold) =>
    createModelTagger(readFileSync(path.join(folder, `fold${fold}.bin`))),
  );
}

function labelledExamples(articles: readonly GoldArticle[], directory: Directory): TrialExample[] {
  const random = randomNumbers(20220110);
  return articles.flatMap((gold, index) => {
    const fold = foldOf(gold.id);
    const whole = examplesOf(labelled(gold), directory, scorer).map((each) => ({
      ...each,
      fold,
      whole: true,
    }));
    if (gold.id.startsWith('polnear') && index % 3 > 0) return whole;
    const lost = new Set(
      gold.paragraphs_damaged.map((_, paragraph) => paragraph).filter(() => random() < 0.2),
    );
    const cut = labelled(
      gold,
      (paragraph) => !lost.has(paragraph),
      () => random() > 0.1,
    );
    return [...whole, ...examplesOf(cut, directory, scorer).map((each) => ({ ...each, fold, whole: false }))];
  });
}

function report(name: string, chosen: (example: TrialExample) => boolean): void {
  console.log(`\n${name}`);
  for (const corpus of ['ggt', 'polnear']) {
    const own = examples.filter(
      (e) => e.corpus === corpus && chosen(e) && e.quote.speaker_resolution !== 'coref-silver',
    );
    const named = own.filter((e) => isNamed(scorer, e.quote));
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
function best(example: TrialExample): { index: number; chance: number } {
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
    if (isNamed(scorer, quote) && right === names.length && quote.speaker_resolution !== 'coref-silver') {
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
  const rows = names.map((name, index) => {
    const row = SOURCE_KINDS.map((_, kind) => +weights[kind * names.length + index]!.toFixed(2));
    return `  ${JSON.stringify(name)}: [${row.join(', ')}]`;
  });
  const text = `{\n${rows.join(',\n')}\n}\n`;
  writeFileSync(new URL('../weights.json', import.meta.url), text);
  console.log(`\nwrote weights.json, ${text.length} bytes`);
}

void main();
