// What is in the package that users install. Runs after packaging: `npm test`, or `node scripts/test.mjs --only package`.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readPackageEntries } from '../../scripts/testing/vsix.mjs';
import { inProject, manifest, vsixFile } from '../../scripts/project.mjs';

/**
 * Bundles may grow to this many bytes. The desktop loads `extension.cjs` on activation and `reading.cjs` with the first
 * reading: they count together. The web worker host loads one file only, which holds both and the word lists.
 */
const limits = [
  { names: ['dist/extension.cjs'], limit: 128_000 },
  { names: ['dist/extension.cjs', 'dist/reading.cjs'], limit: 620_000 },
  { names: ['dist/extension.web.cjs'], limit: 795_000 },
];

describe('The package', () => {
  let entries;
  before(async () => {
    entries = await readPackageEntries(vsixFile);
  });
  const files = () =>
    [...entries.keys()].filter((name) => name.startsWith('extension/')).map((name) => name.slice(10));

  it('holds only what ships', () => {
    const ships =
      /^(package\.json|package\.nls[\w.-]*\.json|readme\.md|license\.txt|changelog\.md|language-configuration\.json|(dist|l10n|media|syntaxes)\/.+)$/i;
    assert.deepEqual(
      files().filter((name) => !ships.test(name)),
      [],
    );
  });

  it('holds no seed file, no test, no source and no source map', () => {
    assert.deepEqual(
      files().filter((name) =>
        /(^|\/)(seeds|test|src|scripts|node_modules)\/|\.(seed|ts|mjs|map|txt\.snap)$/.test(name),
      ),
      [],
    );
    for (const seed of ['000_48270a29bd236081']) assert.ok(!files().some((name) => name.includes(seed)));
  });

  it('holds every file that the manifest names', () => {
    const { main, browser, bin, icon, contributes } = manifest();
    const named = [
      main,
      browser,
      icon,
      ...Object.values(bin ?? {}),
      ...(JSON.stringify(contributes).match(/"\.\/[^"]+"/g) ?? []).map((path) => JSON.parse(path)),
    ];
    for (const path of named.filter(Boolean)) {
      const name = path.replace(/^\.\//, '');
      assert.ok(files().includes(name), `${name} is named in package.json and not packaged`);
    }
  });

  it('has a square icon of 256 pixels for the Extensions view', () => {
    const bytes = readFileSync(inProject(manifest().icon));
    assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
    // Width and height stand in the first chunk, IHDR (PNG specification, 11.2.2).
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [256, 256]);
  });

  it('holds a licence and a changelog', () => {
    for (const name of ['LICENSE.txt', 'changelog.md'])
      assert.ok(
        files().some((file) => file.toLowerCase() === name.toLowerCase()),
        name,
      );
  });

  for (const { names, limit } of limits) {
    it(`has less than ${limit / 1000} KB in ${names.join(' and ')}`, () => {
      const sizes = names.map((name) => entries.get(`extension/${name}`));
      const size = sizes.reduce((sum, each) => sum + each, 0);
      assert.ok(Math.min(...sizes) > 0 && size < limit, `${size} bytes`);
    });
  }

  it('carries no address of this machine and no require of what is not there', () => {
    for (const name of new Set(limits.flatMap(({ names }) => names))) {
      const code = readFileSync(inProject(name), 'utf8');
      assert.ok(!code.includes(inProject()), `${name} holds the checkout's path`);
    }
    const web = readFileSync(inProject('dist', 'extension.web.cjs'), 'utf8');
    const required = [...web.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, id]) => id);
    assert.deepEqual(
      [...new Set(required)].filter((id) => id !== 'vscode'),
      [],
      'the web worker host has nothing but vscode to require',
    );
  });

  it('has a terminal command that runs', () => {
    const help = execFileSync(process.execPath, [inProject('dist', 'cli.cjs'), '--help'], {
      encoding: 'utf8',
    });
    assert.match(help, /verbatim read/);
  });
});
