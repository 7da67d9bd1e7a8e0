import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { parseArticle } from '../article/parse';
import { read, type ReadOptions } from '../reading/read';
import type { Reading } from '../reading/reading';
import { renderMarkdown } from '../reading/report';
import type { Format } from './commandLine';
import { toContract } from './contract';
import { decodeText } from './decode';
import { describe, seedFiles } from './seedFiles';
import { renderText } from './text';

/** Where the results and the complaints go. */
export interface Output {
  write(text: string): Promise<void>;
  complain(message: string): void;
}

/**
 * Reads every path and writes the readings one after the other, in the order of the paths; memory does not grow with
 * their number.
 *
 * @returns how many files or folders could not be read; each was complained about
 */
export async function readPaths(
  paths: readonly string[],
  format: Format,
  output: Output,
  options: ReadOptions = {},
): Promise<number> {
  // The contract's names are the file's own.
  const restoreNames = format === 'text' || format === 'markdown' ? 'certain' : 'off';
  let unread = 0;
  let count = 0;
  if (format === 'json') await output.write('[');
  for (const path of paths) {
    let inPath = 0;
    for await (const found of path === '-' ? [{ path }] : seedFiles(path)) {
      inPath++;
      if ('problem' in found) {
        output.complain(`${found.path}: ${found.problem}`);
        unread++;
        continue;
      }
      try {
        const text = decodeText(path === '-' ? await buffer(process.stdin) : await readFile(found.path));
        const reading = read(parseArticle(text), { ...options, restoreNames });
        await output.write(render(found.path, reading, format, count));
        count++;
      } catch (error) {
        output.complain(`${found.path}: ${describe(error)}`);
        unread++;
      }
    }
    if (inPath === 0) output.complain(`${path}: no seed files in this folder`);
  }
  if (format === 'json') await output.write(count === 0 ? ']\n' : '\n]\n');
  return unread;
}

function render(file: string, reading: Reading, format: Format, index: number): string {
  switch (format) {
    case 'jsonl':
      return `${JSON.stringify(toContract(file, reading))}\n`;
    case 'json':
      return `${index === 0 ? '\n' : ',\n'}${JSON.stringify(toContract(file, reading), null, 2)}`;
    case 'markdown':
      return `${index === 0 ? '' : '\n---\n\n'}${renderMarkdown(reading)}`;
    case 'text':
      return `${index === 0 ? '' : '\n'}${renderText(file, reading)}`;
  }
}
