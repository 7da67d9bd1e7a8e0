import assert from 'node:assert/strict';
import { startControl } from '../../scripts/host/control.mjs';
import { Outcome } from '../../scripts/host/outcome.mjs';
import { say, sayingAs } from '../../scripts/say.mjs';
import { Scope } from '../../scripts/scope.mjs';
import { Tally } from '../../scripts/testing/tally.mjs';

const patient = { total: 60_000, silence: 60_000 };

describe('The outcome of a run', () => {
  it('is what the suite reported', async () => {
    const outcome = new Outcome(patient);
    outcome.report({ passes: 3, failures: 1, pending: 2 });
    outcome.trouble('too late to matter');
    assert.deepEqual(await outcome.ended, { passes: 3, failures: 1, pending: 2, trouble: undefined });
  });

  it('is trouble when no test ran', async () => {
    const outcome = new Outcome(patient);
    outcome.report({ passes: 0, failures: 0, pending: 4 });
    assert.match((await outcome.ended).trouble, /no test ran/);
  });

  it('is trouble when the host ends without a report', async () => {
    const outcome = new Outcome(patient);
    outcome.trouble('it crashed', 10);
    assert.equal((await outcome.ended).trouble, 'it crashed');
  });

  it('is trouble after silence, and after too long a time', async () => {
    assert.match((await new Outcome({ total: 60_000, silence: 20 }).ended).trouble, /no sign of life/);
    assert.match((await new Outcome({ total: 20, silence: 60_000 }).ended).trouble, /no end/);
  });
});

describe('The tally', () => {
  it('counts trouble as a failure and ends with the sums', () => {
    const tally = new Tally();
    tally.add('unit', { passed: 10, failed: 2 });
    tally.add('host', { passed: 4, failed: 0, trouble: 'crashed' });
    assert.equal(tally.lines().at(-1), '14 passed, 3 failed');
  });
});

describe('Runs side by side', () => {
  it('say who they are, also where their suite tells them what to say', async () => {
    const scope = new Scope();
    const lines = [];
    const { log } = console;
    console.log = (line) => lines.push(line);
    try {
      const start = () => startControl(scope, new Outcome(patient).actions());
      const [first, second] = [await sayingAs('one', start), await sayingAs('two', start)];
      for (const [address, text] of [
        [first, 'a\nb'],
        [second, 'c'],
      ])
        await fetch(`${address}/line`, { method: 'POST', body: JSON.stringify(text) });
      say('all');
    } finally {
      console.log = log;
      await scope.close();
    }
    assert.deepEqual(lines, ['one │   a\none │ b', 'two │   c', 'all']);
  });
});

describe('The control port', () => {
  it('does what it is asked, for those who know its address', async () => {
    const scope = new Scope();
    try {
      const address = await startControl(scope, {
        double: (n) => n * 2,
        fail: () => {
          throw new Error('not possible');
        },
      });
      const post = (url, value) => fetch(url, { method: 'POST', body: JSON.stringify(value) });
      assert.equal(await (await post(`${address}/double`, 21)).json(), 42);
      const failed = await post(`${address}/fail`);
      assert.equal(failed.status, 500);
      assert.equal(await failed.json(), 'not possible');
      assert.equal(failed.headers.get('access-control-allow-origin'), '*');
      assert.equal((await post(`${address}/toString`)).status, 404);
      assert.equal((await post(`${new URL(address).origin}/guess/double`, 1)).status, 404);
      assert.equal((await fetch(`${address}/double`)).status, 404);
    } finally {
      await scope.close();
    }
  });
});
