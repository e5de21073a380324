import type { WalkTo } from "../../domain/find/foundPlace.ts";
import { aboutMetresText } from "../aboutMetresText.ts";
import { distanceText } from "../distanceText.ts";
import type { Language } from "./language.ts";

/**
 * How far one walks, rounded up to 10 m: 「道のりは約460 m」. Where no street is known it says that it is
 * estimated from the straight line.
 */
export function walkDistanceText(
  { distanceM, isStraight }: Pick<WalkTo, "distanceM" | "isStraight">,
  language: Language,
): string {
  const metres = distanceText(distanceM);
  if (language === "ja") {
    const about = aboutMetresText(distanceM);
    return isStraight ? `${about}（直線距離から推計）` : `道のりは${about}`;
  }
  if (language === "easy") {
    return isStraight
      ? `だいたい ${metres}メートル（{地図|ちず}の まっすぐな {線|せん}から {計算|けいさん}しました）`
      : `{歩|ある}く {道|みち}は だいたい ${metres}メートル`;
  }
  const about = `about ${metres}\u00a0m`;
  return isStraight ? `${about} (estimated from the straight line)` : `${about} on foot`;
}
