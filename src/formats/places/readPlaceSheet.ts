import type { Checked } from "../../domain/problem.ts";
import { geojsonInDegrees } from "../coordinates/geojsonInDegrees.ts";
import { isJson } from "../table/isJson.ts";
import { readGeojson } from "../table/readGeojson.ts";
import { readTable } from "../table/readTable.ts";
import { placeColumnsOf } from "./placeColumns.ts";
import type { PlaceSheet } from "./placeSheet.ts";
import { placeSheetOfGeojson } from "./placeSheetOfGeojson.ts";
import { placeSheetOfTable } from "./placeSheetOfTable.ts";

/**
 * The rows of a list of places: GeoJSON points, CSV or Excel with a column of names. Coordinates of a
 * known system are converted; of an unknown one they stay, to be told row by row.
 */
export async function readPlaceSheet(
  bytes: Uint8Array,
  file: string,
): Promise<Checked<PlaceSheet>> {
  const { value, problems } = isJson(bytes)
    ? geojsonSheet(bytes, file)
    : await tableSheet(bytes, file);
  if (value === null) return { value: null, problems };
  const columns = placeColumnsOf(value.header);
  if (columns.get("name") !== -1 || columns.get("id") !== -1) return { value, problems };
  const params = { expected: "名称（施設名, 事業所名, name など）の列" };
  return { value: null, problems: [{ code: "columnMissing", severity: "error", file, params }] };
}

function geojsonSheet(bytes: Uint8Array, file: string): Checked<PlaceSheet> {
  const inDegrees = geojsonInDegrees(bytes, file);
  if (inDegrees.value !== null) {
    return { value: placeSheetOfGeojson(inDegrees.value), problems: inDegrees.problems };
  }
  const { value, problems } = readGeojson(bytes, file);
  return { value: value && placeSheetOfGeojson(value.features), problems };
}

async function tableSheet(bytes: Uint8Array, file: string): Promise<Checked<PlaceSheet>> {
  const { value, problems } = await readTable(bytes, file);
  return { value: value && placeSheetOfTable(value), problems };
}
