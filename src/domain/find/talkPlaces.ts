import type { PublicPlace } from "../places/placeForAudience.ts";
import { compareFound } from "./compareFound.ts";
import type { FindQuestion, FoundPlace } from "./foundPlace.ts";
import { foundPlaceOf } from "./foundPlaceOf.ts";
import { isTalkPlace } from "./isTalkPlace.ts";
import { placeDays } from "./placeDays.ts";

/**
 * 相談できるところ: where one may talk over worries, the nearest first (without a start, the next to be held),
 * with the sessions of today and the next one. A place whose hours are not known is there too, as it has a
 * telephone; one that is 休止, or not begun, is not.
 */
export function talkPlaces(
  places: readonly PublicPlace[],
  { today, nowMinute, walks }: Pick<FindQuestion, "today" | "nowMinute" | "walks">,
): FoundPlace[] {
  return places
    .filter((place) => isTalkPlace(place) && !placeDays(place, today).isOff)
    .map((place) =>
      foundPlaceOf(place, { today, nowMinute, period: "today" }, walks?.get(place.id) ?? null),
    )
    .sort(compareFound);
}
