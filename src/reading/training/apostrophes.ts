/**
 * Trains the model behind apostrophes and writes it to `../models/models.bin`. From the project's root:
 * `npx tsx src/reading/training/apostrophes.ts ../shared/eval`. Learns from pairs of intact and damaged paragraphs, never
 * from `eval/articles`, on which it prints its figures. Only features of at least five articles are kept.
 */
import { readFileSync } from 'node:fs';
import { analysePassage } from '../../article/passages';
import { apostropheCandidates, documentFeatures, type Candidate } from '../losses/apostrophes';
import { loadModels } from '../models/models';
import { loadCorpora, overlapping, type Source } from './corpora';
import { trainSoftmax, type SparseExample } from './softmax';
import { encodeTable } from './sparse';
import { MODELS_FILE, writeSections } from './write';

const KEPT_FEATURES = Number(process.argv[3] ?? 7000);
const FEWEST_ARTICLES = 5;
const OPTIONS = { epochs: 6, rate: 0.1, l1: 0.001 };

interface Labelled {
  readonly candidate: Candidate;
  readonly features: readonly number[];
  readonly label: number;
}

interface Document {
  readonly source: Source;
  readonly labelled: readonly Labelled[];
  readonly gold: number;
}

async function main(): Promise<void> {
  const { lexicon } = loadModels(readFileSync(MODELS_FILE));
  const corpora = await loadCorpora(process.argv[2] ?? '../shared/eval');
  const kept = overlapping(corpora.sources);
  const documents = corpora.sources
    .filter(({ id }) => !kept.has(id))
    .map((source): Document => {
      const paragraphs = source.paragraphs.map((text) => {
        const { text: damaged, dropped } = corpora.damage(text);
        return { dropped, passage: analysePassage(damaged) };
      });
      const words = new Map<string, number>();
      for (const { passage } of paragraphs) {
        const { text, tokens } = passage;
        for (let i = 0; i < tokens.length; i++) {
          const token = text.slice(tokens.starts[i], tokens.ends[i]);
          words.set(token, (words.get(token) ?? 0) + 1);
        }
      }
      let gold = 0;
      const labelled: Labelled[] = [];
      for (const { dropped, passage } of paragraphs) {
        const lost = new Set(dropped.filter(({ ch }) => /[\u2018\u2019]/.test(ch)).map(({ at }) => at));
        gold += lost.size;
        for (const candidate of apostropheCandidates(passage, lexicon)) {
          const label = lost.has(candidate.first)
            ? 1
            : candidate.second >= 0 && lost.has(candidate.second)
              ? 2
              : 0;
          labelled.push({
            candidate,
            features: [...candidate.features, ...documentFeatures(candidate, words)],
            label,
          });
        }
      }
      return { source, labelled, gold };
    });
  const train = documents.filter(({ source }) => source.set !== 'articles');
  const test = documents.filter(({ source }) => source.set === 'articles');

  const articles = new Map<number, number>();
  for (const { labelled } of train) {
    const own = new Set(labelled.flatMap(({ features }) => features));
    for (const feature of own) articles.set(feature, (articles.get(feature) ?? 0) + 1);
  }
  const frequent = [...articles].filter(([, n]) => n >= FEWEST_ARTICLES).map(([feature]) => feature);
  const all = fit(train, frequent);
  const strength = (feature: number, i: number): number =>
    Math.max(Math.abs(all[2 * i]!), Math.abs(all[2 * i + 1]!)) * Math.sqrt(articles.get(feature)!);
  const best = frequent
    .map((feature, i) => ({ feature, strength: strength(feature, i) }))
    .sort((a, b) => b.strength - a.strength)
    .slice(0, KEPT_FEATURES)
    .map(({ feature }) => feature);
  const weights = fit(train, best);
  report('all features', test, frequent, all);
  report(`${best.length} features`, test, best, weights);
  const table = encodeTable(
    2,
    best.map((feature, i) => [feature, [weights[2 * i]!, weights[2 * i + 1]!]] as const),
  );
  writeSections({ apostrophes: table });
}

function fit(documents: readonly Document[], features: readonly number[]): Float64Array {
  const index = new Map(features.map((feature, i) => [feature, i]));
  const examples = documents.flatMap(({ labelled }) =>
    labelled.map(({ features: own, label, candidate }): SparseExample => ({
      features: Int32Array.from(own.flatMap((feature) => index.get(feature) ?? [])),
      label,
      classes: candidate.second < 0 ? 2 : 3,
    })),
  );
  return trainSoftmax(examples, features.length, 2, OPTIONS);
}

function report(
  name: string,
  documents: readonly Document[],
  features: readonly number[],
  weights: Float64Array,
): void {
  const index = new Map(features.map((feature, i) => [feature, i]));
  const bins = Array.from({ length: 10 }, () => ({ n: 0, right: 0, sum: 0 }));
  let hit = 0;
  let claimed = 0;
  let gold = 0;
  for (const document of documents) {
    gold += document.gold;
    for (const { candidate, features: own, label } of document.labelled) {
      const scores = [0, 0, candidate.second < 0 ? -Infinity : 0];
      for (const feature of own) {
        const i = index.get(feature);
        if (i === undefined) continue;
        scores[1]! += weights[2 * i]!;
        scores[2]! += weights[2 * i + 1]!;
      }
      const total = scores.reduce((sum, x) => sum + Math.exp(x), 0);
      const guess = scores[1]! >= scores[2]! ? 1 : 2;
      const p = Math.exp(scores[guess]!) / total;
      const bin = bins[Math.min(9, Math.floor(p * 10))]!;
      bin.n++;
      bin.sum += p;
      if (label === guess) bin.right++;
      if (p < 0.5) continue;
      claimed++;
      if (label === guess) hit++;
    }
  }
  const precision = (100 * hit) / claimed;
  const recall = (100 * hit) / gold;
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(`${name}: P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)} of ${gold}`);
  console.log(
    `  confidence: ${bins.map(({ n, sum, right }) => `${(sum / n).toFixed(2)}→${(right / n).toFixed(2)} (${n})`).join(' ')}`,
  );
}

void main();
