import { unzigzag } from "./zigzag.ts";

/** Reads what `VarintWriter` wrote. Past the end it gives zeros and `isSound` turns false: ask at the end. */
export class VarintReader {
  private readonly bytes: Uint8Array;
  private position = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  unsigned(): number {
    let byte = this.bytes[this.position++]!;
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    for (let shift = 7; shift < 35 && byte > 0x7f; shift += 7) {
      byte = this.bytes[this.position++]!;
      value |= (byte & 0x7f) << shift;
    }
    return value >>> 0;
  }

  signed(): number {
    return unzigzag(this.unsigned());
  }

  /** Whether exactly all bytes were read. */
  get isSound(): boolean {
    return this.position === this.bytes.length;
  }
}
