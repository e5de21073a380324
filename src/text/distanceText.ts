import { numberText } from "./numberText.ts";

/**
 * A computed distance, rounded up to 10 m, without its unit: 「1,340」 under a head that says m.
 * 「—」 = nobody to measure for; 「道なし」 = there is no way at all.
 */
export function distanceText(metres: number | null): string {
  if (metres === null) return "—";
  if (!Number.isFinite(metres)) return "道なし";
  return numberText(Math.ceil(metres / 10) * 10);
}
