import type { PublicPlace } from "../places/placeForAudience.ts";
import type { PlaceTest } from "../places/searchPlaces.ts";
import type { FindQuestion, FoundPlace } from "./foundPlace.ts";
import { daysAhead } from "./daysAhead.ts";
import { foundPlaceOf } from "./foundPlaceOf.ts";
import { hasRide } from "./hasRide.ts";
import { matchesWish } from "./matchesWish.ts";
import type { Wish } from "./wish.ts";

/** How far a place is what somebody asked for. */
export interface FindFit {
  readonly found: FoundPlace;
  /** What was asked for and is not so, the days apart. */
  readonly failed: readonly (Wish | "text")[];
  /** The first of these in which it is held; `unknown` = no day to come is known. */
  readonly when: "period" | "week" | "later" | "unknown";
  readonly hasRide: boolean;
}

/** One place held against a question; `null` = it is not held: 休止, 計画, 廃止, or its list says 休止中. */
export function fitOfPlace(
  place: PublicPlace,
  question: FindQuestion,
  hasText: PlaceTest,
): FindFit | null {
  const { today, nowMinute, walkMinutes } = question;
  const days = daysAhead(place, today, nowMinute);
  if (days.isOff) return null;
  const found = foundPlaceOf(place, question, question.walks?.get(place.id) ?? null);
  const isNear = found.walk !== null && found.walk.minutes <= walkMinutes;
  const wished = [...question.wishes].filter((wish) =>
    wish === "walk10" ? !isNear : !matchesWish(place, wish),
  );
  const { sessions } = found;
  return {
    found,
    failed: hasText(place) ? wished : [...wished, "text"],
    when:
      sessions.length > 0
        ? "period"
        : days.week.length > 0
          ? "week"
          : days.next === null
            ? "unknown"
            : "later",
    hasRide: hasRide(place),
  };
}
