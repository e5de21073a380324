import type { Feature } from "geojson";

/** A GeoJSON file of features, one a line, so that two versions can be compared. */
export function geojsonBytes(features: readonly Feature[]): Uint8Array {
  const lines = features.map((feature) => JSON.stringify(feature));
  const text = `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
  return new TextEncoder().encode(text);
}
