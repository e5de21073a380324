import { isInJapan } from "../../domain/geo/isInJapan.ts";
import { isOnEarth } from "../../domain/geo/isOnEarth.ts";
import { columnOf } from "./columnOf.ts";

/** Columns that tell where a row lies; -1 = none. `both` holds "lat,lon" in one cell. */
export interface PositionColumns {
  readonly lng: number;
  readonly lat: number;
  readonly both: number;
}

/** What a row says of its position, in degrees as given. */
export type ReadPosition =
  | {
      readonly kind: "position";
      readonly lng: number;
      readonly lat: number;
      readonly swapped: boolean;
    }
  | { readonly kind: "missing" | "zero" | "invalid"; readonly found: string };

/** Finds the columns of longitude and latitude, or of both in one, by their usual names. */
export function positionColumnsOf(header: readonly string[]): PositionColumns {
  return {
    lng: columnOf(header, ["経度", "東経", "longitude", "lng", "lon", "x", "X_CODE"]),
    lat: columnOf(header, ["緯度", "北緯", "latitude", "lat", "y", "Y_CODE"]),
    both: columnOf(header, ["location", "緯度経度", "緯度,経度", "座標", "latlng", "備考", "note"]),
  };
}

/**
 * The position of a row: two columns, or one cell "緯度,経度". Japanese positions given the wrong way
 * round are turned and said; 0,0 is no position.
 */
export function readPosition(row: readonly string[], columns: PositionColumns): ReadPosition {
  const lng = degrees(row[columns.lng] ?? "");
  const lat = degrees(row[columns.lat] ?? "");
  if (lng !== null && lat !== null) return checkedPosition(lng, lat);
  const found = `${row[columns.lat] ?? ""} ${row[columns.lng] ?? ""}`.trim();
  for (const column of [columns.lat, columns.lng, columns.both]) {
    const pair = /^\s*(-?\d+\.\d+)\s*[,、 ]\s*(-?\d+\.\d+)\s*$/.exec(
      (row[column] ?? "").normalize("NFKC"),
    );
    if (pair) return checkedPosition(Number(pair[2]), Number(pair[1]));
  }
  return { kind: found === "" ? "missing" : "invalid", found };
}

/** A pair of degrees as a position: 0,0 and degrees that no position has are told apart. */
export function checkedPosition(lng: number, lat: number): ReadPosition {
  const found = `${lat}, ${lng}`;
  if (lng === 0 && lat === 0) return { kind: "zero", found };
  if (isInJapan(lat, lng)) {
    return { kind: "position", lng: lat, lat: lng, swapped: true };
  }
  if (!isOnEarth(lng, lat)) return { kind: "invalid", found };
  return { kind: "position", lng, lat, swapped: false };
}

function degrees(cell: string): number | null {
  const text = cell.normalize("NFKC").trim();
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
