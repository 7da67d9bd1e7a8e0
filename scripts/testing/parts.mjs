// The parts of `npm test` that need no VS Code. Each gives {passed, failed, trouble}.
import { existsSync } from 'node:fs';
import { readFile, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { packageExtension } from '../package.mjs';
import { cleanEnvironment, runProcess } from '../processes.mjs';
import { inProject, root } from '../project.mjs';
import { explain, say } from '../say.mjs';

/** Runs a program of node_modules on this Node, shows what it prints. */
function runTool(scope, script, args, env = {}) {
  return runProcess(scope, process.execPath, [inProject('node_modules', script), ...args], {
    cwd: root,
    env: cleanEnvironment(env),
    echo: true,
    timeout: 8 * 60_000,
  });
}

/** A check that either holds or does not. */
const check = async (running) => {
  const { code, timedOut } = await running;
  return code === 0 ? { passed: 1 } : { failed: 1, trouble: timedOut ? 'time-out' : undefined };
};

export const lint = (scope) => check(runTool(scope, 'eslint/bin/eslint.js', ['--max-warnings=0', '.']));
export const format = (scope) => check(runTool(scope, 'prettier/bin/prettier.cjs', ['--check', '.']));

/** Who may import whom. */
export const imports = (scope) =>
  check(
    runTool(scope, 'dependency-cruiser/bin/dependency-cruise.mjs', [
      '--config',
      'scripts/testing/imports.cjs',
      'src',
    ]),
  );

/** The script of the Reader's panel has a project of its own: it runs in a web page, and nothing else may. */
export async function types(scope) {
  const projects = ['.', 'src/editor/reader/client'];
  const tally = { passed: 0, failed: 0 };
  for (const project of projects) {
    const {
      passed = 0,
      failed = 0,
      trouble,
    } = await check(runTool(scope, 'typescript/bin/tsc', ['-p', project]));
    tally.passed += passed;
    tally.failed += failed;
    if (trouble) return { ...tally, trouble };
  }
  return tally;
}

/** Mocha over files, in Node. */
async function mocha(scope, patterns, grep) {
  const counts = path.join(os.tmpdir(), `verbatim-counts-${process.pid}.json`);
  await rm(counts, { force: true });
  const { code, timedOut } = await runTool(
    scope,
    'mocha/bin/mocha.js',
    [
      '--import=tsx',
      '--forbid-only',
      '--timeout=10000',
      `--reporter=${inProject('scripts', 'testing', 'counting-reporter.cjs')}`,
      ...(grep ? ['--grep', grep] : []),
      ...patterns,
    ],
    { VERBATIM_COUNTS: counts },
  );
  const text = await readFile(counts, 'utf8').catch(() => undefined);
  await rm(counts, { force: true });
  if (text === undefined)
    return { trouble: timedOut ? 'time-out' : `mocha ended with ${code} before its tests did` };
  const { passes, failures } = JSON.parse(text);
  const crashed = code !== 0 && failures === 0 ? `mocha ended with ${code}` : undefined;
  return { passed: passes, failed: failures, trouble: crashed };
}

export const unit = (scope, { grep }) =>
  mocha(scope, ['test/unit/**/*.test.ts', 'test/scripts/**/*.test.mjs'], grep);

/** The grammar's tests: files with the expected scopes in them, and snapshots of whole files. */
export async function grammar(scope) {
  const folder = inProject('test', 'grammar');
  if (!existsSync(folder)) return {};
  const files = await readdir(folder, { recursive: true });
  const tally = { passed: 0, failed: 0 };
  const run = async (script, names) => {
    for (const name of names) {
      const { code } = await runTool(scope, `vscode-tmgrammar-test/dist/${script}.js`, [
        path.posix.join('test/grammar', name),
      ]);
      if (code === 0) tally.passed++;
      else tally.failed++;
    }
  };
  const posix = files.map((name) => name.replaceAll('\\', '/')).sort();
  const snapshots = posix
    .filter((name) => name.endsWith('.snap'))
    .map((name) => name.slice(0, -'.snap'.length));
  await run('snapshot', snapshots);
  await run(
    'unit',
    posix.filter((name) => /\.(seed|txt)$/.test(name) && !snapshots.includes(name)),
  );
  return tally;
}

/** Builds and packs, then looks at what came out. */
export async function packaging(scope, { grep }) {
  try {
    await packageExtension(scope);
  } catch (error) {
    say(explain(error));
    return { failed: 1, trouble: 'no package' };
  }
  return mocha(scope, ['test/package/**/*.test.mjs'], grep);
}
