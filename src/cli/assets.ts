import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadAssets } from '../reading/assets';
import type { ReadOptions } from '../reading/read';

/** Where the build puts what the program reads at run time: beside the program. */
const FOLDER = join(__dirname, 'assets');

/** What reading needs besides the program; a part that is missing is complained about, and reading goes on without. */
export function readOptions(complain: (message: string) => void): Promise<ReadOptions> {
  return loadAssets(
    (name) => readFile(join(FOLDER, name)),
    (missing) => {
      complain(`${missing} could not be loaded; run “npm run build”`);
    },
  );
}
