import type { Feature, Geometry, Position } from "geojson";
import type { LngLat } from "../../domain/geo/lngLat.ts";
import { networkPosition } from "../../domain/network/networkPosition.ts";
import type { OsmTags, OsmWay } from "../../domain/network/osmWay.ts";
import { osmName } from "../../domain/network/osmName.ts";
import type { Basemap, BasemapProperties } from "../../domain/town/basemap.ts";
import { basemapRowFor } from "./basemapRowFor.ts";
import type { BasemapRow } from "./basemapRows.ts";
import type { OsmFile } from "./osmFile.ts";

type BasemapFeature = Feature<Geometry, BasemapProperties>;

/** More buildings than this are a city's: too heavy for a map that is loaded whole. */
const MOST_BUILDINGS = 20_000;

/**
 * The base map of an OpenStreetMap file: water, woods, parks, fields, built-up land, rivers, railways,
 * motorways, stations, place names and peaks (`BASEMAP_ROWS`); buildings where there are few.
 * Limits: no coastline, so the sea is what is left empty; things cut by the file's edge are left out
 * where they do not close; positions to 0.000001°.
 */
export function basemapFromOsm(file: OsmFile): Basemap {
  const features = [
    ...file.mapAreas.flatMap(({ tags, polygons }) =>
      featureOf(tags, "area", () => areaOf(polygons)),
    ),
    ...file.mapWays.flatMap(featuresOfWay),
    ...file.mapPoints.flatMap(({ tags, position }) =>
      featureOf(tags, "point", () => pointAt(position)),
    ),
  ];
  const buildings = features.filter(({ properties }) => properties.kind === "building").length;
  const shown =
    buildings < MOST_BUILDINGS
      ? features
      : features.filter(({ properties }) => properties.kind !== "building");
  return { type: "FeatureCollection", features: shown };
}

/** A closed way is an area or, as a station, a point in its middle; an open one is a line. */
function featuresOfWay({ tags, nodeIds, positions }: OsmWay): BasemapFeature[] {
  const isClosed = nodeIds.length > 3 && nodeIds[0] === nodeIds.at(-1);
  const line = featureOf(tags, "line", () => lineAlong(positions));
  if (!isClosed || line.length > 0) return line;
  return [
    ...featureOf(tags, "area", () => areaOf([[positions]])),
    ...featureOf(tags, "point", () => pointAt(middleOf(positions))),
  ];
}

function featureOf(
  tags: OsmTags,
  shape: BasemapRow["shape"],
  geometry: () => Geometry,
): BasemapFeature[] {
  const row = basemapRowFor(tags, shape);
  const name = osmName(tags);
  if (!row || (row.named && name === "")) return [];
  const properties = name === "" ? { kind: row.kind } : { kind: row.kind, name };
  return [{ type: "Feature", properties, geometry: geometry() }];
}

function areaOf(polygons: readonly (readonly (readonly LngLat[])[])[]): Geometry {
  const coordinates = polygons.map((rings) => rings.map(positionsOf));
  return coordinates.length === 1
    ? { type: "Polygon", coordinates: coordinates[0]! }
    : { type: "MultiPolygon", coordinates };
}

function lineAlong(positions: readonly LngLat[]): Geometry {
  return { type: "LineString", coordinates: positionsOf(positions) };
}

function pointAt(position: LngLat): Geometry {
  return { type: "Point", coordinates: positionsOf([position])[0]! };
}

function positionsOf(positions: readonly LngLat[]): Position[] {
  return positions.map((position) => [...networkPosition(position)]);
}

function middleOf(ring: readonly LngLat[]): LngLat {
  const corners = ring.slice(1);
  const sum = (axis: 0 | 1): number => corners.reduce((total, corner) => total + corner[axis], 0);
  return [sum(0) / corners.length, sum(1) / corners.length];
}
