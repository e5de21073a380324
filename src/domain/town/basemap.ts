import type { FeatureCollection, Geometry } from "geojson";

/** What the base map draws besides the streets, which come from the walking network. */
export type Basemap = FeatureCollection<Geometry, BasemapProperties>;

export interface BasemapProperties {
  readonly kind: BasemapKind;
  readonly name?: string;
}

/**
 * Areas: sea, water, hill (woods and slopes), park, field (rice), builtUp, building.
 * Lines: riverLine (for the river's name), railway, motorway. Points: station, placeName, landmark, peak.
 */
export const BASEMAP_KINDS = [
  "sea",
  "water",
  "hill",
  "park",
  "field",
  "builtUp",
  "building",
  "riverLine",
  "railway",
  "motorway",
  "station",
  "placeName",
  "landmark",
  "peak",
] as const;
export type BasemapKind = (typeof BASEMAP_KINDS)[number];
