// The user's cache folder: what is installed there is installed once, whole, and shared by every checkout.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const abandonedAfter = 6 * 60 * 60 * 1000;

/** The folder for our cached installs: `VERBATIM_CACHE_DIR`, else where this platform keeps caches. */
export function cacheFolder(env = process.env, platform = process.platform, home = os.homedir()) {
  if (env.VERBATIM_CACHE_DIR) return path.resolve(env.VERBATIM_CACHE_DIR);
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches', 'verbatim');
  if (platform === 'win32')
    return path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'verbatim', 'Cache');
  return path.join(env.XDG_CACHE_HOME || path.join(home, '.cache'), 'verbatim');
}

/**
 * Gives the folder `name` of the cache, filled by `fill` if it is not there yet.
 * It is filled under another name and renamed when whole: a folder that has its name is complete, and of two installs
 * that run at the same time the first to finish wins.
 * @param fill called with the empty folder to fill
 * @returns the absolute path of the folder
 */
export async function installOnce(name, fill, cache = cacheFolder()) {
  const folder = path.join(cache, name);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  await removeAbandoned(cache);
  const unfinished = `${folder}.unfinished-${randomBytes(4).toString('hex')}`;
  await mkdir(unfinished);
  try {
    await fill(unfinished);
    try {
      await rename(unfinished, folder);
    } catch (error) {
      if (!existsSync(folder)) throw error;
    }
  } finally {
    await rm(unfinished, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  return folder;
}

/** Removes what installs that were cut off have left. */
async function removeAbandoned(cache) {
  for (const entry of await readdir(cache)) {
    if (!entry.includes('.unfinished-')) continue;
    const file = path.join(cache, entry);
    const age = Date.now() - ((await stat(file).catch(() => undefined))?.mtimeMs ?? Date.now());
    if (age > abandonedAfter) await rm(file, { recursive: true, force: true });
  }
}
