import { facesOf, type Face } from "./geometry/facesOf.ts";
import { lengthM, nearestOn, type Point } from "./geometry/polyline.ts";
import { planarGraph, type PlanarGraph, type TaggedLine } from "./geometry/planarGraph.ts";
import { NO_STREET, withCrossings } from "./crossings.ts";
import { MAIN_ROADS, type MainRoad } from "./mainRoads.ts";
import {
  COAST,
  FIELD_STREAM_COURSE,
  HILLS,
  ISLAND,
  RAILWAY_COURSE,
  RIDGES,
  RIVER_COURSE,
  STREAM_COURSE,
  TOWN_BORDER,
} from "./terrain.ts";

/** What a line of the frame is: a street, or something that streets end at. */
export type FrameTag =
  | { readonly kind: "street"; readonly road: MainRoad }
  | { readonly kind: "barrier"; readonly barrier: Barrier };
type Barrier = "coast" | "river" | "stream" | "railway" | "hill" | "ridge" | "border" | "verge";

export interface Frame {
  readonly graph: PlanarGraph<FrameTag>;
  readonly faces: readonly Face[];
}

/** Main roads and barriers cut at each other, and the faces between them. */
export function frame(): Frame {
  const graph = withoutOvershoots(planarGraph([...streetLines(), ...barrierLines()]));
  return { graph, faces: facesOf(graph) };
}

function streetLines(): TaggedLine<FrameTag>[] {
  return MAIN_ROADS.map(joinedToOthers)
    .flatMap(withCrossings)
    .map((road) => ({ points: road.points, tag: tagOf(road) }));
}

function tagOf(road: MainRoad): FrameTag {
  return road.highway === NO_STREET
    ? { kind: "barrier", barrier: "verge" }
    : { kind: "street", road };
}

function barrierLines(): TaggedLine<FrameTag>[] {
  const lines: [Barrier, readonly Point[]][] = [
    ["railway", RAILWAY_COURSE],
    ["coast", COAST],
    ["coast", ISLAND],
    ["river", RIVER_COURSE],
    ["stream", STREAM_COURSE],
    ["stream", FIELD_STREAM_COURSE],
    ...HILLS.map((hill): [Barrier, readonly Point[]] => ["hill", hill]),
    ...RIDGES.map((ridge): [Barrier, readonly Point[]] => ["ridge", ridge]),
    ["border", TOWN_BORDER],
  ];
  return lines.map(([barrier, points]) => ({ points, tag: { kind: "barrier", barrier } }));
}

/** An end that stops this near to another road or to a bank was meant to reach it. */
const JOIN_M = 60;

function joinedToOthers(road: MainRoad): MainRoad {
  const others = MAIN_ROADS.filter((other) => other !== road).map(({ points }) => points);
  const ends = [road.points[0]!, road.points.at(-1)!].map((end) => {
    const feet = others.map((points) => nearestOn(points, end));
    const nearest = feet.reduce((best, foot) => (foot.distanceM < best.distanceM ? foot : best));
    return nearest.distanceM > 0 && nearest.distanceM < JOIN_M ? [nearest.foot] : [];
  });
  return { ...road, points: [...ends[0]!, ...road.points, ...ends[1]!] };
}

/** Drawn roads run a little past the one they join: ends shorter than this are cut off. */
const OVERSHOOT_M = 70;

function withoutOvershoots(graph: PlanarGraph<FrameTag>): PlanarGraph<FrameTag> {
  const edgesAt: number[][] = graph.nodes.map(() => []);
  graph.edges.forEach(({ from, to }, edge) => {
    edgesAt[from]!.push(edge);
    edgesAt[to]!.push(edge);
  });
  const dropped = new Set<number>();
  edgesAt.forEach((edges, node) => {
    if (edges.length !== 1) return;
    const chain = chainFrom(graph, edgesAt, node);
    const points = chain.nodes.map((id) => graph.nodes[id]!);
    if (lengthM(points) < OVERSHOOT_M) chain.edges.forEach((edge) => dropped.add(edge));
  });
  return { nodes: graph.nodes, edges: graph.edges.filter((_, edge) => !dropped.has(edge)) };
}

/** The way from a dead end to the first junction. */
function chainFrom(
  graph: PlanarGraph<FrameTag>,
  edgesAt: readonly (readonly number[])[],
  deadEnd: number,
): { nodes: number[]; edges: number[] } {
  const nodes = [deadEnd];
  const edges: number[] = [];
  let edge = edgesAt[deadEnd]![0];
  while (edge !== undefined) {
    edges.push(edge);
    const { from, to } = graph.edges[edge]!;
    const node = from === nodes.at(-1) ? to : from;
    nodes.push(node);
    const onward = edgesAt[node]!;
    const last = edge;
    edge = onward.length === 2 ? onward.find((other) => other !== last) : undefined;
  }
  return { nodes, edges };
}
