import { fromPlane, localPlane } from "../../../src/domain/geo/localPlane.ts";
import type { LngLat } from "../../../src/domain/geo/lngLat.ts";
import { networkFromOsm } from "../../../src/domain/network/networkFromOsm.ts";
import type { OsmTags } from "../../../src/domain/network/osmWay.ts";
import { routeOf } from "../../../src/domain/walking/routeOf.ts";
import type { RouteStep } from "../../../src/domain/walking/routeStep.ts";
import { walkingTown } from "../../../src/domain/walking/walkingTown.ts";
import type { WalkRoute } from "../../../src/domain/walking/walkRoute.ts";
import type { WayMarks } from "../../../src/domain/walking/wayMarks.ts";

type Point = readonly [eastM: number, northM: number];

/** A few streets and a walk through them, all in metres; the whole town can be turned clockwise. */
export interface DrawnWalk {
  readonly corners: Readonly<Record<string, Point>>;
  readonly ways: readonly (readonly [path: string, tags?: OsmTags])[];
  readonly from: Point;
  readonly to: Point;
  readonly landmarks?: Readonly<Record<string, Point>>;
  readonly places?: Readonly<Record<string, Point>>;
  readonly railways?: readonly (readonly Point[])[];
}

const PLANE = localPlane([137.5, 34.7]);
const STREET: OsmTags = { highway: "residential" };

/** The way of an ordinary walker through a drawn town. */
export function drawnRoute(drawn: DrawnWalk, turnedDeg = 0): WalkRoute {
  const at = (point: Point): LngLat => turned(point, turnedDeg);
  const names = Object.keys(drawn.corners);
  const { value: network } = networkFromOsm({
    ways: drawn.ways.map(([path, tags = STREET], id) => ({
      id,
      tags,
      nodeIds: path.split(" ").map((name) => names.indexOf(name)),
      positions: path.split(" ").map((name) => at(drawn.corners[name]!)),
    })),
    nodeTags: new Map(),
  });
  const marks: WayMarks = {
    landmarks: named(drawn.landmarks ?? {}, at),
    places: named(drawn.places ?? {}, at),
    railways: (drawn.railways ?? []).map((line) => line.map(at)),
  };
  const request = { origin: at(drawn.from), goal: at(drawn.to), walker: "ordinary" } as const;
  return routeOf(walkingTown(network), marks, request);
}

/** Steps as `right 40 m 本町通り (mainStreet) over bridge, at 栄小学校`; the heading is left out. */
export function stepsAsText({ steps }: WalkRoute): string[] {
  return steps.map(stepAsText);
}

function stepAsText(step: RouteStep): string {
  const { turn, lengthM, streetName, streetClass, passes, landmark } = step;
  const words = [turn, `${Math.round(lengthM / 5) * 5} m`];
  if (streetName !== "") words.push(streetName);
  if (streetClass !== "street") words.push(`(${streetClass})`);
  if (passes.length > 0) words.push(`over ${passes.join(" ")}`);
  if (landmark !== null) words.push(`at ${landmark}`);
  return words.join(" ");
}

function turned([eastM, northM]: Point, deg: number): LngLat {
  const [sin, cos] = [Math.sin((deg * Math.PI) / 180), Math.cos((deg * Math.PI) / 180)];
  return fromPlane(PLANE, eastM * cos + northM * sin, northM * cos - eastM * sin);
}

function named(points: Readonly<Record<string, Point>>, at: (point: Point) => LngLat) {
  return Object.entries(points).map(([name, point]) => ({ name, at: at(point) }));
}
