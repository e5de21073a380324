import type { ZoneReason } from "../domain/coverage/zoneReasons.ts";
import { aboutMetresText } from "./aboutMetresText.ts";
import { numberText } from "./numberText.ts";
import { peopleText } from "./peopleText.ts";

/** What a reason is said about: the word for one zone, the class in words, the limit in words. */
export interface ReasonWords {
  /** 「校区」 */
  readonly zone: string;
  /** 「65歳以上の人」 */
  readonly people: string;
  /** 「500 m」 */
  readonly limit: string;
  /** The straight line that usually makes a walk of that length: 「380 m」. */
  readonly near: string;
}

/** Why a zone is where it is, as one sentence; "" where the gap itself has said it all. */
export function zoneReasonText(reason: ZoneReason, words: ReasonWords): string {
  if (reason.reason === "noPeople") return `この${words.zone}に住む${words.people}は、いません。`;
  if (reason.reason === "noPlacesAnywhere") {
    return "数えている種類の場所が、まちの中に1か所もありません。";
  }
  if (reason.reason === "everyoneReached")
    return reachedText(reason.byOtherZone, reason.people, words);
  if (reason.reason === "noWay") {
    return "ここの道は、どの場所へもつながっていません。橋や通路が、道のデータからぬけていないか確かめてください。";
  }
  if (reason.reason === "noPlacesInside") return noneInsideText(reason.medianM, words);
  if (reason.reason === "placesInsideButFar") return farText(reason, words);
  if (reason.reason === "blockedByBarrier") {
    return blockedText(reason.people, reason.uncovered, words);
  }
  if (reason.reason === "coveredByNeighbours") {
    return neighboursText(reason.people, reason.covered, words);
  }
  return `${peopleText(reason.people)}は、家の近くに道のデータがないので、別に数えています。`;
}

function reachedText(byOtherZone: number, people: number, { zone }: ReasonWords): string {
  if (byOtherZone === 0) return "";
  return byOtherZone === people
    ? `行ける場所は、みなこの${zone}の外にあります。`
    : `そのうち${peopleText(byOtherZone)}は、この${zone}の外の場所のほうが近くです。`;
}

function noneInsideText(medianM: number | null, { zone }: ReasonWords): string {
  return `この${zone}の中には、まだ場所がありません。${nearestText(medianM, `${zone}の外のいちばん近い場所`)}`;
}

function blockedText(people: number, uncovered: number, { near, limit }: ReasonWords): string {
  const who =
    people === uncovered
      ? `届かない${peopleText(people)}は${people === 1 ? "" : "みな"}`
      : `届かない${peopleText(uncovered)}のうち${peopleText(people)}は`;
  return `${who}、まっすぐなら${near}以内に場所がありますが、まわり道になるので、${limit}では届きません。間に川や線路、行き止まりがないか、地図で見てください。`;
}

function farText(
  { places, covered, medianM }: Extract<ZoneReason, { readonly reason: "placesInsideButFar" }>,
  { zone, limit }: ReasonWords,
): string {
  const far = covered === 0 ? `だれの家からも${limit}より遠くです` : `${limit}より遠い家があります`;
  return `この${zone}の中に${numberText(places)}か所ありますが、${far}。${nearestText(medianM, "いちばん近い場所")}`;
}

function nearestText(medianM: number | null, place: string): string {
  return medianM === null || !Number.isFinite(medianM)
    ? ""
    : `${place}まで、半分の人が${aboutMetresText(medianM)}以内です。`;
}

function neighboursText(people: number, covered: number, { zone }: ReasonWords): string {
  return people === covered
    ? `届く${peopleText(covered)}は、みなこの${zone}の外の場所に行けます。`
    : `届く${peopleText(covered)}のうち${peopleText(people)}は、この${zone}の外の場所のほうが近くです。`;
}
