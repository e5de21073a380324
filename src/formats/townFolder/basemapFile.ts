import * as v from "valibot";
import type { Feature, Geometry } from "geojson";
import type { Checked, Problem } from "../../domain/problem.ts";
import { BASEMAP_KINDS, type Basemap, type BasemapProperties } from "../../domain/town/basemap.ts";
import { geojsonBytes } from "./geojsonBytes.ts";
import { readGeojson } from "../table/readGeojson.ts";

const Properties = v.object({
  kind: v.picklist(BASEMAP_KINDS),
  name: v.optional(v.string()),
});

/** `basemap.geojson`, one feature a line. */
export function writeBasemapFile(basemap: Basemap): Uint8Array {
  return geojsonBytes(basemap.features);
}

/** Reads `basemap.geojson`; features of no kind that the base map draws are left out and counted. */
export function readBasemapFile(bytes: Uint8Array, file: string): Checked<Basemap> {
  const read = readGeojson(bytes, file);
  if (read.value === null) return { value: null, problems: read.problems };
  const features: Feature<Geometry, BasemapProperties>[] = [];
  const problems: Problem[] = [];
  for (const { row, properties, geometry } of read.value.features) {
    const parsed = v.safeParse(Properties, properties);
    if (parsed.success && geometry !== null) {
      features.push({ type: "Feature", properties: parsed.output, geometry });
    } else {
      const found = typeof properties["kind"] === "string" ? properties["kind"] : "kind なし";
      const params = { found, expected: BASEMAP_KINDS.join(", ") };
      problems.push({
        code: "entryInvalid",
        severity: "warning",
        file,
        row,
        column: "kind",
        params,
      });
    }
  }
  return { value: { type: "FeatureCollection", features }, problems };
}
