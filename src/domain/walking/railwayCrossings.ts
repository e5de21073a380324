import type { Bounds, LngLat } from "../geo/lngLat.ts";
import { toPlane } from "../geo/localPlane.ts";
import type { WalkedLine } from "./walkedLine.ts";

/** How far along a way it crosses railways, for each track and each crossing, in no order. */
export function railwayCrossings(
  line: WalkedLine,
  railways: readonly (readonly LngLat[])[],
): number[] {
  const box = boxOf(line);
  return railways.flatMap((railway) => {
    const points = railway.map(([lng, lat]) => toPlane(line.plane, lng, lat));
    return points.slice(1).flatMap((to, index) => {
      const from = points[index]!;
      return touches(box, from, to) ? crossings(line, from, to) : [];
    });
  });
}

type Point = readonly [xM: number, yM: number];

/** In metres on the plane of the line. */
function boxOf({ xM, yM }: WalkedLine): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [vertex, x] of xM.entries()) {
    const y = yM[vertex]!;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}

function touches(
  [west, south, east, north]: Bounds,
  [fromX, fromY]: Point,
  [toX, toY]: Point,
): boolean {
  return (
    Math.max(fromX, toX) >= west &&
    Math.min(fromX, toX) <= east &&
    Math.max(fromY, toY) >= south &&
    Math.min(fromY, toY) <= north
  );
}

/** Where the line crosses one straight piece of railway. */
function crossings({ xM, yM, alongCm }: WalkedLine, from: Point, to: Point): number[] {
  const found: number[] = [];
  for (let vertex = 1; vertex < xM.length; vertex++) {
    const start: Point = [xM[vertex - 1]!, yM[vertex - 1]!];
    const end: Point = [xM[vertex]!, yM[vertex]!];
    const startSide = sideOf(from, to, start);
    const endSide = sideOf(from, to, end);
    if (startSide > 0 === endSide > 0) continue;
    if (sideOf(start, end, from) > 0 === sideOf(start, end, to) > 0) continue;
    const share = startSide / (startSide - endSide);
    found.push(alongCm[vertex - 1]! + share * (alongCm[vertex]! - alongCm[vertex - 1]!));
  }
  return found;
}

/** On which side of a line through two points a third one lies: positive to the left. */
function sideOf([fromX, fromY]: Point, [toX, toY]: Point, [x, y]: Point): number {
  return (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX);
}
