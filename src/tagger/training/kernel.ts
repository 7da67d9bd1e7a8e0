import type { Kernels } from '../model/kernels';
import type { Bytes } from './wasmCode';

/** One function of the module. */
export interface Kernel {
  readonly name: keyof Kernels;
  readonly parameters: number;
  /** Further locals: first i32, then v128. */
  readonly integers: number;
  readonly vectors: number;
  readonly body: Bytes;
}
