/**
 * Trains the models behind quotation marks and writes them to `../models/models.bin`. From the project's root:
 * `npx tsx src/reading/training/quotes.ts ../shared/eval [FOLDS]`. The labels are the marks of articles and of newswire that have them;
 * never those of `eval/articles`, on which it prints its figures. FOLDS (by default `out/training`) holds the taggers that
 * `npm run train` leaves there, each of which has not seen one fold of the articles: what a tagger says of articles it
 * has learnt from is too sure. Only features of at least five articles are kept.
 */
import { readFileSync } from 'node:fs';
import { analysePassage } from '../../article/passages';
import type { Tagger } from '../../tagger/tagger';
import { foldOf, FOLDS } from '../../tagger/training/dump';
import { marginals, type ChainScores } from '../losses/chain';
import type { Lexicon } from '../losses/lexicon';
import { quoteEvidence, type QuoteEvidence } from '../losses/quoteEvidence';
import { BOUNDARY_WIDTH, INSIDE_WIDTH, NO_MARK, quoteFeatures } from '../losses/quoteFeatures';
import { chooseQuotes, quoteCandidates, type QuoteCandidate } from '../losses/quoteSpans';
import { loadLexicon } from '../models/models';
import { Trees } from '../models/trees';
import { runSteps } from '../steps';
import { boost, logistic } from './boost';
import { loadCorpora, overlapping, type Corpora, type Source } from './corpora';
import { newswireSources } from './newswire';
import { shuffled } from './random';
import { encodeTable } from './sparse';
import { loadTaggers, TAGGERS_FOLDER } from './taggers';
import { MODELS_FILE, writeSections } from './write';

const KEPT_INSIDE = 1800;
const KEPT_BOUNDARY = 7500;
const FEWEST_ARTICLES = 5;
const RATE = 0.1;

/** How much an article of old newswire counts. */
const WIRE_WEIGHT = 0.4;
const SPANS = { trees: 150, depth: 5, rate: 0.1, lambda: 20, featureShare: 0.5 };

/** A paragraph with its marks as labels: of the chain's states, and where marks truly stood. */
interface Example {
  readonly evidence: QuoteEvidence;
  readonly features: {
    readonly inside: readonly Int32Array[];
    /** One a boundary; `IMPOSSIBLE` where no mark can stand. */
    readonly boundaries: readonly Int32Array[];
  };
  readonly inside: Uint8Array;
  readonly open: Uint8Array;
  readonly close: Uint8Array;
  readonly trueOpen: Uint8Array;
  readonly trueClose: Uint8Array;
}

interface Document {
  readonly source: Source;
  readonly fold: number;
  readonly weight: number;
  readonly examples: readonly Example[];
  /** Double marks that were dropped. */
  readonly gold: { readonly open: number; readonly close: number };
}

interface Weights {
  readonly insideIndex: ReadonlyMap<number, number>;
  readonly boundaryIndex: ReadonlyMap<number, number>;
  readonly inside: Float64Array;
  /** Two a feature: open, close. */
  readonly boundary: Float64Array;
}

type Dropped = readonly { readonly at: number; readonly ch: string }[];

const IMPOSSIBLE = new Int32Array(0);

const OPENING = '\u201c';
const CLOSING = '\u201d';

const isWire = ({ set }: Source): boolean => set === 'wire';

function prepare(source: Source, corpora: Corpora, tagger: Tagger, lexicon: Lexicon): Document {
  const damaged = source.paragraphs.map((text) => corpora.damage(text));
  const passages = damaged.map(({ text }) => analysePassage(text));
  const profile = runSteps(tagger.profile(passages));
  const looks = passages.map((passage) => tagger.look(passage, profile));
  const findings = tagger.findings(looks);
  const gold = { open: 0, close: 0 };
  const examples = passages.map((passage, k) => {
    const hints = tagger.tag(looks[k]!, findings).filter(({ inferred }) => inferred);
    const { dropped } = damaged[k]!;
    for (const { ch } of dropped) {
      if (ch === OPENING) gold.open++;
      if (ch === CLOSING) gold.close++;
    }
    return label(quoteEvidence(passage, lexicon.words(passage), looks[k]!.marks, hints), dropped);
  });
  return {
    source,
    fold: foldOf(source.id),
    weight: isWire(source) ? WIRE_WEIGHT : 1,
    examples: examples.filter(({ inside }) => inside.length > 0),
    gold,
  };
}

function rowsOf(flat: Int32Array, width: number): Int32Array[] {
  return Array.from({ length: flat.length / width }, (_, i) => flat.subarray(i * width, (i + 1) * width));
}

function label(evidence: QuoteEvidence, dropped: Dropped): Example {
  const flat = quoteFeatures(evidence);
  const { starts, ends, length: n } = evidence.passage.tokens;
  const boundaries = new Array<Int32Array>(n + 1).fill(IMPOSSIBLE);
  const rows = rowsOf(flat.boundaries, BOUNDARY_WIDTH);
  for (const [k, i] of flat.places.entries()) boundaries[i] = rows[k]!;
  const inside = new Uint8Array(n);
  const open = new Uint8Array(n + 1);
  const close = new Uint8Array(n + 1);
  const trueOpen = new Uint8Array(n + 1);
  const trueClose = new Uint8Array(n + 1);
  let start = -1;
  let t = 0;
  const finish = (at: number): void => {
    let i = start;
    while (i < n && ends[i]! <= at) inside[i++] = 1;
    if (i === start) return;
    open[start] = 1;
    close[i] = 1;
  };
  for (const { at, ch } of dropped) {
    if (ch === OPENING) {
      if (start >= 0) finish(at);
      while (t < n && starts[t]! < at) t++;
      start = t < n ? t : -1;
      if (starts[t] === at) trueOpen[t] = 1;
    } else if (ch === CLOSING) {
      if (start >= 0) finish(at);
      start = -1;
      const last = ends.indexOf(at);
      if (last >= 0) trueClose[last + 1] = 1;
    }
  }
  if (start >= 0) finish(evidence.passage.text.length);
  return {
    evidence,
    features: { inside: rowsOf(flat.inside, INSIDE_WIDTH), boundaries },
    inside,
    open,
    close,
    trueOpen,
    trueClose,
  };
}

/** Stochastic gradient ascent on the chain's log-likelihood, AdaGrad, averaged over the second half. */
function fit(
  documents: readonly Document[],
  insideFeatures: readonly number[],
  boundaryFeatures: readonly number[],
  epochs: number,
): Weights {
  const insideIndex = new Map(insideFeatures.map((f, i) => [f, i]));
  const boundaryIndex = new Map(boundaryFeatures.map((f, i) => [f, i]));
  const pick = (lists: readonly Int32Array[], index: ReadonlyMap<number, number>): Int32Array[] =>
    lists.map((list) =>
      list === IMPOSSIBLE ? list : Int32Array.from([...list].flatMap((f) => index.get(f) ?? [])),
    );
  const examples = documents.flatMap(({ examples: list, weight }) =>
    list.map((example) => ({
      example,
      weight,
      a: pick(example.features.inside, insideIndex),
      b: pick(example.features.boundaries, boundaryIndex),
    })),
  );
  const inside = new Float64Array(insideIndex.size);
  const boundary = new Float64Array(2 * boundaryIndex.size);
  const insideSquares = new Float64Array(inside.length).fill(1);
  const boundarySquares = new Float64Array(boundary.length).fill(1);
  const insideSum = new Float64Array(inside.length);
  const boundarySum = new Float64Array(boundary.length);
  const step = (weights: Float64Array, squares: Float64Array, at: number, gradient: number): void => {
    squares[at]! += gradient * gradient;
    weights[at]! += (RATE * gradient) / Math.sqrt(squares[at]!);
  };
  let averaged = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(examples.length, epoch + 1)) {
      const { a, b, example, weight } = examples[index]!;
      const n = a.length;
      const scores = emptyScores(n);
      for (let i = 0; i < n; i++) for (const f of a[i]!) scores.inside[i]! += inside[f]!;
      for (let i = 0; i <= n; i++) {
        if (b[i] === IMPOSSIBLE) scores.open[i] = scores.close[i] = NO_MARK;
        for (const f of b[i]!) {
          scores.open[i]! += boundary[2 * f]!;
          scores.close[i]! += boundary[2 * f + 1]!;
        }
      }
      const p = marginals(scores);
      for (let i = 0; i < n; i++) {
        const gradient = weight * (example.inside[i]! - p.inside[i]!);
        if (Math.abs(gradient) > 1e-4) for (const f of a[i]!) step(inside, insideSquares, f, gradient);
      }
      for (let i = 0; i <= n; i++) {
        const opened = weight * (example.open[i]! - p.open[i]!);
        const closed = weight * (example.close[i]! - p.close[i]!);
        if (Math.abs(opened) > 1e-4) for (const f of b[i]!) step(boundary, boundarySquares, 2 * f, opened);
        if (Math.abs(closed) > 1e-4)
          for (const f of b[i]!) step(boundary, boundarySquares, 2 * f + 1, closed);
      }
    }
    if (2 * epoch < epochs - 1) continue;
    averaged++;
    for (let i = 0; i < inside.length; i++) insideSum[i]! += inside[i]!;
    for (let i = 0; i < boundary.length; i++) boundarySum[i]! += boundary[i]!;
  }
  return {
    insideIndex,
    boundaryIndex,
    inside: insideSum.map((x) => x / averaged),
    boundary: boundarySum.map((x) => x / averaged),
  };
}

function emptyScores(n: number): ChainScores {
  return { inside: new Float64Array(n), open: new Float64Array(n + 1), close: new Float64Array(n + 1) };
}

/** Counts in how many articles each feature occurs, trains on those of enough, then on the strongest alone. */
function trainChain(documents: readonly Document[]): Weights {
  const insideCount = new Map<number, number>();
  const boundaryCount = new Map<number, number>();
  for (const { examples, source } of documents) {
    // What only old newswire has is not worth its bytes.
    if (isWire(source)) continue;
    const a = new Set<number>();
    const b = new Set<number>();
    for (const { features } of examples) {
      for (const list of features.inside) for (const f of list) a.add(f);
      for (const list of features.boundaries) for (const f of list) b.add(f);
    }
    for (const f of a) insideCount.set(f, (insideCount.get(f) ?? 0) + 1);
    for (const f of b) boundaryCount.set(f, (boundaryCount.get(f) ?? 0) + 1);
  }
  const frequent = (counts: ReadonlyMap<number, number>): number[] =>
    [...counts].filter(([, n]) => n >= FEWEST_ARTICLES + 3).map(([f]) => f);
  const all = fit(documents, frequent(insideCount), frequent(boundaryCount), 3);
  const strongest = (
    index: ReadonlyMap<number, number>,
    counts: ReadonlyMap<number, number>,
    size: (i: number) => number,
    keep: number,
  ): number[] =>
    [...index]
      .map(([f, i]) => ({ f, strength: size(i) * Math.sqrt(counts.get(f)!) }))
      .sort((x, y) => y.strength - x.strength)
      .slice(0, keep)
      .map(({ f }) => f);
  return fit(
    documents,
    strongest(all.insideIndex, insideCount, (i) => Math.abs(all.inside[i]!), KEPT_INSIDE),
    strongest(
      all.boundaryIndex,
      boundaryCount,
      (i) => Math.max(Math.abs(all.boundary[2 * i]!), Math.abs(all.boundary[2 * i + 1]!)),
      KEPT_BOUNDARY,
    ),
    4,
  );
}

function scoresOf({ features }: Example, w: Weights): ChainScores {
  const n = features.inside.length;
  const scores = emptyScores(n);
  for (let i = 0; i < n; i++) {
    for (const f of features.inside[i]!) {
      const k = w.insideIndex.get(f);
      if (k !== undefined) scores.inside[i]! += w.inside[k]!;
    }
  }
  for (let i = 0; i <= n; i++) {
    if (features.boundaries[i] === IMPOSSIBLE) scores.open[i] = scores.close[i] = NO_MARK;
    for (const f of features.boundaries[i]!) {
      const k = w.boundaryIndex.get(f);
      if (k === undefined) continue;
      scores.open[i]! += w.boundary[2 * k]!;
      scores.close[i]! += w.boundary[2 * k + 1]!;
    }
  }
  return scores;
}

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
  const bins = Array.from({ length: 10 }, () => ({ n: 0, sum: 0, right: 0 }));
  for (const { confidence, right } of claims) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))]!;
    bin.n++;
    bin.sum += confidence;
    bin.right += right;
  }
  console.log(
    `  confidence: ${bins.map(({ n, sum, right }) => `${(sum / n).toFixed(2)}→${(right / n).toFixed(2)} (${n})`).join(' ')}`,
  );
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
