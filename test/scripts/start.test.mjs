import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { installedBrowser } from '../../scripts/host/chromium.mjs';
import { hasDisplay } from '../../scripts/host/desktop.mjs';
import { Scope } from '../../scripts/scope.mjs';
import { readArguments } from '../../scripts/start/arguments.mjs';
import { browserCommand } from '../../scripts/start/browser.mjs';
import { findOwnCode, isAtLeast, openOwnCode } from '../../scripts/start/own-code.mjs';

describe('npm start', function () {
  this.timeout(20_000);

  let folder;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'verbatim-test-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  describe('its arguments', () => {
    const read = (...args) => readArguments(args, { cwd: folder, seeds: '/seeds-of-the-project' });

    it('take a folder, relative to where one is', async () => {
      await mkdir(path.join(folder, 'my articles'));
      assert.equal(read('my articles').folder, path.join(folder, 'my articles'));
    });

    it('say what is wrong with a path', async () => {
      await writeFile(path.join(folder, 'file.txt'), '');
      assert.throws(() => read('nowhere'), /There is no folder/);
      assert.throws(() => read('file.txt'), /is not a folder/);
    });

    it('say what there is when they are not understood', () => {
      assert.throws(() => read('--wrong'), /npm start/);
      assert.throws(() => read('--via', 'telnet'), /npm start/);
      assert.throws(() => read('.', '.'), /npm start/);
    });

    it('take seeds/ when there is none', () => {
      assert.throws(() => read(), /seeds-of-the-project/);
    });
  });

  (process.platform === 'win32' ? describe.skip : describe)('the user’s own VS Code', () => {
    const display = { DISPLAY: ':0' };

    /** Puts a program `code` into a folder that then is the only one on the PATH. */
    async function ownCode(script, inside = 'bin') {
      const bin = path.join(folder, inside);
      await mkdir(bin, { recursive: true });
      const file = path.join(bin, 'code');
      await writeFile(file, `#!/bin/sh\n${script}\n`);
      await chmod(file, 0o755);
      return { ...display, PATH: bin };
    }
    const find = (env) => findOwnCode(new Scope(), '1.100.0', env);

    it('is found on the PATH', async () => {
      const env = await ownCode('echo 1.103.2; echo 488a1f239235055e34e673291fb8d8c810886f81; echo x64');
      assert.equal((await find(env)).version, '1.103.2');
    });

    it('is passed over when it is too old', async () => {
      assert.match((await find(await ownCode('echo 1.99.3'))).why, /1\.99\.3/);
    });

    it('is passed over when it is something else', async () => {
      assert.match((await find(await ownCode('echo hello'))).why, /no version/);
      assert.match((await find(await ownCode('exit 1'))).why, /no version/);
    });

    it('is passed over when it only speaks to a remote window', async () => {
      assert.match((await find(await ownCode('echo 1.103.2', 'server/bin/remote-cli'))).why, /remote/);
    });

    it('is not there', async () => {
      const env = { ...display, PATH: folder };
      if (process.platform !== 'darwin') assert.match((await find(env)).why, /PATH/);
    });

    it('needs a display on Linux', async () => {
      const { PATH } = await ownCode('echo 1.103.2');
      if (process.platform === 'linux') assert.match((await find({ PATH })).why, /display/);
    });

    it('gets the extension and the folder', async () => {
      const record = path.join(folder, 'record');
      const env = await ownCode(
        `if [ "$1" = --version ]; then echo 1.103.2; else printf '%s\\n' "$@" > '${record}'; fi`,
      );
      const scope = new Scope();
      const { code } = await openOwnCode(scope, await find(env), '/the/extension', '/the folder');
      await scope.close();
      assert.equal(code, 0);
      const args = (await readFile(record, 'utf8')).trim().split('\n');
      assert.ok(args.includes('--extensionDevelopmentPath=/the/extension'));
      assert.equal(args.at(-1), '/the folder');
    });
  });

  it('compares versions by their numbers', () => {
    assert.equal(isAtLeast('1.100.0', '1.100.0'), true);
    assert.equal(isAtLeast('1.99.9', '1.100.0'), false);
    assert.equal(isAtLeast('1.100.3', '1.100.0'), true);
    assert.equal(isAtLeast('2.0.0', '1.100.0'), true);
  });

  it('opens a browser only where there is a desktop', () => {
    const address = 'http://127.0.0.1:1/?a&b';
    assert.equal(browserCommand(address, {}, 'linux'), undefined);
    assert.deepEqual(browserCommand(address, { DISPLAY: ':0' }, 'linux'), ['xdg-open', [address]]);
    assert.deepEqual(browserCommand(address, {}, 'darwin'), ['open', [address]]);
    assert.equal(browserCommand(address, {}, 'win32')[1].at(-1), address);
    for (const env of [{ CI: '1' }, { BROWSER: 'none' }, { SSH_CONNECTION: 'x' }])
      assert.equal(browserCommand(address, env, 'darwin'), undefined);
    assert.equal(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux'), true);
  });

  it('takes the browser that is there', () => {
    const exists = (file) => file === path.join('/opt/bin', 'chromium');
    assert.equal(
      installedBrowser({ PATH: '/bin:/opt/bin' }, 'linux', exists),
      path.join('/opt/bin', 'chromium'),
    );
    assert.equal(installedBrowser({ PATH: '/bin' }, 'linux', exists), undefined);
    assert.equal(installedBrowser({ CHROMIUM: '/opt/bin/chromium' }, 'linux', exists), '/opt/bin/chromium');
    assert.throws(() => installedBrowser({ CHROMIUM: '/nowhere' }, 'linux', exists), /does not exist/);
  });
});
