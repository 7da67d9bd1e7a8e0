// Bundles the suite of test/integration for one kind of extension host, as a small extension of its own:
// the extension under test comes from the package, never from the checkout.
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { inProject } from '../project.mjs';

const suiteFolder = inProject('test', 'integration', 'suite');

/**
 * Bundles the suite into `folder`.
 * @param run what the suite finds as `__RUN__` (see test/integration/host/run.ts)
 * @returns {extension, tests}: the folder to load as extension under development, and its tests' entry point
 */
export async function bundleSuite(folder, run) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const web = run.hostKind === 'web';
  const entry = web ? 'browser' : 'main';
  await writeFile(
    path.join(folder, 'package.json'),
    JSON.stringify({
      name: 'verbatim-tests',
      publisher: 'verbatim',
      version: '0.0.1',
      engines: { vscode: '^1.100.0' },
      activationEvents: [],
      // A language model that the suite can register, where VS Code lets it.
      contributes: {
        languageModelChatProviders: [{ vendor: 'verbatim-tests', displayName: 'Verbatim Tests' }],
      },
      [entry]: './extension.cjs',
    }),
  );
  await writeFile(path.join(folder, 'extension.cjs'), 'exports.activate = () => undefined;\n');
  const tests = path.join(folder, 'index.cjs');
  await build({
    entryPoints: [inProject('test', 'integration', 'index.ts')],
    outfile: tests,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    platform: web ? 'browser' : 'node',
    external: web ? ['vscode'] : ['vscode', 'mocha'],
    define: {
      __RUN__: JSON.stringify(run),
      ...(web ? { 'process.env.NODE_DEBUG': '""', global: 'globalThis' } : {}),
    },
    plugins: [suites(await suiteFiles()), ...(web ? [forWebWorker] : [])],
    logLevel: 'warning',
  });
  return { extension: folder, tests };
}

/** The suite's files, in the order of their names. */
async function suiteFiles() {
  if (!existsSync(suiteFolder)) return [];
  const entries = await readdir(suiteFolder, { recursive: true });
  return entries
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => path.join(suiteFolder, name));
}

/** `virtual:suites`: a module whose `loadSuites()` loads all suite files, once mocha's globals are there. */
const suites = (files) => ({
  name: 'suites',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^virtual:suites$/ }, ({ path }) => ({ path, namespace: 'suites' }));
    onLoad({ filter: /.*/, namespace: 'suites' }, () => ({
      contents: `export function loadSuites() {\n${files.map((file) => `  require(${JSON.stringify(file)});`).join('\n')}\n}`,
      resolveDir: suiteFolder,
    }));
  },
});

/** In a web worker mocha's browser build runs, and the package `assert` stands for Node's module. */
const forWebWorker = {
  name: 'for-web-worker',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^mocha$/ }, () => ({ path: 'mocha', namespace: 'mocha' }));
    onLoad({ filter: /.*/, namespace: 'mocha' }, () => ({
      contents: `require('mocha/mocha.js');\nmodule.exports = globalThis.Mocha;`,
      resolveDir: inProject(),
    }));
    onResolve({ filter: /^(node:)?assert(\/strict)?$/ }, ({ path: name }) => ({
      path: name,
      namespace: 'assert',
    }));
    onLoad({ filter: /.*/, namespace: 'assert' }, ({ path: name }) => {
      const file = inProject('node_modules', 'assert', 'build', 'assert.js');
      const strict = name.endsWith('strict') ? '.strict' : '';
      return {
        contents: `globalThis.process ??= { env: {} };\nmodule.exports = require(${JSON.stringify(file)})${strict};`,
        resolveDir: inProject(),
      };
    });
  },
};
