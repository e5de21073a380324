import { numberText } from "./numberText.ts";

/** The words of choropleth classes from their limits: 「200人未満」「200〜399」…「800人以上」. */
export function classLabels(breaks: readonly number[]): string[] {
  const [first = 0] = breaks;
  const last = breaks.at(-1) ?? 0;
  const between = breaks.slice(0, -1).map((low, index) => {
    const high = (breaks[index + 1] ?? low) - 1;
    return high <= low ? numberText(low) : `${numberText(low)}〜${numberText(high)}`;
  });
  const lowest = first <= 1 ? "0人" : `${numberText(first)}人未満`;
  return [lowest, ...between, `${numberText(last)}人以上`];
}
