import type { MultiPolygon } from "geojson";
import { boxRing } from "../../domain/geo/boxRing.ts";
import type { Bounds } from "../../domain/geo/lngLat.ts";
import type { ZoneSet } from "../../domain/zones/zoneSet.ts";

/** The whole town as one zone, 「全域」: its boundary where known, else the box around it. */
export function wholeZone(boundary: readonly MultiPolygon[], bounds: Bounds): ZoneSet {
  const parts = boundary.flatMap(({ coordinates }) => coordinates);
  const coordinates = parts.length > 0 ? parts : [[boxRing(bounds)]];
  return {
    id: "whole",
    name: "全域",
    kind: "other",
    zones: [{ id: "whole", name: "全域", geometry: { type: "MultiPolygon", coordinates } }],
  };
}
