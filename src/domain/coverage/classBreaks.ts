/** As many classes as a legend can tell apart at a glance. */
const MOST_CLASSES = 5;

/**
 * The lower limits of the second class and those after it, rising, for a choropleth of at most five
 * classes: 200, 400, 600, 900 means 200未満, 200〜399, 400〜599, 600〜899, 900以上.
 *
 * Near the fifths of the values, on multiples of a round number (1, 2 or 5 times a power of ten, about a
 * tenth of the spread). No class is without a value, so that fewer values, or equal ones, give fewer
 * classes, down to one (no limits). Where a fifth or more are 0, the first class is 0 alone.
 * `values` are whole numbers of people, not negative.
 */
export function classBreaks(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const least = sorted[0] ?? 0;
  const most = sorted.at(-1) ?? 0;
  const step = roundStep((most - least) / 10);
  const breaks: number[] = [];
  for (let fifth = 1; fifth < MOST_CLASSES; fifth++) {
    const value = sorted[Math.floor((sorted.length * fifth) / MOST_CLASSES)] ?? 0;
    const isNoneAlone = fifth === 1 && sorted[Math.ceil(sorted.length / MOST_CLASSES) - 1] === 0;
    const limit = isNoneAlone ? 1 : Math.round(value / step) * step;
    const below = breaks.at(-1) ?? -Infinity;
    if (sorted.some((each) => each >= below && each < limit) && most >= limit) breaks.push(limit);
  }
  return breaks;
}

/** The smallest of 1, 2, 5, 10, 20, 50 … that is not less than `size`. */
function roundStep(size: number): number {
  if (size <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(size));
  const factor = [1, 2, 5].find((candidate) => candidate * power >= size) ?? 10;
  return factor * power;
}
