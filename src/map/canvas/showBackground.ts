import type { Map as MapLibreMap } from "maplibre-gl";

/** The town's own base map, or a map of 国土地理院 in its place. */
export type MapBackground = "none" | "gsiPale" | "gsiStd";

/**
 * Puts a 地理院タイル under the zones and takes the town's own streets, areas and names away, or the
 * other way round. While the tiles cannot be read the own ones are shown as well, so that the map is
 * never blank; the tiles stay asked for, and come back by themselves.
 */
export function showBackground(
  map: MapLibreMap,
  background: MapBackground,
  tilesFailed: boolean,
): void {
  const shown = background === "none" ? null : TILE_SETS[background];
  const present = map.getSource(SOURCE) === undefined ? null : map.getLayer(SOURCE)?.metadata;
  if (present !== (shown ?? null)) replaceTiles(map, shown);
  const ownVisibility = shown !== null && !tilesFailed ? "none" : "visible";
  for (const layer of map.getStyle().layers) {
    if ("source" in layer && layer.source === "town") {
      map.setLayoutProperty(layer.id, "visibility", ownVisibility);
    }
  }
  const translucent = shown === null || tilesFailed ? 1 : 0.6;
  map.setPaintProperty("zone-fill", "fill-opacity", translucent);
}

/** The id of the background's source and layer. */
export const BACKGROUND_SOURCE = "background";
const SOURCE = BACKGROUND_SOURCE;

const TILE_SETS = { gsiPale: "pale", gsiStd: "std" } as const;

function replaceTiles(map: MapLibreMap, tileSet: "pale" | "std" | null): void {
  if (map.getLayer(SOURCE)) map.removeLayer(SOURCE);
  if (map.getSource(SOURCE)) map.removeSource(SOURCE);
  if (tileSet === null) return;
  map.addSource(SOURCE, {
    type: "raster",
    tiles: [`https://cyberjapandata.gsi.go.jp/xyz/${tileSet}/{z}/{x}/{y}.png`],
    tileSize: 256,
    minzoom: 5,
    maxzoom: 18,
  });
  map.addLayer({ id: SOURCE, type: "raster", source: SOURCE, metadata: tileSet }, "field");
}
