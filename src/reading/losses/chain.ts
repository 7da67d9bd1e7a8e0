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

/** Forward–backward, in logarithms. The text starts and ends outside. */
export function marginals({ inside, open, close }: ChainScores): ChainMarginals {
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
  let out = 0;
  let within = close[n]!;
  result.close[n] = Math.exp(ins[n]! + close[n]! - logZ);
  for (let i = n - 1; i >= 0; i--) {
    // out, within: all ways to go on from that state after token i.
    result.inside[i] = Math.exp(ins[i + 1]! + within - logZ);
    result.open[i] = Math.exp(outs[i]! + open[i]! + inside[i]! + within - logZ);
    result.close[i] = Math.exp(ins[i]! + close[i]! + out - logZ);
    const nextOut = logAdd(out, open[i]! + inside[i]! + within);
    within = logAdd(within + inside[i]!, close[i]! + out);
    out = nextOut;
  }
  return result;
}

function logAdd(a: number, b: number): number {
  const [high, low] = a > b ? [a, b] : [b, a];
  return low === -Infinity ? high : high + Math.log1p(Math.exp(low - high));
}

/** A quotation by tokens, `last` included. */
export interface ChainSpan {
  readonly first: number;
  readonly last: number;
}

/** The likeliest way through the chain (Viterbi), as the spans that are inside. */
export function bestSpans({ inside, open, close }: ChainScores): ChainSpan[] {
  const n = inside.length;
  const fromInside = new Uint8Array(n + 1);
  const fromOutside = new Uint8Array(n + 1);
  let out = 0;
  let within = -Infinity;
  for (let i = 0; i < n; i++) {
    const closed = within + close[i]!;
    const opened = out + open[i]!;
    fromInside[i + 1] = closed > out ? 1 : 0;
    fromOutside[i + 1] = opened > within ? 1 : 0;
    const nextOut = Math.max(out, closed);
    within = Math.max(within, opened) + inside[i]!;
    out = nextOut;
  }
  const spans: ChainSpan[] = [];
  let isInside = within + close[n]! > out;
  let last = n - 1;
  for (let i = n; i > 0; i--) {
    if (isInside) {
      if (fromOutside[i] === 1) {
        spans.push({ first: i - 1, last });
        isInside = false;
      }
    } else if (fromInside[i] === 1) {
      isInside = true;
      last = i - 2;
    }
  }
  return spans.reverse();
}
