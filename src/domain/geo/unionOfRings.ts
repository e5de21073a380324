import {
  booleanOpWithPolyTree,
  ClipType,
  FillRule,
  type Path64,
  PolyTree64,
  union,
} from "clipper2-ts";
import Flatbush from "flatbush";
import { treeAreas } from "./treeAreas.ts";

const NON_ZERO = FillRule.NonZero;

/** Few enough rings to be united at once. */
const AT_ONCE = 8;

/**
 * The union of many rings (whole numbers, anticlockwise, each an area by itself) as areas: an outer ring
 * and its holes. By Clipper2, each cluster of rings by itself and in halves, neighbours first, so that
 * most of every ring is gone early.
 */
export function unionOfRings(rings: readonly Path64[]): Path64[][] {
  const areas: Path64[][] = [];
  for (const cluster of clustersOf(rings)) {
    const tree = new PolyTree64();
    booleanOpWithPolyTree(ClipType.Union, unitedByHalves(cluster, "x"), null, tree, NON_ZERO);
    areas.push(...treeAreas(tree));
  }
  return areas;
}

/** Rings whose boxes touch, directly or by others between them, belong together. */
function clustersOf(rings: readonly Path64[]): Path64[][] {
  if (rings.length === 0) return [];
  const index = new Flatbush(rings.length);
  const boxes = rings.map(boxOf);
  for (const box of boxes) index.add(...box);
  index.finish();
  const isTaken = new Uint8Array(rings.length);
  const clusters: Path64[][] = [];
  for (const first of rings.keys()) {
    if (isTaken[first] === 1) continue;
    isTaken[first] = 1;
    const members = [first];
    for (const member of members) {
      for (const other of index.search(...boxes[member]!, (ring) => isTaken[ring] === 0)) {
        isTaken[other] = 1;
        members.push(other);
      }
    }
    clusters.push(members.map((member) => rings[member]!));
  }
  return clusters;
}

function boxOf(ring: Path64): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of ring) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

function unitedByHalves(rings: readonly Path64[], axis: "x" | "y"): Path64[] {
  if (rings.length <= AT_ONCE) return union([...rings], NON_ZERO);
  const sorted = rings.toSorted((a, b) => a[0]![axis] - b[0]![axis]);
  const half = Math.floor(sorted.length / 2);
  const next = axis === "x" ? "y" : "x";
  return union(
    [...unitedByHalves(sorted.slice(0, half), next), ...unitedByHalves(sorted.slice(half), next)],
    NON_ZERO,
  );
}
