import * as v from "valibot";
import { isOnEarth } from "../../domain/geo/isOnEarth.ts";
import type { Bounds } from "../../domain/geo/lngLat.ts";
import type { Place } from "../../domain/places/place.ts";
import { isPlace } from "../../domain/places/isPlace.ts";
import { placeFault } from "../../domain/places/placeFault.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import { withinTown } from "../places/withinTown.ts";
import { jsonBytes } from "./jsonBytes.ts";
import { readEntries } from "./readEntries.ts";

const PlaceEntry = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, Place>(({ dataset: { value }, addIssue, NEVER }) => {
    const field = isPlace(value) ? entryFault(value) : placeFault(value);
    if (isPlace(value) && field === null) return value;
    const key = field ?? "";
    const path = { type: "unknown", origin: "value", input: value, key, value: null } as const;
    addIssue({ message: `Place["${key}"]`, path: [path] });
    return NEVER;
  }),
);

/** What a file may not hold, although a place of this shape can be kept while it is being written. */
function entryFault({ name, url, location }: Place): "name" | "url" | "location" | null {
  if (name === "") return "name";
  if (url !== undefined && !/^https?:\/\//.test(url)) return "url";
  return location === null || isOnEarth(location.lng, location.lat) ? null : "location";
}

/** `places.json`: every place as it is, one line each so that changes can be compared. */
export function writePlacesFile(places: readonly Place[]): Uint8Array {
  return jsonBytes("engawa-places", "places", places);
}

/**
 * Reads `places.json`. An entry that does not fit is left out and told; a place at 0,0 or more than
 * 10 km outside the town is kept without a position and told; of two with one id the first stays.
 */
export function readPlacesFile(bytes: Uint8Array, file: string, town: Bounds): Checked<Place[]> {
  const read = readEntries(bytes, file, "engawa-places", "places", PlaceEntry);
  if (read.value === null) return { value: null, problems: read.problems };
  const problems = [...read.problems];
  const ids = new Set<string>();
  const places: Place[] = [];
  for (const { row, entry } of read.value) {
    if (ids.has(entry.id)) {
      const params = { found: entry.id, name: entry.name };
      problems.push({ code: "idRepeated", severity: "warning", file, row, params });
      continue;
    }
    ids.add(entry.id);
    const problem = positionTrouble(entry, { file, row }, town);
    if (problem) problems.push(problem);
    places.push(problem ? { ...entry, location: null } : entry);
  }
  return { value: places, problems };
}

function positionTrouble(
  { name, location }: Place,
  where: { file: string; row: number },
  town: Bounds,
): Problem | null {
  if (location === null) {
    return null;
  }
  const params = { name, found: `${location.lat}, ${location.lng}` };
  if (location.lng === 0 && location.lat === 0) {
    return { code: "coordinatesZero", severity: "warning", ...where, params };
  }
  return withinTown(location.lng, location.lat, town)
    ? null
    : { code: "coordinatesOutsideTown", severity: "warning", ...where, params };
}
