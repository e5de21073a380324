import { fromPlane, localPlane } from "#src/domain/geo/localPlane.ts";
import type { LngLat } from "#src/domain/geo/lngLat.ts";
import type { OsmExtract, OsmTags } from "#src/domain/network/osmWay.ts";
import { EDGE_FLAGS, STREET_CLASSES, type WalkNetwork } from "#src/domain/network/walkNetwork.ts";

const PLANE = localPlane([137.5, 34.7]);

/** A position in metres east and north of a corner of an imaginary town. */
export function at(xM: number, yM: number): LngLat {
  return fromPlane(PLANE, xM, yM);
}

/** Ways as `[corners, tags]`, the corners named and placed in metres: a world small enough to draw. */
export function drawnStreets(
  corners: Readonly<Record<string, readonly [xM: number, yM: number]>>,
  ways: readonly (readonly [path: string, tags: OsmTags])[],
  cornerTags: Readonly<Record<string, OsmTags>> = {},
): OsmExtract {
  const names = Object.keys(corners);
  return {
    ways: ways.map(([path, tags], id) => {
      const passed = path.split(" ");
      return {
        id,
        tags,
        nodeIds: passed.map((name) => names.indexOf(name)),
        positions: passed.map((name) => at(...corners[name]!)),
      };
    }),
    nodeTags: new Map(
      Object.entries(cornerTags).map(([name, tags]) => [names.indexOf(name), tags]),
    ),
  };
}

/** Every edge as `12 m street bridge`: length, class, flags and name, sorted. */
export function edgesAsText(network: WalkNetwork): string[] {
  return Array.from(network.edgeFrom, (_, edge) => {
    const flags = Object.entries(EDGE_FLAGS)
      .filter(([, bit]) => (network.edgeFlags[edge]! & bit) !== 0)
      .map(([flag]) => flag);
    const name = network.streetNames[network.edgeName[edge]!]!;
    const length = `${Math.round(network.edgeLengthCm[edge]! / 100)} m`;
    const words = [length, STREET_CLASSES[network.edgeClass[edge]!], ...flags, name];
    return words.filter((word) => word !== "").join(" ");
  }).sort();
}
