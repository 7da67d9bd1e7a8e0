// VS Code from npm. The package code-server carries the real workbench, server and extension host of VS Code
// (in lib/vscode, with dependencies of its own); we run that server itself, code-server's wrapper is not used.
// No package's install script is needed: what they would compile only makes the server's own logs quieter.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inProject } from '../project.mjs';
import { Advice, say, saying } from '../say.mjs';
import { installOnce } from './cache.mjs';
import { npmInstall } from './npm.mjs';

/**
 * The hosts we know: the newest VS Code there is on npm, and the oldest that `engines.vscode` admits.
 * `tslib` is the one package that the host's own lock file leaves open.
 */
export const hosts = {
  newest: { vscode: '1.139.1', nodeMajor: 24, tslib: '2.8.1' },
  floor: { vscode: '1.100.3', nodeMajor: 20, tslib: '2.8.1' },
};

/** A cache folder's name: what it holds, for which machine, and a digest of the lock file it came from. */
export async function folderName(kind, version) {
  const lock = await readFile(manifestFile(kind, 'package-lock.json'));
  const digest = createHash('sha256').update(lock).digest('hex').slice(0, 8);
  return `${kind === 'chromium' ? '' : 'vscode-'}${kind}-${version}-${process.platform}-${process.arch}-${digest}`;
}

/** A file of the small npm project that pins what is installed as `kind`. */
export const manifestFile = (kind, name) => inProject('scripts', 'host', 'manifests', kind, name);

/** Copies the pinned npm project `kind` into `folder` and installs it there. */
export async function installManifest(scope, kind, folder) {
  for (const name of ['package.json', 'package-lock.json'])
    await copyFile(manifestFile(kind, name), path.join(folder, name));
  await npmInstall(scope, folder, 'ci');
}

/**
 * Makes sure that a host is installed.
 * @param kind a key of `hosts`
 * @returns {vscode, node, server, folder}: its VS Code version, its Node, the server's script, and where it lies
 */
export async function installHost(scope, kind) {
  const { vscode, nodeMajor, tslib } = hosts[kind];
  const folder = await installOnce(await folderName(kind, vscode), async (target) => {
    say(
      `VS Code ${vscode} is not in the cache yet. It is installed once (about 250 MB to download, 900 MB on disk).`,
    );
    await saying('1/3 the packages', () => installManifest(scope, kind, target));
    nodeOf(target, nodeMajor);
    const inner = path.join(target, 'node_modules', 'code-server', 'lib', 'vscode');
    await saying('2/3 what VS Code itself needs', () =>
      npmInstall(scope, inner, 'install', ['--no-save', `tslib@${tslib}`]),
    );
    await saying('3/3 what its built-in extensions need', () =>
      npmInstall(scope, path.join(inner, 'extensions'), 'install', ['--no-save']),
    );
  });
  const server = path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode', 'out', 'server-main.js');
  if (!existsSync(server))
    throw new Advice(`${folder} is damaged. Delete that folder and run the command again.`);
  return { vscode, node: nodeOf(folder, nodeMajor), server, folder };
}

/** The Node that runs a host: the one installed with it, else ours if it is of the right generation. */
function nodeOf(folder, major) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const packaged = path.join(
    folder,
    'node_modules',
    name,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(packaged)) return packaged;
  if (Number(process.versions.node.split('.')[0]) === major) return process.execPath;
  const here = `${process.platform} on ${process.arch}`;
  throw new Advice(
    `This VS Code runs on Node ${major}, which npm does not offer for ${here}.\n` +
      `Run the command with Node ${major}, or install VS Code so that \`code\` is on the PATH.`,
  );
}
