import assert from 'node:assert/strict';
import { runInSlices, SLICE_MS, Stopped } from '../../../src/editor/slices';
import type { Steps } from '../../../src/steps';

/** Work of a number of steps of half a millisecond. */
function* work(steps: number, onStep: () => void = () => undefined): Steps<string> {
  for (let i = 0; i < steps; i++) {
    const until = performance.now() + 0.5;
    while (performance.now() < until);
    onStep();
    yield;
  }
  return 'done';
}

describe('work in slices', () => {
  it('comes to its end', async () => {
    assert.equal(await runInSlices(work(3)), 'done');
  });

  it('lets others have their turn', async () => {
    let steps = 0;
    let longest = 0;
    let last = 0;
    const timer = setInterval(() => {
      longest = Math.max(longest, steps - last);
      last = steps;
    }, 0);
    await runInSlices(work(400, () => steps++));
    clearInterval(timer);
    assert.ok(last > 0, 'the timer ran meanwhile');
    assert.ok(longest <= (SLICE_MS / 0.5) * 2, `${longest} steps without a pause`);
  });

  it('stops when nobody wants the result', async () => {
    const token = { isCancellationRequested: false };
    let steps = 0;
    const running = runInSlices(
      work(100_000, () => steps++),
      token,
    );
    setTimeout(() => (token.isCancellationRequested = true), 30);
    await assert.rejects(running, Stopped);
    assert.ok(steps < 100_000);
  });
});
