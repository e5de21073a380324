import { labelPoint } from "../geo/labelPoint.ts";
import type { LngLat } from "../geo/lngLat.ts";
import type { Zone } from "./zoneSet.ts";

/** Where the zone's name stands on a map: inside its biggest part, far from the border; `null` if it has none. */
export function zoneLabelPoint(zone: Zone): LngLat | null {
  return labelPoint(zone.geometry);
}
