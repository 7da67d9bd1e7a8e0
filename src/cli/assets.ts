import type { ReadOptions } from '../reading/read';

/** What reading needs besides the program. */
export async function readOptions(): Promise<ReadOptions> {
  return Promise.resolve({});
}
