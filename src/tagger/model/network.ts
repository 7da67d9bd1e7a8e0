import { expandRows, floatsOf, matrixOf, numberOf, type ModelAsset, type RowMatrix } from './asset';
import { SENTENCE_SLOT_COUNT, TOKEN_SLOT_COUNT, type PassageFeatures } from './slots';
import { createKernels, type Kernels } from './kernels';

type MatrixName = 'E' | 'ES' | 'W1' | 'Wp' | 'Wu' | 'Ws' | 'Wq' | 'W2' | 'Wo';
type VectorName = 'B1' | 'P1' | 'Bp' | 'Bs' | 'Ps' | 'B2' | 'P2' | 'Bo';
type WeightsName = MatrixName | VectorName;

const VECTORS: ReadonlySet<string> = new Set<VectorName>(['B1', 'P1', 'Bp', 'Bs', 'Ps', 'B2', 'P2', 'Bo']);
const isVector = (name: WeightsName): name is VectorName => VECTORS.has(name);

/** Outputs of a token: labels first, then those of `Output`. A whole number of SIMD panels. */
export const OUTPUTS = 16;

/** Where the outputs stand that are no labels; all are log-odds or scores before a softmax. */
export const Output = {
  /** The token stands between quotation marks in the text as published. */
  QUOTED: 10,
  /** An opening mark stands before it. */
  OPENS: 11,
  /** A closing mark stands after it. */
  CLOSES: 12,
  /** Direct, mixed, indirect: the mean over a statement's tokens says its kind. */
  KINDS: 13,
} as const;

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
  readonly #asset: ModelAsset;
  readonly #member: number;
  readonly #makeKernels: (bytes: number) => Kernels;
  readonly #size: { D: number; H: number; P: number; HS: number };
  readonly #rows: FeatureRows;
  #heap: Heap | null = null;

  /** @param member which of the asset's networks this is */
  constructor(
    asset: ModelAsset,
    member: number,
    rows: FeatureRows,
    makeKernels: (bytes: number) => Kernels = createKernels,
  ) {
    this.#asset = asset;
    this.#member = member;
    this.#rows = rows;
    this.#makeKernels = makeKernels;
    const number = (name: string): number => numberOf(asset, name);
    this.#size = { D: number('D'), H: number('H'), P: number('P'), HS: number('HS') };
  }

  #matrix(name: MatrixName): RowMatrix {
    return matrixOf(this.#asset, `${this.#member} ${name}`);
  }

  #vector(name: VectorName): Float32Array {
    return floatsOf(this.#asset, `${this.#member} ${name}`);
  }

  /**
   * `OUTPUTS` numbers a token: the scores of the labels, then those of `Output`. They stand in a buffer that the next
   * call overwrites.
   */
  score(features: PassageFeatures): Float32Array {
    const { tokenCount: n, sentenceCount: ns, sentenceOf, tokenValues, sentenceValues } = features;
    const { D, H, P, HS } = this.#size;
    if (n === 0) return new Float32Array(0);
    if (!this.#heap || this.#heap.tokens < n || this.#heap.sentences < ns) this.#heap = this.#grow(n, ns);
    const heap = this.#heap;
    const { kernels, at } = heap;
    const { floats, integers } = kernels;
    const f = (address: number): number => address >> 2;
    /** Adds a product with weights that `#placeRounded` laid out, from row `first` of them on. */
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

  /** Lays out weights and buffers for at least so many tokens and sentences. */
  #grow(tokens: number, sentences: number): Heap {
    const { D, H, P, HS } = this.#size;
    const n = Math.max(512, 1 << Math.ceil(Math.log2(tokens)));
    const ns = Math.max(64, 1 << Math.ceil(Math.log2(sentences)));
    let bytes = 64;
    const room = (floats: number): number => {
      const address = bytes;
      bytes += Math.ceil(floats / 4) * 16;
      return address;
    };
    const weights: [WeightsName, number][] = [];
    const rows = new Map<number, number>();
    const place = (name: WeightsName): number => {
      const address = room(
        name === 'Bo'
          ? OUTPUTS
          : isVector(name)
            ? this.#vector(name).length
            : this.#matrix(name).bytes.length,
      );
      weights.push([name, address]);
      return address;
    };
    /** Room for the factors of a matrix's rows, a float each, then for its numbers in 16 bits. */
    const placeRounded = (name: MatrixName, width: number): number => {
      const count = this.#matrix(name).rows;
      const address = room(count + (count * width) / 2);
      rows.set(address, count);
      weights.push([name, address]);
      return address;
    };
    const at = {
      ...{
        E: place('E'),
        ES: place('ES'),
        W1: placeRounded('W1', 6 * H),
        B1: place('B1'),
        P1: place('P1'),
        Wp: place('Wp'),
      },
      ...{
        Wu: place('Wu'),
        Bp: place('Bp'),
        Ws: place('Ws'),
        Bs: place('Bs'),
        Ps: place('Ps'),
        Wq: place('Wq'),
      },
      ...{
        W2: placeRounded('W2', 6 * H),
        B2: place('B2'),
        P2: place('P2'),
        Wo: placeRounded('Wo', OUTPUTS),
        Bo: place('Bo'),
      },
      rows: room(Math.max(n * TOKEN_SLOT_COUNT, ns * SENTENCE_SLOT_COUNT)),
      U: room(ns * D),
      X: room(n * D),
      pre: room(Math.max(n * 6 * H, ns * 6 * HS)),
      H1: room(n * 2 * H),
      H2: room(n * 2 * H),
      M: room(ns * 2 * H),
      V: room(ns * P),
      G: room(ns * 2 * HS),
      Q: room(ns * 6 * H),
      state: room(Math.max(H, HS)),
      rounded: room(n * Math.max(D / 2, H)),
      steps: room(n),
      scores: room(n * OUTPUTS),
    };
    const kernels = this.#makeKernels(bytes);
    for (const [name, address] of weights) {
      const count = rows.get(address);
      if (count === undefined) {
        if (isVector(name)) kernels.floats.set(this.#vector(name), address >> 2);
        else expandRows(this.#matrix(name), kernels.floats, address >> 2);
        continue;
      }
      const { width, bytes: numbers, scales } = this.#matrix(name as MatrixName);
      const padded = name === 'Wo' ? OUTPUTS : width;
      kernels.floats.set(scales, address >> 2);
      const to = (address >> 1) + 2 * count;
      for (let index = 0; index < numbers.length; index++) {
        const row = Math.floor(index / width);
        kernels.shorts[to + ((row >> 1) * padded + (index % width)) * 2 + (row & 1)] = numbers[index]!;
      }
    }
    return { kernels, at, rows, tokens: n, sentences: ns };
  }
}

interface Heap {
  readonly kernels: Kernels;
  /** Byte addresses. */
  readonly at: Readonly<Record<string, number>> & Record<MatrixHeapName, number>;
  /** How many rows the weights have that stand at an address in 16 bits. */
  readonly rows: ReadonlyMap<number, number>;
  readonly tokens: number;
  readonly sentences: number;
}

type MatrixHeapName =
  | WeightsName
  | (
      | 'rows'
      | 'U'
      | 'X'
      | 'pre'
      | 'H1'
      | 'H2'
      | 'M'
      | 'V'
      | 'G'
      | 'Q'
      | 'state'
      | 'scores'
      | 'rounded'
      | 'steps'
    );

const { fround, sqrt } = Math;
const squash = (x: number): number => fround(x / fround(sqrt(fround(1 + fround(x * x)))));
