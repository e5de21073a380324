import { GeoJSONVT, type GeoJSONVTTile } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { Feature } from "geojson";
import type { StreetClass, WalkNetwork } from "../../domain/network/walkNetwork.ts";
import type { Basemap, BasemapKind } from "../../domain/town/basemap.ts";
import { basemapLabels } from "./basemapLabels.ts";
import { streetLines } from "./streetLines.ts";

/** The base map of a town, cut into vector tiles when they are asked for. */
export interface TownTiles {
  /** One tile as protocol buffer bytes; no bytes at all where the town has nothing. */
  tile(z: number, x: number, y: number): ArrayBuffer;
}

/** Deepest zoom of the tiles: a quarter of a metre to the unit in Japan; the map enlarges from there. */
export const DEEPEST_TILE_ZOOM = 15;

/**
 * Makes the tiles of a town from its streets and its base map. Layers: `street` (class, bridge, tunnel,
 * sidewalk, name), `area` (kind), `line` (kind, name), `label` (kind, name, label, angle).
 * Small streets are left out of tiles too coarse to show them. Building the index takes several times as
 * long as reading the network; it belongs off the main thread.
 */
export function townTiles(network: WalkNetwork | null, basemap: Basemap | null): TownTiles {
  const parts = [...streetParts(network), ...basemapParts(basemap)].filter(
    ({ features }) => features.length > 0,
  );
  const indexed = parts.map(({ layer, minZoom, features }) => ({
    layer,
    minZoom,
    index: new GeoJSONVT({ type: "FeatureCollection", features }, INDEX_OPTIONS),
  }));
  return {
    tile(z, x, y) {
      const layers: Record<string, GeoJSONVTTile["features"]> = {};
      for (const { layer, minZoom, index } of indexed) {
        const found = z < minZoom ? null : index.getTile(z, x, y);
        if (found !== null) (layers[layer] ??= []).push(...found.features);
      }
      return encoded(layers);
    },
  };
}

const INDEX_OPTIONS = { maxZoom: DEEPEST_TILE_ZOOM, indexMaxZoom: 0, buffer: 64, extent: 4096 };

/** Features that stand in the same tiles. */
interface TilePart {
  readonly layer: "street" | "area" | "line" | "label";
  readonly minZoom: number;
  readonly features: Feature[];
}

/** From which zoom a class of street is wide enough to be told from its neighbour. */
const STREET_MIN_ZOOM: Readonly<Record<StreetClass, number>> = {
  majorRoad: 8,
  mainStreet: 8,
  street: 10,
  pedestrianStreet: 12,
  lane: 12,
  serviceWay: 13,
  track: 12,
  footpath: 13,
  steps: 13,
  platform: 14,
};

/** More lines than this, and one-lane streets wait for the next zoom: a whole city would be a smear. */
const MANY_LINES = 60_000;

function streetParts(network: WalkNetwork | null): TilePart[] {
  if (network === null) return [];
  const lines = streetLines(network);
  const byZoom = new Map<number, Feature[]>();
  for (const line of lines) {
    const zoom = STREET_MIN_ZOOM[line.properties.class];
    const minZoom = zoom === 12 && lines.length > MANY_LINES ? 13 : zoom;
    const sameZoom = byZoom.get(minZoom);
    if (sameZoom) sameZoom.push(line);
    else byZoom.set(minZoom, [line]);
  }
  return [...byZoom].map(([minZoom, features]) => ({ layer: "street", minZoom, features }));
}

const LINE_KINDS: readonly BasemapKind[] = ["riverLine", "railway", "motorway"];

function basemapParts(basemap: Basemap | null): TilePart[] {
  if (basemap === null) return [];
  const areas = basemap.features.filter(({ geometry }) => geometry.type.endsWith("Polygon"));
  return [
    { layer: "area", minZoom: 0, features: areas.filter((area) => !isBuilding(area)) },
    { layer: "area", minZoom: 14, features: areas.filter(isBuilding) },
    {
      layer: "line",
      minZoom: 0,
      features: basemap.features.filter(({ properties }) => LINE_KINDS.includes(properties.kind)),
    },
    { layer: "label", minZoom: 0, features: basemapLabels(basemap) },
  ];
}

function isBuilding({ properties }: Basemap["features"][number]): boolean {
  return properties.kind === "building";
}

function encoded(layers: Readonly<Record<string, GeoJSONVTTile["features"]>>): ArrayBuffer {
  const tiles: Record<string, GeoJSONVTTile> = {};
  for (const [layer, features] of Object.entries(layers)) {
    tiles[layer] = { features, transformed: true, source: null, x: 0, y: 0, z: 0 };
  }
  const bytes = fromGeojsonVt(tiles, { version: 2, extent: INDEX_OPTIONS.extent });
  return bytes.slice().buffer;
}
