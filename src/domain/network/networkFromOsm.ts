import type { Checked, Problem } from "../problem.ts";
import { areaChords } from "./areaChords.ts";
import { NetworkBuilder } from "./networkBuilder.ts";
import { nodeRules } from "./nodeRules.ts";
import { orderedNetwork } from "./orderedNetwork.ts";
import type { OsmExtract } from "./osmWay.ts";
import { type WalkableWay, type WalkableWays, walkableWays } from "./walkableWays.ts";
import { EDGE_FLAGS, type WalkNetwork } from "./walkNetwork.ts";

/**
 * The walking network of raw OpenStreetMap content: ways a person may walk, split where they meet.
 *
 * A way is cut at its ends, where it meets another walkable way or itself, and at a barrier nobody may
 * pass, which leaves a dead end on either side. Surfaces (squares, platforms) are walked around their
 * outline and straight across between the nodes where other ways meet them. No edge begins and ends at
 * the same node: a loop is cut in its middle. Nodes and edges are in the order of `orderedNetwork`.
 *
 * Limits: positions to 0.000001° (11 cm); a barrier at a junction is felt by the ways that end there,
 * not by those that pass through; holes in a surface are not seen; heights and signals are not known.
 * Problems: `streetUnplaced` for ways whose positions are no degrees, `networkEmpty` where none is left.
 */
export function networkFromOsm(extract: OsmExtract): Checked<WalkNetwork> {
  const walkable = walkableWays(extract);
  const problems: Problem[] = [];
  if (walkable.unplaced > 0) {
    const params = { count: walkable.unplaced };
    problems.push({ code: "streetUnplaced", severity: "warning", params });
  }
  const builder = new NetworkBuilder();
  addWays(builder, walkable, extract);
  if (builder.edgeCount === 0) {
    return { value: null, problems: [...problems, { code: "networkEmpty", severity: "error" }] };
  }
  return { value: orderedNetwork(builder.finish()), problems };
}

/** What is known of the nodes while ways are cut. */
interface Junctions {
  /** How often a node is passed; an end of a way counts twice. */
  readonly passes: ReadonlyMap<number, number>;
  /** How many ways touch a node. */
  readonly ways: ReadonlyMap<number, number>;
  readonly blocked: ReadonlySet<number>;
  readonly flags: ReadonlyMap<number, number>;
  /** The node of the network for a node id; a blocked one gives a new dead end each time. */
  readonly nodeAt: (way: WalkableWay, i: number) => number;
}

function addWays(builder: NetworkBuilder, walkable: WalkableWays, extract: OsmExtract): void {
  const junctions = junctionsOf(builder, walkable, extract);
  for (const way of walkable.ways) {
    let start = 0;
    for (let i = 1; i < way.nodeIds.length; i++) {
      if (!isCut(way.nodeIds[i]!, junctions)) continue;
      addPiece(builder, junctions, way, start, i);
      start = i;
    }
    if (way.isArea) addChords(builder, junctions, way);
  }
}

function junctionsOf(
  builder: NetworkBuilder,
  { ways, standIn }: WalkableWays,
  extract: OsmExtract,
): Junctions {
  const passes = new Map<number, number>();
  const touching = new Map<number, number>();
  for (const { nodeIds } of ways) {
    for (const id of nodeIds) count(passes, id);
    for (const id of new Set(nodeIds)) count(touching, id);
    count(passes, nodeIds[0]!);
    count(passes, nodeIds.at(-1)!);
  }
  const blocked = new Set<number>();
  const flags = new Map<number, number>();
  for (const [rawId, tags] of extract.nodeTags) {
    const rule = nodeRules(tags);
    const id = standIn(rawId);
    if (rule.blocks) blocked.add(id);
    if (rule.flags) flags.set(id, (flags.get(id) ?? 0) | rule.flags);
  }
  const known = new Map<number, number>();
  const nodeAt = (way: WalkableWay, i: number): number => {
    const id = way.nodeIds[i]!;
    const node = known.get(id) ?? builder.addNode(way.positions[i]!);
    if (!blocked.has(id)) known.set(id, node);
    return node;
  };
  return { passes, ways: touching, blocked, flags, nodeAt };
}

function count(counts: Map<number, number>, id: number): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}

function isCut(nodeId: number, { passes, blocked }: Junctions): boolean {
  return (passes.get(nodeId) ?? 0) > 1 || blocked.has(nodeId);
}

/** Adds the stretch of a way between two cuts. */
function addPiece(
  builder: NetworkBuilder,
  junctions: Junctions,
  way: WalkableWay,
  start: number,
  end: number,
): void {
  const flags = way.flags | flagsBetween(junctions, way, start, end);
  const path = way.positions.slice(start, end + 1);
  const from = junctions.nodeAt(way, start);
  builder.addEdge(from, junctions.nodeAt(way, end), path, { ...way, flags });
}

function flagsBetween(
  { flags }: Junctions,
  { nodeIds }: WalkableWay,
  start: number,
  end: number,
): number {
  const isClosed = nodeIds[0] === nodeIds.at(-1);
  let sum = 0;
  for (let i = start; i <= end; i++) {
    const isWayEnd = !isClosed && (i === 0 || i === nodeIds.length - 1);
    if ((i > start && i < end) || isWayEnd) sum |= flags.get(nodeIds[i]!) ?? 0;
  }
  return sum;
}

function addChords(builder: NetworkBuilder, junctions: Junctions, way: WalkableWay): void {
  const entrances = [...way.nodeIds.keys()].filter(
    (i) =>
      i > 0 &&
      (junctions.ways.get(way.nodeIds[i]!) ?? 0) > 1 &&
      !junctions.blocked.has(way.nodeIds[i]!),
  );
  const traits = { ...way, flags: way.flags | EDGE_FLAGS.acrossArea, direction: "both" } as const;
  for (const [a, b] of areaChords(way.positions, entrances)) {
    if (way.nodeIds[a] === way.nodeIds[b]) continue;
    const path = [way.positions[a]!, way.positions[b]!];
    builder.addEdge(junctions.nodeAt(way, a), junctions.nodeAt(way, b), path, traits);
  }
}
