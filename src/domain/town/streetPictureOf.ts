import type { Geometry, Position } from "geojson";
import { boundsAround } from "../geo/boundsAround.ts";
import { clipRingToBox } from "../geo/clipRingToBox.ts";
import type { Bounds, LngLat } from "../geo/lngLat.ts";
import { EDGE_FLAGS, STREET_CLASSES, type WalkNetwork } from "../network/walkNetwork.ts";
import { BASEMAP_KINDS, type Basemap } from "./basemap.ts";
import { basemapNear } from "./basemapNear.ts";
import type { StreetPicture } from "./streetPicture.ts";

/** Areas are cut so far outside the box that the cut is not seen. */
const BESIDE_M = 100;

const HIDDEN = EDGE_FLAGS.acrossArea | EDGE_FLAGS.indoor;

/**
 * What lies in a box or reaches into it, for a small map without tiles: streets and lines whole, areas cut a
 * little outside the box. Streets broad to narrow, areas in the order of their kinds.
 * Ways across an open area or indoors are for walking, not for drawing, and are left out.
 */
export function streetPictureOf(
  network: WalkNetwork | null,
  basemap: Basemap | null,
  bounds: Bounds,
): StreetPicture {
  return {
    bounds,
    streets: network === null ? [] : streetsIn(network, bounds),
    ...drawnOf(basemap, bounds),
  };
}

function streetsIn(network: WalkNetwork, bounds: Bounds): StreetPicture["streets"] {
  const found: number[] = [];
  for (let edge = 0; edge < network.edgeFrom.length; edge++) {
    if ((network.edgeFlags[edge]! & HIDDEN) === 0 && isNear(network, edge, bounds)) {
      found.push(edge);
    }
  }
  found.sort((a, b) => network.edgeClass[a]! - network.edgeClass[b]!);
  return found.map((edge) => ({
    streetClass: STREET_CLASSES[network.edgeClass[edge]!]!,
    isBridge: (network.edgeFlags[edge]! & EDGE_FLAGS.bridge) !== 0,
    path: courseOf(network, edge),
  }));
}

/** Whether no side of the box has the whole edge beyond it. */
function isNear(network: WalkNetwork, edge: number, [west, south, east, north]: Bounds): boolean {
  let minLng = Infinity;
  let maxLng = -Infinity;
  let minLat = Infinity;
  let maxLat = -Infinity;
  const note = (lng: number, lat: number): void => {
    if (lng < minLng) minLng = lng;
    if (lng > maxLng) maxLng = lng;
    if (lat < minLat) minLat = lat;
    if (lat > maxLat) maxLat = lat;
  };
  const from = network.edgeFrom[edge]!;
  const to = network.edgeTo[edge]!;
  note(network.nodeLng[from]!, network.nodeLat[from]!);
  note(network.nodeLng[to]!, network.nodeLat[to]!);
  for (let bend = network.firstBend[edge]!; bend < network.firstBend[edge + 1]!; bend++) {
    note(network.bendLng[bend]!, network.bendLat[bend]!);
  }
  return maxLng >= west && minLng <= east && maxLat >= south && minLat <= north;
}

function courseOf(network: WalkNetwork, edge: number): LngLat[] {
  const from = network.edgeFrom[edge]!;
  const to = network.edgeTo[edge]!;
  const path: LngLat[] = [[network.nodeLng[from]!, network.nodeLat[from]!]];
  for (let bend = network.firstBend[edge]!; bend < network.firstBend[edge + 1]!; bend++) {
    path.push([network.bendLng[bend]!, network.bendLat[bend]!]);
  }
  path.push([network.nodeLng[to]!, network.nodeLat[to]!]);
  return path;
}

function drawnOf(
  basemap: Basemap | null,
  bounds: Bounds,
): Pick<StreetPicture, "areas" | "lines" | "names"> {
  const near = basemap === null ? null : basemapNear(basemap, bounds);
  const features = near?.features ?? [];
  const box = boundsAround(bounds, BESIDE_M);
  return {
    areas: features
      .flatMap(({ geometry, properties: { kind } }) =>
        areasOf(geometry).flatMap((rings) => {
          const [outline, ...holes] = rings.map((ring) => clipRingToBox(ring, box));
          if (outline === undefined || outline.length === 0) return [];
          const inside = holes.filter(({ length }) => length > 0);
          return [{ kind, rings: [outline, ...inside].map(asPath) }];
        }),
      )
      .sort((a, b) => BASEMAP_KINDS.indexOf(a.kind) - BASEMAP_KINDS.indexOf(b.kind)),
    lines: features.flatMap(({ geometry, properties: { kind } }) =>
      linesOf(geometry).map((line) => ({ kind, path: asPath(line) })),
    ),
    names: features.flatMap(({ geometry, properties: { kind, name } }) =>
      geometry.type === "Point" && name
        ? [{ kind, name, at: asPosition(geometry.coordinates) }]
        : [],
    ),
  };
}

function areasOf(geometry: Geometry): Position[][][] {
  if (geometry.type === "MultiPolygon") return geometry.coordinates;
  return geometry.type === "Polygon" ? [geometry.coordinates] : [];
}

function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === "MultiLineString") return geometry.coordinates;
  return geometry.type === "LineString" ? [geometry.coordinates] : [];
}

function asPath(positions: readonly Position[]): LngLat[] {
  return positions.map(asPosition);
}

function asPosition([lng, lat]: Position): LngLat {
  return [lng!, lat!];
}
