import type { ZoneSet } from "../../domain/zones/zoneSet.ts";

/** A set of zones as GeoJSON, one zone a line, with its `id` and `name`. */
export function writeZonesFile(zoneSet: ZoneSet): Uint8Array {
  const lines = zoneSet.zones.map(({ id, name, geometry }) =>
    JSON.stringify({ type: "Feature", properties: { id, name }, geometry }),
  );
  const text = `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
  return new TextEncoder().encode(text);
}
