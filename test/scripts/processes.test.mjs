import assert from 'node:assert/strict';
import { cleanEnvironment, runProcess, startProcess } from '../../scripts/processes.mjs';
import { Scope } from '../../scripts/scope.mjs';

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const gone = async (pid) => {
  for (let tries = 0; tries < 50 && isAlive(pid); tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return !isAlive(pid);
};

describe('A scope', () => {
  it('undoes in reverse order, once, whatever fails', async () => {
    const scope = new Scope();
    const done = [];
    scope.defer(() => done.push('first'));
    scope.defer(() => {
      throw new Error('expected by this test');
    });
    scope.defer(async () => done.push('last'));
    await Promise.all([scope.close(), scope.close()]);
    assert.deepEqual(done, ['last', 'first']);
  });

  it('undoes at once what comes after its end', async () => {
    const scope = new Scope();
    await scope.close();
    let undone = false;
    scope.defer(() => (undone = true));
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(undone, true);
  });
});

describe('Processes', function () {
  this.timeout(20_000);

  it('tell their status and what they printed', async () => {
    const script = 'console.log("out"); console.error("err"); process.exit(3)';
    const { code, output } = await runProcess(new Scope(), process.execPath, ['-e', script]);
    assert.equal(code, 3);
    assert.match(output, /out/);
    assert.match(output, /err/);
  });

  it('that cannot start say so', async () => {
    const { code, output } = await runProcess(new Scope(), 'no-such-program-anywhere', []);
    assert.notEqual(code, 0);
    assert.match(output, /ENOENT/);
  });

  it('are ended when they take too long', async () => {
    const { code, timedOut } = await runProcess(
      new Scope(),
      process.execPath,
      ['-e', 'setInterval(() => {}, 1e6)'],
      {
        timeout: 300,
      },
    );
    assert.equal(timedOut, true);
    assert.equal(code, null);
  });

  it('end with their scope, and their children with them', async () => {
    const scope = new Scope();
    const child = startProcess(scope, process.execPath, [
      '-e',
      `const { spawn } = require('node:child_process');
       const inner = spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1e6)']);
       console.log(inner.pid);
       setInterval(() => {}, 1e6);`,
    ]);
    const inner = await new Promise((resolve) =>
      child.stdout.once('data', (chunk) => resolve(Number(chunk))),
    );
    assert.equal(isAlive(inner), true);
    await scope.close();
    assert.equal(await gone(child.pid), true);
    assert.equal(await gone(inner), true);
  });

  it('do not inherit what an enclosing npm or VS Code set', () => {
    process.env.VSCODE_TEST_MARK = '1';
    process.env.npm_package_mark = '1';
    try {
      const env = cleanEnvironment({ ADDED: 'yes', PATH: undefined });
      assert.equal(env.VSCODE_TEST_MARK, undefined);
      assert.equal(env.npm_package_mark, undefined);
      assert.equal(env.ADDED, 'yes');
      assert.equal('PATH' in env, false);
    } finally {
      delete process.env.VSCODE_TEST_MARK;
      delete process.env.npm_package_mark;
    }
  });
});
