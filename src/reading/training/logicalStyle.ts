/**
 * Fits how likely an article sets closing marks before commas and points, and writes `../losses/logicalWeights.json`. From the project's root:
 * `npx tsx src/reading/training/logicalStyle.ts ../shared/eval`. The labels are the marks of articles that have them, of words quoted within a
 * sentence; never those of `eval/articles`, on which it prints its figures.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { countStyle, noStyle, styleFeatures } from '../losses/logicalStyle';
import { chance } from '../models/chance';
import { printCalibration, type Claim } from './calibration';
import { loadCorpora, type Corpora, type Source } from './corpora';
import { hashOf } from './random';

const FOLDS = 5;
const L2 = 0.5;
const ROUNDS = 40;
const FILE = path.join('src', 'reading', 'losses', 'logicalWeights.json');

/** An article: what shows its style, and how many closing marks stand before a comma or point and behind one. */
interface Example {
  readonly fold: number;
  readonly features: readonly number[];
  readonly before: number;
  readonly behind: number;
}

function exampleOf({ id, title, paragraphs }: Source, corpora: Corpora): Example {
  const counts = noStyle();
  let before = 0;
  let behind = 0;
  for (const text of [title, ...paragraphs]) countStyle(counts, corpora.damage(text).text);
  for (const text of paragraphs) {
    for (const { index, 0: quotation, 1: quoted } of text.matchAll(/\u201c([^\u201c\u201d]+)\u201d/g)) {
      if (/(?:^|[.?!,:;\u2014-])\s*$/.test(text.slice(0, index))) continue;
      if (/[.,]$/.test(quoted!)) behind++;
      else if (/^[.,]/.test(text.slice(index + quotation.length))) before++;
    }
  }
  const url = id.startsWith('http') ? id : null;
  return { fold: hashOf(id) % FOLDS, features: styleFeatures(counts, url), before, behind };
}

const chanceOf = (weights: readonly number[], features: readonly number[]): number =>
  chance(features.reduce((sum, value, i) => sum + value * weights[i]!, 0));

/** Logistic regression with an L2 penalty on all but the constant, by Newton's method. */
function fit(examples: readonly Example[]): number[] {
  const width = examples[0]!.features.length;
  let weights = Array<number>(width).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const rows = Array.from({ length: width }, (_, i) => {
      const row = Array<number>(width + 1).fill(0);
      const penalty = i === 0 ? 0 : L2;
      row[i] = penalty + 1e-6;
      row[width] = -penalty * weights[i]!;
      return row;
    });
    for (const { features, before, behind } of examples) {
      const p = chanceOf(weights, features);
      const count = before + behind;
      for (const [i, row] of rows.entries()) {
        for (let j = 0; j < width; j++) row[j]! += count * p * (1 - p) * features[i]! * features[j]!;
        row[width]! += (before - count * p) * features[i]!;
      }
    }
    const step = solve(rows);
    weights = weights.map((weight, i) => weight + Math.max(-2, Math.min(2, step[i]!)));
  }
  return weights;
}

/** Solves linear equations, each with its right side last, by elimination. The matrix is positive definite. */
function solve(rows: number[][]): number[] {
  const width = rows.length;
  for (let i = 0; i < width; i++) {
    for (let j = i + 1; j < width; j++) {
      const factor = rows[j]![i]! / rows[i]![i]!;
      for (let k = i; k <= width; k++) rows[j]![k]! -= factor * rows[i]![k]!;
    }
  }
  const solution = Array<number>(width).fill(0);
  for (let i = width - 1; i >= 0; i--) {
    let rest = rows[i]![width]!;
    for (let j = i + 1; j < width; j++) rest -= rows[i]![j]! * solution[j]!;
    solution[i] = rest / rows[i]![i]!;
  }
  return solution;
}

function claimsOf(weights: readonly number[], { features, before, behind }: Example): Claim[] {
  const chance = chanceOf(weights, features);
  const confidence = Math.max(chance, 1 - chance);
  const [right, wrong] = chance > 0.5 ? [before, behind] : [behind, before];
  return [
    ...Array.from({ length: right }, () => ({ confidence, right: true })),
    ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
  ];
}

function report(name: string, claims: readonly Claim[], examples: readonly Example[]): void {
  const right = claims.filter((claim) => claim.right).length;
  const usual = examples.reduce((sum, { behind }) => sum + behind, 0);
  console.log(`${name}: ${right} of ${claims.length} right, ${usual} if all stood behind`);
  printCalibration(claims);
}

async function main(): Promise<void> {
  const corpora = await loadCorpora(process.argv[2] ?? '../shared/eval');
  const examplesOf = (isTest: boolean): Example[] =>
    corpora.sources
      .filter(({ set }) => (set === 'articles') === isTest)
      .map((source) => exampleOf(source, corpora))
      .filter(({ before, behind }) => before + behind > 0);
  const train = examplesOf(false);
  const test = examplesOf(true);
  const claims: Claim[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(train.filter((example) => example.fold !== fold));
    for (const example of train) if (example.fold === fold) claims.push(...claimsOf(weights, example));
  }
  report('cross-validated', claims, train);
  const weights = fit(train).map((weight) => Number(weight.toFixed(2)));
  report(
    'articles, without their addresses',
    test.flatMap((example) => claimsOf(weights, example)),
    test,
  );
  writeFileSync(FILE, `[${weights.join(', ')}]\n`);
  console.log(weights);
}

void main();
