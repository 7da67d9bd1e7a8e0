/**
 * Trains the models behind apostrophes and writes them to `../models/models.bin`. From the project's root:
 * `npx tsx src/reading/training/apostrophes.ts ../shared/eval`. Published word vectors, newswire and other texts are
 * fetched as packages. Learns from pairs of intact and damaged paragraphs, never from `eval/articles`, on which it prints
 * its figures. Only features of at least five texts are kept.
 */
import { readFileSync } from 'node:fs';
import { analysePassage } from '../../article/passages';
import {
  fillPlain,
  inputWords,
  isDoubtful,
  networkInput,
  PLAIN_INPUTS,
  ranksOf,
} from '../losses/apostropheInput';
import { documentFeatures } from '../losses/apostropheFeatures';
import { apostropheCandidates, type Candidate, type CandidateScores } from '../losses/apostrophes';
import { countUse, isPossessive, possessiveRow, type WordUse } from '../losses/possessives';
import { chance } from '../models/chance';
import { loadLexicon } from '../models/models';
import { Network } from '../models/network';
import { SparseTable } from '../models/sparse';
import { Trees } from '../models/trees';
import { unknownKey, WordVectors } from '../models/wordVectors';
import { boost, logistic } from './boost';
import type { Lexicon } from '../losses/lexicon';
import type { WordInfo } from '../losses/wordInfo';
import { loadCorpora, overlapping, type Corpora, type Source } from './corpora';
import { trainNetwork, type NetworkExample } from './network';
import { loadNewswire } from './newswire';
import { loadPublishedVectors, type PublishedVectors } from './publishedVectors';
import { loadPublicTexts, type PublicText } from './publicTexts';
import { hashOf } from './random';
import { trainSoftmax, type SparseExample } from './softmax';
import { encodeTable } from './sparse';
import { MODELS_FILE, writeSections } from './write';

const KEPT_FEATURES = 20_000;
const FEWEST_ARTICLES = 5;
const MOST_WORDS = 10_000;
const FOLDS = 5;

/** How much a place in a text that is no article counts. */
const PUBLIC_WEIGHT = 0.4;

/** Bits of the keys of `SparseTable`: features that fall together there are learnt as one. */
const KEY = 0xff_ffff;
const LINEAR = { epochs: 6, rate: 0.1, l1: 0.001 };
const NETWORK = {
  ...{ hidden: 64, parts: 4, epochs: 4, settled: 2, second: 5 },
  ...{ rate: 0.004, dropout: 0.25, wordDropout: 0.12 },
};
const LOST = { trees: 120, depth: 4, rate: 0.12, lambda: 20, featureShare: 0.6 };
const SECOND = { ...LOST, trees: 80 };

interface Labelled {
  readonly candidate: Candidate;
  readonly infos: readonly WordInfo[];
  readonly features: Int32Array;
  readonly label: number;
}

interface Document {
  readonly fold: number;
  readonly weight: number;
  readonly words: ReadonlyMap<string, number>;
  readonly labelled: readonly Labelled[];
  readonly gold: number;
}

interface Linear {
  readonly index: ReadonlyMap<number, number>;
  readonly weights: Float64Array;
}

/** A candidate with what the linear model says of it. */
interface Scored extends Labelled {
  /** With what the whole article says, and without. */
  readonly scores: CandidateScores;
  readonly passageScores: CandidateScores;
}

/** A candidate with its row for the trees; none for contractions. */
interface Judged extends Scored {
  readonly network: CandidateScores;
  readonly row: Float64Array | null;
}

interface Asked {
  readonly table: Uint8Array;
  readonly centroids: Uint8Array;
  readonly network: Uint8Array;
}

/** Whether an article has kept its apostrophes, and does not quote between single marks. */
function isSound({ paragraphs }: Source): boolean {
  const text = paragraphs.join('\n');
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const single = count(/(?:^|\s)\u2018\w/g);
  if (single > 5 && single > count(/\u201c/g) / 2) return false;
  return count(/\u2019/g) > count(/\s+/g) / 400;
}

/** Of texts of all sorts, paragraphs that quote between single marks or lack apostrophes teach nothing. */
function cleaned({ id, paragraphs }: PublicText, corpora: Corpora): PublicText {
  const unsound =
    /\u2018(?!em|til|tis|twas|cause|\d)|\b(?:do|does|did|is|are|was|were|ca|wo|would|should)nt\b/i;
  return {
    id,
    paragraphs: paragraphs.map((text) => corpora.clean(text)).filter((text) => !unsound.test(text)),
  };
}

function prepare(source: PublicText, weight: number, corpora: Corpora, lexicon: Lexicon): Document {
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
      const article = isPossessive(candidate) ? documentFeatures(candidate, words) : [];
      const features = Int32Array.of(...candidate.features, ...article).map((feature) => feature & KEY);
      labelled.push({ candidate, infos: lexicon.words(passage), features, label });
    }
  }
  return { fold: hashOf(source.id) % FOLDS, weight, words, labelled, gold };
}

function fit(documents: readonly Document[], features: readonly number[]): Linear {
  const index = new Map(features.map((feature, i) => [feature, i]));
  const examples = documents.flatMap(({ labelled, weight }) =>
    labelled.map(({ features: own, label, candidate }): SparseExample => ({
      features: own.map((feature) => index.get(feature) ?? -1).filter((i) => i >= 0),
      label,
      classes: candidate.second < 0 ? 2 : 3,
      weight,
    })),
  );
  return { index, weights: trainSoftmax(examples, features.length, 2, LINEAR) };
}

/** Trains on features of enough articles, then on the strongest alone. */
function trainLinear(documents: readonly Document[]): Linear {
  const articles = new Map<number, number>();
  for (const { labelled } of documents) {
    const own = new Set(labelled.flatMap(({ features }) => [...features]));
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

/** Scores of every candidate by the linear model. */
function score({ labelled }: Document, { index, weights }: Linear): Scored[] {
  return labelled.map((one) => {
    let first = 0;
    let second = one.candidate.second < 0 ? -Infinity : 0;
    let passageScores = { first, second };
    const add = (feature: number): void => {
      const i = index.get(feature);
      if (i === undefined) return;
      first += weights[2 * i]!;
      second += weights[2 * i + 1]!;
    };
    const own = one.candidate.features.length;
    for (const feature of one.features.subarray(0, own)) add(feature);
    passageScores = { first, second };
    for (const feature of one.features.subarray(own)) add(feature);
    return { ...one, scores: { first, second }, passageScores };
  });
}

function trainAsked(
  documents: readonly Document[],
  scored: ReadonlyMap<Document, readonly Scored[]>,
  { rows, vectors, dimension, ranks }: PublishedVectors,
): Asked {
  const rankOf = (key: number): number => ranks.get(key) ?? 1;
  const examples = documents
    .flatMap((document) => scored.get(document)!.map((one) => ({ ...one, weight: document.weight })))
    .filter(({ passageScores }) => isDoubtful(passageScores))
    .map(({ candidate, passageScores, infos, label, weight }): NetworkExample => {
      const plain = new Float64Array(PLAIN_INPUTS);
      fillPlain(candidate, passageScores, infos, { rank: rankOf }, plain, 0);
      const words = Int32Array.from(inputWords(candidate, infos), (word) =>
        word ? (rows.get(word.hash) ?? rows.get(unknownKey(word.lower)) ?? -1) : -1,
      );
      return { words, plain, label, classes: candidate.second < 0 ? 2 : 3, weight };
    });
  const { network, centroids, codes } = trainNetwork(examples, vectors, dimension, NETWORK);
  const table = encodeTable(
    NETWORK.parts,
    [...rows].map(([key, row]) => [key, codes[row]!] as const),
    true,
  );
  return { table, centroids, network };
}

/** Adds what the network says, and how the article uses each word. */
function judge({ words }: Document, scored: readonly Scored[], asked: Asked, ranks: Uint8Array): Judged[] {
  const vectors = new WordVectors(new SparseTable(asked.table), asked.centroids, new SparseTable(ranks));
  const network = new Network(asked.network);
  const uses = new Map<string, WordUse>();
  const withNetwork = scored.map((one) => {
    const { candidate, passageScores, infos } = one;
    if (!isDoubtful(passageScores)) return { ...one, network: passageScores };
    const [first, second] = network.values(networkInput(candidate, passageScores, infos, vectors));
    return { ...one, network: { first: first!, second: second! } };
  });
  for (const { candidate, network: scores } of withNetwork) {
    if (!isPossessive(candidate)) continue;
    let use = uses.get(candidate.word);
    if (use === undefined) uses.set(candidate.word, (use = { plain: 0, owning: 0 }));
    countUse(use, scores);
  }
  return withNetwork.map((one) => {
    const { candidate, scores } = one;
    const row = isPossessive(candidate)
      ? possessiveRow(
          candidate,
          scores,
          one.network,
          ranksOf(candidate, vectors),
          words,
          uses.get(candidate.word)!,
        )
      : null;
    return { ...one, row };
  });
}

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
  return judged.map(({ row, network, label }) => {
    if (row === null) return { guess: 1, confidence: chance(network.first), label };
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
