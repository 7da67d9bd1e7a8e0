import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isSeedFileContent, isSeedFileName } from '../article/detect';
import { decodeText } from './decode';

/** Enough for a title, a date and a URL. */
const TOP_BYTES = 8_192;

/** Folders nobody keeps articles in. */
const SKIPPED_FOLDERS = new Set(['node_modules']);

/** A file to read, or why a path cannot be read. */
export type Found = { readonly path: string } | { readonly path: string; readonly problem: string };

/**
 * The seed files a path stands for, in the order of their paths: the path itself when it is a file, else every file
 * in the folder whose name or content says that it is a seed file. Links to folders, hidden folders and folders of
 * dependencies are not entered.
 */
export async function* seedFiles(path: string): AsyncGenerator<Found> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (error) {
    yield { path, problem: describe(error) };
    return;
  }
  if (isFolder) yield* seedFilesIn(path);
  else yield { path };
}

async function* seedFilesIn(folder: string): AsyncGenerator<Found> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, problem: describe(error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && !SKIPPED_FOLDERS.has(entry.name)) yield* seedFilesIn(path);
    } else if (entry.isFile()) {
      try {
        if (isSeedFileName(basename(path)) || (await hasSeedContent(path))) yield { path };
      } catch (error) {
        yield { path, problem: describe(error) };
      }
    }
  }
}

async function hasSeedContent(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(TOP_BYTES), 0, TOP_BYTES, 0);
    return isSeedFileContent(decodeText(buffer.subarray(0, bytesRead)).split(/\r\n|\r|\n/, 3));
  } finally {
    await file.close();
  }
}

/** Says what went wrong with a file, without the system's code words. */
export function describe(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'there is no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'you may not read it';
    case 'EISDIR':
      return 'it is a folder';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
