/**
 * Writes the few kernels of the network as a WebAssembly module with 128-bit SIMD, byte by byte. What it writes stands in
 * `../model/kernels.json`; `npm run train:kernels` renews that. Opcodes: WebAssembly Core Specification 2.0, section 5.4.
 */

import { LEAST, MOST_16_BITS, type Kernels } from '../model/kernels';

type Bytes = number[];

const I32 = 0x7f;
const V128 = 0x7b;

function unsigned(value: number): Bytes {
  const bytes: Bytes = [];
  let rest = value;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
}

function signed(value: number): Bytes {
  const bytes: Bytes = [];
  let rest = value;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}

const get = (local: number): Bytes => [0x20, ...unsigned(local)];
const set = (local: number): Bytes => [0x21, ...unsigned(local)];
const i32 = (value: number): Bytes => [0x41, ...signed(value)];
const i32Add: Bytes = [0x6a];
const i32Sub: Bytes = [0x6b];
const i32Mul: Bytes = [0x6c];
const i32Shl: Bytes = [0x74];
const simd = (op: number): Bytes => [0xfd, ...unsigned(op)];
const load = (offset = 0): Bytes => [...simd(0x00), 2, ...unsigned(offset)];
const loadSplat = (offset = 0): Bytes => [...simd(0x09), 2, ...unsigned(offset)];
const store = (offset = 0): Bytes => [...simd(0x0b), 2, ...unsigned(offset)];
const i32Load: Bytes = [0x28, 2, 0];
const sqrt = simd(0xe3);
const add = simd(0xe4);
const sub = simd(0xe5);
const mul = simd(0xe6);
const div = simd(0xe7);
const max = simd(0xe9);
const abs = simd(0xe0);
const truncate = simd(0xf8);
const convert = simd(0xfa);
const narrow = simd(0x85);
const addIntegers = simd(0xae);
const dot = simd(0xba);
const splat = simd(0x13);
const floatDiv: Bytes = [0x95];
const floatMul: Bytes = [0x94];
const floatMax: Bytes = [0x97];
const floatStore: Bytes = [0x38, 2, 0];
const float = (value: number): Bytes => [0x43, ...new Uint8Array(Float32Array.of(value).buffer)];
const lane = (index: number): Bytes => [...simd(0x1f), index];
const constant = (value: number): Bytes => {
  const bytes = [...new Uint8Array(Float32Array.of(value, value, value, value).buffer)];
  return [...simd(0x0c), ...bytes];
};
/** `local += amount`, where `amount` is code that leaves an i32. */
const bump = (local: number, amount: Bytes): Bytes => [...get(local), ...amount, ...i32Add, ...set(local)];

/** Runs `body` while `left` (a local, lowered by `step` after each round) is at least `step`. */
function countDown(left: number, step: number, body: Bytes): Bytes {
  return [
    ...[0x02, 0x40], // block
    ...[0x03, 0x40], // loop
    ...[...get(left), ...i32(step), 0x48, 0x0d, 1], // leave when left < step
    ...body,
    ...[...get(left), ...i32(step), ...i32Sub, ...set(left)],
    ...[0x0c, 0, 0x0b, 0x0b],
  ];
}

interface Kernel {
  readonly name: keyof Kernels;
  readonly parameters: number;
  /** Further locals: first i32, then v128. */
  readonly integers: number;
  readonly vectors: number;
  readonly body: Bytes;
}

/** See `Kernels.multiply`. Four rows by eight columns at a time, then single rows. */
function multiplyKernel(): Kernel {
  const [n, k, m, a, stride, b, c] = [0, 1, 2, 3, 4, 5, 6];
  const [columns, rows, depth, pa, pb, pc, width, pa1, pa2, pa3, pc1] = [
    7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17,
  ];
  const v = 18;
  const [b0, b1, x] = [v + 8, v + 9, v + 10];
  const block = (count: number): Bytes => {
    const at = [pa, pa1, pa2, pa3];
    const rowOf = (row: number): Bytes =>
      row === 0 ? get(pc) : [...get(pc), ...get(width), ...i32(row), ...i32Mul, ...i32Add];
    const open: Bytes = [];
    const close: Bytes = [];
    for (let row = 0; row < count; row++) {
      open.push(...rowOf(row), ...set(pc1), ...get(pc1), ...load(0), ...set(v + 2 * row));
      open.push(...get(pc1), ...load(16), ...set(v + 2 * row + 1));
      if (row > 0) open.push(...get(at[row - 1]!), ...get(stride), ...i32Add, ...set(at[row]!));
      close.push(...rowOf(row), ...set(pc1), ...get(pc1), ...get(v + 2 * row), ...store(0));
      close.push(...get(pc1), ...get(v + 2 * row + 1), ...store(16));
    }
    const round: Bytes = [...get(pb), ...load(0), ...set(b0), ...get(pb), ...load(16), ...set(b1)];
    for (let row = 0; row < count; row++) {
      round.push(...get(at[row]!), ...loadSplat(0), ...set(x));
      round.push(...get(v + 2 * row), ...get(x), ...get(b0), ...mul, ...add, ...set(v + 2 * row));
      round.push(...get(v + 2 * row + 1), ...get(x), ...get(b1), ...mul, ...add, ...set(v + 2 * row + 1));
    }
    for (let row = 0; row < count; row++) round.push(...bump(at[row]!, i32(4)));
    round.push(...bump(pb, get(width)));
    const rewind: Bytes = [...get(pa), ...get(k), ...i32(2), ...i32Shl, ...i32Sub, ...set(pa)];
    return [
      ...get(b),
      ...set(pb),
      ...open,
      ...get(k),
      ...set(depth),
      ...countDown(depth, 1, round),
      ...close,
      ...rewind,
      ...bump(pa, [...get(stride), ...i32(count), ...i32Mul]),
      ...bump(pc, [...get(width), ...i32(count), ...i32Mul]),
    ];
  };
  const panel: Bytes = [
    ...[...get(a), ...set(pa), ...get(c), ...set(pc), ...get(n), ...set(rows)],
    ...countDown(rows, 4, block(4)),
    ...countDown(rows, 1, block(1)),
    ...bump(b, i32(32)),
    ...bump(c, i32(32)),
  ];
  return {
    name: 'multiply',
    parameters: 7,
    integers: 11,
    vectors: 11,
    body: [
      ...[...get(m), ...i32(2), ...i32Shl, ...set(width), ...get(m), ...set(columns)],
      ...countDown(columns, 8, panel),
    ],
  };
}

/** See `Kernels.round`. Two passes over a row: the largest number, then the integers. */
function roundKernel(): Kernel {
  const [n, k, a, stride, factors, rounded, steps] = [0, 1, 2, 3, 4, 5, 6];
  const [left, j, at] = [7, 8, 9];
  const [most, up] = [10, 11];
  const scaled = (offset: number): Bytes => [
    ...[...get(a), ...get(at), ...i32Add, ...load(offset)],
    ...[...get(factors), ...get(at), ...i32Add, ...load(offset), ...mul],
  ];
  const begin: Bytes = [...i32(0), ...set(at), ...get(k), ...set(j)];
  const largest = [1, 2, 3].reduce<Bytes>(
    (code, index) => [...code, ...get(most), ...lane(index), ...floatMax],
    [...get(most), ...lane(0)],
  );
  const row: Bytes = [
    ...[...constant(LEAST), ...set(most), ...begin],
    ...countDown(j, 4, [...get(most), ...scaled(0), ...abs, ...max, ...set(most), ...bump(at, i32(16))]),
    ...[...largest, ...splat, ...set(most)],
    ...[...get(steps), ...get(most), ...lane(0), ...float(1 / MOST_16_BITS), ...floatMul, ...floatStore],
    ...[...float(MOST_16_BITS), ...get(most), ...lane(0), ...floatDiv, ...splat, ...set(up), ...begin],
    ...countDown(j, 8, [
      ...get(rounded),
      ...[...scaled(0), ...get(up), ...mul, ...truncate],
      ...[...scaled(16), ...get(up), ...mul, ...truncate],
      ...[...narrow, ...store()],
      ...[...bump(rounded, i32(16)), ...bump(at, i32(32))],
    ]),
    ...[...bump(a, get(stride)), ...bump(steps, i32(4))],
  ];
  return {
    name: 'round',
    parameters: 7,
    integers: 3,
    vectors: 2,
    body: [...get(n), ...set(left), ...countDown(left, 1, row)],
  };
}

/** See `Kernels.multiplyRounded`. Four rows by eight columns at a time, then single rows; two lanes of depth a round. */
function multiplyRoundedKernel(): Kernel {
  const [n, k, m, rounded, steps, b, c] = [0, 1, 2, 3, 4, 5, 6];
  const [columns, rows, depth, pa, pb, pc, width, pa1, pa2, pa3, ps, bytes] = [
    7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  ];
  const v = 19;
  const [b0, b1, x] = [v + 8, v + 9, v + 10];
  const at = [pa, pa1, pa2, pa3];
  const block = (count: number): Bytes => {
    const open: Bytes = [];
    const round: Bytes = [...get(pb), ...load(0), ...set(b0), ...get(pb), ...load(16), ...set(b1)];
    const close: Bytes = [];
    for (let row = 0; row < count; row++) {
      open.push(...constant(0), ...set(v + 2 * row), ...constant(0), ...set(v + 2 * row + 1));
      if (row > 0) open.push(...get(at[row - 1]!), ...get(bytes), ...i32Add, ...set(at[row]!));
      round.push(...get(at[row]!), ...loadSplat(0), ...set(x));
      for (const [half, weights] of [b0, b1].entries()) {
        const sum = v + 2 * row + half;
        round.push(...get(sum), ...get(x), ...get(weights), ...dot, ...addIntegers, ...set(sum));
        close.push(...get(pc), ...get(pc), ...load(16 * half), ...get(sum), ...convert);
        close.push(...get(ps), ...loadSplat(4 * row), ...mul, ...add, ...store(16 * half));
      }
      round.push(...bump(at[row]!, i32(4)));
      close.push(...bump(pc, get(width)));
    }
    round.push(...bump(pb, get(width)));
    return [
      ...[...get(b), ...set(pb), ...open, ...get(k), ...set(depth)],
      ...countDown(depth, 2, round),
      ...close,
      // The last row's end is the next block's start.
      ...[...get(at[count - 1]!), ...set(pa), ...bump(ps, i32(4 * count))],
    ];
  };
  const panel: Bytes = [
    ...[...get(rounded), ...set(pa), ...get(steps), ...set(ps)],
    ...[...get(c), ...set(pc), ...get(n), ...set(rows)],
    ...countDown(rows, 4, block(4)),
    ...countDown(rows, 1, block(1)),
    ...bump(b, i32(32)),
    ...bump(c, i32(32)),
  ];
  return {
    name: 'multiplyRounded',
    parameters: 7,
    integers: 12,
    vectors: 11,
    body: [
      ...[...get(m), ...i32(2), ...i32Shl, ...set(width), ...get(k), ...i32(1), ...i32Shl, ...set(bytes)],
      ...[...get(m), ...set(columns), ...countDown(columns, 8, panel)],
    ],
  };
}

/** See `Kernels.scan`. */
function scanKernel(): Kernel {
  const [n, h, pre, preStep, peep, input, inputStep, state, out, outStep] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const [left, j, at, bytes] = [10, 11, 12, 13];
  const [previous, z, f, r] = [14, 15, 16, 17];
  /** Code that leaves `base + at` (byte address). */
  const here = (base: number): Bytes => [...get(base), ...get(at), ...i32Add];
  const second = (base: number, times: number): Bytes => [
    ...here(base),
    ...get(bytes),
    ...i32(times),
    ...i32Mul,
    ...i32Add,
  ];
  /** Squashes the local: x / sqrt(1 + x²). */
  const squash = (local: number): Bytes => [
    ...get(local),
    ...constant(1),
    ...get(local),
    ...get(local),
    ...mul,
    ...add,
    ...sqrt,
    ...div,
    ...set(local),
  ];
  const gate = (local: number, times: number, peepAt: Bytes): Bytes => [
    ...second(pre, times),
    ...load(),
    ...peepAt,
    ...load(),
    ...get(previous),
    ...mul,
    ...add,
    ...set(local),
    ...squash(local),
    ...[...constant(0.5), ...constant(0.5), ...get(local), ...mul, ...add, ...set(local)],
  ];
  const unit: Bytes = [
    ...[...here(state), ...load(), ...set(previous)],
    ...[...here(pre), ...load(), ...set(z)],
    ...gate(f, 1, here(peep)),
    ...gate(r, 2, second(peep, 1)),
    // c = z + f (c - z)
    ...[...get(z), ...get(f), ...get(previous), ...get(z), ...sub, ...mul, ...add, ...set(z)],
    ...[...here(state), ...get(z), ...store()],
    ...squash(z),
    // out = x + r (squash(c) - x)
    ...[...here(input), ...load(), ...set(f)],
    ...[...here(out), ...get(f), ...get(r), ...get(z), ...get(f), ...sub, ...mul, ...add, ...store()],
    ...bump(at, i32(16)),
  ];
  const token: Bytes = [
    ...[...i32(0), ...set(at), ...get(h), ...set(j)],
    ...countDown(j, 4, unit),
    ...bump(pre, get(preStep)),
    ...bump(input, get(inputStep)),
    ...bump(out, get(outStep)),
  ];
  return {
    name: 'scan',
    parameters: 10,
    integers: 4,
    vectors: 4,
    body: [
      ...[...get(h), ...i32(2), ...i32Shl, ...set(bytes), ...get(n), ...set(left)],
      ...countDown(left, 1, token),
    ],
  };
}

/** See `Kernels.addRows`. */
function addRowsKernel(): Kernel {
  const [n, rows, perItem, table, width, out] = [0, 1, 2, 3, 4, 5];
  const [left, k, j, source, target, bytes] = [6, 7, 8, 9, 10, 11];
  const lane: Bytes = [
    ...[...get(target), ...get(target), ...load(), ...get(source), ...load(), ...add, ...store()],
    ...bump(target, i32(16)),
    ...bump(source, i32(16)),
  ];
  const row: Bytes = [
    ...[...get(rows), ...i32Load, ...get(bytes), ...i32Mul, ...get(table), ...i32Add, ...set(source)],
    ...[...get(out), ...set(target), ...get(width), ...set(j)],
    ...countDown(j, 4, lane),
    ...bump(rows, i32(4)),
  ];
  return {
    name: 'addRows',
    parameters: 6,
    integers: 6,
    vectors: 0,
    body: [
      ...[...get(width), ...i32(2), ...i32Shl, ...set(bytes), ...get(n), ...set(left)],
      ...countDown(left, 1, [
        ...[...get(perItem), ...set(k)],
        ...countDown(k, 1, row),
        ...bump(out, get(bytes)),
      ]),
    ],
  };
}

/** See `Kernels.maximum`. */
function maximumKernel(): Kernel {
  const [n, width, input, out] = [0, 1, 2, 3];
  const [left, j, at] = [4, 5, 6];
  const lane: Bytes = [
    ...[...get(out), ...get(at), ...i32Add],
    ...[
      ...get(out),
      ...get(at),
      ...i32Add,
      ...load(),
      ...get(input),
      ...get(at),
      ...i32Add,
      ...load(),
      ...max,
      ...store(),
    ],
    ...bump(at, i32(16)),
  ];
  return {
    name: 'maximum',
    parameters: 4,
    integers: 3,
    vectors: 0,
    body: [
      ...[...get(n), ...set(left)],
      ...countDown(left, 1, [
        ...[...i32(0), ...set(at), ...get(width), ...set(j)],
        ...countDown(j, 4, lane),
        ...bump(input, [...get(width), ...i32(2), ...i32Shl]),
      ]),
    ],
  };
}

/** The module: imports `env.memory`, exports the kernels. Addresses and strides are in bytes. */
export function writeKernels(): Uint8Array<ArrayBuffer> {
  const kernels = [
    multiplyKernel(),
    roundKernel(),
    multiplyRoundedKernel(),
    scanKernel(),
    addRowsKernel(),
    maximumKernel(),
  ];
  const text = (value: string): Bytes => [
    value.length,
    ...Array.from(value, (letter) => letter.charCodeAt(0)),
  ];
  const section = (id: number, content: Bytes): Bytes => [id, ...unsigned(content.length), ...content];
  const vector = (items: Bytes[]): Bytes => [...unsigned(items.length), ...items.flat()];
  const types = kernels.map(({ parameters }) => [
    0x60,
    parameters,
    ...Array<number>(parameters).fill(I32),
    0,
  ]);
  const bodies = kernels.map(({ integers, vectors, body }) => {
    const groups = [[...unsigned(integers), I32], ...(vectors > 0 ? [[...unsigned(vectors), V128]] : [])];
    const code = [...vector(groups), ...body, 0x0b];
    return [...unsigned(code.length), ...code];
  });
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector(types)),
    ...section(2, vector([[...text('env'), ...text('memory'), 0x02, 0x00, 1]])),
    ...section(3, vector(kernels.map((_, index) => [index]))),
    ...section(7, vector(kernels.map(({ name }, index) => [...text(name), 0x00, index]))),
    ...section(10, vector(bodies)),
  ]);
}
