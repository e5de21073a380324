import type { Place } from "../places/place.ts";

/**
 * Whether a place is of a kind that anybody may go to. 介護サービス need a certificate or a plan, and what came
 * along with a list as `other` is no gathering where it is a clinic, a pharmacy or a toilet, or where nothing
 * is said of its days, of what is done there or for whom; any of them is one, where one may talk over worries
 * there or it has another kind beside.
 * LIMIT: clinics and the like are told by the words of name and 種別の細目 alone.
 */
export function isForResidents(place: Place): boolean {
  if (place.consultation === true) return true;
  if (place.kinds.some((kind) => kind !== "careService" && kind !== "other")) return true;
  const isOther = place.kinds.includes("other") && saysSomething(place);
  return isOther && !NO_GATHERING.test(`${place.kindDetail ?? ""} ${place.name}`.normalize("NFKC"));
}

function saysSomething({ scheduleText, schedules, activities, audienceGroups }: Place): boolean {
  return [scheduleText, schedules, activities, audienceGroups].some(
    (each) => each !== undefined && each.length > 0,
  );
}

const NO_GATHERING =
  /医院|医療機関|病院|診療所|クリニック|歯科|内科|外科|眼科|小児科|皮膚科|耳鼻|薬局|サポート医|受講医|福祉用具|介護タクシー|移送サービス|株式会社|有限会社|AED|トイレ|投票所|粗大ごみ|総合事業/;
