import type { FeatureCollection, MultiPolygon } from "geojson";

/** The reach to draw. */
export interface DrawnReach {
  readonly shape: MultiPolygon;
  /** Made from streets, or circles where only straight lines are known. */
  readonly streets: boolean;
  /** Of one chosen place, or of all counted places together. */
  readonly of: "one" | "all";
}

/** The reach as map data. Its fill is stronger over a choropleth, and weak where it covers half the town. */
export function reachFeature(
  reach: DrawnReach | null,
  overChoropleth: boolean,
): FeatureCollection<MultiPolygon, { streets: boolean; opacity: number }> {
  if (reach === null) return { type: "FeatureCollection", features: [] };
  const { shape, streets, of } = reach;
  const opacity = of === "all" ? 0.17 : overChoropleth ? 0.42 : 0.34;
  return {
    type: "FeatureCollection",
    features: [{ type: "Feature", properties: { streets, opacity }, geometry: shape }],
  };
}
