import { numberText } from "./numberText.ts";

/** 「88か所あります。」 */
export function placeCountText(count: number): string {
  return count === 0 ? "" : `${numberText(count)}か所あります。`;
}
