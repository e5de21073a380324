import { distanceText } from "./distanceText.ts";

/** A computed distance in a sentence: 「約1,340 m」, rounded up to 10 m. */
export function aboutMetresText(metres: number): string {
  if (!Number.isFinite(metres)) return "歩いて行ける道がありません";
  return `約${distanceText(metres)}\u00a0m`;
}
