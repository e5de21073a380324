import { between, lengthM, type Point } from "./geometry/polyline.ts";
import { planarGraph, type PlanarGraph, type TaggedLine } from "./geometry/planarGraph.ts";
import type { Cells } from "./cells.ts";
import type { Lane } from "./lanes.ts";
import type { MainRoad } from "./mainRoads.ts";
import { landAt } from "./landAt.ts";
import { isBuilt, QUARTERS, type Land } from "./quarters.ts";
import { laneTags } from "./streetTags.ts";
import { seededRandom } from "./seededRandom.ts";
import { ISLAND } from "./terrain.ts";
import { isInside } from "./geometry/ring.ts";

/** A street from one junction to the next, still on the plan. */
export interface Street {
  readonly from: number;
  readonly to: number;
  readonly points: readonly Point[];
  readonly tags: Readonly<Record<string, string>>;
  readonly land: Land;
  readonly isMinor: boolean;
}

interface StreetTag {
  readonly tags: Readonly<Record<string, string>>;
  readonly isMinor: boolean;
  /** Pieces of one line share it; streets never run across a change of it. */
  readonly line: object;
}

/** All streets of the town, joined at their junctions: main roads, through streets, lanes. */
export function streetsOf(cells: Cells, lanes: readonly Lane[]): Street[] {
  const graph = planarGraph([...frameStreets(cells), ...laneLines(lanes)]);
  const streets = chainsOf(graph).map((chain) => ({
    ...chain,
    land: landAt(chain.points[Math.floor(chain.points.length / 2)]!),
  }));
  return connected(thinned(streets));
}

function frameStreets(cells: Cells): TaggedLine<StreetTag>[] {
  const { nodes, edges } = cells.graph;
  return edges.flatMap(({ from, to, tag }) => {
    if (tag.kind === "barrier") return [];
    const land = landAt(between(nodes[from]!, nodes[to]!, 0.5));
    if (land === "sea" || (land === "river" && !tag.road.tags?.["bridge"])) return [];
    const street = { tags: tagsOfRoad(tag.road), isMinor: false, line: tag.road };
    return [{ points: [nodes[from]!, nodes[to]!], tag: street }];
  });
}

function tagsOfRoad({ highway, name, tags }: MainRoad): Record<string, string> {
  return { highway, ...(name ? { name } : {}), ...tags };
}

function laneLines(lanes: readonly Lane[]): TaggedLine<StreetTag>[] {
  const random = seededRandom("lane tags");
  return lanes.map((lane) => {
    const tags = laneTags(lane.points, lane.quarter, lane.highway, random);
    return { points: lane.points, tag: { tags, isMinor: lane.isMinor, line: lane } };
  });
}

type Chain = Omit<Street, "land">;

/** Joins the straight pieces of one line between two junctions (or ends). */
function chainsOf(graph: PlanarGraph<StreetTag>): Chain[] {
  const edgesAt: number[][] = graph.nodes.map(() => []);
  graph.edges.forEach(({ from, to }, edge) => {
    edgesAt[from]!.push(edge);
    edgesAt[to]!.push(edge);
  });
  const isJunction = (node: number) => {
    const [a, b, ...rest] = edgesAt[node]!;
    if (a === undefined || b === undefined || rest.length > 0) return true;
    return graph.edges[a]!.tag.line !== graph.edges[b]!.tag.line;
  };
  const used = new Set<number>();
  const chains: Chain[] = [];
  graph.nodes.forEach((_, start) => {
    if (!isJunction(start)) return;
    for (const first of edgesAt[start]!) {
      if (used.has(first)) continue;
      const nodes = walked(graph, edgesAt, isJunction, start, first, used);
      const { tags, isMinor } = graph.edges[first]!.tag;
      const points = nodes.map((node) => graph.nodes[node]!);
      chains.push({ from: start, to: nodes.at(-1)!, points, tags, isMinor });
    }
  });
  return chains;
}

function walked(
  graph: PlanarGraph<StreetTag>,
  edgesAt: readonly (readonly number[])[],
  isJunction: (node: number) => boolean,
  start: number,
  first: number,
  used: Set<number>,
): number[] {
  const nodes = [start];
  let edge: number | undefined = first;
  while (edge !== undefined) {
    used.add(edge);
    const { from, to }: { from: number; to: number } = graph.edges[edge]!;
    const node: number = from === nodes.at(-1) ? to : from;
    nodes.push(node);
    edge = isJunction(node) ? undefined : edgesAt[node]!.find((other) => !used.has(other));
  }
  return nodes;
}

/** A minor lane may go where its ends stay joined by a way round of no more than this. */
const WAY_ROUND_M = 420;

/** Leaves out a share of the minor lanes, so that blocks differ and lanes end in walls. */
function thinned(streets: readonly Street[]): Street[] {
  const random = seededRandom("missing lanes");
  const gone = new Set<number>();
  const at = streetsAtNodes(streets);
  streets.forEach((street, index) => {
    if (!street.isMinor || !isBuilt(street.land)) return;
    if (!random.chance(QUARTERS[street.land].missing)) return;
    const left = (node: number) => at.get(node)!.filter((other) => !gone.has(other)).length;
    if (left(street.from) < 3 || left(street.to) < 3) return;
    gone.add(index);
    if (!isNear(streets, at, gone, street.from, street.to)) gone.delete(index);
  });
  return streets.filter((_, index) => !gone.has(index));
}

function streetsAtNodes(streets: readonly Street[]): Map<number, number[]> {
  const at = new Map<number, number[]>();
  const note = (node: number, index: number) => {
    const list = at.get(node);
    if (list) list.push(index);
    else at.set(node, [index]);
  };
  streets.forEach(({ from, to }, index) => {
    note(from, index);
    note(to, index);
  });
  return at;
}

function isNear(
  streets: readonly Street[],
  at: ReadonlyMap<number, readonly number[]>,
  gone: ReadonlySet<number>,
  start: number,
  goal: number,
): boolean {
  const best = new Map([[start, 0]]);
  const queue = [start];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    const soFarM = best.get(node)!;
    if (node === goal) return true;
    for (const index of at.get(node)!) {
      if (gone.has(index)) continue;
      const { from, to, points } = streets[index]!;
      const next = from === node ? to : from;
      const walkedM = soFarM + lengthM(points);
      if (walkedM > WAY_ROUND_M || walkedM >= (best.get(next) ?? Infinity)) continue;
      best.set(next, walkedM);
      queue.push(next);
    }
  }
  return false;
}

/** Only what hangs together for a walker, private drives off it, and the lanes of the island. */
function connected(streets: readonly Street[]): Street[] {
  const walkable = streets.filter(
    ({ tags }) => tags["foot"] !== "no" && tags["access"] !== "private",
  );
  const at = streetsAtNodes(walkable);
  const part = new Map<number, number>();
  const sizes: number[] = [];
  for (const start of at.keys()) {
    if (part.has(start)) continue;
    const number = sizes.push(0) - 1;
    const stack = [start];
    part.set(start, number);
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      sizes[number]!++;
      for (const index of at.get(node)!) {
        const { from, to } = walkable[index]!;
        const next = from === node ? to : from;
        if (part.has(next)) continue;
        part.set(next, number);
        stack.push(next);
      }
    }
  }
  const largest = sizes.indexOf(Math.max(...sizes));
  return streets.filter(
    ({ from, to, points, tags }) =>
      part.get(from) === largest ||
      part.get(to) === largest ||
      tags["highway"] === "trunk" ||
      isInside(ISLAND, points[0]!),
  );
}
