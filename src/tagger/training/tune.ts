/**
 * Fits what judges whole statements: `tsx tune.ts SETTINGS.json OUT.json MODEL:FOLD… -- STATEMENTS…`. Every article is
 * read by the model trained without it. OUT holds the settings for the weights of all articles, and under `folds` for
 * each fold those fitted without its articles, for honest figures.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { analysePassage, type PassageContent } from '../../article/passages';
import { runSteps } from '../../steps';
import { parseAsset } from '../model/asset';
import { Decoder } from '../model/decode';
import { extractFeatures } from '../model/features';
import { documentFindings } from '../model/findings';
import { Forest } from '../model/forest';
import { confidenceFeatures, CLASSES_OF_STATEMENT } from '../model/judge';
import { Ensemble } from '../model/ensemble';
import { profileDocument } from '../model/profile';
import { findCandidates, type Candidate } from '../statements';
import { readJsonLines, type LabelledArticle } from './corpus';
import { FOLDS, foldOf } from './folds';
import { unmarked } from './evaluate';
import { growForest } from './forest';
import { overlap } from './overlap';
import type { Settings, TrainedForest } from './pack';

const FOREST = { trees: 180, depth: 5, rate: 0.07, lambda: 20, featureShare: 0.3, bins: 32 };
/** The Gender Gap Tracker has a tenth of the articles; text with all its marks is easy. */
const GGT_WEIGHT = 2;
const INTACT_WEIGHT = 0.4;
const KINDS = ['direct', 'mixed', 'indirect'];

/** A candidate of an article kept aside, and what is true of it. */
interface Row {
  readonly fold: number;
  readonly weight: number;
  readonly x: readonly number[];
  readonly candidate: Candidate;
  /** Labelled statements of each kind that it covers; last: 1 if it is no statement. */
  readonly truth: readonly [number, number, number, number];
  /** Statements of these kinds stand there (IoU at least 0.5). */
  readonly there: readonly boolean[];
  /** Whether that is to be counted: not where annotators left it open. */
  readonly counts: boolean;
}

function rowsOf(
  network: Ensemble,
  { biases, uncued }: Settings,
  article: LabelledArticle,
  intact: boolean,
  weight: number,
): Row[] {
  const decoder = new Decoder(network.transitions, network.starts);
  const texts = intact
    ? article.order.map((original) => article.paragraphs_intact[original]!.replace(/[\r\n]/g, ' '))
    : article.paragraphs_damaged;
  const passages = texts.map((text) => analysePassage(text));
  const profile = runSteps(profileDocument(passages));
  const found = passages.map((passage) => {
    const features = extractFeatures(passage, profile, network.dictionary);
    const scores = network.score(features);
    const labels = decoder.label(scores, features.tokenCount, biases, uncued);
    const probabilities = decoder.probabilities(scores, features.tokenCount);
    return findCandidates(passage, labels, { features, probabilities, scores, profile });
  });
  const { values } = documentFindings(found.map(({ findings }) => findings));
  return found.flatMap(({ list }, paragraph) => {
    const truths = truthOf(article, paragraph, passages[paragraph]!, list, intact);
    return list.map((candidate, index) => ({
      fold: foldOf(article.id),
      weight,
      x: [...candidate.described, ...values],
      candidate,
      ...truths[index]!,
    }));
  });
}

/** Compares the candidates of a paragraph with the labels, as the official scorer does. */
function truthOf(
  article: LabelledArticle,
  paragraph: number,
  passage: PassageContent,
  list: readonly Candidate[],
  intact: boolean,
): Pick<Row, 'truth' | 'there' | 'counts'>[] {
  const { starts, ends } = passage.tokens;
  const move = intact ? unmarked(passage.text) : (offset: number): number => offset;
  const words = [
    ...article.paragraphs_damaged[paragraph]!.matchAll(/[A-Za-z0-9$%]+(?:[.,-][A-Za-z0-9]+)*/g),
  ].map((match) => match.index + match[0].length / 2);
  const wordsIn = ({ start, end }: { start: number; end: number }): number[] =>
    words.filter((middle) => middle >= start && middle < end);
  const ranges = list.map(({ run }) => ({ start: move(starts[run.start]!), end: move(ends[run.end - 1]!) }));
  const truths = ranges.map((): [number, number, number, number] => [0, 0, 0, 0]);
  const here = article.quotes.filter((quote) => quote.paragraph === paragraph);
  const open = [...(article.ignore ?? []), ...article.quotes.filter(({ speech }) => !speech)].filter(
    (quote) => quote.paragraph === paragraph,
  );
  for (const quote of here) {
    if (!quote.speech) continue;
    const own = wordsIn(quote);
    let best = -1;
    let most = own.length / 2;
    ranges.forEach((range, index) => {
      const shared = own.filter((middle) => middle >= range.start && middle < range.end).length;
      if (shared > 0 && (shared > most || (shared === most && best < 0))) {
        most = shared;
        best = index;
      }
    });
    if (best >= 0) truths[best]![KINDS.indexOf(quote.kind)]!++;
  }
  return ranges.map((range, index) => {
    const truth = truths[index]!;
    const size = wordsIn(range).length;
    const isOpen = open.some(
      (span) =>
        wordsIn({ start: Math.max(span.start, range.start), end: Math.min(span.end, range.end) }).length *
          2 >=
        size,
    );
    if (truth[0] + truth[1] + truth[2] === 0 && !isOpen) truth[3] = 1;
    return {
      truth,
      there: KINDS.map((kind) =>
        here.some((quote) => quote.speech && quote.kind === kind && overlap(quote, range) >= 0.5),
      ),
      counts:
        !(article.ignore ?? []).some((span) => span.paragraph === paragraph && overlap(span, range) > 0.3) &&
        !here.some((quote) => !quote.speech && overlap(quote, range) >= 0.5),
    };
  });
}

function main(): void {
  const split = process.argv.indexOf('--');
  const [settingsFile, out, ...models] = process.argv.slice(2, split);
  const settings = JSON.parse(readFileSync(settingsFile!, 'utf8')) as Settings;
  const rows: Row[] = [];
  for (const model of models) {
    const [file, fold] = model.split(':');
    const network = new Ensemble(parseAsset(readFileSync(file!)));
    for (const data of process.argv.slice(split + 1)) {
      const weight = data.includes('ggt') ? GGT_WEIGHT : 1;
      for (const article of readJsonLines<LabelledArticle>(data)) {
        if (foldOf(article.id) !== Number(fold)) continue;
        for (const intact of [false, true])
          rows.push(...rowsOf(network, settings, article, intact, weight * (intact ? INTACT_WEIGHT : 1)));
      }
    }
  }
  console.log(`${rows.length} candidates, ${rows[0]!.x.length} features`);
  const without = Array.from({ length: FOLDS }, (_, fold) =>
    fitForest(rows.filter((row) => row.fold !== fold)),
  );
  // What the forest says of articles that it was fitted without is what calibrations are fitted on.
  const judges = without.map((forest) => new Forest(forest, forest.depth, CLASSES_OF_STATEMENT));
  const judged = rows.map((row) => [...judges[row.fold]!.classify(row.x)]);
  const calibrationOn = (keep: (row: Row) => boolean): number[][] =>
    KINDS.map((_, kind) => calibrate(rows, judged, kind, keep));
  const folds = without.map((forest, fold) => ({
    ...settings,
    forest,
    calibration: calibrationOn((row) => row.fold !== fold),
  }));
  const all: Settings = { ...settings, forest: fitForest(rows), calibration: calibrationOn(() => true) };
  writeFileSync(out!, JSON.stringify({ ...all, folds }));
}

function fitForest(rows: readonly Row[]): TrainedForest {
  const list = rows
    .filter(({ truth }) => truth.some((value) => value > 0))
    .map(({ x, truth, weight }) => ({ x, weights: truth.map((value) => value * weight) }));
  return growForest(list, CLASSES_OF_STATEMENT, FOREST);
}

/** Logistic regression on the candidates judged to be of a kind: does such a statement stand there? */
function calibrate(
  rows: readonly Row[],
  judged: readonly (readonly number[])[],
  kind: number,
  keep: (row: Row) => boolean,
): number[] {
  const list = rows.flatMap((row, index) => {
    const p = judged[index]!;
    if (!row.counts || !keep(row) || p.slice(0, 3).some((value) => value > p[kind]!)) return [];
    return [{ x: confidenceFeatures(row.candidate.certainty, kind, p), right: row.there[kind] ? 1 : 0 }];
  });
  const w = [0, 0, 0, 0, 0, 0, 1, 0];
  for (let step = 0; step < 1500; step++) {
    const g = w.map((value) => value * 0.001);
    for (const { x, right } of list) {
      let sum = 0;
      for (let at = 0; at < w.length; at++) sum += x[at]! * w[at]!;
      const d = (1 / (1 + Math.exp(-sum)) - right) / list.length;
      for (let at = 0; at < w.length; at++) g[at]! += d * x[at]!;
    }
    for (let at = 0; at < w.length; at++) w[at]! -= 0.1 * g[at]!;
  }
  return w;
}

main();
