import type { ZoneSet } from "../../domain/zones/zoneSet.ts";
import { geojsonBytes } from "./geojsonBytes.ts";

/** A set of zones as GeoJSON, one zone a line, with its `id` and `name`. */
export function writeZonesFile(zoneSet: ZoneSet): Uint8Array {
  return geojsonBytes(
    zoneSet.zones.map(({ id, name, geometry }) => {
      return { type: "Feature", properties: { id, name }, geometry };
    }),
  );
}
