// How long the extension takes to start, as processor time: unlike the clock it does not depend on what else runs.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { inProject } from '../../scripts/project.mjs';

/** Limits in milliseconds of processor time. Loading is what Node does with the bundle, activating is our own. */
const limits = { load: 100, activate: 20 };

describe('The packaged extension', () => {
  const measured = [];
  before(function () {
    this.timeout(60_000);
    const program = [inProject('test', 'package', 'activate.cjs'), inProject('dist', 'extension.cjs')];
    for (let run = 0; run < 7; run++)
      measured.push(JSON.parse(execFileSync(process.execPath, program, { encoding: 'utf8' })));
  });

  for (const [step, limit] of Object.entries(limits)) {
    it(`takes less than ${limit} ms to ${step}`, () => {
      const times = measured.map((run) => run[step]).sort((a, b) => a - b);
      const median = times[Math.floor(times.length / 2)];
      assert.ok(median < limit, `${median} ms; all: ${times.join(', ')}`);
    });
  }
});
