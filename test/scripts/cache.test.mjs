import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { cacheFolder, installOnce } from '../../scripts/host/cache.mjs';

describe('The cache folder', () => {
  it('is where the platform keeps caches', () => {
    assert.equal(cacheFolder({}, 'linux', '/home/me'), path.join('/home/me', '.cache', 'verbatim'));
    assert.equal(cacheFolder({ XDG_CACHE_HOME: '/x' }, 'linux', '/home/me'), path.join('/x', 'verbatim'));
    assert.equal(
      cacheFolder({}, 'darwin', '/Users/me'),
      path.join('/Users/me', 'Library', 'Caches', 'verbatim'),
    );
    assert.equal(cacheFolder({ LOCALAPPDATA: '/l' }, 'win32', '/u'), path.join('/l', 'verbatim', 'Cache'));
  });

  it('is where VERBATIM_CACHE_DIR says', () => {
    assert.equal(
      cacheFolder({ VERBATIM_CACHE_DIR: '/c', XDG_CACHE_HOME: '/x' }, 'linux', '/h'),
      path.resolve('/c'),
    );
  });
});

describe('installOnce', () => {
  let cache;
  beforeEach(async () => {
    cache = await mkdtemp(path.join(os.tmpdir(), 'verbatim-test-'));
  });
  afterEach(() => rm(cache, { recursive: true, force: true }));

  it('fills a folder once', async () => {
    let fills = 0;
    const fill = async (folder) => {
      fills++;
      await writeFile(path.join(folder, 'it'), 'whole');
    };
    const first = await installOnce('thing-1', fill, cache);
    const second = await installOnce('thing-1', fill, cache);
    assert.equal(first, second);
    assert.equal(fills, 1);
    assert.equal(await readFile(path.join(first, 'it'), 'utf8'), 'whole');
  });

  it('leaves nothing of an install that fails, and tries again', async () => {
    const broken = installOnce(
      'thing-1',
      async (folder) => {
        await writeFile(path.join(folder, 'half'), '');
        throw new Error('no network');
      },
      cache,
    );
    await assert.rejects(broken, /no network/);
    assert.deepEqual(await readdir(cache), []);
    await installOnce('thing-1', async () => {}, cache);
    assert.deepEqual(await readdir(cache), ['thing-1']);
  });

  it('lets two installs run at the same time', async () => {
    const fill = (text) => async (folder) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await writeFile(path.join(folder, 'it'), text);
    };
    const folders = await Promise.all(['a', 'b'].map((text) => installOnce('thing-1', fill(text), cache)));
    assert.equal(folders[0], folders[1]);
    assert.deepEqual(await readdir(cache), ['thing-1']);
    assert.deepEqual(await readdir(folders[0]), ['it']);
  });

  it('removes what was abandoned long ago, not what is under way', async () => {
    const [old, young] = ['x.unfinished-old', 'x.unfinished-young'].map((name) => path.join(cache, name));
    await writeFile(old, '');
    await writeFile(young, '');
    await utimes(old, 1, 1);
    await installOnce('thing-1', async () => {}, cache);
    assert.equal(existsSync(old), false);
    assert.equal(existsSync(young), true);
  });
});
