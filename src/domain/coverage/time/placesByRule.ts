import type { Place } from "../../places/place.ts";
import { type OpeningRule, openingByRule } from "./openingByRule.ts";
import { type Opening, OPENINGS } from "./openSlots.ts";
import { schedulesOfPlace } from "./schedulesOfPlace.ts";

/**
 * The places that keep an opening rule, for `sure`, with the `likely` and with the `possible` ones: each list
 * holds the one before, in the order given. Only `sure` ones count; the others are upper bounds.
 */
export function placesByRule(
  places: readonly Place[],
  rule: OpeningRule,
  from: string,
): Readonly<Record<Opening, readonly Place[]>> {
  const openings = places.map((place) => openingByRule(schedulesOfPlace(place), rule, from));
  const upTo = (level: Opening) => {
    const wanted = OPENINGS.slice(0, OPENINGS.indexOf(level) + 1);
    return places.filter((_, index) => wanted.some((opening) => opening === openings[index]));
  };
  return { sure: upTo("sure"), likely: upTo("likely"), possible: upTo("possible") };
}
