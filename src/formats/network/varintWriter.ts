import { zigzag } from "./zigzag.ts";

/** Whole numbers in as few bytes as they need: seven bits a byte, lowest first (LEB128). */
export class VarintWriter {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;

  /** A number from 0 to 2³² − 1. */
  unsigned(value: number): void {
    if (this.length + 5 > this.bytes.length) this.grow();
    let rest = value;
    while (rest > 0x7f) {
      this.bytes[this.length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  /** A number from −2³¹ to 2³¹ − 1, small ones of either sign short (zigzag). */
  signed(value: number): void {
    this.unsigned(zigzag(value));
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private grow(): void {
    const larger = new Uint8Array(this.bytes.length * 2);
    larger.set(this.bytes);
    this.bytes = larger;
  }
}
