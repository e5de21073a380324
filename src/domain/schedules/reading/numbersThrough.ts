/** The whole numbers after `first` up to `last`. */
export function numbersThrough(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index + 1);
}
