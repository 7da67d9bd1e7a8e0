/** Kernels of the recurrent cells, of adding up rows of vectors, and of pooling. */
import type { Kernel } from './kernel';
import {
  type Bytes,
  get,
  set,
  i32,
  i32Add,
  i32Mul,
  i32Shl,
  load,
  store,
  i32Load,
  sqrt,
  add,
  sub,
  mul,
  div,
  max,
  constant,
  bump,
  countDown,
} from './wasmCode';

/** See `Kernels.scan`. */
export function scanKernel(): Kernel {
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
export function addRowsKernel(): Kernel {
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
export function maximumKernel(): Kernel {
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
