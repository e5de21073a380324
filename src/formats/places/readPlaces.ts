import type { Place } from "../../domain/places/place.ts";
import type { Checked } from "../../domain/problem.ts";
import { readGeojson } from "../table/readGeojson.ts";
import { isJson } from "../table/isJson.ts";
import { readTable } from "../table/readTable.ts";
import { placeColumnsOf } from "./placeColumns.ts";
import type { PlaceSheet } from "./placeSheet.ts";
import { placeSheetOfGeojson } from "./placeSheetOfGeojson.ts";
import { placeSheetOfTable } from "./placeSheetOfTable.ts";
import { placesOfSheet, type PlaceOptions } from "./placesOfSheet.ts";

/**
 * Places from a GeoJSON of points, a CSV or an Excel file in the layout that the town has: both
 * generations of 自治体標準オープンデータセット, 厚労省 介護サービス情報, or a list with the usual column names.
 * No row is dropped for want of a position; only template rows (TEMPL, DUMMY) are left out, and said.
 */
export async function readPlaces(
  bytes: Uint8Array,
  options: PlaceOptions,
): Promise<Checked<readonly Place[]>> {
  const sheet = isJson(bytes)
    ? geojsonSheet(bytes, options.file)
    : await tableSheet(bytes, options.file);
  if (sheet.value === null) return { value: null, problems: sheet.problems };
  const columns = placeColumnsOf(sheet.value.header);
  if (columns.get("name") === -1 && columns.get("id") === -1) {
    const params = { expected: "名称（施設名, 事業所名, name など）の列" };
    const problem = {
      code: "columnMissing",
      severity: "error",
      file: options.file,
      params,
    } as const;
    return { value: null, problems: [problem] };
  }
  const { places, problems } = placesOfSheet(sheet.value, options);
  return { value: places, problems };
}

function geojsonSheet(bytes: Uint8Array, file: string): Checked<PlaceSheet> {
  const read = readGeojson(bytes, file);
  return read.value === null
    ? { value: null, problems: read.problems }
    : { value: placeSheetOfGeojson(read.value), problems: [] };
}

async function tableSheet(bytes: Uint8Array, file: string): Promise<Checked<PlaceSheet>> {
  const read = await readTable(bytes, file);
  return read.value === null
    ? { value: null, problems: read.problems }
    : { value: placeSheetOfTable(read.value), problems: [] };
}
