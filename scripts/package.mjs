// `npm run package`: builds the bundles and packs them as out/verbatim.vsix.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { inProject, outFolder, root, vsixFile } from './project.mjs';
import { runProcess } from './processes.mjs';
import { Advice, explain, say } from './say.mjs';
import { withScope } from './scope.mjs';

/** Builds the bundles into dist/. */
export async function buildBundles(scope) {
  const { code, output } = await runProcess(scope, process.execPath, [inProject('esbuild.mjs')], {
    cwd: root,
    timeout: 120_000,
  });
  if (code !== 0) throw new Advice(`The build failed:\n${output.trim()}`);
}

/** Builds and packs the extension; returns the package's path. `.vscodeignore` says what goes in. */
export async function packageExtension(scope) {
  await buildBundles(scope);
  await mkdir(outFolder, { recursive: true });
  await createVSIX({
    cwd: root,
    packagePath: vsixFile,
    dependencies: false,
    allowMissingRepository: true,
    skipLicense: false,
  });
  return vsixFile;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await withScope(async (scope) => {
    try {
      say(`packaged: ${path.relative(process.cwd(), await packageExtension(scope))}`);
    } catch (error) {
      console.error(explain(error));
      process.exitCode = 1;
    }
  });
}
