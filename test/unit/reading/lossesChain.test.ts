import assert from 'node:assert/strict';
import { marginals, type ChainScores } from '../../../src/reading/losses/chain';

/** Scores that look random and are always the same. */
function scores(count: number): ChainScores {
  const wave = (i: number, k: number): number => 2 * Math.sin(7.3 * i + 3.1 * k + 1);
  return {
    inside: Float64Array.from({ length: count }, (_, i) => wave(i, 0)),
    open: Float64Array.from({ length: count + 1 }, (_, i) => wave(i, 1)),
    close: Float64Array.from({ length: count + 1 }, (_, i) => wave(i, 2)),
  };
}

/** Every way through the chain with its score. */
function allPaths({ inside, open, close }: ChainScores): { path: number[]; score: number }[] {
  const n = inside.length;
  return Array.from({ length: 2 ** n }, (_, bits) => {
    const path = Array.from({ length: n }, (_, i) => (bits >> i) & 1);
    let score = 0;
    for (let i = 0; i <= n; i++) {
      const before = path[i - 1] ?? 0;
      const after = path[i] ?? 0;
      if (before === 0 && after === 1) score += open[i]!;
      if (before === 1 && after === 0) score += close[i]!;
      if (i < n && after === 1) score += inside[i]!;
    }
    return { path, score };
  });
}

describe('losses: the chain of quotation states', () => {
  for (const count of [1, 2, 5, 9]) {
    it(`has the probabilities that enumerating all paths gives (${count} tokens)`, () => {
      const input = scores(count);
      const paths = allPaths(input);
      const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
      const share = (test: (path: number[]) => boolean): number =>
        paths.filter(({ path }) => test(path)).reduce((sum, { score }) => sum + Math.exp(score), 0) / total;
      const result = marginals(input);
      assert.ok(Math.abs(result.logZ - Math.log(total)) < 1e-9);
      for (let i = 0; i < count; i++) {
        assert.ok(Math.abs(result.inside[i]! - share((path) => path[i] === 1)) < 1e-9, `inside ${i}`);
        const opens = share((path) => (path[i - 1] ?? 0) === 0 && path[i] === 1);
        assert.ok(Math.abs(result.open[i]! - opens) < 1e-9, `open ${i}`);
      }
      for (let i = 1; i <= count; i++) {
        const closes = share((path) => path[i - 1] === 1 && (path[i] ?? 0) === 0);
        assert.ok(Math.abs(result.close[i]! - closes) < 1e-9, `close ${i}`);
      }
    });

    it(`knows how likely each span is (${count} tokens)`, () => {
      const input = scores(count);
      const paths = allPaths(input);
      const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
      const { span } = marginals(input);
      for (let first = 0; first < count; first++) {
        for (let end = first + 1; end <= count; end++) {
          const isSpan = (path: number[]): boolean =>
            (path[first - 1] ?? 0) === 0 &&
            (path[end] ?? 0) === 0 &&
            path.slice(first, end).every((state) => state === 1);
          const share =
            paths.filter(({ path }) => isSpan(path)).reduce((sum, { score }) => sum + Math.exp(score), 0) /
            total;
          assert.ok(Math.abs(span(first, end) - share) < 1e-9, `${first} to ${end}`);
        }
      }
    });
  }

  it('has nothing to say of an empty text', () => {
    assert.equal(marginals(scores(0)).logZ, 0);
  });
});
