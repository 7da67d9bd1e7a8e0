import type { ModelAsset } from './asset';
import { layOut, Weights, type Heap } from './heap';
import { createKernels, type Kernels } from './kernels';
import { OUTPUTS } from './outputs';
import { SENTENCE_SLOT_COUNT, TOKEN_SLOT_COUNT, type PassageFeatures } from './slots';

/** Rows of the embedding tables, for each value of each slot. */
export interface FeatureRows {
  readonly token: readonly Uint16Array[];
  readonly sentence: readonly Uint16Array[];
}

/**
 * A network that scores each label of each token: sums of feature embeddings; a bidirectional simple recurrent layer
 * (SRU, Lei et al. 2018); a summary of every sentence by max pooling, read by a small recurrent layer over the
 * sentences; a second layer over tokens that sees both.
 */
export class Network {
  readonly #weights: Weights;
  readonly #makeKernels: (bytes: number) => Kernels;
  readonly #rows: FeatureRows;
  #heap: Heap | null = null;

  /** @param member which of the asset's networks this is */
  constructor(
    asset: ModelAsset,
    member: number,
    rows: FeatureRows,
    makeKernels: (bytes: number) => Kernels = createKernels,
  ) {
    this.#weights = new Weights(asset, member);
    this.#rows = rows;
    this.#makeKernels = makeKernels;
  }

  /**
   * `OUTPUTS` numbers a token: the scores of the labels, then those of `Output`. They stand in a buffer that the next
   * call overwrites.
   */
  score(features: PassageFeatures): Float32Array {
    const { tokenCount: n, sentenceCount: ns, sentenceOf, tokenValues, sentenceValues } = features;
    const { D, H, P, HS } = this.#weights.size;
    if (n === 0) return new Float32Array(0);
    if (!this.#heap || this.#heap.tokens < n || this.#heap.sentences < ns)
      this.#heap = layOut(this.#weights, n, ns, this.#makeKernels);
    const heap = this.#heap;
    const { kernels, at } = heap;
    const { floats, integers } = kernels;
    const f = (address: number): number => address >> 2;
    /** Adds a product with weights that stand in 16 bits, from row `first` of them on. */
    const multiply = (
      n: number,
      k: number,
      m: number,
      a: number,
      b: number,
      first: number,
      c: number,
    ): void => {
      const weights = b + 4 * heap.rows.get(b)!;
      kernels.round(n, k, a, 4 * k, b + 4 * first, at.rounded, at.steps);
      kernels.multiplyRounded(n, k, m, at.rounded, at.steps, weights + 2 * first * m, c);
    };

    // Sums of embeddings: a sentence, then its tokens on top.
    for (let index = 0, to = f(at.rows); index < ns * SENTENCE_SLOT_COUNT; index++) {
      integers[to + index] = this.#rows.sentence[index % SENTENCE_SLOT_COUNT]![sentenceValues[index]!]!;
    }
    floats.fill(0, f(at.U), f(at.U) + ns * D);
    kernels.addRows(ns, at.rows, SENTENCE_SLOT_COUNT, at.ES, D, at.U);
    for (let token = 0, to = f(at.rows), from = 0; token < n; token++) {
      for (let slot = 0; slot < TOKEN_SLOT_COUNT; slot++) {
        integers[to++] = this.#rows.token[slot]![tokenValues[from++]!]!;
      }
      const u = f(at.U) + sentenceOf[token]! * D;
      floats.copyWithin(f(at.X) + token * D, u, u + D);
    }
    kernels.addRows(n, at.rows, TOKEN_SLOT_COUNT, at.E, D, at.X);

    // First recurrent layer.
    this.#repeat(floats, at.B1, 6 * H, n, at.pre);
    multiply(n, D, 6 * H, at.X, at.W1, 0, at.pre);
    this.#bidirectional(heap, n, H, at.P1, at.X, 4 * D, 0, at.H1);

    // Sentences: what stands out in them, then their neighbours.
    floats.fill(-1e30, f(at.M), f(at.M) + ns * 2 * H);
    for (let from = 0; from < n;) {
      const sentence = sentenceOf[from]!;
      let to = from + 1;
      while (to < n && sentenceOf[to] === sentence) to++;
      kernels.maximum(to - from, 2 * H, at.H1 + from * 8 * H, at.M + sentence * 8 * H);
      from = to;
    }
    for (let index = f(at.M), end = index + ns * 2 * H; index < end; index++)
      if (floats[index]! < -1e29) floats[index] = 0;
    this.#repeat(floats, at.Bp, P, ns, at.V);
    kernels.multiply(ns, 2 * H, P, at.M, 8 * H, at.Wp, at.V);
    kernels.multiply(ns, D, P, at.U, 4 * D, at.Wu, at.V);
    for (let index = f(at.V), end = index + ns * P; index < end; index++)
      floats[index] = squash(floats[index]!);
    this.#repeat(floats, at.Bs, 6 * HS, ns, at.pre);
    kernels.multiply(ns, P, 6 * HS, at.V, 4 * P, at.Ws, at.pre);
    this.#bidirectional(heap, ns, HS, at.Ps, at.V, 4 * P, P >= 2 * HS ? 4 * HS : 0, at.G);
    floats.fill(0, f(at.Q), f(at.Q) + ns * 6 * H);
    kernels.multiply(ns, P, 6 * H, at.V, 4 * P, at.Wq, at.Q);
    kernels.multiply(ns, 2 * HS, 6 * H, at.G, 8 * HS, at.Wq + 4 * P * 6 * H, at.Q);

    // Second recurrent layer.
    for (let sentence = 0, b = f(at.B2); sentence < ns; sentence++) {
      const q = f(at.Q) + sentence * 6 * H;
      for (let lane = 0; lane < 6 * H; lane++) floats[q + lane] = floats[q + lane]! + floats[b + lane]!;
    }
    for (let token = 0; token < n; token++) {
      const q = f(at.Q) + sentenceOf[token]! * 6 * H;
      floats.copyWithin(f(at.pre) + token * 6 * H, q, q + 6 * H);
    }
    multiply(n, 2 * H, 6 * H, at.H1, at.W2, 0, at.pre);
    this.#bidirectional(heap, n, H, at.P2, at.H1, 8 * H, 4 * H, at.H2);

    // Labels.
    this.#repeat(floats, at.Bo, OUTPUTS, n, at.scores);
    multiply(n, 2 * H, OUTPUTS, at.H2, at.Wo, 0, at.scores);
    multiply(n, 2 * H, OUTPUTS, at.H1, at.Wo, 2 * H, at.scores);
    return floats.subarray(f(at.scores), f(at.scores) + n * OUTPUTS);
  }

  #repeat(floats: Float32Array, row: number, width: number, times: number, to: number): void {
    for (let index = 0; index < times; index++) {
      floats.copyWithin((to >> 2) + index * width, row >> 2, (row >> 2) + width);
    }
  }

  /** Both directions of a recurrent layer; their outputs stand side by side in `out`. */
  #bidirectional(
    { kernels, at }: Heap,
    n: number,
    h: number,
    peep: number,
    x: number,
    xStep: number,
    xBack: number,
    out: number,
  ): void {
    const state = at.state >> 2;
    kernels.floats.fill(0, state, state + h);
    kernels.scan(n, h, at.pre, 24 * h, peep, x, xStep, at.state, out, 8 * h);
    kernels.floats.fill(0, state, state + h);
    const last = n - 1;
    const pre = at.pre + last * 24 * h + 12 * h;
    kernels.scan(
      n,
      h,
      pre,
      -24 * h,
      peep + 8 * h,
      x + last * xStep + xBack,
      -xStep,
      at.state,
      out + last * 8 * h + 4 * h,
      -8 * h,
    );
  }
}

const { fround, sqrt } = Math;
const squash = (x: number): number => fround(x / fround(sqrt(fround(1 + fround(x * x)))));
