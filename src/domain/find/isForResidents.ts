import type { Place } from "../places/place.ts";

/**
 * Whether a place is of a kind that anybody may go to. 介護サービス need a certificate or a plan, and clinics,
 * pharmacies and toilets that came along with a list are no gathering; any of them is, where one may talk
 * over worries there or it has another kind beside.
 * LIMIT: clinics and the like are told by the words of name and 種別の細目 alone.
 */
export function isForResidents(place: Place): boolean {
  if (place.consultation === true) return true;
  if (place.kinds.some((kind) => kind !== "careService" && kind !== "other")) return true;
  if (!place.kinds.includes("other")) return false;
  return !NO_GATHERING.test(`${place.kindDetail ?? ""} ${place.name}`.normalize("NFKC"));
}

const NO_GATHERING =
  /医院|医療機関|歯科|薬局|病院|診療所|クリニック|サポート医|受講医|福祉用具|介護タクシー|AED|トイレ|投票所|粗大ごみ|総合事業/;
