/** WebAssembly instructions as bytes. Opcodes: WebAssembly Core Specification 2.0, section 5.4. */
export type Bytes = number[];

export const I32 = 0x7f;
export const V128 = 0x7b;

export function unsigned(value: number): Bytes {
  const bytes: Bytes = [];
  let rest = value;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
}

export function signed(value: number): Bytes {
  const bytes: Bytes = [];
  let rest = value;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}

export const get = (local: number): Bytes => [0x20, ...unsigned(local)];
export const set = (local: number): Bytes => [0x21, ...unsigned(local)];
export const i32 = (value: number): Bytes => [0x41, ...signed(value)];
export const i32Add: Bytes = [0x6a];
export const i32Sub: Bytes = [0x6b];
export const i32Mul: Bytes = [0x6c];
export const i32Shl: Bytes = [0x74];
export const simd = (op: number): Bytes => [0xfd, ...unsigned(op)];
export const load = (offset = 0): Bytes => [...simd(0x00), 2, ...unsigned(offset)];
export const loadSplat = (offset = 0): Bytes => [...simd(0x09), 2, ...unsigned(offset)];
export const store = (offset = 0): Bytes => [...simd(0x0b), 2, ...unsigned(offset)];
export const i32Load: Bytes = [0x28, 2, 0];
export const sqrt = simd(0xe3);
export const add = simd(0xe4);
export const sub = simd(0xe5);
export const mul = simd(0xe6);
export const div = simd(0xe7);
export const max = simd(0xe9);
export const abs = simd(0xe0);
export const truncate = simd(0xf8);
export const convert = simd(0xfa);
export const narrow = simd(0x85);
export const addIntegers = simd(0xae);
export const dot = simd(0xba);
export const splat = simd(0x13);
export const floatDiv: Bytes = [0x95];
export const floatMul: Bytes = [0x94];
export const floatMax: Bytes = [0x97];
export const floatStore: Bytes = [0x38, 2, 0];
export const float = (value: number): Bytes => [0x43, ...new Uint8Array(Float32Array.of(value).buffer)];
export const lane = (index: number): Bytes => [...simd(0x1f), index];
export const constant = (value: number): Bytes => {
  const bytes = [...new Uint8Array(Float32Array.of(value, value, value, value).buffer)];
  return [...simd(0x0c), ...bytes];
};
/** `local += amount`, where `amount` is code that leaves an i32. */
export const bump = (local: number, amount: Bytes): Bytes => [
  ...get(local),
  ...amount,
  ...i32Add,
  ...set(local),
];

/** Runs `body` while `left` (a local, lowered by `step` after each round) is at least `step`. */
export function countDown(left: number, step: number, body: Bytes): Bytes {
  return [
    ...[0x02, 0x40], // block
    ...[0x03, 0x40], // loop
    ...[...get(left), ...i32(step), 0x48, 0x0d, 1], // leave when left < step
    ...body,
    ...[...get(left), ...i32(step), ...i32Sub, ...set(left)],
    ...[0x0c, 0, 0x0b, 0x0b],
  ];
}
