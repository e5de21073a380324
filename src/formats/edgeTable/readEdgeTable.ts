import { distanceM } from "../../domain/geo/distanceM.ts";
import type { LngLat } from "../../domain/geo/lngLat.ts";
import { type EdgeRow, networkFromEdgeTable } from "../../domain/network/networkFromEdgeTable.ts";
import type { WalkNetwork } from "../../domain/network/walkNetwork.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import type { NamedFile } from "../townFolder/namedFile.ts";
import { type EdgeColumns, edgeRows } from "./edgeRows.ts";
import { type EdgeOnNodes, edgesOnNodes } from "./edgesOnNodes.ts";
import { readFeatureSheet } from "./readFeatureSheet.ts";
import { nodeRows } from "./nodeRows.ts";
import { withoutTwins } from "./withoutTwins.ts";

/**
 * The walking network of a table of edges (CSV, Excel or GeoJSON lines with from and to) and a table of
 * the nodes they run between (CSV, Excel or GeoJSON points). Columns are found by their usual names.
 *
 * Problems by row, besides those of `networkFromEdgeTable`: `nodeRowInvalid`, `streetNotALine`,
 * `columnMissing`, those of coordinates that are no degrees; `edgeIdsShifted` and `edgeIdsUnclear` where the
 * ids of the two tables do not match; `streetLengthsUnlikely` where the stated lengths cannot be metres, which are
 * then measured.
 */
export async function readEdgeTable(
  edgeFile: NamedFile,
  nodeFile: NamedFile,
): Promise<Checked<WalkNetwork>> {
  const edgeSheet = await readFeatureSheet(edgeFile.bytes, edgeFile.name);
  const nodeSheet = await readFeatureSheet(nodeFile.bytes, nodeFile.name);
  const problems: Problem[] = [...edgeSheet.problems, ...nodeSheet.problems];
  if (edgeSheet.value === null || nodeSheet.value === null) return { value: null, problems };
  const nodes = nodeRows(nodeSheet.value, nodeFile.name, problems);
  const read = edgeRows(edgeSheet.value, edgeFile.name, problems);
  if (nodes === null || read === null) return { value: null, problems };
  const positions = new Map(nodes.map(({ id, position }) => [String(id), position]));
  const matched = edgesOnNodes(read.edges, positions);
  if (matched === null) {
    const params = { name: nodeFile.name };
    problems.push({ code: "edgeIdsUnclear", severity: "error", file: edgeFile.name, params });
    return { value: null, problems };
  }
  if (matched.shift !== 0) {
    const params = { name: nodeFile.name, count: matched.shift };
    problems.push({ code: "edgeIdsShifted", severity: "note", file: edgeFile.name, params });
  }
  const edges = withoutTwins(
    matched.edges.filter((edge) => isFitting(edge, edgeFile.name, problems)),
  );
  const believed = areLengthsLikely(edges, positions, edgeFile.name, problems);
  const network = networkFromEdgeTable(
    nodes,
    edges.map((edge) => edgeRow(edge, believed)),
  );
  for (const problem of network.problems) {
    problems.push(inFile(problem, edges, read.columns, edgeFile.name));
  }
  return { value: network.value, problems };
}

function isFitting({ row, fits }: EdgeOnNodes, file: string, problems: Problem[]): boolean {
  if (!fits) {
    const column = "geometry";
    problems.push({ code: "edgeRowInvalid", severity: "warning", file, row, column });
  }
  return fits;
}

function edgeRow({ from, to, tags, line, lengthM }: EdgeOnNodes, believed: boolean): EdgeRow {
  const bends = line?.slice(1, -1);
  return { from, to, tags, ...(bends && { bends }), ...(believed && { lengthM }) };
}

/** The row and the column as the file has them. */
function inFile(
  problem: Problem,
  edges: readonly EdgeOnNodes[],
  columns: EdgeColumns,
  file: string,
): Problem {
  const row = problem.row === undefined ? undefined : edges[problem.row - 1]?.row;
  const column = Object.entries(columns).find(([field]) => field === problem.column)?.[1];
  return { ...problem, file, ...(row && { row }), column: column ?? problem.column };
}

/** A way is never much shorter than straight lines between its positions; kilometres or feet are. */
const LIKELY_DETOUR = { least: 0.8, most: 3 };

function areLengthsLikely(
  edges: readonly EdgeOnNodes[],
  positions: ReadonlyMap<string, LngLat>,
  file: string,
  problems: Problem[],
): boolean {
  let statedM = 0;
  let measuredM = 0;
  for (const { from, to, line, lengthM } of edges) {
    const path =
      line ?? [positions.get(from), positions.get(to)].filter((end) => end !== undefined);
    if (path.length < 2 || lengthM === undefined || !(lengthM >= 0)) continue;
    statedM += lengthM;
    for (let i = 1; i < path.length; i++) measuredM += distanceM(...path[i - 1]!, ...path[i]!);
  }
  const { least, most } = LIKELY_DETOUR;
  if (statedM >= measuredM * least && statedM <= measuredM * most) return true;
  const params = { found: Math.round(statedM), expected: Math.round(measuredM) };
  problems.push({ code: "streetLengthsUnlikely", severity: "warning", file, params });
  return false;
}
