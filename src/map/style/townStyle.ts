import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from "maplibre-gl";
import { groundLayers, landscapeLayers, railwayLayers } from "./baseLayers.ts";
import { bridgeLayers } from "./bridgeLayers.ts";
import { fontFaces } from "./fontFaces.ts";
import { labelLayers } from "./labelLayers.ts";
import { MAP_PALETTES, type MapContrast, type MapPalette } from "./mapPalette.ts";
import {
  candidateLayer,
  clusterLayers,
  focusLayer,
  placeLayer,
  placeNameLayer,
} from "./placeLayers.ts";
import { reachLayers } from "./reachLayers.ts";
import { streetLayers } from "./streetLayers.ts";
import {
  zoneBorderLayers,
  zoneFillLayers,
  zoneLabelLayer,
  zoneOutlineLayers,
} from "./zoneLayers.ts";

/** How far the tiles go; the map enlarges the deepest ones. */
const DEEPEST_TILE_ZOOM = 15;

/** More places than this are gathered into discs at small scales. */
export const MOST_SINGLE_PLACES = 1000;

/**
 * The whole map of a town as a MapLibre style: base map from `town://` tiles, and empty sources for
 * zones, reach and places that are filled while it runs. Nothing in it comes from outside the app.
 */
export function townStyle(contrast: MapContrast, pageUrl: string): StyleSpecification {
  return {
    version: 8,
    "font-faces": fontFaces(pageUrl),
    sources: {
      town: {
        type: "vector",
        tiles: ["town://{z}/{x}/{y}"],
        minzoom: 6,
        maxzoom: DEEPEST_TILE_ZOOM,
      },
      zone: emptySource(),
      "zone-border": emptySource(),
      "zone-label": emptySource(),
      reach: emptySource(),
      candidate: emptySource(),
      place: { ...emptySource(), clusterMaxZoom: 15, clusterRadius: 36 },
      focus: emptySource(),
    },
    layers: townLayers(MAP_PALETTES[contrast]),
  };
}

/** All layers, lowest first. Symbols that come later are placed first, and stay when room is short. */
function townLayers(palette: MapPalette): LayerSpecification[] {
  return [
    ...groundLayers(palette),
    ...zoneFillLayers(palette),
    ...landscapeLayers(palette),
    ...streetLayers(palette),
    ...zoneBorderLayers(palette),
    ...railwayLayers(palette),
    ...bridgeLayers(palette),
    ...zoneOutlineLayers(palette),
    ...reachLayers(palette),
    ...labelLayers(palette),
    placeNameLayer(palette),
    zoneLabelLayer(palette),
    candidateLayer(),
    placeLayer(),
    ...clusterLayers(palette),
    focusLayer(palette),
  ];
}

function emptySource(): GeoJSONSourceSpecification {
  return { type: "geojson", data: { type: "FeatureCollection", features: [] } };
}
