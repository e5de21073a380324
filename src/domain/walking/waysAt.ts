import { bearingDeg } from "../geo/bearingDeg.ts";
import { metresPerLat, metresPerLng } from "../geo/localPlane.ts";
import type { WalkGraph } from "../network/walkGraph.ts";
import type { WalkNetwork } from "../network/walkNetwork.ts";

/** A way that leaves a junction. */
export interface WayOut {
  readonly edge: number;
  readonly directionDeg: number;
}

/** How much of a way tells its direction. */
const LOOK_M = 15;

/** All ways by which a walker may leave a node, each with the direction of its first 15 m. */
export function waysAt({ network, firstArc, arcEdge }: WalkGraph, node: number): WayOut[] {
  return Array.from(arcEdge.subarray(firstArc[node], firstArc[node + 1]), (edge) => ({
    edge,
    directionDeg: directionOut(network, edge, node),
  }));
}

function directionOut(network: WalkNetwork, edge: number, node: number): number {
  const lng0 = network.nodeLng[node]!;
  const lat0 = network.nodeLat[node]!;
  const perLng = metresPerLng(lat0);
  const perLat = metresPerLat(lat0);
  let xM = 0;
  let yM = 0;
  let walkedM = 0;
  for (const [lng, lat] of positionsOut(network, edge, node)) {
    const stepX = (lng - lng0) * perLng - xM;
    const stepY = (lat - lat0) * perLat - yM;
    const stepM = Math.hypot(stepX, stepY);
    const share = stepM === 0 ? 0 : Math.min(1, (LOOK_M - walkedM) / stepM);
    xM += share * stepX;
    yM += share * stepY;
    walkedM += stepM;
    if (walkedM >= LOOK_M) break;
  }
  return bearingDeg(xM, yM);
}

/** The bends of an edge and its other end, as met from one of its ends. */
function positionsOut(network: WalkNetwork, edge: number, node: number): [number, number][] {
  const { edgeFrom, edgeTo, firstBend, bendLng, bendLat, nodeLng, nodeLat } = network;
  const bends: [number, number][] = [];
  for (let bend = firstBend[edge]!; bend < firstBend[edge + 1]!; bend++) {
    bends.push([bendLng[bend]!, bendLat[bend]!]);
  }
  const isForwards = edgeFrom[edge] === node;
  const end = isForwards ? edgeTo[edge]! : edgeFrom[edge]!;
  if (!isForwards) bends.reverse();
  return [...bends, [nodeLng[end]!, nodeLat[end]!]];
}
