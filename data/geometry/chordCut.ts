import { between, densified, gapM, nearestOn, type Point } from "./polyline.ts";

/** A straight cut through a ring, and the two rings on its sides (anticlockwise like the whole). */
export interface ChordCut {
  readonly line: readonly Point[];
  readonly left: readonly Point[];
  readonly right: readonly Point[];
}

/**
 * Cuts an anticlockwise ring by the straight line through `through` at an angle (radians from east).
 * Null where the line meets the ring too near to one of its own ends again.
 */
export function chordCut(ring: readonly Point[], through: Point, angle: number): ChordCut | null {
  const direction: Point = [Math.cos(angle), Math.sin(angle)];
  const hits = hitsOf(ring, through, direction);
  const ahead = hits.filter(({ along }) => along > 0).sort((a, b) => a.along - b.along)[0];
  const behind = hits.filter(({ along }) => along < 0).sort((a, b) => b.along - a.along)[0];
  if (!ahead || !behind) return null;
  const line = densified([behind.at, ahead.at], 25);
  const left = [...ringPart(ring, ahead, behind), ...line.slice(0, -1)];
  const right = [...ringPart(ring, behind, ahead), ...line.toReversed().slice(0, -1)];
  return { line, left, right };
}

/** The direction in which a ring is longest, in radians from east. */
export function longAxis(ring: readonly Point[]): number {
  let best = 0;
  let longestM = -1;
  for (let step = 0; step < 12; step++) {
    const angle = (Math.PI * step) / 12;
    const reaches = ring.map(([x, y]) => x * Math.cos(angle) + y * Math.sin(angle));
    const extentM = Math.max(...reaches) - Math.min(...reaches);
    if (extentM <= longestM) continue;
    longestM = extentM;
    best = angle;
  }
  return best;
}

/** How near the middle part of a cut comes to the ring. */
export function chordClearanceM(ring: readonly Point[], line: readonly Point[]): number {
  const closed = [...ring, ring[0]!];
  const wholeM = gapM(line[0]!, line.at(-1)!);
  const inner = [0.25, 0.5, 0.75].map((share) => between(line[0]!, line.at(-1)!, share));
  return Math.min(wholeM, ...inner.map((point) => nearestOn(closed, point).distanceM));
}

interface Hit {
  readonly at: Point;
  readonly along: number;
  /** The ring point before the hit. */
  readonly after: number;
}

function hitsOf(ring: readonly Point[], through: Point, [dx, dy]: Point): Hit[] {
  const hits: Hit[] = [];
  const sideOf = ([x, y]: Point) => (x - through[0]) * dy - (y - through[1]) * dx;
  for (let index = 0; index < ring.length; index++) {
    const a = ring[index]!;
    const b = ring[(index + 1) % ring.length]!;
    const sideA = sideOf(a);
    const sideB = sideOf(b);
    if (sideA > 0 === sideB > 0) continue;
    const at = between(a, b, sideA / (sideA - sideB));
    hits.push({ at, along: (at[0] - through[0]) * dx + (at[1] - through[1]) * dy, after: index });
  }
  return hits;
}

/** The ring from one hit on to the other, the hits included at the start and left out at the end. */
function ringPart(ring: readonly Point[], from: Hit, to: Hit): Point[] {
  const points: Point[] = [from.at];
  let index = from.after;
  while (index !== to.after) {
    index = (index + 1) % ring.length;
    if (gapM(points.at(-1)!, ring[index]!) > 0.5) points.push(ring[index]!);
    if (points.length > ring.length + 2) break;
  }
  return points;
}
