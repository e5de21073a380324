import type { Place } from "../places/place.ts";
import type { UpkeepRules } from "./upkeepRules.ts";
import { type Upkeep, upkeepOf } from "./upkeepOf.ts";

/** A place that somebody should confirm, and how urgent it is. */
export interface DuePlace {
  readonly place: Place;
  readonly upkeep: Upkeep;
}

/** Places to confirm, the most urgent first: never confirmed, then the longest due, then those due soon. */
export function dueList(places: Iterable<Place>, today: string, rules: UpkeepRules): DuePlace[] {
  const due: DuePlace[] = [];
  for (const place of places) {
    const upkeep = upkeepOf(place, today, rules);
    if (URGENCY[upkeep.state] > 0) due.push({ place, upkeep });
  }
  return due.sort(
    (a, b) =>
      URGENCY[b.upkeep.state] - URGENCY[a.upkeep.state] ||
      (b.upkeep.lateDays ?? 0) - (a.upkeep.lateDays ?? 0) ||
      compare(a.place.name, b.place.name) ||
      compare(a.place.id, b.place.id),
  );
}

const URGENCY: Readonly<Record<Upkeep["state"], number>> = {
  never: 3,
  due: 2,
  soon: 1,
  fresh: 0,
  ended: 0,
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
