import { GeoJSONSource, type Map as MapLibreMap } from "maplibre-gl";
import type { GeoJSON } from "geojson";

/** Gives a source of the running map new features. */
export function setSourceData(map: MapLibreMap, sourceId: string, data: GeoJSON): void {
  const source = map.getSource(sourceId);
  if (source instanceof GeoJSONSource) void source.setData(data);
}
