import type { Place } from "../places/place.ts";
import { doesThere } from "./doesThere.ts";
import { hasRide } from "./hasRide.ts";
import { isForNewcomers } from "./isForNewcomers.ts";
import { isFree } from "./isFree.ts";
import { isTalkPlace } from "./isTalkPlace.ts";
import { welcomesChildren } from "./welcomesChildren.ts";
import type { Wish } from "./wish.ts";

/** A wish that a place itself answers, from wherever one comes. */
export type PlaceWish = Exclude<Wish, "walk10">;

/**
 * Whether what is written of a place says that it is as somebody wishes. What is not written is not so: a fee
 * that nobody gave is not 無料, an entrance that nobody looked at is not fit for wheelchairs.
 * LIMIT: words of lists, taken as they stand; nobody has asked at the place.
 */
export function matchesWish(place: Place, wish: PlaceWish): boolean {
  switch (wish) {
    case "free":
      return isFree(place.fee);
    case "ride":
      return hasRide(place);
    case "consultation":
      return isTalkPlace(place);
    case "firstTime":
      return isForNewcomers(place);
    case "wheelchair":
    case "parking":
      return place.accessibility?.[wish] === true;
    case "children":
      return welcomesChildren(place);
    case "exercise":
    case "meal":
    case "tea":
    case "craft":
    case "music":
    case "boardGames":
    case "garden":
    case "learn":
      return doesThere(place, wish);
  }
}
