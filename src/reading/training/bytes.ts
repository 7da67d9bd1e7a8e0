/** Collects bytes; numbers are little-endian, as `ByteReader` reads them. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  byte(value: number): this {
    this.#bytes.push(value & 0xff);
    return this;
  }

  /** 32 bits, unsigned. */
  whole(value: number): this {
    for (let shift = 0; shift < 32; shift += 8) this.#bytes.push((value >>> shift) & 0xff);
    return this;
  }

  /** 32 bits, floating point. */
  real(value: number): this {
    return this.bytes(new Uint8Array(Float32Array.of(value).buffer));
  }

  bytes(values: Iterable<number>): this {
    for (const value of values) this.#bytes.push(value & 0xff);
    return this;
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
