import type { LngLat } from "../geo/lngLat.ts";
import type { AddressTable } from "./addressTable.ts";
import { farthestM, middleOfPoints } from "./middleOfPoints.ts";

/** Where a 町字, a 大字 or a city is, and how far its farthest known number is; `null` = not known. */
export interface TownExtent {
  readonly position: LngLat | null;
  readonly boundM: number | null;
}

/** The extent of one 町字: its own point, or the middle of its numbers. */
export function townExtent(table: AddressTable, town: number): TownExtent {
  const own = table.towns[town]!.point;
  const numbers = numberPoints(table, town);
  if (own === null) return middleOfPoints(numbers) ?? { position: null, boundM: null };
  return { position: own, boundM: numbers.length === 0 ? null : farthestM(own, numbers) };
}

/** The extent of one 町字, or of several together: of a 大字 with its 丁目, or of a city. */
export function extentOfTowns(table: AddressTable, towns: readonly number[]): TownExtent {
  if (towns.length === 1) return townExtent(table, towns[0]!);
  const points = towns
    .map((town) => townExtent(table, town).position)
    .filter((position) => position !== null);
  return middleOfPoints(points) ?? { position: null, boundM: null };
}

function numberPoints({ firstEntry, entryLng, entryLat }: AddressTable, town: number): LngLat[] {
  const points: LngLat[] = [];
  for (let entry = firstEntry[town]!; entry < firstEntry[town + 1]!; entry++) {
    points.push([entryLng[entry]!, entryLat[entry]!]);
  }
  return points;
}
