import type { LocalPlane } from "../geo/localPlane.ts";
import type { WalkNetwork } from "../network/walkNetwork.ts";

/** The course of one edge from its `from` end: corners, and centimetres walked at each corner. */
export interface EdgeLine {
  readonly lng: readonly number[];
  readonly lat: readonly number[];
  /** Ends at the edge's own length. */
  readonly walkedCm: readonly number[];
}

/** Reads the course of an edge out of the network's arrays; `plane` measures between its corners. */
export function edgeLine(network: WalkNetwork, plane: LocalPlane, edge: number): EdgeLine {
  const from = network.edgeFrom[edge]!;
  const to = network.edgeTo[edge]!;
  const lng = [network.nodeLng[from]!];
  const lat = [network.nodeLat[from]!];
  for (let bend = network.firstBend[edge]!; bend < network.firstBend[edge + 1]!; bend++) {
    lng.push(network.bendLng[bend]!);
    lat.push(network.bendLat[bend]!);
  }
  lng.push(network.nodeLng[to]!);
  lat.push(network.nodeLat[to]!);
  return { lng, lat, walkedCm: walkedAlong(plane, lng, lat, network.edgeLengthCm[edge]!) };
}

function walkedAlong(
  plane: LocalPlane,
  lng: readonly number[],
  lat: readonly number[],
  lengthCm: number,
): number[] {
  const walked = [0];
  for (let i = 1; i < lng.length; i++) {
    const x = (lng[i]! - lng[i - 1]!) * plane.metresPerLng;
    const y = (lat[i]! - lat[i - 1]!) * plane.metresPerLat;
    walked.push(walked[i - 1]! + Math.sqrt(x * x + y * y));
  }
  const drawnM = walked.at(-1)!;
  if (drawnM > 0) for (let i = 1; i < walked.length; i++) walked[i]! *= lengthCm / drawnM;
  return walked;
}
