import type { Map as MapLibreMap, PointLike } from "maplibre-gl";
import type { PlaceStack } from "../places/placeStacks.ts";

/** What stands under a point of the map. */
export type Picked =
  | { readonly kind: "stacks"; readonly stacks: readonly [number, ...number[]] }
  | { readonly kind: "cluster"; readonly lng: number; readonly lat: number; readonly id: number }
  | { readonly kind: "candidate"; readonly index: number }
  | { readonly kind: "zone"; readonly index: number }
  | { readonly kind: "nothing" };

/** How far from the middle of a symbol a pointer still means it, in px. */
const REACH_PX = { fine: 11, coarse: 20 } as const;

/**
 * The places whose symbols lie under a point, nearest first; else the cluster, else the candidate site,
 * else the zone there.
 * Two symbols that overlap under the point are both given: the person chooses.
 */
export function pickAt(
  map: MapLibreMap,
  stacks: readonly PlaceStack[],
  point: { readonly x: number; readonly y: number },
  pointer: "fine" | "coarse",
): Picked {
  const reachPx = REACH_PX[pointer];
  const box: [PointLike, PointLike] = [
    [point.x - reachPx, point.y - reachPx],
    [point.x + reachPx, point.y + reachPx],
  ];
  const found = map.queryRenderedFeatures(box, { layers: ["place", "cluster", "candidate"] });
  const near = stacksNear(map, stacks, found, point, reachPx);
  if (near !== null) return { kind: "stacks", stacks: near };
  const cluster = found.find(({ layer }) => layer.id === "cluster");
  if (cluster !== undefined && cluster.geometry.type === "Point") {
    const [lng, lat] = cluster.geometry.coordinates;
    return { kind: "cluster", lng: lng!, lat: lat!, id: Number(cluster.properties["cluster_id"]) };
  }
  const candidate: unknown = found.find(({ layer }) => layer.id === "candidate")?.properties[
    "candidate"
  ];
  if (typeof candidate === "number") return { kind: "candidate", index: candidate };
  const [zone] = map.queryRenderedFeatures([point.x, point.y], { layers: ["zone-fill"] });
  return typeof zone?.id === "number" ? { kind: "zone", index: zone.id } : { kind: "nothing" };
}

function stacksNear(
  map: MapLibreMap,
  stacks: readonly PlaceStack[],
  found: readonly { readonly properties: Record<string, unknown> }[],
  point: { readonly x: number; readonly y: number },
  reachPx: number,
): [number, ...number[]] | null {
  const indexes = new Set(found.map(({ properties }) => properties["stack"]));
  const distances = new Map<number, number>();
  for (const index of indexes) {
    const stack = typeof index === "number" ? stacks[index] : undefined;
    if (stack === undefined) continue;
    const at = map.project([stack.lng, stack.lat]);
    const distancePx = Math.hypot(at.x - point.x, at.y - point.y);
    if (distancePx <= reachPx) distances.set(Number(index), distancePx);
  }
  const [first, ...rest] = [...distances].sort((a, b) => a[1] - b[1]).map(([index]) => index);
  return first === undefined ? null : [first, ...rest];
}
