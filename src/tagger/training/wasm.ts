/**
 * Writes the few kernels of the network as a WebAssembly module with 128-bit SIMD, byte by byte. What it writes stands in
 * `../model/kernels.json`; `npm run train:kernels` renews that. Opcodes: WebAssembly Core Specification 2.0, section 5.4.
 */
import { addRowsKernel, maximumKernel, scanKernel } from './layerKernels';
import { multiplyKernel, multiplyRoundedKernel, roundKernel } from './productKernels';
import { type Bytes, I32, V128, unsigned } from './wasmCode';

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
