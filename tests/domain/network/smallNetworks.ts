import * as fc from "fast-check";
import { fromPlane, localPlane } from "../../../src/domain/geo/localPlane.ts";
import type { StreetJoins } from "../../../src/domain/network/joinPoints.ts";
import { EDGE_FLAGS, type WalkNetwork } from "../../../src/domain/network/walkNetwork.ts";

/** Small towns are drawn in metres around here. */
export const TEST_PLANE = localPlane([139.7, 35.6]);

/** One street of a drawn network: two node indices, its length (else as drawn), bends and flags. */
export interface DrawnEdge {
  readonly from: number;
  readonly to: number;
  readonly lengthCm?: number;
  readonly bendsM?: readonly (readonly [number, number])[];
  readonly flags?: number;
}

/** A network from node positions in metres east and north, and streets between them. */
export function drawnNetwork(
  nodesM: readonly (readonly [number, number])[],
  edges: readonly DrawnEdge[],
): WalkNetwork {
  const nodes = nodesM.map(([x, y]) => fromPlane(TEST_PLANE, x, y));
  const bends = edges.flatMap((edge) =>
    (edge.bendsM ?? []).map(([x, y]) => fromPlane(TEST_PLANE, x, y)),
  );
  const firstBend = [0];
  for (const edge of edges) firstBend.push(firstBend.at(-1)! + (edge.bendsM ?? []).length);
  return {
    nodeLng: Float64Array.from(nodes, ([lng]) => lng),
    nodeLat: Float64Array.from(nodes, ([, lat]) => lat),
    edgeFrom: Uint32Array.from(edges, ({ from }) => from),
    edgeTo: Uint32Array.from(edges, ({ to }) => to),
    edgeLengthCm: Uint32Array.from(edges, (edge) => edge.lengthCm ?? drawnLengthCm(nodesM, edge)),
    edgeClass: new Uint8Array(edges.length),
    edgeFlags: Uint16Array.from(edges, ({ flags }) => flags ?? 0),
    firstBend: Uint32Array.from(firstBend),
    bendLng: Float64Array.from(bends, ([lng]) => lng),
    bendLat: Float64Array.from(bends, ([, lat]) => lat),
    edgeName: new Uint32Array(edges.length),
    streetNames: [""],
  };
}

function drawnLengthCm(nodesM: readonly (readonly [number, number])[], edge: DrawnEdge): number {
  const course = [nodesM[edge.from]!, ...(edge.bendsM ?? []), nodesM[edge.to]!];
  let lengthM = 0;
  for (const [index, [x, y]] of course.entries()) {
    const [lastX, lastY] = course[Math.max(0, index - 1)]!;
    lengthM += Math.hypot(x - lastX, y - lastY);
  }
  return Math.round(lengthM * 100);
}

/** Networks of a few streets, with one-ways, stairs, loops, parallel streets and streets of no length. */
export const smallNetwork: fc.Arbitrary<WalkNetwork> = fc
  .integer({ min: 1, max: 9 })
  .chain((nodeCount) =>
    fc.tuple(
      fc.array(fc.tuple(metres, metres), { minLength: nodeCount, maxLength: nodeCount }),
      fc.array(drawnEdge(nodeCount), { minLength: 1, maxLength: 16 }),
    ),
  )
  .map(([nodesM, edges]) => drawnNetwork(nodesM, edges));

const metres = fc.integer({ min: 0, max: 60 });

function drawnEdge(nodeCount: number): fc.Arbitrary<DrawnEdge> {
  const node = fc.integer({ min: 0, max: nodeCount - 1 });
  return fc.record({
    from: node,
    to: node,
    lengthCm: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 3000 })),
    bendsM: fc.array(fc.tuple(metres, metres), { maxLength: 2 }),
    flags: fc.constantFrom(0, 0, 0, EDGE_FLAGS.oneWay, EDGE_FLAGS.steps),
  });
}

/** Points joined anywhere on a network, some of them to nothing, a few to the very same place. */
export function joinsOn(network: WalkNetwork, maxCount: number): fc.Arbitrary<StreetJoins> {
  const edge = fc.integer({ min: -1, max: network.edgeFrom.length - 1 });
  const join = fc.tuple(edge, fc.constantFrom(0, 0.25, 0.5, 0.8, 1), fc.constantFrom(0, 0, 5, 700));
  return fc.array(join, { maxLength: maxCount }).map((joins) => ({
    edge: Int32Array.from(joins, ([on]) => on),
    offsetCm: Uint32Array.from(joins, ([on, share]) =>
      on < 0 ? 0 : Math.round(network.edgeLengthCm[on]! * share),
    ),
    legCm: Uint32Array.from(joins, ([, , legCm]) => legCm),
  }));
}
