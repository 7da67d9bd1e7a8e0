/**
 * Trains the model behind quotation marks and writes it to `../models/models.bin`. From the project's root:
 * `npx tsx src/reading/training/quotes.ts ../shared/eval`. The labels are the marks that articles with marks have; never
 * those of `eval/articles`, on which it prints its figures. Only features of at least five articles are kept.
 */
import { runSteps } from '../steps';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analysePassage } from '../../article/passages';
import { createModelTagger } from '../../tagger/model';
import type { Tagger } from '../../tagger/tagger';
import { bestSpans, marginals, type ChainScores } from '../losses/chain';
import { BOUNDARY_WIDTH, INSIDE_WIDTH, quoteFeatures, type QuotedHint } from '../losses/quoteFeatures';
import { loadCorpora, overlapping, type Corpora, type Source } from './corpora';
import { shuffled } from './random';
import { encodeTable } from './sparse';
import { writeSections } from './write';

const KEPT_INSIDE = Number(process.argv[4] ?? 1200);
const KEPT_BOUNDARY = Number(process.argv[3] ?? 4000);
const FEWEST_ARTICLES = 5;
const EPOCHS = 5;
const RATE = 0.1;

interface Example {
  readonly features: { readonly inside: readonly Int32Array[]; readonly boundaries: readonly Int32Array[] };
  readonly inside: Uint8Array;
  readonly open: Uint8Array;
  readonly close: Uint8Array;
}

interface Document {
  readonly source: Source;
  readonly examples: readonly Example[];
  /** Double marks that were dropped. */
  readonly gold: { open: number; close: number };
}

interface Weights {
  readonly insideIndex: ReadonlyMap<number, number>;
  readonly boundaryIndex: ReadonlyMap<number, number>;
  readonly inside: Float64Array;
  /** Two a feature: open, close. */
  readonly boundary: Float64Array;
}

type Dropped = readonly { readonly at: number; readonly ch: string }[];

/** Statements that the tagger finds in each paragraph; kept in a file if one is named, for they take minutes. */
function hintsOf(
  tagger: Tagger,
  corpora: Corpora,
  cache: string | undefined,
): (source: Source) => QuotedHint[][] {
  type Row = readonly [start: number, end: number, kind: QuotedHint['kind'], confidence: number];
  const known = new Map<string, readonly (readonly Row[])[]>();
  if (cache !== undefined && existsSync(cache)) {
    for (const line of readFileSync(cache, 'utf8').split('\n')) {
      if (!line.endsWith('}')) continue;
      const { id, H } = JSON.parse(line) as { id: string; H: Row[][] };
      known.set(id, H);
    }
  }
  return ({ id, paragraphs }) => {
    const rows = known.get(id);
    if (rows !== undefined)
      return rows.map((list) =>
        list.map(([start, end, kind, confidence]) => ({ start, end, kind, confidence })),
      );
    const passages = paragraphs.map((text) => analysePassage(corpora.damage(text).text));
    const profile = runSteps(tagger.profile(passages));
    const looks = passages.map((passage) => tagger.look(passage, profile));
    const findings = tagger.findings(looks);
    return looks.map((look) => tagger.tag(look, findings).filter((statement) => statement.inferred));
  };
}

function rowsOf(flat: Int32Array, width: number): Int32Array[] {
  return Array.from({ length: flat.length / width }, (_, i) => flat.subarray(i * width, (i + 1) * width));
}

function label(
  { text, dropped }: { text: string; dropped: Dropped },
  hints: readonly QuotedHint[],
): (Example & { gold: Document['gold'] }) | null {
  if (text.trim() === '') return null;
  const passage = analysePassage(text);
  const flat = quoteFeatures(passage, hints);
  const features = {
    inside: rowsOf(flat.inside, INSIDE_WIDTH),
    boundaries: rowsOf(flat.boundaries, BOUNDARY_WIDTH),
  };
  const n = passage.tokens.length;
  const inside = new Uint8Array(n);
  const open = new Uint8Array(n + 1);
  const close = new Uint8Array(n + 1);
  const gold = { open: 0, close: 0 };
  let start = -1;
  const { starts, ends } = passage.tokens;
  let t = 0;
  const finish = (at: number): void => {
    let i = start;
    while (i < n && ends[i]! <= at) inside[i++] = 1;
    if (i === start) return;
    open[start] = 1;
    close[i] = 1;
  };
  for (const { at, ch } of dropped) {
    if (ch === '\u201c') {
      gold.open++;
      if (start >= 0) finish(at);
      while (t < n && starts[t]! < at) t++;
      start = t < n ? t : -1;
    } else if (ch === '\u201d') {
      gold.close++;
      if (start >= 0) finish(at);
      start = -1;
    }
  }
  if (start >= 0) finish(text.length);
  return { features, inside, open, close, gold };
}

async function main(): Promise<void> {
  const corpora = await loadCorpora(process.argv[2] ?? '../shared/eval');
  const kept = overlapping(corpora.sources);
  const tagger = createModelTagger(readFileSync(path.join(__dirname, '../../tagger/model.bin')));
  const hints = hintsOf(tagger, corpora, process.argv[5]);
  const sources = corpora.sources.filter(
    ({ id, set }, i) => !kept.has(id) && (set !== 'polnear' || i % 5 < 3),
  );
  const documents = sources.map((source): Document => {
    const gold = { open: 0, close: 0 };
    const found = hints(source);
    const examples = source.paragraphs.flatMap((paragraph, k) => {
      const example = label(corpora.damage(paragraph), found[k]!);
      if (example === null) return [];
      gold.open += example.gold.open;
      gold.close += example.gold.close;
      return example;
    });
    return { source, examples, gold };
  });
  console.log('prepared');
  const train = documents.filter(({ source }) => source.set !== 'articles');
  const test = documents.filter(({ source }) => source.set === 'articles');
  const insideCount = new Map<number, number>();
  const boundaryCount = new Map<number, number>();
  for (const { examples } of train) {
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
    [...counts].filter(([, n]) => n >= FEWEST_ARTICLES).map(([f]) => f);
  const all = fit(train, frequent(insideCount), frequent(boundaryCount));
  report('all features', test, all);
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
  const best = fit(
    train,
    strongest(all.insideIndex, insideCount, (i) => Math.abs(all.inside[i]!), KEPT_INSIDE),
    strongest(
      all.boundaryIndex,
      boundaryCount,
      (i) => Math.max(Math.abs(all.boundary[2 * i]!), Math.abs(all.boundary[2 * i + 1]!)),
      KEPT_BOUNDARY,
    ),
  );
  report('kept features', test, best);
  writeSections({
    'quotes inside': encodeTable(
      1,
      [...best.insideIndex].map(([f, i]) => [f, [best.inside[i]!]] as const),
    ),
    'quotes boundaries': encodeTable(
      2,
      [...best.boundaryIndex].map(
        ([f, i]) => [f, [best.boundary[2 * i]!, best.boundary[2 * i + 1]!]] as const,
      ),
    ),
  });
}

/** Stochastic gradient ascent on the log-likelihood, AdaGrad, averaged over the second half. */
function fit(
  documents: readonly Document[],
  insideFeatures: readonly number[],
  boundaryFeatures: readonly number[],
): Weights {
  const insideIndex = new Map(insideFeatures.map((f, i) => [f, i]));
  const boundaryIndex = new Map(boundaryFeatures.map((f, i) => [f, i]));
  const pick = (lists: readonly Int32Array[], index: ReadonlyMap<number, number>): Int32Array[] =>
    lists.map((list) => Int32Array.from([...list].flatMap((f) => index.get(f) ?? [])));
  const examples = documents.flatMap(({ examples: list }) =>
    list.map((e) => ({
      ...e,
      a: pick(e.features.inside, insideIndex),
      b: pick(e.features.boundaries, boundaryIndex),
    })),
  );
  const inside = new Float64Array(insideIndex.size);
  const boundary = new Float64Array(2 * boundaryIndex.size);
  const insideSquares = new Float64Array(inside.length).fill(1);
  const boundarySquares = new Float64Array(boundary.length).fill(1);
  const insideSum = new Float64Array(inside.length);
  const boundarySum = new Float64Array(boundary.length);
  let averaged = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const index of shuffled(examples.length, epoch + 1)) {
      const { a, b, inside: inGold, open: openGold, close: closeGold } = examples[index]!;
      const n = a.length;
      const scores: ChainScores = {
        inside: new Float64Array(n),
        open: new Float64Array(n + 1),
        close: new Float64Array(n + 1),
      };
      for (let i = 0; i < n; i++) for (const f of a[i]!) scores.inside[i]! += inside[f]!;
      for (let i = 0; i <= n; i++) {
        for (const f of b[i]!) {
          scores.open[i]! += boundary[2 * f]!;
          scores.close[i]! += boundary[2 * f + 1]!;
        }
      }
      const p = marginals(scores);
      const step = (weights: Float64Array, squares: Float64Array, at: number, gradient: number): void => {
        squares[at]! += gradient * gradient;
        weights[at]! += (RATE * gradient) / Math.sqrt(squares[at]!);
      };
      for (let i = 0; i < n; i++) {
        const gradient = inGold[i]! - p.inside[i]!;
        if (Math.abs(gradient) > 1e-4) for (const f of a[i]!) step(inside, insideSquares, f, gradient);
      }
      for (let i = 0; i <= n; i++) {
        const opened = openGold[i]! - p.open[i]!;
        const closed = closeGold[i]! - p.close[i]!;
        if (Math.abs(opened) > 1e-4) for (const f of b[i]!) step(boundary, boundarySquares, 2 * f, opened);
        if (Math.abs(closed) > 1e-4)
          for (const f of b[i]!) step(boundary, boundarySquares, 2 * f + 1, closed);
      }
    }
    if (2 * epoch < EPOCHS - 1) continue;
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

function scoresOf({ features }: Example, w: Weights): ChainScores {
  const n = features.inside.length;
  const scores: ChainScores = {
    inside: new Float64Array(n),
    open: new Float64Array(n + 1),
    close: new Float64Array(n + 1),
  };
  for (let i = 0; i < n; i++) {
    for (const f of features.inside[i]!) {
      const k = w.insideIndex.get(f);
      if (k !== undefined) scores.inside[i]! += w.inside[k]!;
    }
  }
  for (let i = 0; i <= n; i++) {
    for (const f of features.boundaries[i]!) {
      const k = w.boundaryIndex.get(f);
      if (k === undefined) continue;
      scores.open[i]! += w.boundary[2 * k]!;
      scores.close[i]! += w.boundary[2 * k + 1]!;
    }
  }
  return scores;
}

function report(name: string, documents: readonly Document[], weights: Weights): void {
  for (const [bias, threshold] of [
    [0, 0.5],
    [0, 0.4],
    [0.7, 0.4],
    [0.7, 0.3],
    [1.2, 0.3],
  ] as const) {
    const n = { open: { hit: 0, claimed: 0, gold: 0 }, close: { hit: 0, claimed: 0, gold: 0 } };
    for (const { examples, gold } of documents) {
      n.open.gold += gold.open;
      n.close.gold += gold.close;
      for (const example of examples) {
        const scores = scoresOf(example, weights);
        const p = marginals(scores);
        for (const { first, last } of bestSpans({ ...scores, open: scores.open.map((x) => x + bias) })) {
          if (p.open[first]! >= threshold) {
            n.open.claimed++;
            n.open.hit += example.open[first]!;
          }
          if (p.close[last + 1]! >= threshold) {
            n.close.claimed++;
            n.close.hit += example.close[last + 1]!;
          }
        }
      }
    }
    const line = Object.entries(n).map(([kind, { hit, claimed, gold }]) => {
      const P = (100 * hit) / claimed;
      const R = (100 * hit) / gold;
      return `${kind} P ${P.toFixed(1)} R ${R.toFixed(1)} F1 ${((2 * P * R) / (P + R)).toFixed(1)}`;
    });
    console.log(`${name}, bias ${bias}, from ${threshold}: ${line.join('; ')}`);
  }
}

void main();
