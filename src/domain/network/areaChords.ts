import { isInsideRing } from "../geo/isInsideRing.ts";
import type { LngLat } from "../geo/lngLat.ts";

const MOST_ENTRANCES = 24;

/**
 * Straight lines across a surface between its entrances.
 *
 * `outline` is closed (first position = last), `entrances` are indices into it, rising, without 0 (the
 * last index stands for the first position). Gives the pairs of entrances whose line stays inside:
 * its quarter points lie within the outline and it crosses no side.
 * Limit: beyond 24 entrances only 24 evenly spread along the outline are joined; holes are not seen.
 */
export function areaChords(
  outline: readonly LngLat[],
  entrances: readonly number[],
): readonly (readonly [number, number])[] {
  const chosen = evenlySpread(entrances);
  const sides = outline.length - 1;
  const chords: [number, number][] = [];
  for (const [rank, a] of chosen.entries()) {
    for (const b of chosen.slice(rank + 1)) {
      const isSide = b - a === 1 || b - a === sides - 1;
      if (!isSide && staysInside(outline, a, b)) chords.push([a, b]);
    }
  }
  return chords;
}

function evenlySpread(entrances: readonly number[]): readonly number[] {
  if (entrances.length <= MOST_ENTRANCES) return entrances;
  return Array.from(
    { length: MOST_ENTRANCES },
    (_, i) => entrances[Math.floor((i * entrances.length) / MOST_ENTRANCES)]!,
  );
}

function staysInside(outline: readonly LngLat[], a: number, b: number): boolean {
  const [lngA, latA] = outline[a]!;
  const [lngB, latB] = outline[b]!;
  for (const share of [0.25, 0.5, 0.75]) {
    const at: LngLat = [lngA + (lngB - lngA) * share, latA + (latB - latA) * share];
    if (!isInsideRing(outline, at)) return false;
  }
  for (let i = 1; i < outline.length; i++) {
    if (crosses(outline[a]!, outline[b]!, outline[i - 1]!, outline[i]!)) return false;
  }
  return true;
}

/** Whether two segments cross between their ends. */
function crosses(a: LngLat, b: LngLat, c: LngLat, d: LngLat): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Positive where `c` lies left of the line from `a` to `b`, negative right of it. */
function turn(a: LngLat, b: LngLat, c: LngLat): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}
