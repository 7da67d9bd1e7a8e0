/**
 * A chain of two states, outside and inside a quotation, with a score for being inside at each token and for opening and
 * closing at each boundary: a linear-chain conditional random field (Lafferty, McCallum and Pereira, ICML 2001).
 */
export interface ChainScores {
  /** One a token. */
  readonly inside: Float64Array;
  /** One a boundary: before each token, and after the last. */
  readonly open: Float64Array;
  readonly close: Float64Array;
}

/** Probabilities under the chain, and the logarithm of its normalizer. */
export interface ChainMarginals {
  readonly inside: Float64Array;
  readonly open: Float64Array;
  readonly close: Float64Array;
  readonly logZ: number;
}

/** The probability that what stands from boundary `first` to boundary `end` is one quotation. */
export type SpanChance = (first: number, end: number) => number;

/** Forward–backward, in logarithms. The text starts and ends outside. */
export function marginals({ inside, open, close }: ChainScores): ChainMarginals & { span: SpanChance } {
  const n = inside.length;
  const outs = new Float64Array(n + 1);
  const ins = new Float64Array(n + 1);
  outs[0] = 0;
  ins[0] = -Infinity;
  // outs[i], ins[i]: all ways to be outside or inside after token i - 1.
  for (let i = 0; i < n; i++) {
    outs[i + 1] = logAdd(outs[i]!, ins[i]! + close[i]!);
    ins[i + 1] = logAdd(ins[i]!, outs[i]! + open[i]!) + inside[i]!;
  }
  const logZ = logAdd(outs[n]!, ins[n]! + close[n]!);
  const result = {
    inside: new Float64Array(n),
    open: new Float64Array(n + 1),
    close: new Float64Array(n + 1),
    logZ,
  };
  // From the start: sums of the scores inside. From the end: all ways to go on outside after a closing mark.
  const sums = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) sums[i + 1] = sums[i]! + inside[i]!;
  const after = new Float64Array(n + 1);
  let out = 0;
  let within = close[n]!;
  result.close[n] = Math.exp(ins[n]! + close[n]! - logZ);
  for (let i = n - 1; i >= 0; i--) {
    // out, within: all ways to go on from that state after token i.
    result.inside[i] = Math.exp(ins[i + 1]! + within - logZ);
    result.open[i] = Math.exp(outs[i]! + open[i]! + inside[i]! + within - logZ);
    result.close[i] = Math.exp(ins[i]! + close[i]! + out - logZ);
    after[i] = out;
    const nextOut = logAdd(out, open[i]! + inside[i]! + within);
    within = logAdd(within + inside[i]!, close[i]! + out);
    out = nextOut;
  }
  return {
    ...result,
    span: (first, end) =>
      Math.exp(outs[first]! + open[first]! + sums[end]! - sums[first]! + close[end]! + after[end]! - logZ),
  };
}

function logAdd(a: number, b: number): number {
  const [high, low] = a > b ? [a, b] : [b, a];
  return low === -Infinity ? high : high + Math.log1p(Math.exp(low - high));
}
