import Flatbush from "flatbush";
import { multiPolygonAreaM2 } from "../geo/multiPolygonAreaM2.ts";
import { multiPolygonBounds } from "../geo/multiPolygonBounds.ts";
import { polygonOverlay } from "../geo/polygonOverlay.ts";
import type { Problem } from "../problem.ts";
import type { Zone, ZoneSet } from "./zoneSet.ts";

/** Overlaps up to this come from drawing, not from a shared area (調整区). */
const LEAST_OVERLAP_M2 = 100;

/**
 * What is doubtful about a set of zones: pairs that overlap by more than 100 m² (people there count
 * for the first of the two), zones without an area, names that two zones share.
 * Limit: overlaps are measured on a 1 mm grid.
 */
export function validateZoneSet(zoneSet: ZoneSet): Problem[] {
  return [...emptyZones(zoneSet), ...repeatedNames(zoneSet), ...overlaps(zoneSet)];
}

function emptyZones({ zones }: ZoneSet): Problem[] {
  return zones
    .filter(({ geometry }) => multiPolygonAreaM2(geometry) === 0)
    .map(({ name }) => ({ code: "zoneEmpty", severity: "warning", params: { name } }));
}

function repeatedNames({ zones }: ZoneSet): Problem[] {
  const counts = new Map<string, number>();
  for (const { name } of zones) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([name, count]) => ({
      code: "zoneNameRepeated",
      severity: "warning",
      params: { name, count },
    }));
}

function overlaps({ zones }: ZoneSet): Problem[] {
  const boxed = zones.flatMap((zone) => {
    const bounds = multiPolygonBounds(zone.geometry);
    return bounds ? [{ zone, bounds }] : [];
  });
  if (boxed.length === 0) return [];
  const index = new Flatbush(boxed.length);
  for (const { bounds } of boxed) index.add(...bounds);
  index.finish();
  return boxed.flatMap(({ zone, bounds }, i) =>
    index
      .search(...bounds, (other) => other > i)
      .sort((a, b) => a - b)
      .flatMap((other) => overlapOf(zone, boxed[other]!.zone)),
  );
}

function overlapOf(first: Zone, second: Zone): Problem[] {
  const areaM2 = multiPolygonAreaM2(polygonOverlay.intersection(first.geometry, second.geometry));
  if (areaM2 <= LEAST_OVERLAP_M2) return [];
  const params = { a: first.name, b: second.name, areaM2: Math.round(areaM2) };
  return [{ code: "zonesOverlap", severity: "warning", params }];
}
