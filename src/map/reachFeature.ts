import type { FeatureCollection, MultiPolygon } from "geojson";

/** The reach to draw. */
export interface DrawnReach {
  readonly shape: MultiPolygon;
  /** Made from streets, or circles where only straight lines are known. */
  readonly streets: boolean;
  /** Of one chosen place, or of all counted places together. */
  readonly of: "one" | "all";
}

/** How the band is filled: `wash` of white first, which lifts it off a choropleth, then `opacity` of 藍. */
export interface ReachProperties {
  readonly streets: boolean;
  readonly opacity: number;
  readonly wash: number;
}

/**
 * The reach as map data. Its fill is stronger over a choropleth, weaker where it covers half the town; over
 * the colours of the zones a wash of white lies under it, so that the band is the blue of its legend.
 */
export function reachFeature(
  reach: DrawnReach | null,
  overChoropleth: boolean,
): FeatureCollection<MultiPolygon, ReachProperties> {
  if (reach === null) return { type: "FeatureCollection", features: [] };
  const { shape, streets, of } = reach;
  const opacity = of === "all" ? 0.24 : overChoropleth ? 0.42 : 0.34;
  const wash = overChoropleth ? 0.65 : 0;
  return {
    type: "FeatureCollection",
    features: [{ type: "Feature", properties: { streets, opacity, wash }, geometry: shape }],
  };
}
