/** The model's file: a header with version and checksum, then sections. Numbers are little-endian. */

export const ASSET_MAGIC = 0x47415456; // "VTAG"
export const ASSET_VERSION = 3;
const HEADER_BYTES = 16;

/** A table of rows of 8-bit numbers, each row with a scale of its own, which the file holds as a bfloat16. */
export interface RowMatrix {
  readonly rows: number;
  readonly width: number;
  /** A number is `bytes[row * width + lane] * scales[row]`. */
  readonly bytes: Int8Array;
  readonly scales: Float32Array;
}

export interface ModelAsset {
  readonly numbers: ReadonlyMap<string, number>;
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly tables: ReadonlyMap<string, Uint16Array>;
  readonly matrices: ReadonlyMap<string, RowMatrix>;
  /** Numbers that lose nothing. */
  readonly floats: ReadonlyMap<string, Float32Array>;
}

/** The upper half of a float, rounded away from zero, so that no number is larger than its row's scale allows. */
export function toBfloat16(value: number): number {
  const bits = new Uint32Array(Float32Array.of(value).buffer)[0]!;
  return (bits >>> 16) + (bits & 0xffff ? 1 : 0);
}

/** Floats from their upper halves. */
export function fromBfloat16(halves: Uint16Array): Float32Array {
  return new Float32Array(Uint32Array.from(halves, (half) => half << 16).buffer);
}

/** Writes the numbers of a matrix, a row after the other. It waits until they are needed: it takes a moment. */
export function expandRows({ rows, width, bytes, scales }: RowMatrix, into: Float32Array, at = 0): void {
  for (let row = 0, index = 0; row < rows; row++) {
    const scale = scales[row]!;
    for (const end = index + width; index < end; index++) into[at + index] = bytes[index]! * scale;
  }
}

/** FNV-1a over bytes, 32 bit. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < bytes.length; index++) hash = Math.imul(hash ^ bytes[index]!, 0x01000193);
  return hash >>> 0;
}

/**
 * Reads a model's file.
 *
 * @throws Error when the bytes are no model, of another version, cut short or damaged
 */
export function parseAsset(bytes: Uint8Array): ModelAsset {
  if (bytes.length < HEADER_BYTES) throw new Error('The model file is cut short.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== ASSET_MAGIC) throw new Error('This is not a model file.');
  const version = view.getUint32(4, true);
  if (version !== ASSET_VERSION) {
    throw new Error(`The model file has version ${version}, this program reads version ${ASSET_VERSION}.`);
  }
  if (view.getUint32(8, true) !== bytes.length) throw new Error('The model file is cut short.');
  if (view.getUint32(12, true) !== checksum(bytes.subarray(HEADER_BYTES))) {
    throw new Error('The model file is damaged: its checksum does not match.');
  }
  const numbers = new Map<string, number>();
  const texts = new Map<string, readonly string[]>();
  const tables = new Map<string, Uint16Array>();
  const matrices = new Map<string, RowMatrix>();
  const floats = new Map<string, Float32Array>();
  const decoder = new TextDecoder();
  let at = HEADER_BYTES;
  const u32 = (): number => {
    at += 4;
    return view.getUint32(at - 4, true);
  };
  const take = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const shorts = (count: number): Uint16Array => {
    const raw = take(2 * count);
    return Uint16Array.from({ length: count }, (_, index) => raw[2 * index]! | (raw[2 * index + 1]! << 8));
  };
  while (at < bytes.length) {
    const kind = u32();
    const name = decoder.decode(take(u32()));
    switch (kind) {
      case 0:
        numbers.set(name, view.getFloat32(at, true));
        at += 4;
        break;
      case 1:
        texts.set(name, decoder.decode(take(u32())).split('\n'));
        break;
      case 2:
        tables.set(name, shorts(u32()));
        break;
      case 3: {
        const rows = u32();
        const width = u32();
        const scales = fromBfloat16(shorts(rows));
        const raw = take(rows * width);
        const own = new Int8Array(raw.buffer, raw.byteOffset, raw.length);
        matrices.set(name, { rows, width, bytes: own, scales });
        break;
      }
      case 4: {
        const count = u32();
        const from = at;
        at += 4 * count;
        floats.set(
          name,
          Float32Array.from({ length: count }, (_, index) => view.getFloat32(from + 4 * index, true)),
        );
        break;
      }
      default:
        throw new Error(`The model file has a section of unknown kind ${kind}.`);
    }
  }
  return { numbers, texts, tables, matrices, floats };
}

const sectionOf = <T>(sections: ReadonlyMap<string, T>, name: string): T => {
  const section = sections.get(name);
  if (section === undefined) throw new Error(`The model file lacks ${name}.`);
  return section;
};

/** Sections by name. @throws Error when the asset has none of that name */
export const numberOf = (asset: ModelAsset, name: string): number => sectionOf(asset.numbers, name);
export const textOf = (asset: ModelAsset, name: string): readonly string[] => sectionOf(asset.texts, name);
export const tableOf = (asset: ModelAsset, name: string): Uint16Array => sectionOf(asset.tables, name);
export const floatsOf = (asset: ModelAsset, name: string): Float32Array => sectionOf(asset.floats, name);
export const matrixOf = (asset: ModelAsset, name: string): RowMatrix => sectionOf(asset.matrices, name);
