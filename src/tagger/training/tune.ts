/**
 * Fits what stands between the network and its statements, on articles kept aside: biases of labels, weights of kinds,
 * then the calibration of confidence. `tsx tune.ts SCORER OUT.json MODEL:FOLD… -- STATEMENTS…`
 */
import { runSteps } from '../../reading/steps';
import { readFileSync, writeFileSync } from 'node:fs';
import { analysePassage, type PassageContent } from '../../article/passages';
import { parseAsset } from '../model/asset';
import { Decoder, LABEL_COUNT } from '../model/decode';
import { extractFeatures, type PassageFeatures } from '../model/features';
import { Network } from '../model/network';
import { profileDocument, type Profile } from '../model/profile';
import { confidenceFeatures, kindFeatures, tokensOf } from '../model/judge';
import { assembleStatements } from '../model/statements';
import { readJsonLines, type LabelledArticle } from './corpus';
import { foldOf } from './dump';
import { loadScorer, scorable, summary, unmarked, type Scorer } from './evaluate';

interface Scored {
  readonly passage: PassageContent;
  readonly features: PassageFeatures;
  readonly scores: Float32Array;
  readonly probabilities: Float64Array;
  readonly decoder: Decoder;
  readonly paragraph: number;
  readonly profile: Profile;
  readonly move: (offset: number) => number;
}
interface ScoredArticle {
  readonly article: LabelledArticle;
  readonly passages: readonly Scored[];
}
interface Settings {
  biases: number[];
  kindWeights: number[];
  calibration: number[][];
  /** Weights of `kindFeatures`, a row a kind; empty: the kind with most probability. */
  kinds: number[][];
}
type Sets = Record<string, ScoredArticle[]>;

function scoreArticle(
  network: Network,
  decoder: Decoder,
  article: LabelledArticle,
  intact: boolean,
): ScoredArticle {
  const texts = intact
    ? article.order.map((original) => article.paragraphs_intact[original]!.replace(/[\r\n]/g, ' '))
    : article.paragraphs_damaged;
  const passages = texts.map((text) => analysePassage(text));
  const profile = runSteps(profileDocument(passages));
  return {
    article,
    passages: passages.map((passage, paragraph) => {
      const features = extractFeatures(passage, profile, network.dictionary);
      const scores = Float32Array.from(network.score(features));
      return {
        passage,
        features,
        scores,
        probabilities: decoder
          .probabilities(scores, features.tokenCount)
          .slice(0, features.tokenCount * LABEL_COUNT),
        decoder,
        paragraph,
        profile,
        move: intact ? unmarked(passage.text) : (offset: number): number => offset,
      };
    }),
  };
}

function predictions(articles: readonly ScoredArticle[], given: Settings) {
  return articles.map(({ article, passages }) => {
    const from = 3 * halfOf(article.id);
    const settings = given.kinds.length > 3 ? { ...given, kinds: given.kinds.slice(from, from + 3) } : given;
    return {
      id: article.id,
      quotes: passages.flatMap(
        ({ passage, features, scores, probabilities, decoder, paragraph, move, profile }) => {
          const labels = decoder.best(scores, features.tokenCount, settings.biases);
          return assembleStatements(passage, features, labels, probabilities, settings, profile).map(
            (statement) => ({ ...scorable(statement, passage, paragraph, move), own: statement }),
          );
        },
      ),
    };
  });
}

function objective(scorer: Scorer, sets: Sets, settings: Settings): number {
  let sum = 0;
  for (const [name, articles] of Object.entries(sets)) {
    if (articles.length === 0 || name.endsWith('intact')) continue;
    const R = scorer.score(
      articles.map(({ article }) => article),
      predictions(articles, settings),
    );
    const weight = name.startsWith('ggt') ? 0.4 : 1;
    const value =
      R.direct.token.F1 +
      R.direct.spanIoU80.F1 +
      R.all.token.F1 +
      R.all.spanIoU80.F1 +
      0.7 * R.all.attribution.kindRight;
    sum += weight * value;
  }
  return sum;
}

async function main(): Promise<void> {
  const split = process.argv.indexOf('--');
  const [scorerFile, out, ...models] = process.argv
    .slice(2, split)
    .filter((word) => !word.startsWith('keep='));
  // `keep=FILE`: biases and weights of kinds are taken from there; only what needs no search is fitted.
  const keep = process.argv.find((word) => word.startsWith('keep='))?.slice(5);
  const files = process.argv.slice(split + 1);
  const scorer = await loadScorer(scorerFile!);
  const sets: Sets = { 'polnear damaged': [], 'polnear intact': [], 'ggt damaged': [], 'ggt intact': [] };
  for (const model of models) {
    const [file, fold] = model.split(':');
    const asset = parseAsset(readFileSync(file!));
    const network = new Network(asset);
    const decoder = new Decoder(network.matrix('T'), network.matrix('S'));
    for (const data of files) {
      const corpus = data.includes('ggt') ? 'ggt' : 'polnear';
      for (const article of readJsonLines<LabelledArticle>(data)) {
        if (foldOf(article.id) !== Number(fold)) continue;
        for (const intact of [false, true]) {
          sets[`${corpus} ${intact ? 'intact' : 'damaged'}`]!.push(
            scoreArticle(network, decoder, article, intact),
          );
        }
      }
    }
  }
  const settings: Settings = {
    biases: Array<number>(LABEL_COUNT).fill(0),
    kindWeights: [1, 1, 1],
    calibration: [0, 1, 2].map(() => [0, 1, 0, 0, 0, 0]),
    kinds: [],
  };
  const show = (): void => {
    for (const [name, articles] of Object.entries(sets)) {
      const R = scorer.score(articles.map(({ article }) => article), predictions(articles, settings)); // prettier-ignore
      console.log(`  ${name}: ${summary(R)}`);
    }
  };
  if (keep) {
    const kept = JSON.parse(readFileSync(keep, 'utf8')) as Settings;
    settings.biases = kept.biases;
    settings.kindWeights = kept.kindWeights;
  }
  show();
  const fittedKinds = fitKinds(sets, settings);
  settings.kinds = fittedKinds.crossed;
  console.log('with kinds judged by span');
  show();
  let best = objective(scorer, sets, settings);
  // Coordinate search over groups: O, source and cue, thought, direct, mixed, indirect, then the weights of kinds.
  const groups: { get: () => number; set: (value: number) => void; steps: number[] }[] = [
    [3],
    [4, 5],
    [6, 7],
    [8, 9],
    [0],
  ].map((labels) => {
    let value = 0;
    return {
      get: () => value,
      set: (next: number): void => {
        for (const label of labels) settings.biases[label]! += next - value;
        value = next;
      },
      steps: [-0.3, 0.3],
    };
  });
  for (const kind of [0, 1]) {
    groups.push({
      get: () => settings.kindWeights[kind]!,
      set: (value) => {
        settings.kindWeights[kind] = value;
      },
      steps: [-0.15, 0.15],
    });
  }
  for (let round = 0; round < (keep ? 0 : 2); round++) {
    let changed = false;
    for (const group of groups) {
      for (const step of group.steps) {
        for (let repeat = 0; repeat < 4; repeat++) {
          const before = group.get();
          group.set(before + step);
          const value = objective(scorer, sets, settings);
          if (value > best + 1e-4) {
            best = value;
            changed = true;
          } else {
            group.set(before);
            break;
          }
        }
      }
    }
    console.log(`round ${round + 1}: ${best.toFixed(4)}`);
    if (!changed) break;
  }
  show();
  settings.kinds = fittedKinds.all;
  settings.calibration = calibrate(sets, settings);
  const round = (x: number): number => Math.round(x * 1e4) / 1e4;
  writeFileSync(
    out!,
    JSON.stringify(
      {
        biases: settings.biases.map(round),
        kindWeights: settings.kindWeights.map(round),
        kinds: settings.kinds.map((row) => row.map(round)),
        calibration: settings.calibration.map((row) => row.map(round)),
      },
      null,
      1,
    ),
  );
}

/**
 * Multinomial logistic regression: the kind of a statement from what is known of it as a whole. `crossed` holds two
 * sets of weights one after another, each fitted on half of the articles, for honest figures on the other half.
 */
function fitKinds(sets: Sets, settings: Settings): { all: number[][]; crossed: number[][] } {
  const rows: { x: number[]; kind: number; half: number }[] = [];
  for (const articles of Object.values(sets)) {
    predictions(articles, settings).forEach(({ quotes }, index) => {
      const { article, passages } = articles[index]!;
      for (const quote of quotes) {
        const { passage, probabilities, features, profile } = passages[quote.paragraph]!;
        let best = 0.4;
        let kind = -1;
        for (const g of article.quotes) {
          if (g.paragraph !== quote.paragraph || !g.speech) continue;
          const overlap = Math.min(g.end, quote.end) - Math.max(g.start, quote.start);
          const iou = overlap / (Math.max(g.end, quote.end) - Math.min(g.start, quote.start));
          if (iou > best) {
            best = iou;
            kind = g.kind === 'direct' ? 0 : g.kind === 'mixed' ? 1 : 2;
          }
        }
        if (kind < 0) continue;
        const cue = quote.own.cue ? tokensOf(passage, quote.own.cue) : null;
        const x = kindFeatures(tokensOf(passage, quote.own), cue, features, probabilities, profile);
        rows.push({ x, kind, half: halfOf(article.id) });
      }
    });
  }
  const width = rows[0]!.x.length;
  const fit = (list: readonly { x: number[]; kind: number }[]): number[][] => {
    // Standardised features, full-batch Adam; then the scales go into the weights.
    const mean = Array.from(
      { length: width },
      (_, at) => list.reduce((sum, { x }) => sum + x[at]!, 0) / list.length,
    );
    const scale = mean.map((m, at) =>
      Math.sqrt(list.reduce((sum, { x }) => sum + (x[at]! - m) ** 2, 0) / list.length),
    );
    const table = list.map(({ x }) =>
      x.map((value, at) => (at === 0 ? 1 : scale[at]! > 1e-6 ? (value - mean[at]!) / scale[at]! : 0)),
    );
    const w = [0, 1, 2].map(() => new Float64Array(width));
    const first = w.map(() => new Float64Array(width));
    const second = w.map(() => new Float64Array(width));
    for (let step = 1; step <= 400; step++) {
      const g = w.map((row) => row.map((value) => value * 0.001));
      table.forEach((x, row) => {
        const z = w.map((weights) => {
          let sum = 0;
          for (let at = 0; at < width; at++) sum += weights[at]! * x[at]!;
          return sum;
        });
        const top = Math.max(...z);
        const e = z.map((value) => Math.exp(value - top));
        const total = e[0]! + e[1]! + e[2]!;
        for (let k = 0; k < 3; k++) {
          const d = (e[k]! / total - (k === list[row]!.kind ? 1 : 0)) / list.length;
          for (let at = 0; at < width; at++) g[k]![at]! += d * x[at]!;
        }
      });
      for (let k = 0; k < 3; k++) {
        for (let at = 0; at < width; at++) {
          first[k]![at] = 0.9 * first[k]![at]! + 0.1 * g[k]![at]!;
          second[k]![at] = 0.99 * second[k]![at]! + 0.01 * g[k]![at]! ** 2;
          const rate = (0.05 * Math.sqrt(1 - 0.99 ** step)) / (1 - 0.9 ** step);
          w[k]![at]! -= (rate * first[k]![at]!) / (Math.sqrt(second[k]![at]!) + 1e-9);
        }
      }
    }
    return w.map((row) => {
      const weights = Array.from(row, (value, at) =>
        at === 0 || scale[at]! <= 1e-6 ? value : value / scale[at]!,
      );
      for (let at = 1; at < width; at++)
        if (scale[at]! > 1e-6) weights[0]! -= weights[at]! * mean[at]!;
        else weights[at] = 0;
      return weights;
    });
  };
  const all = fit(rows);
  const crossed = [0, 1].flatMap((half) => fit(rows.filter((row) => row.half !== half)));
  return { all, crossed };
}

const halfOf = (id: string): number => foldOf(`half ${id}`) % 2;

/**
 * Logistic regression, a kind each, on the statements found in damaged and intact text: is a statement of that kind
 * there (IoU at least 0.5)? Prints the expected calibration error (Guo et al. 2017, ten bins), fitted on half of the
 * articles and measured on the other.
 */
function calibrate(sets: Sets, settings: Settings): number[][] {
  const rows: { kind: number; x: number[]; right: number; half: number }[] = [];
  for (const articles of Object.values(sets)) {
    predictions(articles, settings).forEach(({ quotes }, index) => {
      const { article, passages } = articles[index]!;
      for (const quote of quotes) {
        const { passage, probabilities } = passages[quote.paragraph]!;
        const gold = article.quotes.filter((g) => g.paragraph === quote.paragraph);
        const iou = (g: { start: number; end: number }): number => {
          const overlap = Math.min(g.end, quote.end) - Math.max(g.start, quote.start);
          return overlap / (Math.max(g.end, quote.end) - Math.min(g.start, quote.start));
        };
        const ignored = (article.ignore ?? []).some((g) => g.paragraph === quote.paragraph && iou(g) > 0.3);
        const thought = gold.some((g) => !g.speech && iou(g) >= 0.5);
        if (ignored || (thought && quote.kind === 'indirect')) continue;
        const kind = quote.kind === 'direct' ? 0 : quote.kind === 'mixed' ? 1 : 2;
        const right = gold.some((g) => g.kind === quote.kind && g.speech && iou(g) >= 0.5) ? 1 : 0;
        const run = tokensOf(passage, quote.own);
        const x = confidenceFeatures({ ...run, label: 4 + 2 * kind }, probabilities);
        rows.push({ kind, x, right, half: halfOf(article.id) });
      }
    });
  }
  const fit = (kind: number, keep: (row: { half: number }) => boolean): number[] => {
    const list = rows.filter((row) => row.kind === kind && keep(row));
    let w = [0, 1, 0, 0, 0, 0];
    for (let step = 0; step < 3000; step++) {
      const g = w.map((value) => value * 0.001);
      for (const { x, right } of list) {
        const p = 1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * w[at]!, 0)));
        x.forEach((value, at) => {
          g[at]! += ((p - right) * value) / list.length;
        });
      }
      w = w.map((value, at) => value - 0.1 * g[at]!);
    }
    return w;
  };
  const bins = Array.from({ length: 10 }, () => ({ n: 0, p: 0, right: 0 }));
  for (const half of [0, 1]) {
    const weights = [0, 1, 2].map((kind) => fit(kind, (row) => row.half !== half));
    for (const { kind, x, right, half: own } of rows) {
      if (own !== half) continue;
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * weights[kind]![at]!, 0)));
      const bin = bins[Math.min(9, Math.floor(p * 10))]!;
      bin.n++;
      bin.p += p;
      bin.right += right;
    }
  }
  const total = bins.reduce((sum, { n }) => sum + n, 0);
  const ece = bins.reduce((sum, { p, right }) => sum + Math.abs(p - right), 0) / total;
  console.log(`calibration on ${total} statements, expected error ${ece.toFixed(3)}`);
  for (const { n, p, right } of bins) {
    if (n > 0) console.log(`  said ${(p / n).toFixed(2)}  true ${(right / n).toFixed(2)}  (${n})`);
  }
  return [0, 1, 2].map((kind) => fit(kind, () => true));
}

void main();
