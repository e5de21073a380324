import Flatbush from "flatbush";
import type { Bounds } from "../geo/lngLat.ts";
import { type LocalPlane, localPlane } from "../geo/localPlane.ts";
import {
  EDGE_FLAGS,
  STREET_CLASSES,
  type StreetClass,
  type WalkNetwork,
} from "../network/walkNetwork.ts";

/** The streets along which people are taken to live, found by box. */
export interface HomeStreets {
  readonly network: WalkNetwork;
  /** For measuring along the edges: flat around the middle of the network. */
  readonly plane: LocalPlane;
  /** Edges whose box meets the bounds, in the order of the network. */
  edgesIn(bounds: Bounds): Uint32Array;
  /** Tracks and footpaths do not count where there is a street. */
  isStreet(edge: number): boolean;
}

/** Streets with houses on them. */
const STREETS = new Set<StreetClass>([
  "majorRoad",
  "mainStreet",
  "street",
  "lane",
  "serviceWay",
  "pedestrianStreet",
]);
/** Where there is no street, people live along these. */
const PATHS = new Set<StreetClass>(["track", "footpath"]);

const NO_HOMES =
  EDGE_FLAGS.bridge |
  EDGE_FLAGS.tunnel |
  EDGE_FLAGS.steps |
  EDGE_FLAGS.indoor |
  EDGE_FLAGS.acrossArea |
  EDGE_FLAGS.crossing;

/**
 * Indexes the edges that people can live along: streets, and tracks and footpaths for cells without
 * one; not bridges, tunnels, steps, platforms, indoor ways, crossings and lines across squares.
 */
export function homeStreets(network: WalkNetwork): HomeStreets {
  const usable = usableEdges(network);
  const index = usable.length > 0 ? new Flatbush(usable.length) : null;
  if (index) {
    for (const edge of usable) addBox(index, network, edge);
    index.finish();
  }
  const isStreetClass = STREET_CLASSES.map((streetClass) => STREETS.has(streetClass));
  return {
    network,
    plane: localPlane(
      index ? [(index.minX + index.maxX) / 2, (index.minY + index.maxY) / 2] : [0, 0],
    ),
    edgesIn: (bounds) => {
      const found = new Uint32Array(index?.search(...bounds) ?? []).sort();
      return found.map((at) => usable[at]!);
    },
    isStreet: (edge) => isStreetClass[network.edgeClass[edge]!]!,
  };
}

function usableEdges(network: WalkNetwork): Uint32Array {
  const usable: number[] = [];
  for (let edge = 0; edge < network.edgeClass.length; edge++) {
    const streetClass = STREET_CLASSES[network.edgeClass[edge]!]!;
    const isHome = STREETS.has(streetClass) || PATHS.has(streetClass);
    if (isHome && (network.edgeFlags[edge]! & NO_HOMES) === 0) usable.push(edge);
  }
  return Uint32Array.from(usable);
}

function addBox(index: Flatbush, network: WalkNetwork, edge: number): void {
  const from = network.edgeFrom[edge]!;
  const to = network.edgeTo[edge]!;
  let west = Math.min(network.nodeLng[from]!, network.nodeLng[to]!);
  let east = Math.max(network.nodeLng[from]!, network.nodeLng[to]!);
  let south = Math.min(network.nodeLat[from]!, network.nodeLat[to]!);
  let north = Math.max(network.nodeLat[from]!, network.nodeLat[to]!);
  for (let bend = network.firstBend[edge]!; bend < network.firstBend[edge + 1]!; bend++) {
    const lng = network.bendLng[bend]!;
    const lat = network.bendLat[bend]!;
    if (lng < west) west = lng;
    if (lng > east) east = lng;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  index.add(west, south, east, north);
}
