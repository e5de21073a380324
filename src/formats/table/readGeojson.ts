import type { Geometry } from "geojson";
import * as v from "valibot";
import type { Checked } from "../../domain/problem.ts";
import { geometryOf } from "./geometryOf.ts";
import { jsonOf } from "./jsonOf.ts";

/** One feature with properties of any kind; `row` is its number in the file, from 1. */
export interface ReadFeature {
  readonly row: number;
  readonly properties: Readonly<Record<string, unknown>>;
  /** `null` = none, or not one of GeoJSON's. */
  readonly geometry: Geometry | null;
}

/** The features of a file and the value of its old `crs` member. */
export interface ReadFeatures {
  readonly features: readonly ReadFeature[];
  readonly crs: unknown;
}

const Collection = v.object({
  type: v.literal("FeatureCollection"),
  crs: v.optional(v.unknown()),
  features: v.array(
    v.object({
      properties: v.nullish(v.record(v.string(), v.unknown())),
      geometry: v.nullish(v.unknown()),
    }),
  ),
});

/** The features of a GeoJSON file in any Japanese encoding; `fileUnreadable` where it is none. */
export function readGeojson(bytes: Uint8Array, file: string): Checked<ReadFeatures> {
  const parsed = v.safeParse(Collection, jsonOf(bytes));
  if (!parsed.success) {
    const params = { expected: "GeoJSON の FeatureCollection" };
    return { value: null, problems: [{ code: "fileUnreadable", severity: "error", file, params }] };
  }
  const features = parsed.output.features.map(({ properties, geometry }, i) => ({
    row: i + 1,
    properties: properties ?? {},
    geometry: geometryOf(geometry),
  }));
  return { value: { features, crs: parsed.output.crs }, problems: [] };
}
