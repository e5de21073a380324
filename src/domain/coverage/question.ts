import type { Walker } from "../network/walker.ts";
import type { PeopleClass } from "../people/peopleClass.ts";
import type { PlaceLayer } from "../places/placeKind.ts";

/** The question put to the map: which places count, for whom, how far, on what way, by which zones. */
export interface Question {
  readonly layers: readonly PlaceLayer[];
  readonly limit: Limit;
  readonly walker: Walker;
  readonly peopleClass: PeopleClass;
  readonly measure: Measure;
  readonly zoneSetId: string;
}

/** A distance, or minutes at the walker's speed. The limit itself is still within reach. */
export type Limit =
  | { readonly unit: "metres"; readonly value: number }
  | { readonly unit: "minutes"; readonly value: number };

/** 道のり `street`; 直線距離×1.3 `straightDetour` (the declared fallback); 直線距離（半径） `straight`. */
export type Measure = "street" | "straightDetour" | "straight";

/**
 * A straight line times this stands for a walk (腰塚・小林 1983, in practice since).
 * Limit: ways round rivers and railways are not in it.
 */
export const DETOUR_FACTOR = 1.3;
