/**
 * The file that holds the small models of reading: a header with version and checksum, then named sections. Numbers are
 * little-endian. Written by `../training/write.ts`.
 */
import { checksum } from '../../tagger/model/asset';

export const MODELS_MAGIC = 0x4d445256; // "VRDM"
/** Goes up when a section changes its form or the features that a model asks for change. */
export const MODELS_VERSION = 1;
export const HEADER_BYTES = 16;

/** Reads bytes one number after the other. */
export class ByteReader {
  readonly #view: DataView;
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get atEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  byte(): number {
    return this.#view.getUint8(this.#at++);
  }

  /** 32 bits, unsigned. */
  whole(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, true);
  }

  /** 32 bits, floating point. */
  real(): number {
    this.#at += 4;
    return this.#view.getFloat32(this.#at - 4, true);
  }

  /** @throws RangeError when fewer are left */
  bytes(count: number): Uint8Array {
    if (this.#at + count > this.#bytes.length) throw new RangeError('The section is cut short.');
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  /** The next `count` bytes as signed numbers. */
  signed(count: number): Int8Array {
    const bytes = this.bytes(count);
    return new Int8Array(bytes.buffer, bytes.byteOffset, count);
  }
}

/** A section of 32-bit floating point numbers. */
export function realsOf(bytes: Uint8Array): Float64Array {
  const reader = new ByteReader(bytes);
  return Float64Array.from({ length: bytes.length / 4 }, () => reader.real());
}

/**
 * The sections of the file by name.
 *
 * @throws Error when the bytes are something else, of another version, cut short or damaged
 */
export function parseSections(bytes: Uint8Array): Map<string, Uint8Array> {
  if (bytes.length < HEADER_BYTES) throw new Error('The file of models is cut short.');
  const reader = new ByteReader(bytes);
  if (reader.whole() !== MODELS_MAGIC) throw new Error('This is not a file of models.');
  const version = reader.whole();
  if (version !== MODELS_VERSION)
    throw new Error(
      `The file of models has version ${version}, this program reads version ${MODELS_VERSION}.`,
    );
  if (reader.whole() !== bytes.length) throw new Error('The file of models is cut short.');
  if (reader.whole() !== checksum(bytes.subarray(HEADER_BYTES)))
    throw new Error('The file of models is damaged: its checksum does not match.');
  const sections = new Map<string, Uint8Array>();
  const decoder = new TextDecoder();
  while (!reader.atEnd) {
    const name = decoder.decode(reader.bytes(reader.byte()));
    sections.set(name, reader.bytes(reader.whole()));
  }
  return sections;
}
