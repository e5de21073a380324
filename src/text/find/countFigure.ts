/** The number with its unit at the beginning of `countText`: what stands out of the sentence; "" = none. */
export function countFigure(text: string): string {
  return /^\d+(か所|か\{所\|しょ\}| places?)/.exec(text)?.[0] ?? "";
}
