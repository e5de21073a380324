/** A number from −2³¹ to 2³¹ − 1 as one without a sign, small ones of either sign small: 0, −1, 1, −2 … */
export function zigzag(value: number): number {
  return ((value << 1) ^ (value >> 31)) >>> 0;
}

/** The inverse of `zigzag`. */
export function unzigzag(value: number): number {
  return (value >>> 1) ^ -(value & 1);
}
