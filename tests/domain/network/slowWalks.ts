import type { StreetJoins } from "../../../src/domain/network/joinPoints.ts";
import { EDGE_FLAGS, type WalkNetwork } from "../../../src/domain/network/walkNetwork.ts";
import type { Walker } from "../../../src/domain/network/walker.ts";

/** One step on foot between two spots: nodes first, then every joined point and its foot on the street. */
type Step = readonly [start: number, end: number, lengthCm: number];

/**
 * The slow and obvious answer: streets cut at every joined point, then every step tried again and again
 * until nothing gets shorter. `toPoint(p)[s]` is the walk in centimetres from spot `s` to point `p`.
 */
export function slowWalks(network: WalkNetwork, walker: Walker, points: StreetJoins) {
  const nodeCount = network.nodeLng.length;
  const pointCount = points.edge.length;
  const spotCount = nodeCount + 2 * pointCount;
  const steps = [...stepsAlongEdges(network, walker, points), ...legs(nodeCount, points)];
  return {
    toPoint(point: number): number[] {
      const walkCm = Array.from({ length: spotCount }, () => Infinity);
      if (points.edge[point]! >= 0) walkCm[nodeCount + point] = 0;
      for (let changed = true; changed;) {
        changed = false;
        for (const [start, end, lengthCm] of steps) {
          if (walkCm[end]! + lengthCm >= walkCm[start]!) continue;
          walkCm[start] = walkCm[end]! + lengthCm;
          changed = true;
        }
      }
      return walkCm;
    },
    spotOfPoint: (point: number) => nodeCount + point,
  };
}

function stepsAlongEdges(network: WalkNetwork, walker: Walker, points: StreetJoins): Step[] {
  const steps: Step[] = [];
  const firstFoot = network.nodeLng.length + points.edge.length;
  for (let edge = 0; edge < network.edgeFrom.length; edge++) {
    const flags = network.edgeFlags[edge]!;
    if (walker === "wheelchair" && (flags & EDGE_FLAGS.steps) !== 0) continue;
    const stops = [
      { spot: network.edgeFrom[edge]!, atCm: 0 },
      ...Array.from(points.edge.keys())
        .filter((point) => points.edge[point] === edge)
        .map((point) => ({ spot: firstFoot + point, atCm: points.offsetCm[point]! }))
        .sort((a, b) => a.atCm - b.atCm),
      { spot: network.edgeTo[edge]!, atCm: network.edgeLengthCm[edge]! },
    ];
    for (const [index, stop] of stops.slice(1).entries()) {
      const last = stops[index]!;
      const lengthCm = stop.atCm - last.atCm;
      const oneWay = (flags & EDGE_FLAGS.oneWay) !== 0 && lengthCm > 0;
      steps.push([last.spot, stop.spot, lengthCm]);
      if (!oneWay) steps.push([stop.spot, last.spot, lengthCm]);
    }
  }
  return steps;
}

function legs(nodeCount: number, points: StreetJoins): Step[] {
  return Array.from(points.edge.keys()).flatMap((point): Step[] => {
    if (points.edge[point]! < 0) return [];
    const spot = nodeCount + point;
    const foot = spot + points.edge.length;
    return [
      [spot, foot, points.legCm[point]!],
      [foot, spot, points.legCm[point]!],
    ];
  });
}
