import { isOnEarth } from "../geo/isOnEarth.ts";
import type { LngLat } from "../geo/lngLat.ts";
import type { Checked, Problem } from "../problem.ts";
import { NetworkBuilder } from "./networkBuilder.ts";
import { networkPosition } from "./networkPosition.ts";
import { orderedNetwork } from "./orderedNetwork.ts";
import type { OsmTags } from "./osmWay.ts";
import { osmName } from "./osmName.ts";
import type { WalkNetwork } from "./walkNetwork.ts";
import { walkRules } from "./walkRules.ts";

/** One row of a node table. */
export interface NodeRow {
  readonly id: string | number;
  readonly position: LngLat;
}

/** One row of an edge table: `from` and `to` are ids of the node table. */
export interface EdgeRow {
  readonly from: string | number;
  readonly to: string | number;
  readonly tags: OsmTags;
  /** Positions between the two nodes; none = straight. */
  readonly bends?: readonly LngLat[];
  /** As the table states it; without it the length is measured. */
  readonly lengthM?: number;
}

/**
 * The walking network of a node table and an edge table; edges join by node id, not by position.
 *
 * Tags go through the rules of `walkRules`. A stated length is believed (the geometry may be simplified).
 * Problems, row from 1 in the table meant: `edgeRowInvalid` for an edge whose node is missing or has no
 * usable position, or whose length is no positive number; such edges are left out.
 */
export function networkFromEdgeTable(
  nodes: readonly NodeRow[],
  edges: readonly EdgeRow[],
): Checked<WalkNetwork> {
  const problems: Problem[] = [];
  const builder = new NetworkBuilder();
  const positions = new Map(
    nodes.map(({ id, position }) => [String(id), networkPosition(position)]),
  );
  const known = new Map<string, number>();
  const nodeAt = (id: string): number => {
    const node = known.get(id) ?? builder.addNode(positions.get(id)!);
    known.set(id, node);
    return node;
  };
  for (const [index, edge] of edges.entries()) {
    const rule = walkRules(edge.tags);
    if (rule === null) continue;
    const [from, to] = [String(edge.from), String(edge.to)];
    const path = [
      positions.get(from),
      ...(edge.bends ?? []).map(networkPosition),
      positions.get(to),
    ];
    const column = wrongColumn(path, edge);
    if (column !== null) {
      const params = { column };
      problems.push({
        code: "edgeRowInvalid",
        severity: "warning",
        row: index + 1,
        column,
        params,
      });
      continue;
    }
    const lengthCm = edge.lengthM === undefined ? undefined : Math.round(edge.lengthM * 100);
    const traits = { ...rule, name: osmName(edge.tags) };
    builder.addEdge(nodeAt(from), nodeAt(to), path.filter(isPlaced), traits, lengthCm);
  }
  if (builder.edgeCount > 0) return { value: orderedNetwork(builder.finish()), problems };
  return { value: null, problems: [...problems, { code: "networkEmpty", severity: "error" }] };
}

function wrongColumn(path: readonly (LngLat | undefined)[], { lengthM }: EdgeRow): string | null {
  if (!isPlaced(path[0])) return "from";
  if (!isPlaced(path.at(-1))) return "to";
  if (!path.every(isPlaced)) return "geometry";
  return lengthM === undefined || (Number.isFinite(lengthM) && lengthM >= 0) ? null : "length";
}

function isPlaced(position: LngLat | undefined): position is LngLat {
  return position !== undefined && isOnEarth(...position);
}
