import type { Place } from "./place.ts";
import type { MissingPart } from "./placeFilter.ts";

/**
 * Whether nobody has filled in this part of a place yet; blanks fill in nothing. A telephone or a home page
 * is enough to reach it.
 */
export function isMissing(place: Place, part: MissingPart): boolean {
  switch (part) {
    case "location":
      return place.location === null;
    case "schedule":
      return !place.scheduleText?.trim() && (place.schedules ?? []).length === 0;
    case "contact":
      return !place.phone?.trim() && !place.url?.trim();
    case "audienceGroups":
      return (place.audienceGroups ?? []).length === 0;
    case "accessibility":
      return Object.keys(place.accessibility ?? {}).length === 0;
    case "address":
    case "fee":
    case "operator":
      return !place[part]?.trim();
  }
}
