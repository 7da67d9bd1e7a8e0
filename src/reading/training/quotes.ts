/**
 * Trains the models behind quotation marks and writes them to `../models/models.bin`. From the project's root:
 * `npx tsx src/reading/training/quotes.ts ../shared/eval [FOLDS]`. The labels are the marks of articles and of newswire that have them;
 * never those of `eval/articles`, on which it prints its figures. FOLDS (by default `out/training`) holds the taggers that
 * `npm run train` leaves there, each of which has not seen one fold of the articles: what a tagger says of articles it
 * has learnt from is too sure. Only features of at least five articles are kept.
 */
import { readFileSync } from 'node:fs';
import { FOLDS } from '../../tagger/training/folds';
import { chooseQuotes, quoteCandidates, type QuoteCandidate } from '../losses/quoteSpans';
import { loadLexicon } from '../models/models';
import { Trees } from '../models/trees';
import { boost, logistic } from './boost';
import { printCalibration } from './calibration';
import { loadCorpora, overlapping } from './corpora';
import { newswireSources } from './newswire';
import { scoresOf, trainChain, type Weights } from './quoteChain';
import { isWire, OPENING, prepare, type Document, type Example } from './quoteDocuments';
import { encodeTable } from './sparse';
import { loadTaggers, TAGGERS_FOLDER } from './taggers';
import { MODELS_FILE, writeSections } from './write';

const SPANS = { trees: 150, depth: 5, rate: 0.1, lambda: 20, featureShare: 0.5 };

/** The candidates of a document's examples. */
type Candidates = readonly {
  readonly example: Example;
  readonly weight: number;
  readonly candidates: readonly QuoteCandidate[];
}[];

function candidatesOf({ examples, weight }: Document, weights: Weights): Candidates {
  return examples.map((example) => ({
    example,
    weight,
    candidates: quoteCandidates(example.evidence, scoresOf(example, weights)),
  }));
}

function trainEnds(spans: readonly Candidates[]): { open: Uint8Array; close: Uint8Array } {
  const all = spans
    .flat()
    .flatMap(({ example, weight, candidates }) =>
      candidates.map((candidate) => ({ example, weight, ...candidate })),
    );
  const rows = all.map(({ row }) => row);
  const weights = all.map(({ weight }) => weight);
  return {
    open: boost(
      rows,
      logistic(
        all.map(({ example, first }) => example.trueOpen[first]!),
        weights,
      ),
      SPANS,
    ),
    close: boost(
      rows,
      logistic(
        all.map(({ example, end }) => example.trueClose[end]!),
        weights,
      ),
      SPANS,
    ),
  };
}

interface Claim {
  readonly kind: 'open' | 'close';
  readonly confidence: number;
  readonly right: number;
}

function claimsOf(spans: Candidates, trees: { open: Trees; close: Trees }): Claim[] {
  return spans.flatMap(({ example, candidates }) =>
    chooseQuotes(candidates, trees).flatMap(({ first, end, open, close }): Claim[] => [
      { kind: 'open', confidence: open, right: example.trueOpen[first]! },
      { kind: 'close', confidence: close, right: example.trueClose[end]! },
    ]),
  );
}

function report(name: string, documents: readonly Document[], claims: readonly Claim[]): void {
  const gold = { open: 0, close: 0 };
  for (const document of documents) {
    gold.open += document.gold.open;
    gold.close += document.gold.close;
  }
  for (const from of [0.2, 0.25, 0.3, 0.35, 0.4, 0.5]) {
    const line = (['open', 'close'] as const).map((kind) => {
      const made = claims.filter((claim) => claim.kind === kind && claim.confidence >= from);
      const hit = made.filter(({ right }) => right === 1).length;
      const P = (100 * hit) / made.length;
      const R = (100 * hit) / gold[kind];
      return `${kind} P ${P.toFixed(1)} R ${R.toFixed(1)} F1 ${((2 * P * R) / (P + R)).toFixed(1)}`;
    });
    console.log(`${name}, from ${from}: ${line.join('; ')}`);
  }
  printCalibration(claims.map(({ confidence, right }) => ({ confidence, right: right === 1 })));
}

async function main(): Promise<void> {
  const corpora = await loadCorpora(process.argv[2] ?? '../shared/eval');
  const taggerFor = loadTaggers(process.argv[3] ?? TAGGERS_FOLDER);
  const lexicon = loadLexicon(readFileSync(MODELS_FILE));
  const kept = overlapping(corpora.sources);
  // What has not one mark has lost them before it came here.
  const train = [...corpora.sources, ...newswireSources(corpora)]
    .filter(({ id, set }) => set !== 'articles' && !kept.has(id))
    .filter(({ paragraphs }) => paragraphs.some((text) => text.includes(OPENING)))
    .map((source) => prepare(source, corpora, taggerFor(source), lexicon));
  const test = corpora.sources
    .filter(({ set }) => set === 'articles')
    .map((source) => prepare(source, corpora, taggerFor(source), lexicon));
  const ours = train.filter(({ source }) => !isWire(source));
  console.log(`prepared ${train.length} articles`);
  const unseen = new Map<Document, Candidates>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = trainChain(train.filter((document) => document.fold !== fold));
    for (const document of train)
      if (document.fold === fold) unseen.set(document, candidatesOf(document, weights));
  }
  const claims: Claim[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const { open, close } = trainEnds(train.filter((d) => d.fold !== fold).map((d) => unseen.get(d)!));
    const trees = { open: new Trees(open), close: new Trees(close) };
    for (const document of ours)
      if (document.fold === fold) claims.push(...claimsOf(unseen.get(document)!, trees));
  }
  report('cross-validated', ours, claims);
  const weights = trainChain(train);
  const ends = trainEnds(train.map((document) => unseen.get(document)!));
  const trees = { open: new Trees(ends.open), close: new Trees(ends.close) };
  report(
    'articles',
    test,
    test.flatMap((document) => claimsOf(candidatesOf(document, weights), trees)),
  );
  writeSections({
    'quotes inside': encodeTable(
      1,
      [...weights.insideIndex].map(([f, i]) => [f, [weights.inside[i]!]] as const),
    ),
    'quotes boundaries': encodeTable(
      2,
      [...weights.boundaryIndex].map(
        ([f, i]) => [f, [weights.boundary[2 * i]!, weights.boundary[2 * i + 1]!]] as const,
      ),
    ),
    'quotes open': ends.open,
    'quotes close': ends.close,
  });
}

void main();
