import type { FeatureCollection, MultiPolygon } from "geojson";
import type { Zone } from "../../domain/zones/zoneSet.ts";

/** The zones as features whose `id` is the zone's place in the set: what feature state is kept by. */
export function zoneFeatures(zones: readonly Zone[]): FeatureCollection<MultiPolygon> {
  return {
    type: "FeatureCollection",
    features: zones.map(({ geometry }, id) => ({ type: "Feature", id, properties: {}, geometry })),
  };
}
