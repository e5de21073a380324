import type { PlaceLayer } from "../domain/places/placeKind.ts";
import { LAYER_NAMES } from "./kindNames.ts";

/** 「12校区のうち2校区に、5種類のどれもありません。」; where none lacks them, that every zone has one. */
export function provisionHeadline(
  lacking: number,
  zoneCount: number,
  word: string,
  layers: readonly PlaceLayer[],
): string {
  const [only] = layers;
  const one = layers.length === 1 && only !== undefined ? LAYER_NAMES[only] : null;
  if (lacking === 0) {
    return `${zoneCount}${word}のすべてに、${one ?? `${layers.length}種類のどれか`}があります。`;
  }
  const missing = one === null ? `${layers.length}種類のどれもありません` : `${one}がありません`;
  return `${zoneCount}${word}のうち${lacking}${word}に、${missing}。`;
}
