import type { Place } from "../../domain/places/place.ts";
import type { Checked } from "../../domain/problem.ts";
import { placesOfSheet, type PlaceOptions } from "./placesOfSheet.ts";
import { readPlaceSheet } from "./readPlaceSheet.ts";

/**
 * Places from a GeoJSON of points, a CSV or an Excel file in the layout that the town has: both
 * generations of 自治体標準オープンデータセット, 厚労省 介護サービス情報, or a list with the usual column names.
 * No row is dropped for want of a position; only template rows (TEMPL, DUMMY) are left out, and said.
 */
export async function readPlaces(
  bytes: Uint8Array,
  options: PlaceOptions,
): Promise<Checked<readonly Place[]>> {
  const sheet = await readPlaceSheet(bytes, options.file);
  if (sheet.value === null) return { value: null, problems: sheet.problems };
  const { places, problems } = placesOfSheet(sheet.value, options);
  return { value: places, problems: [...sheet.problems, ...problems] };
}
