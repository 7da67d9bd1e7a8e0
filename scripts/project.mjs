// Where things are in this checkout.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's top folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Absolute path of something in the checkout. */
export const inProject = (...parts) => path.join(root, ...parts);

/** The manifest, as it stands on disk now. */
export const manifest = () => JSON.parse(readFileSync(inProject('package.json'), 'utf8'));

/** Everything that tests and packaging leave behind lies here; git ignores it. */
export const outFolder = inProject('out');

/** The packaged extension that `npm run package` makes and that the integration tests install. */
export const vsixFile = path.join(outFolder, 'verbatim.vsix');
