import type { ZoneReason } from "../domain/coverage/zoneReasons.ts";
import { aboutMetresText } from "./aboutMetresText.ts";
import { numberText } from "./numberText.ts";
import { peopleText } from "./peopleText.ts";

/** What a reason is said about: the word for one zone, the class in words, the limit in words. */
export interface ReasonWords {
  /** 「校区」 */
  readonly zone: string;
  /** 「65歳以上」 */
  readonly people: string;
  /** 「500 m」 */
  readonly limit: string;
}

/** Why a zone is where it is, as one sentence; "" where the gap itself has said it all. */
export function zoneReasonText(reason: ZoneReason, words: ReasonWords): string {
  if (reason.reason === "noPeople") return `この${words.zone}に住む${words.people}は、いません。`;
  if (reason.reason === "noPlacesAnywhere") {
    return "数えている種類の場所が、まちの中に1か所もありません。";
  }
  if (reason.reason === "everyoneReached") return reachedText(reason.byOtherZone, words);
  if (reason.reason === "noWay") {
    return "ここの道は、どの場所へもつながっていません。橋や通路が、道のデータからぬけていないか確かめてください。";
  }
  if (reason.reason === "noPlacesInside") return noneInsideText(reason.nearestOutsideM, words);
  if (reason.reason === "placesInsideButFar") {
    return farText(reason.places, reason.medianM, words);
  }
  if (reason.reason === "blockedByBarrier") {
    return `そのうち${peopleText(reason.people)}は、直線では${words.limit}以内に場所がありますが、橋や踏切などへのまわり道になり、道のりでは${words.limit}を超えます。`;
  }
  if (reason.reason === "coveredByNeighbours") {
    return `届く${peopleText(reason.covered)}のうち${peopleText(reason.people)}は、この${words.zone}の外の場所のほうが近くです。`;
  }
  return `${peopleText(reason.people)}は、家の近くに道のデータがないので、別に数えています。`;
}

function reachedText(byOtherZone: number, { zone }: ReasonWords): string {
  return byOtherZone === 0
    ? ""
    : `そのうち${peopleText(byOtherZone)}は、この${zone}の外の場所のほうが近くです。`;
}

function noneInsideText(nearestOutsideM: number | null, { zone }: ReasonWords): string {
  const inside = `この${zone}の中には、まだ場所がありません。`;
  return nearestOutsideM === null || !Number.isFinite(nearestOutsideM)
    ? inside
    : `${inside}いちばん近い${zone}の外の場所まで、${aboutMetresText(nearestOutsideM)}です。`;
}

function farText(places: number, medianM: number | null, { zone, limit }: ReasonWords): string {
  const inside = `${zone}の中に${numberText(places)}か所ありますが、${limit}より遠い家があります。`;
  return medianM === null || !Number.isFinite(medianM)
    ? inside
    : `${inside}いちばん近い場所まで、半分の人が${aboutMetresText(medianM)}以内です。`;
}
