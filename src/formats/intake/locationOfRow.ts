import type { PlaceLocation } from "../../domain/places/place.ts";
import type { RowPosition } from "./positionsOfTable.ts";
import { keepCells, type RowReading, say } from "./rowReading.ts";

/**
 * The location of a row with what must be said of it. Without a usable position the row is to be looked at,
 * and what was written stays among the kept columns.
 */
export function locationOfRow(
  reading: RowReading,
  { position, code, found }: RowPosition,
  name: string,
  hasAddress: boolean,
): PlaceLocation | null {
  if (position !== null) {
    if (code !== null) say(reading, code, "note", { name, found });
    return { lng: position[0], lat: position[1], precision: "exact" };
  }
  reading.needsReview = true;
  if (code !== null) {
    say(reading, code, "warning", { name, found });
    for (const use of ["lng", "lat", "latLng"] as const) keepCells(reading, use);
    if (reading.row.point) reading.keptBesides.push(["位置（もとの値）", found]);
  } else if (hasAddress) say(reading, "addressToLocate", "note", { name });
  else say(reading, "coordinatesMissing", "warning", { name });
  return null;
}
