import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadDirectory } from '../officials/load';
import type { ReadOptions } from '../reading/read';

/** Where the build puts what the program reads at run time: beside the program. */
const FOLDER = join(__dirname, 'assets');

/**
 * What reading needs besides the program. A part that cannot be loaded is left out and complained about: reading goes on
 * with less.
 */
export async function readOptions(complain: (message: string) => void): Promise<ReadOptions> {
  try {
    return { directory: loadDirectory(await readFile(join(FOLDER, 'officials.txt'), 'utf8')) };
  } catch {
    complain('the directory of officials is missing beside the program; run “npm run build”');
    return {};
  }
}
