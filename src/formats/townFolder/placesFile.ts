import * as v from "valibot";
import type { Bounds } from "../../domain/geo/lngLat.ts";
import type { Place } from "../../domain/places/place.ts";
import { PLACE_KINDS } from "../../domain/places/placeKind.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import { withinTown } from "../places/withinTown.ts";
import { jsonBytes } from "./jsonBytes.ts";
import { readEntries } from "./readEntries.ts";

const Text = v.optional(v.string());
const Texts = v.optional(v.array(v.string()));
const Kind = v.picklist(PLACE_KINDS);

const Location = v.object({
  lng: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  precision: v.picklist(["exact", "building", "block", "hidden"]),
});

const Status = v.object({
  state: v.picklist(["planned", "trial", "open", "suspended", "closed"]),
  from: Text,
  to: Text,
});

const PlaceEntry = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  name: v.pipe(v.string(), v.minLength(1)),
  kana: Text,
  kinds: v.tupleWithRest([Kind], Kind),
  location: v.nullable(Location),
  address: Text,
  venue: Text,
  operator: Text,
  scheduleText: Text,
  fee: Text,
  ride: Text,
  audienceGroups: Texts,
  activities: Texts,
  phone: Text,
  url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//))),
  consultation: v.optional(v.boolean()),
  parentId: Text,
  status: Status,
  verifiedOn: Text,
  note: Text,
  source: Text,
  extra: v.optional(v.record(v.string(), v.string())),
});

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
