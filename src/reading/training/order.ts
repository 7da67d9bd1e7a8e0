/**
 * Trains the models behind `order` and `summary` and writes them to `../models/models.bin`. From the project's
 * root:
 * `npx tsx src/reading/training/order.ts ../shared/eval [--measure]` (with `--measure`: figures of 5-fold
 * cross-validation first). Articles of `eval/articles` are never trained on.
 */
import { Trees } from '../models/trees';
import { comparePair, PAIR_WIDTH, type PairSide } from '../order/pairs';
import { arrange } from '../order/arrange';
import { runSteps } from '../steps';
import { boost, logistic } from './boost';
import { loadCorpora, overlapping } from './corpora';
import { FOLDS, prepare, type TrainingDocument } from './document';
import { decodeSingle, sidesOf, trainSingle } from './orderModels';
import { randomNumbers } from './random';
import { trainSummary } from './summary';
import { writeSections } from './write';

const PAIRS = { trees: 180, depth: 4, rate: 0.15, lambda: 30, featureShare: 0.5 };

/** Scores of paragraphs by models that have not seen their articles: what the pair model has to learn to trust. */
function unseenSides(documents: readonly TrainingDocument[]): Map<TrainingDocument, PairSide[]> {
  const sides = new Map<TrainingDocument, PairSide[]>();
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
): Uint8Array {
  const random = randomNumbers(3);
  const rows: Float64Array[] = [];
  const labels: number[] = [];
  for (const document of documents) {
    const own = sides.get(document)!;
    const n = own.length;
    for (let k = Math.min(130, (n * (n - 1)) / 2); k > 0; k--) {
      const i = Math.floor(random() * n);
      const j = (i + 1 + Math.floor(random() * (n - 1))) % n;
      const row = new Float64Array(PAIR_WIDTH);
      comparePair(own[i]!, own[j]!, row);
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

async function main(): Promise<void> {
  const folder = process.argv[2] ?? '../shared/eval';
  const corpora = await loadCorpora(folder);
  const kept = overlapping(corpora.sources);
  const documents = corpora.sources
    .filter(({ id, paragraphs }) => paragraphs.length >= 4 && !kept.has(id))
    .map((source) => prepare(source, corpora))
    .filter(({ place }) => place.length >= 4);
  const train = documents.filter((d) => d.source.set !== 'articles');
  const articles = documents.filter((d) => d.source.set === 'articles');
  const sides = unseenSides(train);
  if (process.argv.includes('--measure')) {
    const fold = train.filter((d) => d.fold === 0);
    const pairs = new Trees(
      trainPairs(
        train.filter((d) => d.fold !== 0),
        sides,
      ),
    );
    for (const set of ['polnear', 'ggt', 'marked', 'summaries']) {
      measure(
        `cross-validated on ${set}`,
        fold.filter((d) => d.source.set === set),
        (d) => runSteps(arrange(sides.get(d)!, pairs)),
      );
    }
    measure('cross-validated', fold, (d) => runSteps(arrange(sides.get(d)!, pairs)));
  }
  const single = trainSingle(train);
  const pairs = trainPairs(train, sides);
  const models = decodeSingle(single);
  measure('articles', articles, (d) => runSteps(arrange(sidesOf(d, models), new Trees(pairs))));
  await trainSummary(folder, corpora, train, sides);
  writeSections({
    'order position': single.position,
    'order lead': single.lead,
    'order pairs': pairs,
  });
}

void main();
