import written from './kernels.json';

/** What the largest number of a row is rounded to. */
export const MOST_16_BITS = 32760;
/** Rows of zeros count as if they held this, so that nothing is divided by zero. */
export const LEAST = 2 ** -60;

/**
 * The arithmetic of the network over one heap. All numbers are 32-bit floats and every sum has one fixed order, so
 * that both implementations give the same bits. Addresses and strides are in bytes, multiples of 4.
 */
export interface Kernels {
  readonly floats: Float32Array;
  readonly integers: Int32Array;
  readonly shorts: Int16Array;
  /** `c += a · b` for `a` of n × k (rows `stride` bytes apart), `b` of k × m, `c` of n × m; m a multiple of 8. */
  multiply(n: number, k: number, m: number, a: number, stride: number, b: number, c: number): void;
  /**
   * Rounds n rows of k floats (rows `stride` bytes apart), each lane times its factor, to 16 bits: `rounded` takes k
   * 16-bit integers a row, `steps` a float a row, by which they are multiplied to come back. k a multiple of 8.
   */
  round(
    n: number,
    k: number,
    a: number,
    stride: number,
    factors: number,
    rounded: number,
    steps: number,
  ): void;
  /**
   * `c += steps · (rounded · b)` for `rounded` of n × k with `steps` from `round`, c of n × m, m a multiple of 8. `b` are
   * 16-bit integers of at most 8 bits, of lanes 2i and 2i + 1 side by side for each column; the products are exact for
   * k up to 512.
   */
  multiplyRounded(
    n: number,
    k: number,
    m: number,
    rounded: number,
    steps: number,
    b: number,
    c: number,
  ): void;
  /**
   * One direction of a simple recurrent layer (SRU) over n items, h units, h a multiple of 4. `pre` holds z, f, r of an
   * item one after another; `peep` the weights of the state in f and r; `state` h floats, changed; `x` is passed on
   * beside what the cell makes. Negative steps run backwards.
   */
  scan(
    n: number,
    h: number,
    pre: number,
    preStep: number,
    peep: number,
    x: number,
    xStep: number,
    state: number,
    out: number,
    outStep: number,
  ): void;
  /** `out[i] += Σ table[row]` over `perItem` rows (int32 at `rows`) an item; width a multiple of 4. */
  addRows(n: number, rows: number, perItem: number, table: number, width: number, out: number): void;
  /** `out = max(out, input[i])` over n rows, lane by lane; width a multiple of 4. */
  maximum(n: number, width: number, input: number, out: number): void;
}

/** Kernels on a heap of at least `bytes`: WebAssembly SIMD where the host has it, else plain JavaScript. */
export function createKernels(bytes: number): Kernels {
  return createWasmKernels(bytes) ?? createPlainKernels(bytes);
}

let compiled: WebAssembly.Module | undefined;
let refused = false;

/** The module that `../training/wasm.ts` writes: imports `env.memory`, exports the kernels. */
export function kernelModule(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(written.wasm), (character) => character.charCodeAt(0));
}

/** Null where the host cannot run WebAssembly SIMD, or forbids WebAssembly. */
export function createWasmKernels(bytes: number): Kernels | null {
  if (refused) return null;
  try {
    // Compiled in place, which every host allows for modules under 4 KB.
    compiled ??= new WebAssembly.Module(kernelModule());
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65536) + 1 });
    const instance = new WebAssembly.Instance(compiled, { env: { memory } });
    return {
      ...(instance.exports as unknown as Pick<
        Kernels,
        'multiply' | 'round' | 'multiplyRounded' | 'scan' | 'addRows' | 'maximum'
      >),
      floats: new Float32Array(memory.buffer),
      integers: new Int32Array(memory.buffer),
      shorts: new Int16Array(memory.buffer),
    };
  } catch {
    refused = true;
    return null;
  }
}

/** The same in plain JavaScript. */
export function createPlainKernels(bytes: number): Kernels {
  const buffer = new ArrayBuffer(Math.ceil(bytes / 16) * 16);
  const floats = new Float32Array(buffer);
  const integers = new Int32Array(buffer);
  const shorts = new Int16Array(buffer);
  const { fround, sqrt } = Math;
  const squash = (x: number): number => fround(x / fround(sqrt(fround(1 + fround(x * x)))));
  return {
    floats,
    integers,
    shorts,
    round(n, k, a, stride, factors, rounded, steps) {
      const scaled = new Float32Array(k);
      for (let row = 0; row < n; row++) {
        let most: number = LEAST;
        for (let lane = 0; lane < k; lane++) {
          scaled[lane] = floats[((a + row * stride) >> 2) + lane]! * floats[(factors >> 2) + lane]!;
          most = Math.max(most, Math.abs(scaled[lane]!));
        }
        const upwards = fround(MOST_16_BITS / most);
        floats[(steps >> 2) + row] = most * fround(1 / MOST_16_BITS);
        for (let lane = 0; lane < k; lane++) {
          shorts[(rounded >> 1) + row * k + lane] = Math.trunc(fround(scaled[lane]! * upwards));
        }
      }
    },
    multiplyRounded(n, k, m, rounded, steps, b, c) {
      for (let row = 0; row < n; row++) {
        const step = floats[(steps >> 2) + row]!;
        for (let column = 0; column < m; column++) {
          let sum = 0;
          for (let lane = 0; lane < k; lane++) {
            const weight = shorts[(b >> 1) + ((lane >> 1) * m + column) * 2 + (lane & 1)]!;
            sum += shorts[(rounded >> 1) + row * k + lane]! * weight;
          }
          const to = (c >> 2) + row * m + column;
          floats[to] = floats[to]! + fround(fround(sum) * step);
        }
      }
    },
    multiply(n, k, m, a, stride, b, c) {
      for (let row = 0; row < n; row++) {
        const to = (c >> 2) + row * m;
        for (let depth = 0; depth < k; depth++) {
          const x = floats[((a + row * stride) >> 2) + depth]!;
          const from = (b >> 2) + depth * m;
          for (let column = 0; column < m; column++) {
            floats[to + column] = floats[to + column]! + fround(x * floats[from + column]!);
          }
        }
      }
    },
    scan(n, h, pre, preStep, peep, x, xStep, state, out, outStep) {
      for (let item = 0; item < n; item++) {
        const z = (pre + item * preStep) >> 2;
        const input = (x + item * xStep) >> 2;
        const output = (out + item * outStep) >> 2;
        for (let unit = 0; unit < h; unit++) {
          const cell = (state >> 2) + unit;
          const weight = (peep >> 2) + unit;
          const previous = floats[cell]!;
          const f = gate(floats[z + h + unit]!, floats[weight]!, previous);
          const r = gate(floats[z + 2 * h + unit]!, floats[weight + h]!, previous);
          const candidate = floats[z + unit]!;
          const next = fround(candidate + fround(f * fround(previous - candidate)));
          floats[cell] = next;
          const passed = floats[input + unit]!;
          floats[output + unit] = passed + fround(r * fround(squash(next) - passed));
        }
      }
      function gate(sum: number, weight: number, previous: number): number {
        return fround(0.5 + fround(0.5 * squash(fround(sum + fround(weight * previous)))));
      }
    },
    addRows(n, rows, perItem, table, width, out) {
      for (let item = 0; item < n; item++) {
        const to = (out >> 2) + item * width;
        for (let k = 0; k < perItem; k++) {
          const from = (table >> 2) + integers[(rows >> 2) + item * perItem + k]! * width;
          for (let lane = 0; lane < width; lane++)
            floats[to + lane] = floats[to + lane]! + floats[from + lane]!;
        }
      }
    },
    maximum(n, width, input, out) {
      for (let item = 0; item < n; item++) {
        const from = (input >> 2) + item * width;
        for (let lane = 0; lane < width; lane++) {
          const to = (out >> 2) + lane;
          if (floats[from + lane]! > floats[to]!) floats[to] = floats[from + lane]!;
        }
      }
    },
  };
}
