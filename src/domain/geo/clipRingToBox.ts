import type { Position } from "geojson";
import type { Bounds } from "./lngLat.ts";

/**
 * The part of a ring inside a box (Sutherland–Hodgman); empty where it lies outside. The area is
 * exact. Limit: where the ring leaves the box and comes back, the pieces hang together by lines along
 * the box, which have no area; the result is not closed.
 */
export function clipRingToBox(ring: readonly Position[], bounds: Bounds): Position[] {
  const [west, south, east, north] = bounds;
  let kept = [...ring];
  kept = keptSide(kept, 0, west, 1);
  kept = keptSide(kept, 0, east, -1);
  kept = keptSide(kept, 1, south, 1);
  return keptSide(kept, 1, north, -1);
}

/** What lies at `sign` × (coordinate − limit) ≥ 0. */
function keptSide(ring: readonly Position[], axis: 0 | 1, limit: number, sign: 1 | -1): Position[] {
  const kept: Position[] = [];
  let from = ring.at(-1)!;
  for (const to of ring) {
    const fromDepth = (from[axis]! - limit) * sign;
    const toDepth = (to[axis]! - limit) * sign;
    if (fromDepth < 0 !== toDepth < 0) {
      const share = fromDepth / (fromDepth - toDepth);
      const cut = from.map((value, i) => value + share * (to[i]! - value));
      cut[axis] = limit;
      kept.push(cut);
    }
    if (toDepth >= 0) kept.push(to);
    from = to;
  }
  return kept;
}
