// A VS Code that has a Node extension host prefers an extension's `main` to its `browser`.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Takes `main` out of the installed extension's manifest, so that it runs in the web worker host. All else stays. */
export async function keepOnlyWebEntry(profile) {
  const installed = (await readdir(profile.extensions)).find((name) => name.startsWith('verbatim.verbatim-'));
  if (!installed) throw new Error(`verbatim is not installed in ${profile.extensions}`);
  const file = path.join(profile.extensions, installed, 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  delete manifest.main;
  await writeFile(file, JSON.stringify(manifest));
}
