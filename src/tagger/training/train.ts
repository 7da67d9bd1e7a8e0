/**
 * Makes the weights again: `npm run train -- [--trial | --fit] [--no-wire] [DATA] [--marked FILES…]`, DATA a folder with `*.train.jsonl` in the form
 * of `../shared/eval/statements` and its scorer. Everything in between lands in `out/training`; the asset replaces
 * `src/tagger/model.bin`. The same data, compiler and machine type give the same bytes.
 *
 * `--trial` trains one epoch and leaves `model.bin` alone. `--fit` keeps the networks that are in `out/training` and repeats only
 * what comes after them: fitting what judges statements, and packing. `--no-wire` leaves out the articles of `newswire.ts`.
 *
 * Needs a C++17 compiler (`g++` or what `CXX` names). Takes 25 to 60 minutes on two cores.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publishedFile } from '../../reading/training/publishedVectors';
import { FOLDS } from './folds';
import { packAsset, type Settings } from './pack';

const HERE = path.join('src', 'tagger', 'training');
export const WORK = path.join('out', 'training');

/** What the network is and how it is trained; REPORT.md says why. */
const SIZE = { D: 40, H: 40, P: 40, HS: 16 };
/** Networks that differ in their first values and whose scores are averaged (Hansen & Salamon 1990). */
export const MEMBERS = 2;
const RATES = {
  ...{ slotDrop: 0.22, wordDrop: 0.15, drop: 0.32, inDrop: 0.1 },
  ...{ silver: 0.5, likely: 0.05, ggt: 3, aux: 0.2, quoted: 0.3, kind: 0.3, reworded: 0.45 },
};
/**
 * Twice: the networks of the first round read the articles that only have their marks, marks and all, and the second round learns from
 * what they say of them (distillation, Hinton et al. 2015, from teachers who see more than their pupils).
 */
const ROUNDS = {
  teachers: { fold: 12, all: 18, wire: 0.15 },
  pupils: { fold: 18, all: 18, wire: 0.25 },
};
type Round = keyof typeof ROUNDS;

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

/** Names of the networks that a model is made of. */
const members = (name: string, round: Round): string[] =>
  Array.from({ length: MEMBERS }, (_, member) => `${name}.${round === 'teachers' ? 'teacher' : ''}${member}`);

const weightsOf = (name: string, round: Round): string[] =>
  members(name, round).map((member) => path.join(WORK, `${member}.weights`));

const pack = (name: string, settings: Settings): void => {
  const weights = weightsOf(name, 'pupils');
  const bytes = packAsset(path.join(WORK, 'tables.json'), weights, settings);
  writeFileSync(path.join(WORK, `${name}.bin`), bytes);
};

/** The labelled files of a folder, files of articles that only have their marks, and articles kept for measuring other things. */
export function dataFiles(args: readonly string[]): {
  folder: string;
  statements: string[];
  marked: string[];
  measured: string[];
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
  const aside = path.join(folder, '..', 'articles');
  const measured = existsSync(aside)
    ? readdirSync(aside)
        .filter((name) => name.endsWith('.intact.txt'))
        .sort()
        .map((name) => path.join(aside, name))
    : [];
  return { folder, statements, marked, measured };
}

/** Networks of one round: for each fold kept aside, and on all articles. */
async function trainRound(binary: string, round: Round, trial: boolean): Promise<void> {
  const { wire } = ROUNDS[round];
  // Two at a time; each is deterministic by itself.
  const jobs = [-1, ...Array.from({ length: FOLDS }, (_, fold) => fold)].flatMap((fold) => {
    const model = fold < 0 ? 'all' : `fold${fold}`;
    const epochs = trial ? 1 : ROUNDS[round][fold < 0 ? 'all' : 'fold'];
    // Teachers have not seen the fold either.
    const teachers = round === 'pupils' ? { teachers: weightsOf(model, 'teachers').join(':') } : {};
    return members(model, round).map((name, member) => ({
      name,
      options: { fold, epochs, wire, seed: 1 + member, ...teachers },
    }));
  });
  const worker = async (): Promise<void> => {
    for (let job = jobs.shift(); job; job = jobs.shift()) await trainOne(binary, job.name, job.options);
  };
  await Promise.all([worker(), worker()]);
}

/** Numbers from texts, then the networks. */
async function trainAll(
  { statements, marked, measured }: ReturnType<typeof dataFiles>,
  trial: boolean,
  wire: boolean,
): Promise<void> {
  const option = (name: string, files: readonly string[]): string[] =>
    files.map((file) => `--${name}=${file}`);
  const others = [...option('marked', marked), ...option('measured', measured), ...(wire ? ['--wire'] : [])];
  tsx('dump.ts', WORK, ...statements, ...others);
  const vectors = path.join(WORK, 'vectors.bin');
  tsx('vectors.ts', path.join(WORK, 'tables.json'), vectors, String(SIZE.D), publishedFile());
  const binary = compile();
  await trainRound(binary, 'teachers', trial);
  await trainRound(binary, 'pupils', trial);
}

async function main(): Promise<void> {
  mkdirSync(WORK, { recursive: true });
  const words = process.argv.slice(2);
  const files = dataFiles(words.filter((word) => !['--trial', '--fit', '--no-wire'].includes(word)));
  const trial = words.includes('--trial');
  if (!words.includes('--fit')) await trainAll(files, trial, !words.includes('--no-wire'));
  const settingsFile = path.join(HERE, 'settings.json');
  const fixed = JSON.parse(readFileSync(settingsFile, 'utf8')) as Settings;
  for (let fold = 0; fold < FOLDS; fold++) pack(`fold${fold}`, fixed);
  const models = Array.from({ length: FOLDS }, (_, fold) => `${path.join(WORK, `fold${fold}.bin`)}:${fold}`);
  const fittedFile = path.join(WORK, 'settings.json');
  tsx('tune.ts', settingsFile, fittedFile, ...models, '--', ...files.statements);
  const fitted = JSON.parse(readFileSync(fittedFile, 'utf8')) as Settings & { folds: readonly Settings[] };
  pack('all', fitted);
  fitted.folds.forEach((settings, fold) => {
    pack(`fold${fold}`, settings);
  });
  if (!trial)
    writeFileSync(path.join('src', 'tagger', 'model.bin'), readFileSync(path.join(WORK, 'all.bin')));
}

if (process.argv[1]?.endsWith('train.ts')) void main();
