/** The memory in which a network's weights stand beside the buffers that it is worked out in. */
import { expandRows, floatsOf, matrixOf, numberOf, type ModelAsset, type RowMatrix } from './asset';
import type { Kernels } from './kernels';
import { OUTPUTS } from './outputs';
import { SENTENCE_SLOT_COUNT, TOKEN_SLOT_COUNT } from './slots';

type MatrixName = 'E' | 'ES' | 'W1' | 'Wp' | 'Wu' | 'Ws' | 'Wq' | 'W2' | 'Wo';
type VectorName = 'B1' | 'P1' | 'Bp' | 'Bs' | 'Ps' | 'B2' | 'P2' | 'Bo';
type WeightsName = MatrixName | VectorName;

const VECTORS: ReadonlySet<string> = new Set<VectorName>(['B1', 'P1', 'Bp', 'Bs', 'Ps', 'B2', 'P2', 'Bo']);
const isVector = (name: WeightsName): name is VectorName => VECTORS.has(name);

/** The weights of one of a model's networks, and how wide its layers are. */
export class Weights {
  readonly size: { readonly D: number; readonly H: number; readonly P: number; readonly HS: number };

  /** @param member which of the asset's networks this is */
  constructor(
    private readonly asset: ModelAsset,
    private readonly member: number,
  ) {
    const number = (name: string): number => numberOf(asset, name);
    this.size = { D: number('D'), H: number('H'), P: number('P'), HS: number('HS') };
  }

  matrix(name: MatrixName): RowMatrix {
    return matrixOf(this.asset, `${this.member} ${name}`);
  }

  vector(name: VectorName): Float32Array {
    return floatsOf(this.asset, `${this.member} ${name}`);
  }
}

export interface Heap {
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

/** Lays out the weights of a network and buffers for at least so many tokens and sentences, and copies the weights there. */
export function layOut(
  network: Weights,
  tokens: number,
  sentences: number,
  makeKernels: (bytes: number) => Kernels,
): Heap {
  const { D, H, P, HS } = network.size;
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
          ? network.vector(name).length
          : network.matrix(name).bytes.length,
    );
    weights.push([name, address]);
    return address;
  };
  /** Room for the factors of a matrix's rows, a float each, then for its numbers in 16 bits. */
  const placeRounded = (name: MatrixName, width: number): number => {
    const count = network.matrix(name).rows;
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
  const kernels = makeKernels(bytes);
  for (const [name, address] of weights) {
    const count = rows.get(address);
    if (count !== undefined)
      copyRounded(
        kernels,
        network.matrix(name as MatrixName),
        name === 'Wo' ? OUTPUTS : null,
        address,
        count,
      );
    else if (isVector(name)) kernels.floats.set(network.vector(name), address >> 2);
    else expandRows(network.matrix(name), kernels.floats, address >> 2);
  }
  return { kernels, at, rows, tokens: n, sentences: ns };
}

/**
 * Copies a matrix as its rows' factors, then its numbers in 16 bits, two rows side by side.
 *
 * @param width numbers of a row as laid out, null where it is as wide as the matrix
 * @param count rows
 */
function copyRounded(
  kernels: Kernels,
  matrix: RowMatrix,
  width: number | null,
  address: number,
  count: number,
): void {
  const { bytes: numbers, scales } = matrix;
  const padded = width ?? matrix.width;
  kernels.floats.set(scales, address >> 2);
  const to = (address >> 1) + 2 * count;
  for (let index = 0; index < numbers.length; index++) {
    const row = Math.floor(index / matrix.width);
    kernels.shorts[to + ((row >> 1) * padded + (index % matrix.width)) * 2 + (row & 1)] = numbers[index]!;
  }
}
