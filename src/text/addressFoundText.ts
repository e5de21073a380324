import type { LocatedAddress } from "../domain/addresses/locatedAddress.ts";
import { isCertainAddress } from "../domain/addresses/isCertainAddress.ts";
import { aboutMetresText } from "./aboutMetresText.ts";
import { LOCATED_WORDS } from "./locatedWords.ts";

/** What was found of an address, how exactly, and whether somebody should look at the map. */
export function addressFoundText(found: LocatedAddress): string {
  const { level, matchedText, boundM, alternatives } = found;
  if (level === "none" || level === "city" || found.position === null) {
    return "この住所は見つかりませんでした。地図で決めてください。";
  }
  const bound = boundM === null ? "" : `、ずれは${aboutMetresText(boundM)}まで`;
  const where = `「${matchedText}」の位置にしました（${LOCATED_WORDS.levels[level]}${bound}）。`;
  if (isCertainAddress(found)) return where;
  return alternatives.length > 0
    ? `${where}同じ書き方の住所がほかにもあります。地図で確かめてください。`
    : `${where}おおよその位置です。地図で確かめてください。`;
}
