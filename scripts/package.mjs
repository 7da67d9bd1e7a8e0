// `npm run package`: builds the bundles and packs them as out/verbatim.vsix.
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inProject, outFolder, root, vsixFile } from './project.mjs';
import { cleanEnvironment, runProcess } from './processes.mjs';
import { Advice, explain, say } from './say.mjs';
import { withScope } from './scope.mjs';

/** What the bundler says is wrong, without the trace of its own code. */
const withoutTrace = (output) => output.split(/\n\S*esbuild[\\/]lib[\\/]main\.js:\d+/)[0].trim();

/** Builds the bundles into dist/. */
export async function buildBundles(scope) {
  const { code, output } = await runProcess(scope, process.execPath, [inProject('esbuild.mjs')], {
    cwd: root,
    timeout: 120_000,
  });
  if (code !== 0) throw new Advice(`The build failed:\n${withoutTrace(output)}`);
}

/**
 * Builds and packs the extension; `.vscodeignore` says what goes in.
 * @param options.echo shows the list of what was packed
 * @returns the package's path
 */
export async function packageExtension(scope, { echo = false } = {}) {
  await buildBundles(scope);
  await mkdir(outFolder, { recursive: true });
  await rm(vsixFile, { force: true }); // so that nothing takes an older package for this one
  const vsce = [inProject('node_modules', '@vscode', 'vsce', 'vsce'), 'package', '--out', vsixFile];
  // Everything is bundled: nothing of node_modules is packed.
  const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  const { code, output } = await runProcess(scope, process.execPath, [...vsce, ...flags], {
    cwd: root,
    env: cleanEnvironment(),
    echo,
    timeout: 120_000,
  });
  if (code !== 0) throw new Advice(`The extension was not packed:\n${output.trim()}`);
  return vsixFile;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await withScope(async (scope) => {
    try {
      say(`packaged: ${path.relative(process.cwd(), await packageExtension(scope, { echo: true }))}`);
    } catch (error) {
      console.error(explain(error));
      process.exitCode = 1;
    }
  });
}
