import { areaM2 } from "./geometry/ring.ts";
import { facesOf } from "./geometry/facesOf.ts";
import { innerPoint } from "./geometry/innerPoint.ts";
import { planarGraph, type PlanarGraph, type TaggedLine } from "./geometry/planarGraph.ts";
import { quadOf } from "./geometry/quad.ts";
import { between, footShare, gapM, nearestOn, type Point } from "./geometry/polyline.ts";
import { segmentGrid } from "./geometry/segmentGrid.ts";
import { cutBlocks, type Cut, type CutPlan } from "./cutBlocks.ts";
import type { Frame, FrameTag } from "./frame.ts";
import { junctionTable, type JunctionTable } from "./junctionTable.ts";
import { landAt } from "./landAt.ts";
import { isBuilt, QUARTERS, type Land, type QuarterKind } from "./quarters.ts";
import { withoutBarrierEnds } from "./withoutBarrierEnds.ts";
import { seededRandom } from "./seededRandom.ts";
import { SITES } from "./sites.ts";
import { EMBANKMENT_M, RIVER_COURSE } from "./terrain.ts";

/** 町丁 and wild land alike: a piece of the plan between streets, banks, rails and hills. */
export interface Cell {
  readonly ring: readonly Point[];
  readonly edges: readonly number[];
  readonly nodes: readonly number[];
  readonly land: Land;
  readonly at: Point;
}

export interface Cells {
  readonly graph: PlanarGraph<FrameTag>;
  readonly cells: readonly Cell[];
  readonly junctions: JunctionTable;
  readonly isBarrier: (point: Point) => boolean;
}

/** Cuts the faces of the frame into pieces of some hectares by smaller through streets. */
export function cellsOf({ graph, faces }: Frame): Cells {
  const junctions = junctionTable();
  addJunctions(graph, junctions);
  const isBarrier = barrierTest(graph);
  const cuts: TaggedLine<FrameTag>[] = [];
  for (const face of faces) {
    const at = innerPoint(face.ring);
    const land = landAt(at);
    if (!isBuilt(land) || areaM2(face.ring) < 20_000) continue;
    const { cuts: found } = cutBlocks(quadOf(face.ring), cellPlan(land, at, junctions, isBarrier));
    for (const cut of found) cuts.push(...linesOfCut(cut, THROUGH_STREET[land] ?? "unclassified"));
  }
  const cut = planarGraph([...linesOf(graph), ...cuts, ...riverParts(graph, cuts)]);
  const cells = facesOf(cut).map((face) => {
    const at = innerPoint(face.ring);
    return { ...face, at, land: landAt(at) };
  });
  return { graph: cut, cells, junctions, isBarrier };
}

/** A street, and the verges between its ends and the barriers they stop at. */
function linesOfCut(cut: Cut, highway: string): TaggedLine<FrameTag>[] {
  const verge: FrameTag = { kind: "barrier", barrier: "verge" };
  const points = withoutBarrierEnds(cut);
  if (!points) return [{ points: cut.points, tag: verge }];
  const ends = [
    [cut.points[0]!, points[0]!],
    [points.at(-1)!, cut.points.at(-1)!],
  ] as const;
  return [
    { points, tag: { kind: "street", road: { points, highway } } },
    ...ends.filter(([a, b]) => gapM(a, b) > 0).map((end) => ({ points: end, tag: verge })),
  ];
}

/** Parts the river from every street that meets its bank to its middle, so that each piece of it has one shore. */
function riverParts(
  graph: PlanarGraph<FrameTag>,
  cuts: readonly TaggedLine<FrameTag>[],
): TaggedLine<FrameTag>[] {
  const ends = [
    ...graph.edges.flatMap(({ from, to }) => [graph.nodes[from]!, graph.nodes[to]!]),
    ...cuts.flatMap(({ points }) => [points[0]!, points.at(-1)!]),
  ];
  const banks = ends.filter(
    (end) => Math.abs(nearestOn(RIVER_COURSE, end).distanceM - EMBANKMENT_M) < 1.5,
  );
  const junctions = banks.filter(
    (end, index) => index % 8 === 0 || cuts.some(({ points }) => points.includes(end)),
  );
  return junctions.map((end) => ({
    points: [end, nearestOn(RIVER_COURSE, end).foot],
    tag: { kind: "barrier", barrier: "river" },
  }));
}

const THROUGH_STREET: Partial<Record<Land, string>> = {
  newTown: "residential",
  fishing: "residential",
  open: "footway",
  slope: "residential",
};

/** Long and short side of the cells to aim at. */
function cellTargetM(land: QuarterKind): readonly [number, number] {
  if (land === "fields") return [520, 380];
  if (land === "hamlet") return [380, 320];
  if (land === "industrial") return [430, 300];
  if (land === "open") return [450, 450];
  if (land === "fishing") return [260, 200];
  if (land === "newTown") return [330, 240];
  if (land === "island") return [9999, 9999];
  return [300, 250];
}

function cellPlan(
  land: QuarterKind,
  at: Point,
  junctions: JunctionTable,
  isBarrier: (point: Point) => boolean,
): CutPlan {
  const [targetWidthM, targetHeightM] = cellTargetM(land);
  return {
    targetWidthM,
    targetHeightM,
    slack: 1.45,
    unevenness: 0.22,
    swayM: QUARTERS[land].swayM * 2.5,
    stepM: 25,
    random: seededRandom(`cells ${Math.round(at[0] / 10)} ${Math.round(at[1] / 10)}`),
    junctions,
    isBarrier,
    sites: SITES,
  };
}

function linesOf<T>(graph: PlanarGraph<T>): TaggedLine<T>[] {
  return graph.edges.map(({ from, to, tag }) => ({
    points: [graph.nodes[from]!, graph.nodes[to]!],
    tag,
  }));
}

function addJunctions(graph: PlanarGraph<FrameTag>, junctions: JunctionTable): void {
  const degrees = new Uint8Array(graph.nodes.length);
  for (const { from, to } of graph.edges) {
    degrees[from]!++;
    degrees[to]!++;
  }
  graph.nodes.forEach((point, node) => {
    if (degrees[node]! !== 2) junctions.add(point);
  });
}

function barrierTest(graph: PlanarGraph<FrameTag>): (point: Point) => boolean {
  const segments = graph.edges
    .filter(({ tag }) => tag.kind === "barrier" || tag.road.tags?.["foot"] === "no")
    .map(({ from, to }) => [graph.nodes[from]!, graph.nodes[to]!] as const);
  const grid = segmentGrid(segments);
  return (point) =>
    grid.near(point, point, 1).some((index) => {
      const [a, b] = segments[index]!;
      return gapM(between(a, b, footShare(a, b, point)), point) < 0.8;
    });
}
