import type { Basemap, BasemapKind } from "../town/basemap.ts";
import type { Readings } from "./learnReadings.ts";
import { nameKeys } from "./nameKeys.ts";
import type { Spot } from "./spot.ts";
import type { SpotEntry } from "./spotEntry.ts";

/** Stations, schools and other landmarks, and the names of places, as points of the base map. */
export function pointSpots(basemap: Basemap | null, readings: Readings): SpotEntry[] {
  return (basemap?.features ?? []).flatMap(({ geometry, properties: { kind, name } }) => {
    const spotKind = name === undefined ? null : kindOf(kind, name);
    if (name === undefined || spotKind === null || geometry.type !== "Point") return [];
    const [lng, lat] = geometry.coordinates;
    if (lng === undefined || lat === undefined) return [];
    return [
      {
        spot: { kind: spotKind, name },
        keys: nameKeys(name, readings),
        at: () => [lng, lat] as const,
      },
    ];
  });
}

function kindOf(kind: BasemapKind, name: string): Spot["kind"] | null {
  if (kind === "station") return "station";
  if (kind === "placeName") return "town";
  if (kind !== "landmark") return null;
  return SCHOOL.test(name) ? "school" : "landmark";
}

const SCHOOL = /(?:小学校|中学校|義務教育学校|学園|高校|高等学校|特別支援学校)$/;
