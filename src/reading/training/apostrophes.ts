/**
 * Trains the models behind apostrophes and writes them to `../models/models.bin`. From the project's root:
 * `npx tsx src/reading/training/apostrophes.ts ../shared/eval`. Published word vectors, newswire and other texts are
 * fetched as packages. Learns from pairs of intact and damaged paragraphs, never from `eval/articles`, on which it prints
 * its figures. Only features of at least five texts are kept.
 */
import { readFileSync } from 'node:fs';
import { loadLexicon } from '../models/models';
import { cleaned, FOLDS, isSound, prepare, type Document } from './apostropheDocuments';
import { guesses, judge, trainAsked, trainTrees, type Guess, type Judged } from './apostropheJudges';
import { score, trainLinear, type Scored } from './apostropheLinear';
import { printCalibration } from './calibration';
import { loadCorpora, overlapping } from './corpora';
import { loadNewswire } from './newswire';
import { loadPublishedVectors } from './publishedVectors';
import { loadPublicTexts } from './publicTexts';
import { encodeTable } from './sparse';
import { MODELS_FILE, writeSections } from './write';

const FEWEST_ARTICLES = 5;
const MOST_WORDS = 10_000;

/** How much a place in a text that is no article counts. */
const PUBLIC_WEIGHT = 0.4;

/** Words of at least five articles, the commonest first. */
function vocabulary(documents: readonly Document[]): string[] {
  const articles = new Map<string, number>();
  for (const { words } of documents) {
    const own = new Set([...words.keys()].map((word) => word.toLowerCase()));
    for (const word of own) articles.set(word, (articles.get(word) ?? 0) + 1);
  }
  return [...articles]
    .filter(([, n]) => n >= FEWEST_ARTICLES)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
}

function report(name: string, gold: number, made: readonly Guess[]): void {
  for (const from of [0.35, 0.4, 0.45, 0.5]) {
    const claimed = made.filter(({ confidence }) => confidence >= from);
    const hit = claimed.filter(({ guess, label }) => guess === label).length;
    const precision = (100 * hit) / claimed.length;
    // The others are single quotation marks, nearly all.
    const possible = made.filter(({ label }) => label > 0).length;
    for (const all of [gold, possible]) {
      const recall = (100 * hit) / all;
      const f1 = (2 * precision * recall) / (precision + recall);
      console.log(
        `${name}, from ${from}: P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)} of ${all}${all === gold ? '' : ' where an apostrophe can stand'}`,
      );
    }
  }
  printCalibration(made.map(({ confidence, guess, label }) => ({ confidence, right: label === guess })));
}

async function main(): Promise<void> {
  const lexicon = loadLexicon(readFileSync(MODELS_FILE));
  const corpora = await loadCorpora(process.argv[2] ?? '../shared/eval');
  const kept = overlapping(corpora.sources);
  const articles = corpora.sources
    .filter((source) => source.set !== 'articles' && !kept.has(source.id) && isSound(source))
    .map((source) => prepare(source, 1, corpora, lexicon));
  const test = corpora.sources
    .filter(({ set }) => set === 'articles')
    .map((source) => prepare(source, 1, corpora, lexicon));
  const others = [...loadPublicTexts(), ...loadNewswire('all')].map((text) =>
    prepare(cleaned(text, corpora), PUBLIC_WEIGHT, corpora, lexicon),
  );
  const train = [...articles, ...others];
  const goldOf = (documents: readonly Document[]): number =>
    documents.reduce((sum, { gold }) => sum + gold, 0);
  const without = (documents: readonly Document[], fold: number): Document[] =>
    documents.filter((document) => document.fold !== fold);
  const only = (documents: readonly Document[], fold: number): Document[] =>
    documents.filter((document) => document.fold === fold);

  const published = loadPublishedVectors(vocabulary(articles));
  const ranks = encodeTable(
    1,
    [...published.ranks].map(([key, rank]) => [key, [127 * rank]] as const),
  );
  const scored = new Map<Document, Scored[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const linear = trainLinear(without(train, fold));
    for (const document of only(train, fold)) scored.set(document, score(document, linear));
  }
  const unseen = new Map<Document, Judged[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const asked = trainAsked(without(train, fold), scored, published);
    for (const document of only(articles, fold))
      unseen.set(document, judge(document, scored.get(document)!, asked, ranks));
  }
  const judgedOf = (documents: readonly Document[]): Judged[] => documents.flatMap((d) => unseen.get(d)!);
  const made: Guess[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const trees = trainTrees(judgedOf(without(articles, fold)));
    made.push(...guesses(judgedOf(only(articles, fold)), trees));
  }
  report('cross-validated', goldOf(articles), made);
  const linear = trainLinear(train);
  const asked = trainAsked(train, scored, published);
  const trees = trainTrees(judgedOf(articles));
  report(
    'articles',
    goldOf(test),
    test.flatMap((document) => guesses(judge(document, score(document, linear), asked, ranks), trees)),
  );
  const { index, weights } = linear;
  writeSections({
    apostrophes: encodeTable(
      2,
      [...index].map(([feature, i]) => [feature, [weights[2 * i]!, weights[2 * i + 1]!]] as const),
    ),
    'apostrophes words': asked.table,
    'apostrophes centroids': asked.centroids,
    'apostrophes network': asked.network,
    'apostrophes ranks': ranks,
    'apostrophes lost': trees.lost,
    'apostrophes second': trees.second,
  });
}

void main();
