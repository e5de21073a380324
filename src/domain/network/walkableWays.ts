import type { LngLat } from "../geo/lngLat.ts";
import type { EdgeTraits } from "./networkBuilder.ts";
import { isOnEarth } from "../geo/isOnEarth.ts";
import { networkPosition } from "./networkPosition.ts";
import type { OsmExtract, OsmWay } from "./osmWay.ts";
import { osmName } from "./osmName.ts";
import { walkRules } from "./walkRules.ts";

/** A way a person may walk, its nodes cleaned: no two in a row are the same or lie at the same place. */
export interface WalkableWay extends EdgeTraits {
  readonly nodeIds: readonly number[];
  readonly positions: readonly LngLat[];
  /** The way surrounds a surface that may be crossed. */
  readonly isArea: boolean;
}

/** The walkable ways, and which node ids stand for others at the very same place. */
export interface WalkableWays {
  readonly ways: readonly WalkableWay[];
  /** The id that stands for a node. */
  readonly standIn: (nodeId: number) => number;
  /** Ways left out because a position is no place on earth. */
  readonly unplaced: number;
}

/**
 * Sorts out what may be walked and cleans it.
 *
 * Positions are rounded as `networkPosition` says; neighbours on a way that fall together become one node.
 */
export function walkableWays(extract: OsmExtract): WalkableWays {
  const standIns = new Map<number, number>();
  const standIn = (nodeId: number): number => followed(standIns, nodeId);
  const found: { way: OsmWay; positions: LngLat[] }[] = [];
  let unplaced = 0;
  for (const way of extract.ways) {
    if (!walkRules(way.tags)) continue;
    const positions = way.positions.map(networkPosition);
    if (!positions.every(([lng, lat]) => isOnEarth(lng, lat))) unplaced += 1;
    else found.push({ way, positions });
    noteTwins(way.nodeIds, positions, standIns);
  }
  const ways = found.flatMap(({ way, positions }) => cleaned(way, positions, standIn));
  return { ways, standIn, unplaced };
}

function noteTwins(
  nodeIds: readonly number[],
  positions: readonly LngLat[],
  standIns: Map<number, number>,
): void {
  for (let i = 1; i < nodeIds.length; i++) {
    const isTwin =
      positions[i]![0] === positions[i - 1]![0] && positions[i]![1] === positions[i - 1]![1];
    if (!isTwin) continue;
    const kept = followed(standIns, nodeIds[i - 1]!);
    const twin = followed(standIns, nodeIds[i]!);
    if (twin !== kept) standIns.set(twin, kept);
  }
}

function followed(standIns: ReadonlyMap<number, number>, nodeId: number): number {
  let id = nodeId;
  for (let next = standIns.get(id); next !== undefined; next = standIns.get(id)) id = next;
  return id;
}

function cleaned(
  way: OsmWay,
  positions: readonly LngLat[],
  standIn: (nodeId: number) => number,
): WalkableWay[] {
  const rule = walkRules(way.tags)!;
  const nodeIds = way.nodeIds.map(standIn);
  const indices = [...nodeIds.keys()].filter((i) => i === 0 || nodeIds[i] !== nodeIds[i - 1]);
  if (indices.length < 2) return [];
  const { streetClass, flags, direction } = rule;
  const isClosed = indices.length > 3 && nodeIds[indices.at(-1)!] === nodeIds[0];
  return [
    {
      nodeIds: indices.map((i) => nodeIds[i]!),
      positions: indices.map((i) => positions[i]!),
      isArea: rule.isArea && isClosed,
      streetClass,
      flags,
      direction,
      name: osmName(way.tags),
    },
  ];
}
