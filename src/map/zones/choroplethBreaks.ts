/** The lower limits of the second to fifth class: four rising whole numbers. */
export type Breaks = readonly [number, number, number, number];

/**
 * Round class limits for a choropleth of five classes: even steps of 1, 2, 2.5 or 5 times a power of
 * ten, so that the fifth class begins at or under the value that nine in ten zones do not exceed.
 * Limit: a single zone far above the rest shares the darkest class with the next ones.
 */
export function choroplethBreaks(values: readonly number[]): Breaks {
  const sorted = values.toSorted((a, b) => a - b);
  const high = sorted[Math.ceil(sorted.length * 0.9) - 1] ?? 0;
  const step = roundStep(high / 4);
  return [step, step * 2, step * 3, step * 4];
}

/** 0 to 4: the class of a value; a value equal to a limit is in the class above it. */
export function choroplethClass(value: number, breaks: Breaks): 0 | 1 | 2 | 3 | 4 {
  const [second, third, fourth, fifth] = breaks;
  if (value >= fifth) return 4;
  if (value >= fourth) return 3;
  if (value >= third) return 2;
  return value >= second ? 1 : 0;
}

/** The biggest round number that is not more than `size`, and at least 1. */
function roundStep(size: number): number {
  if (size < 2) return 1;
  const power = 10 ** Math.floor(Math.log10(size));
  const factor = [5, 2.5, 2, 1].find((candidate) => candidate * power <= size) ?? 1;
  return Math.floor(factor * power);
}
