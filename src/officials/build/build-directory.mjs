// Builds the directory's one asset from the files in ../data: `node src/officials/build/build-directory.mjs [OUT]`.
// The asset is the data without comments and blank lines, with an index; ../README.md describes the form.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const dataFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'data');

/** The data as one text: every data file in order of its name, each beginning with its own `!source` and `!asof`. */
export async function directoryText() {
  const files = (await readdir(dataFolder)).filter((file) => file.endsWith('.txt')).sort();
  const parts = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(path.join(dataFolder, file), 'utf8');
      const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
      return ['!source general', ...lines.filter((line) => line !== '' && !line.startsWith('#'))];
    }),
  );
  return parts.flat().join('\n') + '\n';
}

/** The asset as ../asset.ts reads it, which is TypeScript: it is bundled to be run here. */
export async function directoryBytes() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../asset.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  const { packDirectory } = await import(`data:text/javascript;base64,${source}`);
  return packDirectory(await directoryText());
}

/** Writes the asset; answers its size in bytes. */
export async function buildDirectory(out = 'dist/assets/officials.bin') {
  const bytes = await directoryBytes();
  await mkdir(path.dirname(out), { recursive: true });
  await writeFile(out, bytes);
  return bytes.length;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  void buildDirectory(process.argv[2]).then((bytes) => console.log(`${bytes} bytes`));
}
