import type { LngLat } from "../../domain/geo/lngLat.ts";
import type { OsmExtract, OsmTags, OsmWay } from "../../domain/network/osmWay.ts";

/** What one OpenStreetMap file gives: what the walking network is made of, and what the base map shows. */
export interface OsmFile extends OsmExtract {
  readonly mapWays: readonly OsmWay[];
  readonly mapAreas: readonly OsmArea[];
  readonly mapPoints: readonly OsmPoint[];
}

/** A multipolygon; each polygon is its outer ring, then its holes. */
export interface OsmArea {
  readonly tags: OsmTags;
  readonly polygons: readonly (readonly (readonly LngLat[])[])[];
}

export interface OsmPoint {
  readonly tags: OsmTags;
  readonly position: LngLat;
}
