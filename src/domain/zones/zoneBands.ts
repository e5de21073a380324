import type { Bounds } from "../geo/lngLat.ts";
import { multiPolygonBounds } from "../geo/multiPolygonBounds.ts";
import { polygonEdges } from "../geo/polygonEdges.ts";
import type { Zone } from "./zoneSet.ts";

/**
 * The borders of zones in bands of latitude. The sides that touch band b are number `firstOfBand[b]`
 * up to, not including, `firstOfBand[b + 1]`: part by part in the order of the zones, four numbers
 * each in `sides` (as in `polygonEdges`).
 */
export interface ZoneBands {
  readonly bounds: Bounds;
  readonly count: number;
  readonly firstOfBand: Uint32Array;
  readonly sides: Float64Array;
  /** Which part of the whole set a side belongs to. */
  readonly partOfSide: Uint32Array;
  readonly zoneOfPart: Int32Array;
}

const SIDES_PER_BAND = 8;
const MOST_BANDS = 8192;

/** Sorts the borders into bands, about 8 sides to each; `null` where no zone has a border. */
export function zoneBands(zones: readonly Zone[]): ZoneBands | null {
  const coordinates = zones.flatMap(({ geometry }) => geometry.coordinates);
  const bounds = multiPolygonBounds({ type: "MultiPolygon", coordinates });
  if (!bounds) return null;
  const parts = coordinates.map(polygonEdges);
  const sideCount = parts.reduce((sum, part) => sum + part.length, 0) / 4;
  const count = Math.min(MOST_BANDS, Math.ceil(sideCount / SIDES_PER_BAND) || 1);
  const firstOfBand = firstSides(parts, bounds, count);
  const sides = new Float64Array(firstOfBand[count]! * 4);
  const partOfSide = new Uint32Array(firstOfBand[count]!);
  const next = firstOfBand.slice(0, count);
  parts.forEach((part, partIndex) => {
    for (let i = 0; i < part.length; i += 4) {
      const last = bandAt(bounds, count, part[i + 3]!);
      for (let band = bandAt(bounds, count, part[i + 1]!); band <= last; band++) {
        const at = next[band]!++;
        partOfSide[at] = partIndex;
        for (let k = 0; k < 4; k++) sides[at * 4 + k] = part[i + k]!;
      }
    }
  });
  const zoneOfPart = zones.flatMap(({ geometry }, zone) => geometry.coordinates.map(() => zone));
  return { bounds, count, firstOfBand, sides, partOfSide, zoneOfPart: Int32Array.from(zoneOfPart) };
}

/** The band that holds a latitude; the first or the last where it is beyond them. */
export function bandAt(bounds: Bounds, count: number, lat: number): number {
  const share = (lat - bounds[1]) / (bounds[3] - bounds[1]);
  return Math.max(0, Math.min(count - 1, Math.floor(share * count) || 0));
}

function firstSides(parts: readonly Float64Array[], bounds: Bounds, count: number): Uint32Array {
  const first = new Uint32Array(count + 1);
  for (const part of parts) {
    for (let i = 0; i < part.length; i += 4) {
      const last = bandAt(bounds, count, part[i + 3]!);
      for (let band = bandAt(bounds, count, part[i + 1]!); band <= last; band++)
        first[band + 1]! += 1;
    }
  }
  for (let band = 0; band < count; band++) first[band + 1]! += first[band]!;
  return first;
}
