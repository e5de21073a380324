import type { MultiPolygon } from "geojson";
import type { ZoneSet } from "../../../src/domain/zones/zoneSet.ts";

/** A set of zones named A, B, C … in order. */
export function zoneSet(...geometries: MultiPolygon[]): ZoneSet {
  const zones = geometries.map((geometry, i) => {
    const name = String.fromCodePoint(65 + i);
    return { id: name.toLowerCase(), name, geometry };
  });
  return { id: "test", name: "test", kind: "other", zones };
}
