import type { LngLat } from "../geo/lngLat.ts";
import { localPlane, type LocalPlane, toPlane } from "../geo/localPlane.ts";
import type { Stretch } from "../network/shortestStretches.ts";
import { walkedCourses } from "../network/walkedCourses.ts";
import type { WalkNetwork } from "../network/walkNetwork.ts";

/** The way along the streets as a line on a plane, vertex by vertex in the order walked. */
export interface WalkedLine {
  readonly plane: LocalPlane;
  readonly xM: readonly number[];
  readonly yM: readonly number[];
  /** Along the streets from the start of the line; never falls. */
  readonly alongCm: readonly number[];
  readonly lengthCm: number;
  /** The edges walked, in their order. */
  readonly runs: readonly EdgeRun[];
}

/** A part of the line that lies on one edge. */
export interface EdgeRun {
  readonly edge: number;
  readonly fromCm: number;
  readonly toCm: number;
  /** The vertex of the line at which it begins. */
  readonly firstVertex: number;
  /** The node from which the edge is walked; only the first run may begin elsewhere on its edge. */
  readonly startNode: number;
}

/** The line of stretches that follow each other; those of no length are left out. */
export function walkedLine(network: WalkNetwork, stretches: readonly Stretch[]): WalkedLine {
  const courses = walkedCourses(network, stretches);
  const plane = localPlane(courses.find(({ length }) => length > 0)?.[0] ?? [0, 0]);
  const line = { xM: [] as number[], yM: [] as number[], alongCm: [] as number[] };
  const runs: EdgeRun[] = [];
  let fromCm = 0;
  for (const [index, { edge, startCm, endCm }] of stretches.entries()) {
    const course = courses[index]!;
    if (course.length === 0) continue;
    const toCm = fromCm + Math.abs(endCm - startCm);
    const startNode = startCm < endCm ? network.edgeFrom[edge]! : network.edgeTo[edge]!;
    runs.push({ edge, fromCm, toCm, firstVertex: Math.max(0, line.xM.length - 1), startNode });
    addCourse(line, plane, course, fromCm, toCm);
    fromCm = toCm;
  }
  return { plane, ...line, lengthCm: fromCm, runs };
}

function addCourse(
  { xM, yM, alongCm }: { xM: number[]; yM: number[]; alongCm: number[] },
  plane: LocalPlane,
  course: readonly LngLat[],
  fromCm: number,
  toCm: number,
): void {
  const points = course.map(([lng, lat]) => toPlane(plane, lng, lat));
  const alongM = [0];
  for (const [index, [x, y]] of points.slice(1).entries()) {
    const [lastX, lastY] = points[index]!;
    alongM.push(alongM[index]! + Math.hypot(x - lastX, y - lastY));
  }
  const lengthM = alongM.at(-1) ?? 0;
  const cmPerM = lengthM === 0 ? 0 : (toCm - fromCm) / lengthM;
  for (const [index, [x, y]] of points.entries()) {
    if (index === 0 && xM.length > 0) continue;
    xM.push(x);
    yM.push(y);
    alongCm.push(fromCm + alongM[index]! * cmPerM);
  }
}
