// Builds the bundles: `node esbuild.mjs [--watch] [--dev]`.
// One source, three hosts: the desktop extension host, the web worker host and the terminal. What they read at run time
// lies beside them in dist/assets.
import { build, context } from 'esbuild';
import { copyFile, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { buildDirectory } from './src/officials/build/build-directory.mjs';

const flags = new Set(process.argv.slice(2));
const dev = flags.has('--dev') || flags.has('--watch');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: !dev,
  charset: 'utf8',
  sourcemap: dev ? 'linked' : false,
  legalComments: 'none',
  logLevel: 'warning',
};

/**
 * Leaves the part that reads out of a bundle: it is a file of its own, loaded with the first reading.
 *
 * @type {import('esbuild').Plugin}
 */
const engineApart = {
  name: 'engine-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/reading\/engine$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './reading.cjs', external: true } : undefined,
    );
  },
};

/**
 * Leaves word lists and tables of weights out of a bundle: they are copied beside it, where `require` reads them.
 *
 * @type {import('esbuild').Plugin}
 */
const dataApart = {
  name: 'data-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\.json$/ }, async ({ path, resolveDir }) => {
      const file = `assets/data/${basename(path)}`;
      await copyFile(join(resolveDir, path), join('dist', file));
      return { path: `./${file}`, external: true };
    });
  },
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...common,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.cjs',
    platform: 'node',
    external: ['vscode'],
    plugins: [engineApart],
    // `import()` becomes `require`, which every extension host of the desktop has.
    supported: { 'dynamic-import': false },
  },
  {
    ...common,
    entryPoints: ['src/reading/engine.ts'],
    outfile: 'dist/reading.cjs',
    platform: 'node',
    plugins: [dataApart],
  },
  {
    ...common,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.web.cjs',
    platform: 'browser',
    external: ['vscode'],
  },
  {
    ...common,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.cjs',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...common,
    entryPoints: ['src/editor/reader/client/main.ts'],
    outfile: 'dist/reader.js',
    platform: 'browser',
    format: 'iife',
  },
];

await buildDirectory('dist/assets/officials.bin');
await mkdir('dist/assets/data', { recursive: true });
await copyFile('src/tagger/model.bin', 'dist/assets/statements.bin');
await copyFile('src/reading/models/models.bin', 'dist/assets/reading.bin');
await copyFile('src/officials/officials.schema.json', 'dist/assets/officials.schema.json');
if (flags.has('--watch')) {
  for (const options of bundles) await (await context(options)).watch();
  console.log('watching src/');
} else {
  await Promise.all(bundles.map((options) => build(options)));
}
