/** Kernels that multiply matrices, in numbers of 32 bits and rounded to 16. */
import { LEAST, MOST_16_BITS } from '../model/kernels';
import type { Kernel } from './kernel';
import {
  type Bytes,
  get,
  set,
  i32,
  i32Add,
  i32Sub,
  i32Mul,
  i32Shl,
  load,
  loadSplat,
  store,
  add,
  mul,
  max,
  abs,
  truncate,
  convert,
  narrow,
  addIntegers,
  dot,
  splat,
  floatDiv,
  floatMul,
  floatMax,
  floatStore,
  float,
  lane,
  constant,
  bump,
  countDown,
} from './wasmCode';

/** See `Kernels.multiply`. Four rows by eight columns at a time, then single rows. */
export function multiplyKernel(): Kernel {
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
export function roundKernel(): Kernel {
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
export function multiplyRoundedKernel(): Kernel {
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
