/**
 * Trains the model behind apostrophes and writes it to `../models/models.bin`. From the project's root:
 * `npx tsx src/reading/training/apostrophes.ts ../shared/eval`. Learns from pairs of intact and damaged paragraphs, never
 * from `eval/articles`, on which it prints its figures. Only features of at least five articles are kept.
 */
import { readFileSync } from 'node:fs';
import { analysePassage } from '../../article/passages';
import {
  apostropheCandidates,
  countUse,
  documentFeatures,
  possessiveRow,
  type Candidate,
  type CandidateScores,
  type WordUse,
} from '../losses/apostrophes';
import { loadLexicon } from '../models/models';
import { Trees } from '../models/trees';
import { boost, logistic } from './boost';
import type { Lexicon } from '../losses/lexicon';
import { loadCorpora, overlapping, type Corpora, type Source } from './corpora';
import { hashOf } from './random';
import { trainSoftmax, type SparseExample } from './softmax';
import { encodeTable } from './sparse';
import { MODELS_FILE, writeSections } from './write';

const KEPT_FEATURES = 8000;
const FEWEST_ARTICLES = 5;
const FOLDS = 5;
const LINEAR = { epochs: 6, rate: 0.1, l1: 0.001 };
const LOST = { trees: 120, depth: 4, rate: 0.12, lambda: 20, featureShare: 0.6 };
const SECOND = { ...LOST, trees: 80 };

interface Labelled {
  readonly candidate: Candidate;
  readonly features: readonly number[];
  readonly label: number;
}

interface Document {
  readonly source: Source;
  readonly fold: number;
  readonly words: ReadonlyMap<string, number>;
  readonly labelled: readonly Labelled[];
  readonly gold: number;
}

interface Linear {
  readonly index: ReadonlyMap<number, number>;
  readonly weights: Float64Array;
}

/** A candidate with its row for the trees; none for contractions. */
interface Judged extends Labelled {
  readonly scores: CandidateScores;
  readonly row: Float64Array | null;
}

/** Whether an article has kept its apostrophes, and does not quote between single marks. */
function isSound({ paragraphs }: Source): boolean {
  const text = paragraphs.join('\n');
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const single = count(/(?:^|\s)\u2018\w/g);
  if (single > 5 && single > count(/\u201c/g) / 2) return false;
  return count(/\u2019/g) > count(/\s+/g) / 400;
}

function prepare(source: Source, corpora: Corpora, lexicon: Lexicon): Document {
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
      const features = [...candidate.features, ...documentFeatures(candidate, words)];
      labelled.push({ candidate, features, label });
    }
  }
  return { source, fold: hashOf(source.id) % FOLDS, words, labelled, gold };
}

function fit(documents: readonly Document[], features: readonly number[]): Linear {
  const index = new Map(features.map((feature, i) => [feature, i]));
  const examples = documents.flatMap(({ labelled }) =>
    labelled.map(({ features: own, label, candidate }): SparseExample => ({
      features: Int32Array.from(own.flatMap((feature) => index.get(feature) ?? [])),
      label,
      classes: candidate.second < 0 ? 2 : 3,
    })),
  );
  return { index, weights: trainSoftmax(examples, features.length, 2, LINEAR) };
}

/** Trains on features of enough articles, then on the strongest alone. */
function trainLinear(documents: readonly Document[]): Linear {
  const articles = new Map<number, number>();
  for (const { labelled } of documents) {
    const own = new Set(labelled.flatMap(({ features }) => features));
    for (const feature of own) articles.set(feature, (articles.get(feature) ?? 0) + 1);
  }
  const frequent = [...articles].filter(([, n]) => n >= FEWEST_ARTICLES).map(([feature]) => feature);
  const all = fit(documents, frequent).weights;
  const strength = (feature: number, i: number): number =>
    Math.max(Math.abs(all[2 * i]!), Math.abs(all[2 * i + 1]!)) * Math.sqrt(articles.get(feature)!);
  const best = frequent
    .map((feature, i) => ({ feature, strength: strength(feature, i) }))
    .sort((a, b) => b.strength - a.strength)
    .slice(0, KEPT_FEATURES)
    .map(({ feature }) => feature);
  return fit(documents, best);
}

function judge({ labelled, words }: Document, { index, weights }: Linear): Judged[] {
  const uses = new Map<string, WordUse>();
  const scored = labelled.map((one) => {
    let first = 0;
    let second = 0;
    for (const feature of one.features) {
      const i = index.get(feature);
      if (i === undefined) continue;
      first += weights[2 * i]!;
      second += weights[2 * i + 1]!;
    }
    const scores = { first, second };
    if (one.candidate.row.length > 0) {
      let use = uses.get(one.candidate.word);
      if (use === undefined) uses.set(one.candidate.word, (use = { plain: 0, owning: 0 }));
      countUse(use, scores);
    }
    return { ...one, scores };
  });
  return scored.map((one) => {
    const { candidate, scores } = one;
    const row =
      candidate.row.length === 0 ? null : possessiveRow(candidate, scores, words, uses.get(candidate.word)!);
    return { ...one, row };
  });
}

function trainTrees(judged: readonly Judged[]): { lost: Uint8Array; second: Uint8Array } {
  const asked = judged.filter(({ row }) => row !== null);
  const lost = asked.filter(({ label }) => label > 0);
  return {
    lost: boost(
      asked.map(({ row }) => row!),
      logistic(asked.map(({ label }) => +(label > 0))),
      LOST,
    ),
    second: boost(
      lost.map(({ row }) => row!),
      logistic(lost.map(({ label }) => +(label === 2))),
      SECOND,
    ),
  };
}

interface Guess {
  readonly guess: number;
  readonly confidence: number;
  readonly label: number;
}

function guesses(judged: readonly Judged[], encoded: { lost: Uint8Array; second: Uint8Array }): Guess[] {
  const lost = new Trees(encoded.lost);
  const second = new Trees(encoded.second);
  const chance = (x: number): number => 1 / (1 + Math.exp(-x));
  return judged.map(({ row, scores, label }) => {
    if (row === null) return { guess: 1, confidence: chance(scores.first), label };
    const any = chance(lost.value(row));
    const two = any * chance(second.value(row));
    return any - two >= two
      ? { guess: 1, confidence: any - two, label }
      : { guess: 2, confidence: two, label };
  });
}

function report(name: string, gold: number, made: readonly Guess[]): void {
  for (const from of [0.35, 0.4, 0.45, 0.5]) {
    const claimed = made.filter(({ confidence }) => confidence >= from);
    const hit = claimed.filter(({ guess, label }) => guess === label).length;
    const precision = (100 * hit) / claimed.length;
    const recall = (100 * hit) / gold;
    const f1 = (2 * precision * recall) / (precision + recall);
    console.log(
      `${name}, from ${from}: P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)} of ${gold}`,
    );
  }
  const bins = Array.from({ length: 10 }, () => ({ n: 0, right: 0, sum: 0 }));
  for (const { confidence, guess, label } of made) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))]!;
    bin.n++;
    bin.sum += confidence;
    if (label === guess) bin.right++;
  }
  console.log(
    `  confidence: ${bins.map(({ n, sum, right }) => `${(sum / n).toFixed(2)}→${(right / n).toFixed(2)} (${n})`).join(' ')}`,
  );
}

async function main(): Promise<void> {
  const lexicon = loadLexicon(readFileSync(MODELS_FILE));
  const corpora = await loadCorpora(process.argv[2] ?? '../shared/eval');
  const kept = overlapping(corpora.sources);
  const train = corpora.sources
    .filter((source) => source.set !== 'articles' && !kept.has(source.id) && isSound(source))
    .map((source) => prepare(source, corpora, lexicon));
  const test = corpora.sources
    .filter(({ set }) => set === 'articles')
    .map((source) => prepare(source, corpora, lexicon));
  const goldOf = (documents: readonly Document[]): number =>
    documents.reduce((sum, { gold }) => sum + gold, 0);

  const unseen = new Map<Document, Judged[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const linear = trainLinear(train.filter((document) => document.fold !== fold));
    for (const document of train) if (document.fold === fold) unseen.set(document, judge(document, linear));
  }
  const judgedOf = (documents: readonly Document[]): Judged[] => documents.flatMap((d) => unseen.get(d)!);
  const made: Guess[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const trees = trainTrees(judgedOf(train.filter((document) => document.fold !== fold)));
    made.push(...guesses(judgedOf(train.filter((document) => document.fold === fold)), trees));
  }
  report('cross-validated', goldOf(train), made);
  const linear = trainLinear(train);
  const trees = trainTrees(judgedOf(train));
  report(
    'articles',
    goldOf(test),
    test.flatMap((document) => guesses(judge(document, linear), trees)),
  );
  const { index, weights } = linear;
  writeSections({
    apostrophes: encodeTable(
      2,
      [...index].map(([feature, i]) => [feature, [weights[2 * i]!, weights[2 * i + 1]!]] as const),
    ),
    'apostrophes lost': trees.lost,
    'apostrophes second': trees.second,
  });
}

void main();
