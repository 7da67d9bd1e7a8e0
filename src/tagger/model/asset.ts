/** The model's file: a header with version and checksum, then sections. Numbers are little-endian. */

export const ASSET_MAGIC = 0x47415456; // "VTAG"
export const ASSET_VERSION = 1;
const HEADER_BYTES = 16;

/** A table of rows of 8-bit numbers, each row with a scale of its own. */
export interface RowMatrix {
  readonly rows: number;
  readonly width: number;
  readonly values: Float32Array;
  /** `values[row * width + lane]` is `bytes[row * width + lane] * scales[row]`. */
  readonly bytes: Int8Array;
  readonly scales: Float32Array;
}

export interface ModelAsset {
  readonly numbers: ReadonlyMap<string, number>;
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly tables: ReadonlyMap<string, Uint16Array>;
  readonly matrices: ReadonlyMap<string, RowMatrix>;
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
      case 2: {
        const raw = take(u32() * 2);
        const values = new Uint16Array(raw.length / 2);
        for (let index = 0; index < values.length; index++)
          values[index] = raw[2 * index]! | (raw[2 * index + 1]! << 8);
        tables.set(name, values);
        break;
      }
      case 3: {
        const rows = u32();
        const width = u32();
        const scales = Float32Array.from({ length: rows }, (_, row) => view.getFloat32(at + 4 * row, true));
        at += 4 * rows;
        const raw = take(rows * width);
        const own = new Int8Array(raw.buffer, raw.byteOffset, raw.length);
        const values = new Float32Array(raw.length);
        for (let row = 0, index = 0; row < rows; row++) {
          for (const end = index + width; index < end; index++) values[index] = own[index]! * scales[row]!;
        }
        matrices.set(name, { rows, width, values, bytes: own, scales });
        break;
      }
      default:
        throw new Error(`The model file has a section of unknown kind ${kind}.`);
    }
  }
  return { numbers, texts, tables, matrices };
}
