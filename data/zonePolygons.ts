import type { MultiPolygon, Position } from "geojson";
import { areaM2, isInside } from "./geometry/ring.ts";
import type { Point } from "./geometry/polyline.ts";
import type { Cells } from "./cells.ts";
import { planLine } from "./position.ts";

/**
 * The outlines of zones made of cells. A border between two zones (or a zone and nothing) is one line,
 * bent and simplified once, so that both sides have the very same positions.
 */
export function zonePolygons(cells: Cells, zones: Int32Array, count: number): MultiPolygon[] {
  const borders = bordersOf(cells, zones);
  const lines = borderLines(cells, borders);
  return Array.from({ length: count }, (_, zone) => {
    const rings = ringsOf(cells, borders, zone).map((ring) => ({
      ring: ring.map(({ node }) => cells.graph.nodes[node]!),
      positions: positionsOf(ring, lines),
    }));
    return { type: "MultiPolygon", coordinates: nested(rings.filter(hasArea)) };
  });
}

/** A cell of a few metres may be simplified to a line there and back. */
function hasArea({ positions }: { readonly positions: readonly Position[] }): boolean {
  return positions.length > 3;
}

/** One edge of the graph that parts two zones; each side's zone as seen going from `from` to `to`. */
interface Border {
  readonly from: number;
  readonly to: number;
  left: number;
  right: number;
}

function bordersOf({ graph, cells }: Cells, zones: Int32Array): Map<number, Border> {
  const borders = new Map<number, Border>();
  cells.forEach(({ edges, nodes }, cell) => {
    edges.forEach((edge, index) => {
      const { from, to } = graph.edges[edge]!;
      const border = borders.get(edge) ?? { from, to, left: -1, right: -1 };
      if (nodes[index] === from) border.left = zones[cell]!;
      else border.right = zones[cell]!;
      borders.set(edge, border);
    });
  });
  for (const [edge, { left, right }] of borders) if (left === right) borders.delete(edge);
  return borders;
}

interface BorderLine {
  readonly positions: readonly Position[];
  readonly from: number;
}

/** For every border edge, the line from one meeting of three zones to the next that it is a part of. */
function borderLines(
  { graph }: Cells,
  borders: ReadonlyMap<number, Border>,
): Map<number, BorderLine> {
  const at = new Map<number, number[]>();
  for (const [edge, { from, to }] of borders) {
    for (const node of [from, to]) at.set(node, [...(at.get(node) ?? []), edge]);
  }
  const lines = new Map<number, BorderLine>();
  const follow = (start: number, first: number) => {
    const nodes = [start];
    const edges: number[] = [];
    let edge: number | undefined = first;
    while (edge !== undefined && !lines.has(edge) && !edges.includes(edge)) {
      edges.push(edge);
      const { from, to }: Border = borders.get(edge)!;
      const node: number = from === nodes.at(-1) ? to : from;
      nodes.push(node);
      const onward: readonly number[] = at.get(node)!;
      edge = onward.length === 2 ? onward.find((other) => !edges.includes(other)) : undefined;
    }
    const points: Point[] = nodes.map((node) => graph.nodes[node]!);
    const line = { positions: lineOf(points), from: start };
    for (const each of edges) lines.set(each, line);
  };
  for (const [node, edges] of at) {
    if (edges.length !== 2) for (const edge of edges) if (!lines.has(edge)) follow(node, edge);
  }
  for (const [edge, { from }] of borders) if (!lines.has(edge)) follow(from, edge);
  return lines;
}

/** A closed line is simplified in two halves, so that it does not shrink to a point. */
function lineOf(points: readonly Point[]): Position[] {
  const isClosed = points[0] === points.at(-1);
  const middle = isClosed ? Math.floor(points.length / 2) : 0;
  const parts = isClosed ? [points.slice(0, middle + 1), points.slice(middle)] : [points];
  return parts.flatMap((part, index) =>
    planLine(part, 1.2)
      .slice(index === 0 ? 0 : 1)
      .map(([lng, lat]) => [lng, lat]),
  );
}

interface RingStep {
  readonly node: number;
  readonly edge: number;
}

/** Walks the border of a zone with the zone on the left. */
function ringsOf(
  { graph }: Cells,
  borders: ReadonlyMap<number, Border>,
  zone: number,
): RingStep[][] {
  const leaving = new Map<number, number[]>();
  for (const [edge, { from, to, left, right }] of borders) {
    if (left === zone) leaving.set(from, [...(leaving.get(from) ?? []), edge]);
    if (right === zone) leaving.set(to, [...(leaving.get(to) ?? []), edge]);
  }
  const used = new Set<number>();
  const rings: RingStep[][] = [];
  for (const [start, edges] of leaving) {
    for (const first of edges) {
      if (used.has(first)) continue;
      const ring: RingStep[] = [];
      let node = start;
      let edge: number | undefined = first;
      while (edge !== undefined && !used.has(edge)) {
        used.add(edge);
        ring.push({ node, edge });
        const border: Border = borders.get(edge)!;
        const before = node;
        node = border.from === node ? border.to : border.from;
        edge = nextEdge(graph.nodes, borders, leaving.get(node)!, used, before, node);
      }
      rings.push(ring);
    }
  }
  return rings;
}

/** Where a zone touches itself at a point, the sharpest turn to the left keeps its rings apart. */
function nextEdge(
  nodes: readonly Point[],
  borders: ReadonlyMap<number, Border>,
  candidates: readonly number[],
  used: ReadonlySet<number>,
  before: number,
  node: number,
): number | undefined {
  const angleTo = (other: number) =>
    Math.atan2(nodes[other]![1] - nodes[node]![1], nodes[other]![0] - nodes[node]![0]);
  const back = angleTo(before);
  const turn = (edge: number) => {
    const { from, to } = borders.get(edge)!;
    const angle = back - angleTo(from === node ? to : from);
    return ((angle % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  };
  const free = candidates.filter((edge) => !used.has(edge));
  return free.sort((a, b) => turn(a) - turn(b))[0];
}

/** The ring as positions, whole border lines at a time; closed. */
function positionsOf(
  ring: readonly RingStep[],
  lines: ReadonlyMap<number, BorderLine>,
): Position[] {
  const start = ring.findIndex(({ node, edge }) => {
    const line = lines.get(edge)!;
    const previous =
      ring[(ring.findIndex((step) => step.edge === edge) + ring.length - 1) % ring.length]!;
    return lines.get(previous.edge) !== line || node === line.from;
  });
  const turned = [...ring.slice(Math.max(0, start)), ...ring.slice(0, Math.max(0, start))];
  const positions: Position[] = [];
  let last: BorderLine | undefined;
  for (const { node, edge } of turned) {
    const line = lines.get(edge)!;
    if (line === last) continue;
    last = line;
    const along = node === line.from ? line.positions : line.positions.toReversed();
    positions.push(...along.slice(0, -1));
  }
  return [...positions, positions[0]!];
}

/** Outer rings with the holes that lie in them. */
function nested(
  rings: readonly { readonly ring: readonly Point[]; readonly positions: Position[] }[],
): Position[][][] {
  const outers = rings.filter(({ ring }) => areaM2(ring) > 0);
  const holes = rings.filter(({ ring }) => areaM2(ring) < 0);
  return outers.map(({ ring, positions }) => [
    positions,
    ...holes.filter((hole) => isInside(ring, hole.ring[0]!)).map((hole) => hole.positions),
  ]);
}
