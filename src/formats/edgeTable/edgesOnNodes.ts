import { distanceM } from "../../domain/geo/distanceM.ts";
import type { LngLat } from "../../domain/geo/lngLat.ts";
import type { ReadEdge } from "./edgeRows.ts";

/** Ends of lines and nodes of the same place differ by this much where one of them was rounded or snapped. */
const SAME_PLACE_M = 5;

/** Ids of edge tables written by other programs may count from 1 where the nodes count from 0, or the reverse. */
const SHIFTS = [0, -1, 1] as const;

type Positions = ReadonlyMap<string, LngLat>;

/** How a line lies between the two nodes of its edge. */
type Fit = "asDrawn" | "reversed" | "apart";

/** An edge with ids of the node table, running as its line is drawn. */
export interface EdgeOnNodes extends ReadEdge {
  /** Whether the ends of its line are its two nodes; `true` without a line or with an unknown node. */
  readonly fits: boolean;
}

/** The edges of a table on the nodes of another; edge id + `shift` = node id. */
export interface MatchedEdges {
  readonly shift: number;
  readonly edges: readonly EdgeOnNodes[];
}

/**
 * Edges whose ids are those of the node table. Where more than half of the lines end at their nodes
 * only if all ids are one lower or one higher, they are counted so. Undirected programs do not keep the
 * order of the ends: an edge is turned to run from its line's first position to its last.
 *
 * `null` where it cannot be told: lines that end nowhere near their nodes, or a table without lines
 * more of whose ids would be known if they counted one lower or higher.
 */
export function edgesOnNodes(
  edges: readonly ReadEdge[],
  positions: Positions,
): MatchedEdges | null {
  const shift = shiftOf(edges, positions);
  if (shift === null) return null;
  return { shift, edges: edges.map((edge) => onNodes(edge, shift, positions)) };
}

function shiftOf(edges: readonly ReadEdge[], positions: Positions): number | null {
  const drawn = edges.filter(({ line }) => line !== null);
  if (drawn.length > 0) {
    const fitting = (shift: number): number =>
      drawn.filter((edge) => fitOf(edge, shift, positions) !== "apart").length;
    return SHIFTS.find((shift) => fitting(shift) * 2 > drawn.length) ?? null;
  }
  const known = (shift: number): number =>
    edges.filter(({ from, to }) => [from, to].every((id) => positions.has(shifted(id, shift))))
      .length;
  return SHIFTS.some((shift) => known(shift) > known(0)) ? null : 0;
}

function fitOf({ from, to, line }: ReadEdge, shift: number, positions: Positions): Fit {
  const [start, end] = [positions.get(shifted(from, shift)), positions.get(shifted(to, shift))];
  const [first, last] = [line?.[0], line?.at(-1)];
  if (!start || !end || !first || !last) return "apart";
  if (isSamePlace(first, start) && isSamePlace(last, end)) return "asDrawn";
  return isSamePlace(last, start) && isSamePlace(first, end) ? "reversed" : "apart";
}

function isSamePlace(a: LngLat, b: LngLat): boolean {
  return distanceM(...a, ...b) <= SAME_PLACE_M;
}

function shifted(id: string, shift: number): string {
  return shift === 0 || !/^-?\d+$/.test(id) ? id : String(Number(id) + shift);
}

function onNodes(edge: ReadEdge, shift: number, positions: Positions): EdgeOnNodes {
  const fit = fitOf(edge, shift, positions);
  const [from, to] = [shifted(edge.from, shift), shifted(edge.to, shift)];
  const isChecked = edge.line !== null && positions.has(from) && positions.has(to);
  const ends = fit === "reversed" ? { from: to, to: from } : { from, to };
  return { ...edge, ...ends, fits: !isChecked || fit !== "apart" };
}
